import { CounterCardView } from '../../../components/CounterCardView'
import type { Guide, Reply } from '../../../guides'
import { useTranslation, withoutChinese } from '../../../i18n'
import { toEntryViews } from '../../../journey/outcome'
import { today } from '../../../platform/device'
import { entriesFor, type Policy } from '../../../rules'
import { officeDays, officeDayZh } from '../../../features/counter/office-days'
import { entryLabel } from '../../../features/labels'
import { numberDetailOf } from './number-detail'
import { NumberQuestion } from './NumberQuestion'
import { personText } from './person-text'
import { OTHER_OPTION } from './selected-reply'

/** Three weeks of working days. */
const DAY_COUNT = 15

interface Props {
  reply: Reply
  /** Null: the card belongs to no guide. */
  guide: Guide | null
  policy: Policy
  /** Called with the id of the document, the day, the number, or OTHER_OPTION. */
  onSelect: (what: string) => void
}

/**
 * Asks the clerk, in Chinese, which document is missing, on which day to come back, or for a number.
 * @example <FollowUpQuestion reply={reply} guide={guide} policy={policy} onSelect={select} />
 */
export function FollowUpQuestion({ reply, guide, policy, onSelect }: Props) {
  const translator = useTranslation()
  const { t, tag } = translator
  const number = numberDetailOf(reply)
  if (number !== null) return <NumberQuestion asks={number} onSelect={onSelect} />
  // The clerk reads Chinese, whatever the person's language is.
  const zh = (...args: Parameters<typeof t>) => t(...args).text
  if (reply.asks === 'day') {
    const days = officeDays(today(), DAY_COUNT).map((day) => ({ id: day, zh: officeDayZh(translator, day) }))
    return (
      <CounterCardView
        zh={zh('card.day.zh')}
        {...personText(translator, 'card.day')}
        caption={t('card.caption')}
        prompt={zh('card.ask.zh')}
        onReply={onSelect}
        replies={[
          { id: OTHER_OPTION, zh: zh('card.day.open.zh'), ...personText(translator, 'card.day.no-date') },
          ...days,
        ]}
      />
    )
  }
  const documents = toEntryViews(policy, entriesFor(guide?.documents ?? [], {})).flatMap((entryView) =>
    entryView.known && entryView.zh !== null
      ? [
          {
            id: entryView.id,
            zh: entryView.zh,
            ...(!tag.startsWith('zh') && { text: withoutChinese(entryLabel(translator, entryView)) }),
          },
        ]
      : [],
  )
  return (
    <CounterCardView
      zh={zh('card.which.zh')}
      {...personText(translator, 'card.which')}
      caption={t('card.caption')}
      prompt={zh('card.ask.zh')}
      onReply={onSelect}
      replies={[
        ...documents,
        { id: OTHER_OPTION, zh: zh('card.which.other.zh'), ...personText(translator, 'card.which.another') },
      ]}
    />
  )
}
