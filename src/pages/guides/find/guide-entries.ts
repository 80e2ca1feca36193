import type { DrawingName } from '../../../components/drawing-names'
import { phaseDrawing } from '../../../features/drawings'
import { guideTitle, stepMore, stepText, termOf } from '../../../features/guides/guide-labels'
import { allLabels } from '../../../features/guides/step-labels'
import type { Guide, Label } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { COMMON_TROUBLES } from '../../../guides/named'
import type { BilingualText, Translator } from '../../../i18n'
import { guideFor, stepPosition } from '../../../journey/guide'
import type { Answers, Policy } from '../../../rules'
import { isHidden } from '../../../rules/hidden'
import { noWords, type SearchEntry } from './search-entry'

const chineseOf = (labels: readonly (Label | null)[]) =>
  labels.flatMap((label) => (label ? [termOf(label)] : [])).map(({ zh, pinyin }) => `${zh} ${pinyin}`)

const firstSentence = ({ id, text, zh }: BilingualText): BilingualText => {
  const cut = (words: string) => /^.+?[.?!။](?=\s)|^.+?[。？！]/.exec(words)?.[0] ?? words
  return { id, text: cut(text), zh: zh === null ? null : cut(zh) }
}

/**
 * A guide with its steps and problems; only the guide itself if it is withdrawn.
 * @example guideEntries(translator, guide, policy, answers).filter(({ kind }) => kind === 'trouble')
 */
export function guideEntries(translator: Translator, guide: Guide, policy: Policy, answers: Answers): SearchEntry[] {
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
    const more = stepMore(translator, guide, step)
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
      text: [...(more ? [more.text] : []), ...chineseOf(allLabels(step))].join(' '),
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
