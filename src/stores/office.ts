import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { PlaceId } from '../rules'
import { keep } from './keep'
import { type Office, parseOffice, unset } from './office-fields'
import { object } from './stored'
import { parseLooks, type Looks } from './settings'

export type { Office, Sentence } from './office-fields'

/** A tablet at a counter: what its office set, and whether it is in counter mode now. */
export interface Counter {
  /** Counter mode: one visitor after the other, and nothing of the first is left for the second. */
  readonly on: boolean
  readonly office: Office
  /** How the tablet looked when counter mode was switched on; every visitor begins with it. */
  readonly looks: Looks | null
}

interface Actions {
  readonly set: (office: Partial<Office>) => void
  /** Takes over what another tablet's file brings, whole. */
  readonly take: (office: Office) => void
  readonly switchOn: (looks: Looks) => void
  readonly switchOff: () => void
  /** Drops places and languages that this release does not know. */
  readonly keepKnown: (places: readonly PlaceId[], languages: readonly string[]) => void
  readonly forget: () => void
}

const VERSION = 1
const nothing: Counter = { on: false, office: unset, looks: null }

/**
 * Reads a stored counter, trusting nothing: what has not the right shape was never set.
 * @example parseCounter({ on: true, office: { idle: 7 } }).office.idle // 90
 */
export function parseCounter(json: unknown): Counter {
  const { on, office, looks } = object(json)
  return { on: on === true, office: parseOffice(office).office, looks: looks == null ? null : parseLooks(looks) }
}

/**
 * The counter that this device stands at, kept on the device. It holds nothing of any visitor.
 * @example const on = useOffice((state) => state.on)
 */
export const useOffice = create<Counter & Actions>()(
  persist(
    (set, get) => ({
      ...nothing,
      set: (some) => set(({ office }) => ({ office: { ...office, ...some } })),
      take: (office) => set({ office }),
      switchOn: (looks) => set({ on: true, looks }),
      switchOff: () => set({ on: false, looks: null }),
      keepKnown(places, languages) {
        const { office } = get()
        const place = places.find((one) => one === office.place) ?? null
        const offered = office.languages.filter((tag) => languages.includes(tag))
        if (place !== office.place || offered.length !== office.languages.length) set({ office: { ...office, place, languages: offered } })
      },
      forget() {
        set(nothing)
        useOffice.persist.clearStorage()
      },
    }),
    {
      name: 'yibao.office',
      version: VERSION,
      storage: keep<Counter>(VERSION),
      partialize: ({ on, office, looks }): Counter => ({ on, office, looks }),
      merge: (stored, now) => ({ ...now, ...parseCounter(stored) }),
    },
  ),
)
