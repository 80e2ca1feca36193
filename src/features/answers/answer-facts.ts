import type { Fact } from '../../components/Facts'
import type { BilingualText, Translator } from '../../i18n'
import type { AnswerSummary, CostFact, WhenFact } from '../../journey/answer'
import type { EntryView } from '../../journey/outcome'
import { actorDrawing } from '../drawings'

/**
 * The short text of an entry, with its values; undefined if it has none.
 * @example shortEntry(translator, deadline)?.text // 'after the birth, at the exit-entry police'
 */
export function shortEntry({ law, has }: Translator, entry: EntryView): BilingualText | undefined {
  const key = `entry.${entry.id}.short`
  return entry.known && has(key) ? law(key, entry.values) : undefined
}

type Words = Pick<Fact, 'value' | 'note'>

const withNote = (value: BilingualText, note: BilingualText | undefined): Words => ({
  value,
  ...(note !== undefined && { note }),
})

function whenWords(translator: Translator, fact: WhenFact | null): Words {
  const { t } = translator
  if (!fact) return { value: t('fact.unknown') }
  const short = shortEntry(translator, fact.entry)
  if (fact.unit !== null) {
    const note = fact.entry.stale ? t('outcome.confirm-first') : short
    return withNote(t(`fact.${fact.unit}`, { count: fact.count }), note)
  }
  // A time in words that is no date stands alone; what is only known of another year stands below "not known".
  return 'year' in fact.entry.values || short === undefined ? withNote(t('fact.unknown'), short) : { value: short }
}

function costWords(translator: Translator, fact: CostFact | null): Words {
  const { t, money, percent } = translator
  if (!fact) return { value: t('fact.unknown') }
  const short = shortEntry(translator, fact.entry)
  if (fact.kind === 'words') return withNote(t('fact.unknown'), short)
  if (fact.kind === 'share') {
    const note = fact.entry.stale ? t('outcome.confirm-first') : short
    return withNote(t('fact.pay', { percent: percent(fact.percent / 100) }), note)
  }
  const { low, high, kind, stale } = fact
  const year = String(fact.year)
  const value =
    kind === 'one'
      ? money(low)
      : t(kind === 'either' ? 'fact.or' : 'fact.range', { low: money(low), high: money(high) })
  const note = kind === 'range' ? t('fact.by-age', { year }) : (short ?? t('fact.year', { year }))
  return withNote(value, stale ? t('outcome.confirm-first') : note)
}

/**
 * The three facts: who acts, by when, and the cost. Where the law gives none, it is "not known: ask".
 * @example answerFacts(translator, summary, 'employer')[1]?.value // 'Within 30 days'
 */
export function answerFacts(translator: Translator, { when, cost }: AnswerSummary, actor: string | null): Fact[] {
  const { t, law } = translator
  return [
    {
      id: 'who',
      drawing: actorDrawing(actor ?? ''),
      name: t('fact.who'),
      value: actor === null ? t('fact.unknown') : law(`actor.${actor}`),
    },
    { id: 'when', drawing: 'calendar', name: t('fact.when'), ...whenWords(translator, when) },
    { id: 'cost', drawing: 'cost', name: t('fact.cost'), ...costWords(translator, cost) },
  ]
}
