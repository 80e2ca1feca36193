import type { FacingLine } from '../../../components/FacingView'
import { type BilingualText, chineseText, type Translator } from '../../../i18n'
import { replies } from '../../../guides/replies'
import type { EntryView, OutcomeView } from '../../../journey/outcome'
import type { Office } from '../../../stores/office'
import { chineseUnlessShown, entryLabel, phoneNumber } from '../../../features/labels'
import { reviewText } from '../../../features/review-note'
import { isCompleteReply } from './suggested-replies'

type LineKind = NonNullable<FacingLine['kind']>

/** What the visitor and the clerk can look at together. */
export const FACING_TABS = ['answer', 'cards', 'office'] as const
export type FacingTab = (typeof FACING_TABS)[number]

const bilingualLine = (line: BilingualText, kind?: LineKind): FacingLine => ({
  id: line.id,
  visitor: line.text,
  clerk: chineseText(line),
  ...(kind && { kind }),
})

/** An entry in the visitor's language and in Chinese; both sides show its printed Chinese name. */
function entryLine(translator: Translator, entry: EntryView, sectionId: string): FacingLine {
  const name = entryLabel(translator, entry)
  const printedName = entry.known ? chineseUnlessShown(name.text, entry.zh) : undefined
  const clerk = chineseText(name)
  return {
    id: `${sectionId}.${entry.id}`,
    visitor: name.text,
    clerk: entry.known && entry.zh !== null && !clerk.includes(entry.zh) ? `${clerk}\n${entry.zh}` : clerk,
    ...(printedName !== undefined && !translator.tag.startsWith('zh') && { below: printedName }),
  }
}

/** The same with the phone number on both sides. */
function contactLine(translator: Translator, entry: EntryView, sectionId: string): FacingLine {
  const line = entryLine(translator, entry, sectionId)
  const phone = phoneNumber(entry)
  return phone === undefined
    ? line
    : { ...line, visitor: `${line.visitor}\n${phone}`, clerk: `${line.clerk}\n${phone}` }
}

function toSection(
  translator: Translator,
  title: BilingualText,
  entries: readonly EntryView[],
  toLine = entryLine,
): FacingLine[] {
  return entries.length === 0
    ? []
    : [bilingualLine(title, 'head'), ...entries.map((entry) => toLine(translator, entry, title.id))]
}

/**
 * The verdict, the steps, documents, deadlines, amounts and contacts, and the review of the translation.
 * @example answerLines(translator, view)[0]?.kind // 'title'
 */
export function answerLines(translator: Translator, view: OutcomeView): FacingLine[] {
  const { t, law } = translator
  const { outcome } = view.verdict
  const review = reviewText(translator)
  return [
    bilingualLine(outcome === null ? t('outcome.open.title') : law(`outcome.${outcome}`), 'title'),
    bilingualLine(outcome === null ? t('outcome.open.meaning') : law(`outcome.${outcome}.sentence`), 'strong'),
    ...(view.actor === null ? [] : [bilingualLine(t('outcome.actor', { actor: law(`actor.${view.actor}`) }))]),
    ...toSection(translator, t('outcome.steps'), view.steps),
    ...toSection(translator, t('outcome.documents'), view.documents),
    ...toSection(translator, t('outcome.deadlines'), view.deadlines),
    ...toSection(translator, t('outcome.amounts'), view.amounts),
    ...toSection(translator, t('outcome.contacts'), view.contacts, contactLine),
    ...(review === null ? [] : [bilingualLine(review)]),
  ]
}

/**
 * The sentences that the visitor may show, and the replies of the clerk. `areRepliesTranslated`: the replies exist in
 * the visitor's language; otherwise both sides show Chinese.
 * @example cardLines(translator, view, true)
 */
export function cardLines(
  translator: Translator,
  view: OutcomeView | null,
  areRepliesTranslated: boolean,
): FacingLine[] {
  const cards = [...(view?.cards ?? []), ...(view?.cautions.flatMap((caution) => caution.card ?? []) ?? [])]
  const knownCards = new Map(
    cards.flatMap((card) =>
      card.known && card.zh !== null ? [[card.id, { name: entryLabel(translator, card), zh: card.zh }]] : [],
    ),
  )
  return [
    ...[...knownCards].map(([id, { name, zh }]): FacingLine => ({
      id: `card.${id}`,
      kind: 'big',
      visitor: name.text,
      clerk: zh,
    })),
    bilingualLine(translator.t('facing.replies'), 'head'),
    ...replies
      .filter(isCompleteReply)
      .map(({ id, zh }): FacingLine => ({
        id: `reply.${id}`,
        kind: 'strong',
        visitor: areRepliesTranslated ? translator.guide(`reply.${id}`).text : zh,
        clerk: zh,
      })),
  ]
}

/**
 * The office's name, sentences, opening hours and phone number.
 * @example officeLines(translator, office)
 */
export function officeLines({ t }: Translator, { name, sentences, hours, phone }: Office): FacingLine[] {
  const officeLine = (id: string, text: string, kind?: LineKind): FacingLine => ({
    id: `office.${id}`,
    visitor: text,
    clerk: text,
    ...(kind && { kind }),
  })
  return [
    ...(name === '' ? [] : [officeLine('name', name, 'title')]),
    ...sentences.map(({ text, zh }, index): FacingLine => ({
      id: `office.sentence.${index}`,
      kind: 'big',
      visitor: text ?? zh,
      clerk: zh,
    })),
    ...(hours === '' ? [] : [bilingualLine(t('facing.hours'), 'head'), officeLine('hours', hours, 'strong')]),
    ...(phone === '' ? [] : [bilingualLine(t('facing.phone'), 'head'), officeLine('phone', phone, 'big')]),
  ]
}
