import { boolean, fallback, nullable, object, parse, pipe, transform } from 'valibot'
import type { PlaceId } from '../rules'
import { type Office, parseOffice, emptyOffice } from './office-fields'
import { persisted } from './persist'
import { type Appearance, appearanceSchema } from './settings'
import { anyObject } from './storage-schema'

export type { Office } from './office-fields'

/** A tablet at a counter. The names are persisted. */
export interface OfficeState {
  /** Counter mode: the tablet serves one visitor after the other, and nothing of one is left for the next. */
  readonly on: boolean
  readonly office: Office
  /** The display settings when counter mode was switched on; every visitor starts with them. */
  readonly looks: Appearance | null
  /** Staff have seen once how a visit goes. */
  readonly isTourSeen: boolean
}

interface Actions {
  readonly set: (office: Partial<Office>) => void
  /** Replaces the office by the one in a file of another tablet. */
  readonly replace: (office: Office) => void
  readonly switchOn: (looks: Appearance) => void
  readonly switchOff: () => void
  readonly finishTour: () => void
  /** Drops places and languages that this release does not know. */
  readonly dropUnknown: (places: readonly PlaceId[], languages: readonly string[]) => void
}

const initial: OfficeState = { on: false, office: emptyOffice, looks: null, isTourSeen: false }

const schema = fallback(
  object({
    on: fallback(boolean(), initial.on),
    // The pipe inherits the fallback of `anyObject`, which valibot uses for an absent key without the transform.
    office: fallback(
      pipe(
        anyObject,
        transform((json) => parseOffice(json).office),
      ),
      emptyOffice,
    ),
    looks: fallback(nullable(appearanceSchema), initial.looks),
    isTourSeen: fallback(boolean(), initial.isTourSeen),
  }),
  initial,
)

/**
 * Parses a persisted counter; invalid fields fall back to their initial value.
 * @example parseOfficeState({ on: true, office: { idle: 7 } }).office.idle // 90
 */
export const parseOfficeState = (json: unknown): OfficeState => parse(schema, json)

/**
 * The counter of this device, persisted on it. It has no data of any visitor.
 * @example const isCounter = useOffice((state) => state.on)
 */
export const useOffice = persisted<OfficeState, Actions>({
  name: 'yibao.office',
  version: 1,
  schema,
  initial,
  actions: (set, get) => ({
    set: (changes) => set(({ office }) => ({ office: { ...office, ...changes } })),
    replace: (office) => set({ office }),
    switchOn: (looks) => set({ on: true, looks }),
    switchOff: () => set({ on: false, looks: null }),
    finishTour: () => set({ isTourSeen: true }),
    dropUnknown(places, languages) {
      const { office } = get()
      const place = places.find((known) => known === office.place) ?? null
      const offered = office.languages.filter((tag) => languages.includes(tag))
      if (place !== office.place || offered.length !== office.languages.length)
        set({ office: { ...office, place, languages: offered } })
    },
  }),
})
