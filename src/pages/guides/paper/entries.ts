import type { Group, Item, Note } from '../../../components/Paper'
import { alone, joined, type Speech } from '../../../i18n'
import type { Part } from '../../../journey/paper'
import type { Listed } from '../../../journey/outcome'
import type { SourceNote } from '../../../rules'
import { beside, entryHint, entryName, printedIn, phoneOf } from '../../names'

/** What stands below the words of an entry: the Chinese on the paper or button, what is more, its remark, its age. */
function notesOf(speech: Speech, one: Listed, more: readonly Note[] = []): Note[] {
  const hint = entryHint(speech, one)
  if (!one.known) return hint === undefined ? [] : [{ kind: 'hint', words: hint }]
  const zh = beside(entryName(speech, one), one.zh)
  return [
    ...(zh === undefined ? [] : [{ kind: 'zh', words: zh } as const]), ...more,
    ...(hint === undefined ? [] : [{ kind: 'hint', words: hint } as const]),
    ...(one.stale ? [{ kind: 'warning', words: speech.t('outcome.confirm-first') } as const] : []),
  ]
}

/**
 * An entry of the law as a thing on the paper; `more` stands right below its name.
 * @example entryItem(speech, document)
 */
export function entryItem(speech: Speech, one: Listed, more?: readonly Note[]): Item {
  return { id: one.id, words: entryName(speech, one), notes: notesOf(speech, one, more) }
}

/** Whom to ask, with the number to call. */
function contactItem(speech: Speech, one: Listed): Item {
  const phone = phoneOf(one)
  return entryItem(speech, one, phone === undefined ? [] : [{ kind: 'phone', words: phone }])
}

/** A sentence to show: what it says, and the Chinese, large. */
function sentenceItem(speech: Speech, one: Listed): Item[] {
  if (!one.known || one.zh === null) return []
  const words = speech.tag.startsWith('zh') ? null : alone(entryName(speech, one))
  return [{ id: one.id, words, notes: [{ kind: 'zh', words: one.zh }] }]
}

/** A document in one line, as printed and so in no language of ours; who wants more finds it by its title. */
function sourceItem({ id, title, issuer, date, grade }: SourceNote): Item {
  return { id, words: [title, issuer, date === 'undated' ? '—' : date, grade].join(' · '), lang: printedIn(title), notes: [] }
}

/** What the letters behind the documents mean. */
function grades({ t, law }: Speech, sources: readonly SourceNote[]): Note[] {
  const used = [...new Set(sources.map((one) => one.grade))].sort()
  return [{ kind: 'hint', words: joined(used.map((grade) => t('source.grade.value', { grade, meaning: law(`grade.${grade}`) })), ' · ') }]
}

/**
 * A group, or nothing where it has no things.
 * @example group(speech, 'documents', items, { sign: 'box' })
 */
export function group({ t }: Speech, part: Part, items: readonly Item[], { lead = [], sign = 'none', look = 'line' }: Partial<Group> = {}): Group[] {
  return items.length === 0 ? [] : [{ id: part, title: t(`paper.part.${part}`), lead, sign, look, items }]
}

interface Listable {
  readonly documents: readonly Listed[]
  readonly cards: readonly Listed[]
  readonly contacts: readonly Listed[]
  readonly sources: readonly SourceNote[]
}

/** Papers, with boxes to tick. */
export const documents = (speech: Speech, { documents: all }: Listable): Group[] =>
  group(speech, 'documents', all.map((one) => entryItem(speech, one)), { sign: 'box' })

/** Sentences, people to ask, and on what it all rests: the end of every paper. */
export const ending = (speech: Speech, { cards, contacts, sources }: Listable): Group[] => [
  ...group(speech, 'cards', cards.flatMap((one) => sentenceItem(speech, one)), { look: 'sentence' }),
  ...group(speech, 'contacts', contacts.map((one) => contactItem(speech, one))),
  ...group(speech, 'sources', sources.map(sourceItem), { lead: grades(speech, sources), look: 'small' }),
]
