import { useState } from 'react'
import { CounterCardView } from '../../../components/CounterCardView'
import { NumberPad } from '../../../components/NumberPad'
import { CHINESE, useTranslation } from '../../../i18n'
import { numberButtonKey, type NumberDetail } from './number-detail'
import { personText } from './person-text'
import { OTHER_OPTION } from './selected-reply'

/** Numbers to tap; null: the clerk types it. Floors below the ground are negative. */
const CHOICES: Readonly<Record<NumberDetail, readonly number[] | null>> = {
  floor: [-1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  minutes: [5, 10, 15, 30, 60, 120],
  room: null,
  amount: null,
}
const MAX_LENGTH: Readonly<Record<NumberDetail, number>> = { floor: 2, minutes: 3, room: 5, amount: 9 }

/** The option that opens the keys. */
const TYPE = 'type'

interface Props {
  asks: NumberDetail
  /** Called with the digits, or with OTHER_OPTION. */
  onSelect: (what: string) => void
}

/**
 * Asks the clerk, in Chinese, for a number: the usual ones are tapped, all others are typed.
 * @example <NumberQuestion asks="floor" onSelect={select} />
 */
export function NumberQuestion({ asks, onSelect }: Props) {
  const translator = useTranslation()
  const { t } = translator
  const choices = CHOICES[asks]
  const [isTyping, setTyping] = useState(choices === null)
  const [value, setValue] = useState('')
  // The clerk reads Chinese, whatever the person's language is.
  const zh = (...args: Parameters<typeof t>) => t(...args).text
  const open = { id: OTHER_OPTION, zh: zh('card.number.open.zh'), ...personText(translator, 'card.number.not-sure') }
  const type = { id: TYPE, zh: zh('card.number.type.zh'), ...personText(translator, 'card.number.type') }
  const taps = (choices ?? []).map((number) => ({
    id: String(number),
    zh: zh(numberButtonKey(asks, number), { number: Math.abs(number) }),
  }))
  return (
    <>
      <CounterCardView
        zh={zh(`card.${asks}.zh`)}
        {...personText(translator, `card.${asks}.ask`)}
        caption={t('card.caption')}
        prompt={zh('card.ask.zh')}
        onReply={(id) => (id === TYPE ? setTyping(true) : onSelect(id))}
        replies={isTyping ? [open] : [...taps, type, open]}
      />
      {isTyping && (
        <NumberPad
          label={zh(`card.${asks}.zh`)}
          value={value}
          maxLength={MAX_LENGTH[asks]}
          {...(asks === 'amount' && { point: '.' })}
          lang={CHINESE}
          deleteLabel={zh('card.number.delete.zh')}
          enterLabel={zh('card.number.enter.zh')}
          onChange={setValue}
          onEnter={onSelect}
        />
      )}
    </>
  )
}
