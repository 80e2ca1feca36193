import { fallback, nullable, number, object, parse, string } from 'valibot'
import type { Day, EntryId } from '../rules'
import { persisted } from './persist'
import { listOf, recordOf } from './storage-schema'

/** The position at the end of a guide. No step has this id. */
export const END = '/end'

/** The step of a guide where the user worked last: its number, from 1, and how many steps the guide had then. */
export interface LatestStep {
  readonly guide: string
  readonly number: number
  readonly all: number
}

/** The user's progress in the guides, with their documents, and the days that they entered. The names are persisted. */
export interface Progress {
  /** The current step of each guide. */
  readonly at: Readonly<Record<string, string>>
  /** Where the user worked last; null: nowhere, or that guide is finished. */
  readonly latest: LatestStep | null
  /** The completed steps, by guide. */
  readonly done: Readonly<Record<string, readonly string[]>>
  /** The finished guides. */
  readonly finished: readonly string[]
  /** The phases (enrol, pay, activate) that the user has completed. */
  readonly passed: readonly string[]
  /** The documents that are checked off. */
  readonly papers: readonly EntryId[]
  /** The day from which a deadline counts, by deadline. */
  readonly dates: Readonly<Record<EntryId, Day>>
  /** The day of the next visit that a clerk has asked for, by guide. */
  readonly visits: Readonly<Record<string, Day>>
  /** The document that was missing at the counter, by guide. */
  readonly missing: Readonly<Record<string, EntryId>>
}

interface Actions {
  /** `latest`: the position of the step; absent or null: none, as at the end. */
  readonly goTo: (guide: string, step: string, latest?: Omit<LatestStep, 'guide'> | null) => void
  readonly finishStep: (guide: string, step: string) => void
  readonly undoStep: (guide: string, step: string) => void
  readonly finish: (guide: string) => void
  readonly setPassed: (phases: readonly string[]) => void
  readonly togglePaper: (paper: EntryId) => void
  /** Null removes the day. */
  readonly setDate: (deadline: EntryId, day: Day | null) => void
  /** Null removes the day. */
  readonly setVisit: (guide: string, day: Day | null) => void
  /** Null: no document is missing. */
  readonly setMissing: (guide: string, paper: EntryId | null) => void
}

const initial: Progress = {
  at: {},
  latest: null,
  done: {},
  finished: [],
  passed: [],
  papers: [],
  dates: {},
  visits: {},
  missing: {},
}

const schema = fallback(
  object({
    at: recordOf(string()),
    latest: fallback(nullable(object({ guide: string(), number: number(), all: number() })), initial.latest),
    done: recordOf(listOf(string())),
    finished: listOf(string()),
    passed: listOf(string()),
    papers: listOf(string()),
    dates: recordOf(string()),
    visits: recordOf(string()),
    missing: recordOf(string()),
  }),
  initial,
)

/**
 * Parses persisted progress; invalid fields and values are dropped. Unknown ids and invalid days may remain: nothing is
 * displayed for them.
 * @example parseProgress({ papers: ['doc-passport', 7] }).papers // ['doc-passport']
 */
export const parseProgress = (json: unknown): Progress => parse(schema, json)

const append = (list: readonly string[], id: string) => (list.includes(id) ? list : [...list, id])
const without = (list: readonly string[], id: string) => list.filter((other) => other !== id)
const toggle = (list: readonly string[], id: string) => (list.includes(id) ? without(list, id) : [...list, id])

/** A copy of the record with one value changed or, for null, removed. */
function withValue(record: Readonly<Record<string, string>>, id: string, value: string | null): Record<string, string> {
  const others = Object.fromEntries(Object.entries(record).filter(([other]) => other !== id))
  return value === null ? others : { ...others, [id]: value }
}

/**
 * The user's progress, persisted on the device only.
 * @example useProgress.getState().goTo('activate-counter', 'show-passport', { number: 2, all: 5 })
 */
export const useProgress = persisted<Progress, Actions>({
  name: 'yibao.progress',
  version: 1,
  schema,
  initial,
  actions: (set) => ({
    goTo: (guide, step, latest) =>
      set(({ at }) => ({ at: { ...at, [guide]: step }, latest: latest ? { guide, ...latest } : null })),
    finishStep: (guide, step) => set(({ done }) => ({ done: { ...done, [guide]: append(done[guide] ?? [], step) } })),
    undoStep: (guide, step) => set(({ done }) => ({ done: { ...done, [guide]: without(done[guide] ?? [], step) } })),
    finish: (guide) =>
      set(({ finished, latest }) => ({
        finished: append(finished, guide),
        latest: latest?.guide === guide ? null : latest,
      })),
    setPassed: (passed) => set({ passed }),
    togglePaper: (paper) => set(({ papers }) => ({ papers: toggle(papers, paper) })),
    setDate: (deadline, day) => set(({ dates }) => ({ dates: withValue(dates, deadline, day) })),
    setVisit: (guide, day) => set(({ visits }) => ({ visits: withValue(visits, guide, day) })),
    setMissing: (guide, paper) => set(({ missing }) => ({ missing: withValue(missing, guide, paper) })),
  }),
})
