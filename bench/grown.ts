import { checkGuides, lawOfGuides } from '../src/guides'
import { shelf } from '../src/guides/shelf'
import '../src/i18n/law'
import { bring, languages, speechIn } from '../src/i18n'
import { makeIndex } from '../src/journey/search'
import { lawHere } from '../src/pages/guides/here'
import { things } from '../src/pages/guides/find/things'
import { library, packs, places } from '../src/policies'
import { check, compose } from '../src/rules/maintain'
import { nanoseconds } from './measure'

// Bundled and run in a copy of this repository (growth.ts); prints what it found as JSON.

declare const DAY: string

/** What people look for: a guide, a paper, a sign, a slip of the pen. */
const queries = ['insurance', 'passport', '医保码', 'yibaoma', 'insurence', 'pay']

async function grown() {
  const all = lawOfGuides(packs, shelf)
  const composed = all.flatMap(({ place }) => {
    const one = compose(all, library, place, DAY)
    return one.ok ? [one.value] : []
  })
  const problems = [...places.flatMap((place) => check(packs, library, place, DAY).problems), ...checkGuides(shelf, composed, library, DAY)]
  if (problems.length > 0) throw new Error(problems.map((one) => `${one.file} ${one.path}: ${one.message}`).slice(0, 20).join('\n'))
  const milliseconds = (runs: Record<string, () => unknown>) => Object.values(nanoseconds(runs, 3)).map((one) => one / 1e6)
  const checks = milliseconds(Object.fromEntries(places.map((place) => [place, () => check(packs, library, place, DAY)])))
  await bring('en', ['ui', 'policy', 'guides'])
  const speech = speechIn('en', false)
  const sought = things(speech, lawHere({ place: null }))
  const find = makeIndex(sought)
  for (const query of queries) if (find(query).length === 0) throw new Error(`nothing is found for ${query}`)
  const [made = 0] = milliseconds({ made: () => makeIndex(sought) })
  const searches = milliseconds(Object.fromEntries(queries.map((query) => [query, () => find(query)])))
  return {
    places: places.length, languages: languages.length, guides: shelf.guides.size, things: sought.length,
    checks: checks.reduce((sum, one) => sum + one, 0), slowestCheck: Math.max(...checks), index: made, slowestSearch: Math.max(...searches),
  }
}

void grown().then((found) => console.log(JSON.stringify(found)))
