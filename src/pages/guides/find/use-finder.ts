import { useEffect, useMemo } from 'react'
import { checkedSearch } from '../../../guides/search/data'
import type { Translator } from '../../../i18n'
import { type Finder, finderSteps } from '../../../journey/find'
import { inSlices } from '../../../platform/in-slices'
import type { Answers, Policy } from '../../../rules'
import type { SearchEntry } from './search-entry'
import { searchEntrySteps } from './search-entries'

function* steps(translator: Translator, policy: Policy, answers: Answers) {
  const entries = yield* searchEntrySteps(translator, policy, answers)
  return yield* finderSteps(entries, checkedSearch.topics, checkedSearch.words, translator.tag)
}

/**
 * The search in the current language. It is built in slices while the screen is looked at, and what is left of it with the
 * first character. Null: nothing is typed.
 * @example const find = useFinder(translator, policy, answers, query !== '')
 */
export function useFinder(
  translator: Translator,
  policy: Policy,
  answers: Answers,
  isWanted: boolean,
): Finder<SearchEntry> | null {
  const work = useMemo(() => inSlices(steps(translator, policy, answers)), [translator, policy, answers])
  useEffect(() => work.start(), [work])
  return isWanted ? work.finish() : null
}
