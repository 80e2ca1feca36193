import { packsWithGuideEntries } from '../src/guides'
import { guideLibrary } from '../src/guides/guide-library'
import { requirePolicyMessages } from '../src/i18n/policy-namespace'
import { loadNamespaces, languages, translatorFor } from '../src/i18n'
import { createFinder } from '../src/journey/find'
import { checkedSearch } from '../src/guides/search/data'
import { policyForPlace } from '../src/features/guides/guide-context'
import { searchEntries } from '../src/pages/guides/find/search-entries'
import { library, packs, places } from '../src/policies'
import { checkPack, compose } from '../src/rules/maintain'
import { nanoseconds } from './measure'
import { checkGuides } from '../src/guides/maintain'

// Checks the law and searches in a copy of this repository. growth.ts bundles and runs it there; prints JSON.

declare const DAY: string

/** Typical searches: a topic, a document, Chinese, pinyin, a spelling mistake, a verb. */
const queries = ['insurance', 'passport', '医保码', 'yibaoma', 'insurence', 'pay']

async function measureFigures() {
  const allPacks = packsWithGuideEntries(packs, guideLibrary)
  const composed = allPacks.flatMap(({ place }) => {
    const policy = compose(allPacks, library, place, DAY)
    return policy.ok ? [policy.value] : []
  })
  const problems = [
    ...places.flatMap((place) => checkPack(packs, library, place, DAY).problems),
    ...checkGuides(guideLibrary, composed, library, DAY),
  ]
  if (problems.length > 0)
    throw new Error(
      problems
        .map(({ file, path, message }) => `${file} ${path}: ${message}`)
        .slice(0, 20)
        .join('\n'),
    )
  const milliseconds = (runs: Record<string, () => unknown>) =>
    Object.values(nanoseconds(runs, 3)).map((time) => time / 1e6)
  const checks = milliseconds(
    Object.fromEntries(places.map((place) => [place, () => checkPack(packs, library, place, DAY)])),
  )
  await requirePolicyMessages()
  await loadNamespaces('en', ['ui', 'policy', 'guides'])
  const translator = translatorFor('en', false)
  const entries = searchEntries(translator, policyForPlace({ place: null }))
  const create = () => createFinder(entries, checkedSearch.topics, checkedSearch.words, 'en')
  const find = create()
  for (const query of queries)
    if (find(query).groups.length === 0) throw new Error(`the search finds nothing for ${query}`)
  const [indexTime = 0] = milliseconds({ index: create })
  const searches = milliseconds(Object.fromEntries(queries.map((query) => [query, () => find(query)])))
  return {
    places: places.length,
    languages: languages.length,
    guides: guideLibrary.guides.size,
    things: entries.length,
    checks: checks.reduce((sum, time) => sum + time, 0),
    slowestCheck: Math.max(...checks),
    index: indexTime,
    slowestSearch: Math.max(...searches),
  }
}

void measureFigures().then((figures) => console.log(JSON.stringify(figures)))
