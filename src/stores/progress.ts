import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Day, EntryId } from '../rules'
import { keep } from './keep'
import { isText, object, texts } from './stored'

/** Stands for the end of a guide, where otherwise a step does; no step is called so. */
export const END = '/end'

/** How far a person has come: in each guide, with their papers, and with the days that they gave. */
export interface Progress {
  /** The step at which each guide was left. */
  readonly at: Readonly<Record<string, string>>
  /** The steps that are done, by guide. */
  readonly done: Readonly<Record<string, readonly string[]>>
  /** The guides that were finished. */
  readonly finished: readonly string[]
  /** The phases (enrol, pay, activate) that the person says are behind them. */
  readonly passed: readonly string[]
  /** The papers that are ticked off. */
  readonly papers: readonly EntryId[]
  /** The day from which a deadline counts, by deadline. */
  readonly dates: Readonly<Record<EntryId, Day>>
  /** The days on which a clerk asked the person to come back, by guide. */
  readonly visits: Readonly<Record<string, Day>>
  /** The paper that a clerk said is missing, by guide. */
  readonly missing: Readonly<Record<string, EntryId>>
}

interface Actions {
  readonly goTo: (guide: string, step: string) => void
  readonly finishStep: (guide: string, step: string) => void
  readonly undoStep: (guide: string, step: string) => void
  readonly finish: (guide: string) => void
  readonly pass: (phases: readonly string[]) => void
  readonly tickPaper: (paper: EntryId) => void
  /** Null takes the day back. */
  readonly setDate: (deadline: EntryId, day: Day | null) => void
  readonly comeBack: (guide: string, day: Day | null) => void
  /** Null: it is there now. */
  readonly miss: (guide: string, paper: EntryId | null) => void
  readonly forget: () => void
}

const VERSION = 1
const nothing: Progress = { at: {}, done: {}, finished: [], passed: [], papers: [], dates: {}, visits: {}, missing: {} }

const textByKey = (json: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(object(json)).filter((pair): pair is [string, string] => isText(pair[1])))

/**
 * Reads stored progress, trusting nothing: what has not the right shape was never done. Ids that no
 * guide knows any more, and days that are none, do no harm: nothing is shown for them.
 * @example parseProgress({ papers: ['doc-passport', 7] }).papers // ['doc-passport']
 */
export function parseProgress(json: unknown): Progress {
  const { at, done, finished, passed, papers, dates, visits, missing } = object(json)
  return {
    at: textByKey(at),
    done: Object.fromEntries(Object.entries(object(done)).map(([guide, steps]) => [guide, texts(steps)])),
    finished: texts(finished), passed: texts(passed), papers: texts(papers), dates: textByKey(dates), visits: textByKey(visits), missing: textByKey(missing),
  }
}

const toggle = (list: readonly string[], one: string) => (list.includes(one) ? list.filter(other => other !== one) : [...list, one])
const add = (list: readonly string[], one: string) => (list.includes(one) ? list : [...list, one])

/** The same record with one text set, or without it. */
function noted(record: Readonly<Record<string, string>>, key: string, text: string | null): Record<string, string> {
  const others = Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))
  return text === null ? others : { ...others, [key]: text }
}

/**
 * How far the person has come, kept on the device alone.
 * @example useProgress.getState().goTo('activate-counter', 'show-passport')
 */
export const useProgress = create<Progress & Actions>()(
  persist(
    set => ({
      ...nothing,
      goTo: (guide, step) => set(({ at }) => ({ at: { ...at, [guide]: step } })),
      finishStep: (guide, step) => set(({ done }) => ({ done: { ...done, [guide]: add(done[guide] ?? [], step) } })),
      undoStep: (guide, step) => set(({ done }) => ({ done: { ...done, [guide]: (done[guide] ?? []).filter(one => one !== step) } })),
      finish: guide => set(({ finished }) => ({ finished: add(finished, guide) })),
      pass: passed => set({ passed }),
      tickPaper: paper => set(({ papers }) => ({ papers: toggle(papers, paper) })),
      setDate: (deadline, day) => set(({ dates }) => ({ dates: noted(dates, deadline, day) })),
      comeBack: (guide, day) => set(({ visits }) => ({ visits: noted(visits, guide, day) })),
      miss: (guide, paper) => set(({ missing }) => ({ missing: noted(missing, guide, paper) })),
      forget() {
        set(nothing)
        useProgress.persist.clearStorage()
      },
    }),
    {
      name: 'yibao.progress',
      version: VERSION,
      storage: keep<Progress>(VERSION),
      partialize: ({ at, done, finished, passed, papers, dates, visits, missing }): Progress => ({ at, done, finished, passed, papers, dates, visits, missing }),
      merge: (stored, now) => ({ ...now, ...parseProgress(stored) }),
    },
  ),
)
