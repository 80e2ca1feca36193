import { packs } from '../policies'
import type { Day } from '../rules'

/** The last of some days. */
export const newest = (days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b), '')

/** The day of the law that this app holds. */
export const dataVersion: Day = newest(packs.map((pack) => pack.version))

// The number in package.json: config/ builds it in.
declare const APP_VERSION: string

/** The number under which this app was released. */
export const appVersion: string = APP_VERSION
