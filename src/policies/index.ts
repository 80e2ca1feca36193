import { compose, type Day, type Library, type Pack, type PlaceId, type Policy, toPack } from '../rules'
import { valueOrThrow } from '../rules/problems'
import { checkedPolicies } from './data'
import type { CheckedPolicies } from './parse'

// The law is here from the start in Node and in browsers, but a package in WeChat: there `packs` and all that follow are
// undefined until `loadLaw` is done. So they are used in functions only, never while a module is imported.

/** Every pack, from the widest to the narrowest. */
export let packs: readonly Pack[]

/** The documents that support each fact. */
export let library: Library

/** The places that a person may choose, in the order in which they are offered. */
export let places: readonly PlaceId[]

/** The default place, whose law is the same everywhere. */
export let defaultPlace: PlaceId

/**
 * The law of a place on a day, composed once.
 * @throws Error for a place that has no pack.
 * @example policyFor('wenjiang', '2026-11-21').chain.map((pack) => pack.place) // ['national', 'chengdu', 'wenjiang']
 */
export let policyFor: (place: PlaceId, day: Day) => Policy

/**
 * Returns a function that composes the law of a place on a day from some packs, each once.
 * @example policiesOf(packs)('kunming', '2026-11-21').place // 'kunming'
 */
export function policiesOf(packs: readonly Pack[]): (place: PlaceId, day: Day) => Policy {
  const composed = new Map<string, Policy>()
  return (place, day) => {
    const key = `${place} ${day}`
    const policy = composed.get(key) ?? valueOrThrow(compose(packs, library, place, day))
    composed.set(key, policy)
    return policy
  }
}

let isLoaded = false
let load: Promise<boolean> | null = null

function setLaw(checked: CheckedPolicies): void {
  packs = checked.packs.map(({ file, fields }) => toPack(fields, file))
  library = checked.library
  places = packs
    .flatMap(({ place, order }) => (order === null ? [] : [{ place, order }]))
    .sort((a, b) => a.order - b.order)
    .map(({ place }) => place)
  const defaultPack = packs.find(({ isDefault }) => isDefault) ?? packs[0]
  if (!defaultPack) throw new Error('there is no pack; add national.json to src/policies')
  defaultPlace = defaultPack.place
  policyFor = policiesOf(packs)
  isLoaded = true
}

async function fetchLaw(fetch: () => Promise<CheckedPolicies>): Promise<boolean> {
  const checked = await fetch().catch(() => null)
  load = null
  if (checked) setLaw(checked)
  return checked !== null
}

/**
 * Loads the law. Returns `true` if it is here already, else a promise, which is `false` if loading failed; calling it again
 * retries.
 * @example if (!(await loadLaw())) showError()
 */
export function loadLaw(): true | Promise<boolean> {
  if (isLoaded || typeof checkedPolicies !== 'function') return true
  load ??= fetchLaw(checkedPolicies)
  return load
}

if (typeof checkedPolicies !== 'function') setLaw(checkedPolicies)
