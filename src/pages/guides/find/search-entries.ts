import { drawingNames } from '../../../components/drawing-names'
import { documentDrawing } from '../../../features/drawings'
import { guideTitle, termMeaning } from '../../../features/guides/guide-labels'
import { guideLibrary } from '../../../guides/guide-library'
import { checkedSearch } from '../../../guides/search/data'
import { bilingualText, primaryText, type Translator } from '../../../i18n'
import { complete, type StepwiseWork } from '../../../journey/stepwise'
import { type Answers, entryOnDay, type Policy } from '../../../rules'
import { guideEntries } from './guide-entries'
import { searchPages } from './pages'
import { noWords, type SearchEntry } from './search-entry'

/** The drawings of the targets of topics; a topic that a target leads counts before one that only mentions it. */
const topicPictures = new Map(
  [0, 1].flatMap((rank) =>
    checkedSearch.topics.flatMap(({ picture, targets }) => {
      const name = drawingNames.find((name) => name === picture)
      return name === undefined
        ? []
        : (rank === 0 ? targets.slice(1) : targets.slice(0, 1)).map((target) => [target, name] as const)
    }),
  ),
)

/** The documents of the policy and of all guides, each once, with a guide that needs it. */
function documentEntries(translator: Translator, policy: Policy): SearchEntry[] {
  const terms = [...guideLibrary.terms.values()]
  return [...policy.entries.keys()].flatMap((id): SearchEntry[] => {
    const found = entryOnDay(policy, id)
    if (found?.kind !== 'document') return []
    const zh = found.zh ?? ''
    const user = [...guideLibrary.guides.values()].find((guide) => guide.documents.some(({ entry }) => entry === id))
    const hint = `entry.${id}.hint`
    const label = translator.law(`entry.${id}`, found.values)
    return [
      {
        ...noWords,
        id: `document ${id}`,
        kind: 'document',
        ...(user ? { route: 'guide', params: { id: user.id } } : { route: 'papers', params: {} }),
        label,
        hint: user ? guideTitle(translator, user) : null,
        picture: documentDrawing(id),
        name: label.text,
        zh,
        pinyin: terms.find((term) => term.zh === zh)?.pinyin ?? '',
        text: translator.has(hint) ? translator.law(hint, found.values).text : '',
      },
    ]
  })
}

function termEntries(translator: Translator): SearchEntry[] {
  return [...guideLibrary.terms.values()].map((term): SearchEntry => {
    const label = termMeaning(translator, term) ?? bilingualText(`term.${term.id}`, term.zh, null)
    return {
      ...noWords,
      id: `term ${term.id}`,
      kind: 'term',
      route: 'terms',
      params: { term: term.id },
      label,
      picture: null,
      name: label.text,
      zh: term.zh,
      pinyin: term.pinyin,
    }
  })
}

/**
 * Everything that can be found, in the current language. The steps are numbered as the answers number them; with no
 * answers every step counts.
 * @example searchEntries(translator, policy).filter(({ kind }) => kind === 'guide')
 */
export const searchEntries = (translator: Translator, policy: Policy, answers: Answers = {}): SearchEntry[] =>
  complete(searchEntrySteps(translator, policy, answers))

/**
 * The same in steps, one for each guide.
 * @example const entries = yield* searchEntrySteps(translator, policy, answers)
 */
export function* searchEntrySteps(
  translator: Translator,
  policy: Policy,
  answers: Answers,
): StepwiseWork<SearchEntry[]> {
  const pages = searchPages.map(({ route, label: key, hint, picture }): SearchEntry => {
    const label = translator.t(key)
    const text = hint && translator.t(hint)
    return {
      ...noWords,
      id: `page ${route}`,
      kind: 'page',
      route,
      params: {},
      label,
      hint: text,
      picture,
      name: label.text,
      text: text ? primaryText(text) : '',
    }
  })
  const entries = [...pages]
  for (const guide of guideLibrary.guides.values()) {
    entries.push(...guideEntries(translator, guide, policy, answers))
    yield
  }
  entries.push(...termEntries(translator))
  yield
  entries.push(...documentEntries(translator, policy))
  return entries.map((entry) => ({
    ...entry,
    picture:
      entry.kind === 'guide' || entry.kind === 'trouble'
        ? (topicPictures.get(entry.id) ?? entry.picture)
        : entry.picture,
  }))
}
