import { loadLaw, packs } from '../policies'
import type { Day } from '../rules'

/** The latest of several days. */
export const latestDay = (days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b), '')

/** The version of the policy data in this app, on a page that has loaded it. */
export const dataVersion = (): Day => latestDay(packs.map((pack) => pack.version))

/** The version of the policy data, for pages that render without it; null: it cannot be loaded. */
export const loadDataVersion = async (): Promise<Day | null> => ((await loadLaw()) ? dataVersion() : null)

// The version in package.json; the build defines it.
declare const APP_VERSION: string

/** The version of this app. */
export const appVersion: string = APP_VERSION
