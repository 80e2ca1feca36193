import { pbkdf2 } from '@noble/hashes/pbkdf2'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import { ALGORITHM, lockoutAfter, lockoutLeft, noPin, type Pin, usePin } from './pin'

// Apart from the store, so that only the counter's package has the code of the hash functions.

/**
 * Measured on a server: 10 ms with a JIT compiler, 90 ms without one (as in WeChat on iOS), which is half of what the
 * hash of release 0.1.0 takes; a slow phone with a JIT compiler is below 100 ms. More iterations would delay every attempt
 * and protect little: a person who can read the storage tries all PINs of four digits within minutes. The lockout
 * protects from visitors.
 */
const ITERATIONS = 1000

/**
 * Whether a text can be a PIN: four to eight digits.
 * @example isPin('0000') // true
 */
export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text)

const currentHash = (pin: string, salt: string) => bytesToHex(pbkdf2(sha256, pin, salt, { c: ITERATIONS, dkLen: 32 }))

/** The hash of release 0.1.0: SHA-256, repeated with the salt. */
function legacyHash(pin: string, salt: string): string {
  let hash = salt + pin
  for (let round = 0; round < 1000; round += 1) hash = bytesToHex(sha256(salt + hash))
  return hash
}

/** A salt of 16 hexadecimal digits. It only has to differ between tablets, so it need not be unpredictable. */
const createSalt = () => Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join('')

function hashPin(pin: string): Pin {
  const salt = createSalt()
  return { ...noPin, salt, hash: currentHash(pin, salt), algorithm: ALGORITHM }
}

/**
 * Sets a PIN; null removes it.
 * @example setPin('4711')
 */
export function setPin(pin: string | null): void {
  usePin.getState().change(pin === null ? noPin : hashPin(pin))
}

/**
 * Whether a PIN is right, at a time in milliseconds since 1970. After a wrong one, attempts are refused for a while.
 * Hashes are not compared in constant time: the salted hash of an attempt is unknown to the visitor, so the time reveals
 * nothing about the PIN.
 * @example attemptPin('4711', now())
 */
export function attemptPin(pin: string, now: number): boolean {
  const { hash, salt, algorithm, wrong, until } = usePin.getState()
  if (hash === null) return true
  if (lockoutLeft({ until, wrong }, now) > 0) return false
  const isLegacy = algorithm === undefined
  const isRight = (isLegacy ? legacyHash : currentHash)(pin, salt) === hash
  if (!isRight) usePin.getState().change({ wrong: wrong + 1, until: now + lockoutAfter(wrong + 1) })
  else usePin.getState().change(isLegacy ? hashPin(pin) : { wrong: 0, until: 0 })
  return isRight
}
