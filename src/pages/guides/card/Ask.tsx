import { CounterCard } from '../../../components/CounterCard'
import type { Guide, Reply } from '../../../guides'
import { useSpeech } from '../../../i18n'
import { listed } from '../../../journey/outcome'
import { today } from '../../../platform/device'
import type { Policy } from '../../../rules'
import { officeDays, weekday } from './days'
import { OTHER } from './heard'

/** How many days are offered: three weeks. */
const DAYS = 15

interface Props {
  reply: Reply
  /** Null: the card belongs to no guide. */
  guide: Guide | null
  policy: Policy
  /** The paper's or the day's id, or OTHER. */
  onSaid: (what: string) => void
}

/**
 * Asks the clerk back, in Chinese: which paper is missing, or on which day to come.
 * @example <Ask reply={reply} guide={guide} policy={policy} onSaid={keep} />
 */
export function Ask({ reply, guide, policy, onSaid }: Props) {
  const { t } = useSpeech()
  // The clerk's words are Chinese in every language.
  const zh = (...asked: Parameters<typeof t>) => t(...asked).text
  if (reply.asks === 'day') {
    const days = officeDays(today(), DAYS).map((day) => {
      const [, month, date] = day.split('-').map(Number)
      return { id: day, zh: `${zh('card.day.button.zh', { month: month ?? 1, day: date ?? 1 })} ${zh(`card.weekday.${weekday(day)}.zh`)}` }
    })
    return (
      <CounterCard
        zh={zh('card.day.zh')} caption={t('card.caption')} ask={zh('card.ask.zh')} onReply={onSaid}
        replies={[{ id: OTHER, zh: zh('card.day.open.zh') }, ...days]}
      />
    )
  }
  const papers = listed(policy, guide?.documents ?? []).flatMap((one) => (one.known && one.zh !== null ? [{ id: one.id, zh: one.zh }] : []))
  return (
    <CounterCard
      zh={zh('card.which.zh')} caption={t('card.caption')} ask={zh('card.ask.zh')} onReply={onSaid}
      replies={[...papers, { id: OTHER, zh: zh('card.which.other.zh') }]}
    />
  )
}
