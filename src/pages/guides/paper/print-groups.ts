import type { PrintGroup, PrintItem, PrintNote } from '../../../components/PrintSheet'
import { withoutChinese, joinTexts, type Translator } from '../../../i18n'
import type { PrintPart } from '../../../journey/paper'
import type { EntryView } from '../../../journey/outcome'
import type { SourceNote } from '../../../rules'
import { chineseUnlessShown, entryHint, entryLabel, titleLanguage, phoneNumber } from '../../../features/labels'

/** The notes of an entry: its Chinese, extra notes, its hint and a warning if it is outdated. */
function entryNotes(translator: Translator, entry: EntryView, extraNotes: readonly PrintNote[] = []): PrintNote[] {
  const hint = entryHint(translator, entry)
  if (!entry.known) return hint === undefined ? [] : [{ kind: 'hint', text: hint }]
  const zh = chineseUnlessShown(entryLabel(translator, entry), entry.zh)
  return [
    ...(zh === undefined ? [] : [{ kind: 'zh', text: zh } as const]),
    ...extraNotes,
    ...(hint === undefined ? [] : [{ kind: 'hint', text: hint } as const]),
    ...(entry.stale ? [{ kind: 'warning', text: translator.t('outcome.confirm-first') } as const] : []),
  ]
}

/**
 * An entry of the policy as an item of a print-out.
 * @example entryItem(translator, document)
 */
export function entryItem(translator: Translator, entry: EntryView, extraNotes?: readonly PrintNote[]): PrintItem {
  return { id: entry.id, text: entryLabel(translator, entry), notes: entryNotes(translator, entry, extraNotes) }
}

/** A contact with its phone number. */
function contactItem(translator: Translator, entry: EntryView): PrintItem {
  const phone = phoneNumber(entry)
  return entryItem(translator, entry, phone === undefined ? [] : [{ kind: 'phone', text: phone }])
}

/** A sentence to show at the counter, with large Chinese. */
function sentenceItem(translator: Translator, entry: EntryView): PrintItem[] {
  if (!entry.known || entry.zh === null) return []
  const text = translator.tag.startsWith('zh') ? null : withoutChinese(entryLabel(translator, entry))
  return [{ id: entry.id, text, notes: [{ kind: 'zh', text: entry.zh }] }]
}

/** A source in one line, in its printed language. */
function sourceItem({ id, title, issuer, date, grade }: SourceNote): PrintItem {
  return {
    id,
    text: [title, issuer, date === 'undated' ? '—' : date, grade].join(' · '),
    lang: titleLanguage(title),
    notes: [],
  }
}

/** The meanings of the grades. */
function gradeNotes({ t, law }: Translator, sources: readonly SourceNote[]): PrintNote[] {
  const used = [...new Set(sources.map((source) => source.grade))].sort()
  return [
    {
      kind: 'hint',
      text: joinTexts(
        used.map((grade) => t('source.grade.value', { grade, meaning: law(`grade.${grade}`) })),
        ' · ',
      ),
    },
  ]
}

/**
 * A group, or an empty list if it has no items.
 * @example printGroup(translator, 'documents', items, { marker: 'box' })
 */
export function printGroup(
  { t }: Translator,
  part: PrintPart,
  items: readonly PrintItem[],
  { lead = [], marker = 'none', variant = 'line' }: Partial<PrintGroup> = {},
): PrintGroup[] {
  return items.length === 0 ? [] : [{ id: part, title: t(`paper.part.${part}`), lead, marker, variant, items }]
}

interface PrintLists {
  readonly documents: readonly EntryView[]
  readonly cards: readonly EntryView[]
  readonly contacts: readonly EntryView[]
  readonly sources: readonly SourceNote[]
}

/** Documents, with checkboxes. */
export const documentGroup = (translator: Translator, { documents }: PrintLists): PrintGroup[] =>
  printGroup(
    translator,
    'documents',
    documents.map((document) => entryItem(translator, document)),
    { marker: 'box' },
  )

/** The end of every print-out: sentences, contacts and sources. */
export const closingGroups = (translator: Translator, { cards, contacts, sources }: PrintLists): PrintGroup[] => [
  ...printGroup(
    translator,
    'cards',
    cards.flatMap((card) => sentenceItem(translator, card)),
    { variant: 'sentence' },
  ),
  ...printGroup(
    translator,
    'contacts',
    contacts.map((contact) => contactItem(translator, contact)),
  ),
  ...printGroup(translator, 'sources', sources.map(sourceItem), {
    lead: gradeNotes(translator, sources),
    variant: 'small',
  }),
]
