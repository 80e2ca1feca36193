import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { keep } from './keep'
import { sha256 } from './pin-hash'
import { isNumber, isText, object } from './stored'

/** What is kept of a PIN: never the PIN itself, nor how long it is. */
export interface Pin {
  /** Null: no PIN is set. */
  readonly hash: string | null
  readonly salt: string
  /** Wrong tries since the last right one. */
  readonly wrong: number
  /** The moment (milliseconds since 1970) until which no further try is taken; 0: one is taken now. */
  readonly until: number
}

interface Actions {
  /** Sets another PIN; null: none. */
  readonly set: (pin: string | null) => void
  /** Tries a PIN at a moment, and says whether it is right; a wrong one must be waited for. */
  readonly attempt: (pin: string, now: number) => boolean
  readonly forget: () => void
}

const VERSION = 1
/** So many times over: a try costs some milliseconds, and going through all PINs hours. */
const ROUNDS = 1000
/** The longest wait, in milliseconds: whoever has the right PIN always gets in. */
const LONGEST = 60_000
const nothing: Pin = { hash: null, salt: '', wrong: 0, until: 0 }

/**
 * Tells whether this can be a PIN: four to eight digits.
 * @example isPin('0000') // true
 */
export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text)

function hashOf(pin: string, salt: string): string {
  let hash = salt + pin
  for (let round = 0; round < ROUNDS; round += 1) hash = sha256(salt + hash)
  return hash
}

/** Two tablets with one PIN keep different hashes; nobody needs to be kept from guessing the salt. */
const makeSalt = () => Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join('')

/**
 * How long to wait after so many wrong tries, in milliseconds: a second, then twice as long each time, a minute at most.
 * @example waitAfter(3) // 4000
 */
export const waitAfter = (wrong: number): number => (wrong < 1 ? 0 : Math.min(LONGEST, 1000 * 2 ** (wrong - 1)))

/**
 * How long no try is taken from a moment on, in milliseconds; never longer than the longest wait, whatever the clock does.
 * @example waitLeft({ until: 5000, wrong: 1 }, 4500) // 500
 */
export const waitLeft = ({ until, wrong }: Pick<Pin, 'until' | 'wrong'>, now: number): number =>
  Math.max(0, Math.min(until - now, waitAfter(wrong)))

/**
 * Reads a stored PIN, trusting nothing: what has not the right shape was never set. (A salt as long as a device keeps
 * would take hours to try a PIN with.)
 * @example parsePin({ hash: '1234' }).hash // null
 */
export function parsePin(json: unknown): Pin {
  const { hash, salt, wrong, until } = object(json)
  if (!isText(hash) || !/^[0-9a-f]{64}$/.test(hash) || !isText(salt) || !/^[0-9a-f]{16}$/.test(salt)) return nothing
  const count = (value: unknown) => Math.max(0, isNumber(value) ? value : 0)
  return { hash, salt, wrong: Math.floor(count(wrong)), until: count(until) }
}

/**
 * The PIN that keeps visitors from leaving counter mode. It keeps nobody away for good: the wait is a minute at most.
 * @example usePin.getState().attempt('4711', now())
 */
export const usePin = create<Pin & Actions>()(
  persist(
    (set, get) => ({
      ...nothing,
      set(pin) {
        const salt = makeSalt()
        set(pin === null ? nothing : { ...nothing, salt, hash: hashOf(pin, salt) })
      },
      attempt(pin, now) {
        const { hash, salt, wrong } = get()
        if (hash === null) return true
        if (waitLeft(get(), now) > 0) return false
        const right = hashOf(pin, salt) === hash
        set(right ? { wrong: 0, until: 0 } : { wrong: wrong + 1, until: now + waitAfter(wrong + 1) })
        return right
      },
      forget() {
        set(nothing)
        usePin.persist.clearStorage()
      },
    }),
    {
      name: 'yibao.pin',
      version: VERSION,
      storage: keep<Pin>(VERSION),
      partialize: ({ hash, salt, wrong, until }): Pin => ({ hash, salt, wrong, until }),
      merge: (stored, now) => ({ ...now, ...parsePin(stored) }),
    },
  ),
)
