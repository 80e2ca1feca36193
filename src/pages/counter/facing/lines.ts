import type { Shared } from '../../../components/TwoSides'
import { type Line, zhOf } from '../../../i18n'
import { replies } from '../../../guides/replies'
import type { Listed, OutcomeView } from '../../../journey/outcome'
import type { Office } from '../../../stores/office'
import { beside, entryName, phoneOf } from '../../names'
import { reviewed } from '../../review'
import type { Both } from '../both'

type Kind = NonNullable<Shared['kind']>

/** What two people can look at together. */
export const TABS = ['answer', 'cards', 'office'] as const
export type Tab = (typeof TABS)[number]

const shared = (line: Line, kind?: Kind): Shared => ({ id: line.id, visitor: line.text, clerk: zhOf(line), ...(kind && { kind }) })

/** An entry as the visitor's words and the clerk's; the Chinese that is printed stands on both sides. */
function entryLine(speech: Both, one: Listed, part: string): Shared {
  const name = entryName(speech, one)
  const printed = one.known ? beside(name.text, one.zh) : undefined
  const clerk = zhOf(name)
  return {
    id: `${part}.${one.id}`, visitor: name.text,
    clerk: one.known && one.zh !== null && !clerk.includes(one.zh) ? `${clerk}\n${one.zh}` : clerk,
    ...(printed !== undefined && !speech.tag.startsWith('zh') && { below: printed }),
  }
}

/** The same with the number to call, which is one for both. */
function contactLine(speech: Both, one: Listed, part: string): Shared {
  const line = entryLine(speech, one, part)
  const phone = phoneOf(one)
  return phone === undefined ? line : { ...line, visitor: `${line.visitor}\n${phone}`, clerk: `${line.clerk}\n${phone}` }
}

function part(speech: Both, title: Line, entries: readonly Listed[], draw = entryLine): Shared[] {
  return entries.length === 0 ? [] : [shared(title, 'head'), ...entries.map((one) => draw(speech, one, title.id))]
}

/**
 * The answer: what it is, who acts, what to do, with which papers, by when, whom to call; and who checked these words.
 * @example answerLines(speech, view)[0]?.kind // 'title'
 */
export function answerLines(speech: Both, view: OutcomeView): Shared[] {
  const { t, law } = speech
  const { outcome } = view.verdict
  const review = reviewed(speech)
  return [
    shared(outcome === null ? t('outcome.open.title') : law(`outcome.${outcome}`), 'title'),
    shared(outcome === null ? t('outcome.open.meaning') : law(`outcome.${outcome}.sentence`), 'strong'),
    ...(view.actor === null ? [] : [shared(t('outcome.actor', { actor: law(`actor.${view.actor}`) }))]),
    ...part(speech, t('outcome.steps'), view.steps),
    ...part(speech, t('outcome.documents'), view.documents),
    ...part(speech, t('outcome.deadlines'), view.deadlines),
    ...part(speech, t('outcome.amounts'), view.amounts),
    ...part(speech, t('outcome.contacts'), view.contacts, contactLine),
    ...(review === null ? [] : [shared(review)]),
  ]
}

/**
 * The sentences that the visitor may show, and what the clerk may say to them. `said`: whether the replies can be said in
 * the visitor's language; otherwise they stand in Chinese on both sides.
 * @example cardLines(speech, view, true)
 */
export function cardLines(speech: Both, view: OutcomeView | null, said: boolean): Shared[] {
  const cards = [...(view?.cards ?? []), ...(view?.cautions.flatMap((one) => one.card ?? []) ?? [])]
  const known = new Map(cards.flatMap((one) => (one.known && one.zh !== null ? [[one.id, { name: entryName(speech, one), zh: one.zh }]] : [])))
  return [
    ...[...known].map(([id, { name, zh }]): Shared => ({ id: `card.${id}`, kind: 'big', visitor: name.text, clerk: zh })),
    shared(speech.t('facing.replies'), 'head'),
    ...replies.map(({ id, zh }): Shared => ({ id: `reply.${id}`, kind: 'strong', visitor: said ? speech.guide(`reply.${id}`).text : zh, clerk: zh })),
  ]
}

/**
 * What the office wrote: its name, its own sentences, hours and telephone.
 * @example officeLines(speech, office)
 */
export function officeLines({ t }: Both, { name, sentences, hours, phone }: Office): Shared[] {
  const own = (id: string, text: string, kind?: Kind): Shared => ({ id: `office.${id}`, visitor: text, clerk: text, ...(kind && { kind }) })
  return [
    ...(name === '' ? [] : [own('name', name, 'title')]),
    ...sentences.map(({ text, zh }, index): Shared => ({ id: `office.sentence.${index}`, kind: 'big', visitor: text ?? zh, clerk: zh })),
    ...(hours === '' ? [] : [shared(t('facing.hours'), 'head'), own('hours', hours, 'strong')]),
    ...(phone === '' ? [] : [shared(t('facing.phone'), 'head'), own('phone', phone, 'big')]),
  ]
}
