import { check, fallback, number, object, optional, parse, pipe, transform } from 'valibot'
import { persisted } from './persist'
import { oneOfTexts, textLike } from './storage-schema'

/**
 * How a PIN is hashed. The count of iterations is part of the name, so that it can change without locking anybody out.
 * Release 0.1.0 stored no algorithm (`pin-hash.ts`).
 */
export const ALGORITHM = 'pbkdf2-sha256-1000'

/** A hashed PIN. Neither the PIN nor its length is stored. */
export interface Pin {
  /** Null: no PIN is set. */
  readonly hash: string | null
  readonly salt: string
  /** Absent: hashed by release 0.1.0, or no PIN is set. */
  readonly algorithm: typeof ALGORITHM | undefined
  /** The number of wrong attempts since the last right one. */
  readonly wrong: number
  /** The time (milliseconds since 1970) until which attempts are refused; 0: they are not. */
  readonly until: number
}

interface Actions {
  readonly change: (pin: Partial<Pin>) => void
}

/** The longest lockout in milliseconds: a person with the right PIN always gets in. */
const MAX_LOCKOUT = 60_000

/** No PIN is set. */
export const noPin: Pin = { hash: null, salt: '', algorithm: undefined, wrong: 0, until: 0 }

/** A stored count or time; what is not a finite number of at least 0 reads as 0. */
const count = fallback(
  pipe(
    number(),
    check((value) => value >= 0 && Number.isFinite(value)),
  ),
  0,
)

const schema = fallback(
  pipe(
    object({
      hash: textLike(/^[0-9a-f]{64}$/),
      // The length is fixed: hashing with a salt as long as the storage would block the app.
      salt: textLike(/^[0-9a-f]{16}$/),
      algorithm: optional(oneOfTexts<typeof ALGORITHM>([ALGORITHM])),
      wrong: pipe(count, transform(Math.floor)),
      until: count,
    }),
    transform((pin): Pin => ({ ...noPin, ...pin })),
  ),
  noPin,
)

/**
 * The lockout after a number of wrong attempts, in milliseconds: one second, doubled each time, a minute at most.
 * @example lockoutAfter(3) // 4000
 */
export const lockoutAfter = (wrong: number): number => (wrong < 1 ? 0 : Math.min(MAX_LOCKOUT, 1000 * 2 ** (wrong - 1)))

/**
 * The rest of the lockout in milliseconds. It is never longer than the lockout itself, also if the clock was set back.
 * @example lockoutLeft({ until: 5000, wrong: 1 }, 4500) // 500
 */
export const lockoutLeft = ({ until, wrong }: Pick<Pin, 'until' | 'wrong'>, now: number): number =>
  Math.max(0, Math.min(until - now, lockoutAfter(wrong)))

/**
 * Parses a persisted PIN; if its hash, salt or algorithm is invalid, no PIN is set.
 * @example parsePin({ hash: '1234' }).hash // null
 */
export const parsePin = (json: unknown): Pin => parse(schema, json)

/**
 * The PIN that keeps visitors from leaving counter mode, persisted on the device. It does not protect from somebody who
 * can read or delete the storage of the device. Only the counter's screens set and attempt it (`pin-hash.ts`).
 * @example usePin.getState().forget()
 */
export const usePin = persisted<Pin, Actions>({
  name: 'yibao.pin',
  version: 1,
  schema,
  initial: noPin,
  actions: (set) => ({ change: set }),
})
