import { type DrawingName, drawingNames } from '../../../components/drawing-names'
import { documentDrawing, phaseDrawing } from '../../../features/drawings'
import { guideTitle, stepText, termMeaning, termOf } from '../../../features/guides/guide-labels'
import { allLabels } from '../../../features/guides/step-labels'
import type { Guide, Label, Target } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { COMMON_TROUBLES } from '../../../guides/named'
import { checkedSearch } from '../../../guides/search/data'
import { type BilingualText, bilingualText, primaryText, type Translator } from '../../../i18n'
import type { FindItem } from '../../../journey/find'
import type { Params } from '../../../platform/url-params'
import { guideFor, stepPosition } from '../../../journey/guide'
import { type Answers, entryOnDay, type Policy } from '../../../rules'
import { isHidden } from '../../../rules/hidden'
import type { Route } from '../../../routes'
import { searchPages } from './pages'

/** Something that can be found, and what its row shows. */
export interface SearchEntry extends FindItem {
  /** The screen that it leads to; of a problem, the step at which it occurs. */
  readonly route: Route
  readonly params: Params
  /** The displayed name; `name` is the searched one. */
  readonly label: BilingualText
  /** A second line; null: none. */
  readonly hint: BilingualText | null
  /** Null: the row shows its Chinese instead. */
  readonly picture: DrawingName | null
  /** What to do about a problem, and where that leads; null: it is no problem. */
  readonly solution: { readonly text: BilingualText; readonly guide: Guide; readonly target: Target } | null
}

const noWords = { zh: '', pinyin: '', text: '', answer: '', guide: null, away: false, hint: null, solution: null }

const chineseOf = (labels: readonly (Label | null)[]) =>
  labels.flatMap((label) => (label ? [termOf(label)] : [])).map(({ zh, pinyin }) => `${zh} ${pinyin}`)

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

/** The drawings of what fails most often; each differs from the others of that list. */
const FAILURE_DRAWINGS: Readonly<Record<string, DrawingName>> = {
  'face-fails': 'face-check',
  'name-differs': 'enrolment-form',
  'document-not-offered': 'passport',
  'no-record': 'search',
  'does-not-open': 'scan-code',
  'card-refused': 'bind-card',
  'no-mobile-pay': 'pay',
  'cannot-pay': 'invoice',
  'no-message': 'sim',
  password: 'social-security-card',
  refused: 'clerk',
}

const firstSentence = ({ id, text, zh }: BilingualText): BilingualText => {
  const cut = (words: string) => /^.+?[.?!။](?=\s)|^.+?[。？！]/.exec(words)?.[0] ?? words
  return { id, text: cut(text), zh: zh === null ? null : cut(zh) }
}

/** A guide with its steps and problems; only the guide itself if it is withdrawn. */
function guideEntries(translator: Translator, guide: Guide, policy: Policy, answers: Answers): SearchEntry[] {
  const name = guideTitle(translator, guide)
  const picture = phaseDrawing(guide.phase)
  const isElsewhere = guide.where.length > 0 && !policy.chain.some((pack) => guide.where.includes(pack.place))
  // A guide for staff is for somebody else, as a guide for another place is.
  const base = { ...noWords, picture, away: isElsewhere || guide.phase === 'staff' }
  // A guide that is a page of its own is found as that page.
  const to = (step?: string): Pick<SearchEntry, 'route' | 'params'> =>
    guide.page === null
      ? { route: 'guide', params: { id: guide.id, ...(step !== undefined && { step }) } }
      : { route: guide.page, params: {} }
  const entry: SearchEntry = {
    ...base,
    id: `guide ${guide.id}`,
    kind: 'guide',
    guide: guide.id,
    ...to(),
    label: name,
    name: name.text,
    text: [translator.guide(`guide.${guide.id}.for`).text, ...chineseOf(guide.steps.map((step) => step.label))].join(
      ' ',
    ),
  }
  if (isHidden(guide, policy.day)) return [entry]
  const steps = guide.steps.map((step): SearchEntry => {
    const label = stepText(translator, guide, step)
    return {
      ...base,
      id: `step ${guide.id}.${step.id}`,
      kind: 'step',
      guide: guide.id,
      ...to(step.id),
      label: name,
      hint: translator.t('find.step', {
        ...stepPosition(guideFor(guide, answers, step.id), step.id),
        name: firstSentence(label),
      }),
      name: label.text,
      text: chineseOf(allLabels(step)).join(' '),
    }
  })
  const troubles = guide.troubles.map((trouble): SearchEntry => {
    const label = translator.guide(`trouble.${guide.id}.${trouble.id}`)
    const text = translator.guide(`trouble.${guide.id}.${trouble.id}.then`)
    const step = guide.steps.find(({ troubles }) => troubles.includes(trouble.id))
    return {
      ...base,
      id: `trouble ${guide.id}.${trouble.id}`,
      kind: 'trouble',
      ...to(step?.id),
      label,
      hint: name,
      name: label.text,
      answer: text.text,
      text: [text.text, ...chineseOf([trouble.label])].join(' '),
      solution: { text, guide, target: trouble.target },
    }
  })
  return [...(guide.page === null ? [entry] : []), ...steps, ...troubles]
}

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
export function searchEntries(translator: Translator, policy: Policy, answers: Answers = {}): SearchEntry[] {
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
  const entries = [
    ...pages,
    ...[...guideLibrary.guides.values()].flatMap((guide) => guideEntries(translator, guide, policy, answers)),
    ...termEntries(translator),
    ...documentEntries(translator, policy),
  ]
  return entries.map((entry) => ({
    ...entry,
    picture:
      entry.kind === 'guide' || entry.kind === 'trouble'
        ? (topicPictures.get(entry.id) ?? entry.picture)
        : entry.picture,
  }))
}

/**
 * What fails most often, to choose from without a search; without what is withdrawn.
 * @example failureEntries(translator, policy)[0]?.id // 'trouble activate-national-app.face-fails'
 */
export function failureEntries(translator: Translator, policy: Policy, answers: Answers): SearchEntry[] {
  return COMMON_TROUBLES.flatMap(({ guide: id, trouble }) => {
    const guide = guideLibrary.guides.get(id)
    const entries = guide ? guideEntries(translator, guide, policy, answers) : []
    return entries
      .filter((entry) => entry.id === `trouble ${id}.${trouble}`)
      .map((entry) => ({ ...entry, picture: FAILURE_DRAWINGS[trouble] ?? entry.picture }))
  })
}
