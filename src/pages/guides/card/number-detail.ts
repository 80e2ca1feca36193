import type { Reply } from '../../../guides'
import type { BilingualText, Translator, UiKey } from '../../../i18n'

/** The details of a reply that are numbers. */
export type NumberDetail = 'floor' | 'room' | 'amount' | 'minutes'

/**
 * The number that a reply needs; null: none.
 * @example numberDetailOf({ id: 'floor', zh: '请您到别的楼层：', asks: 'floor', at }) // 'floor'
 */
export function numberDetailOf({ asks }: Reply): NumberDetail | null {
  return asks === 'document' || asks === 'day' ? null : asks
}

/** The Chinese for a number on a button; a floor below zero is in the basement. */
export const numberButtonKey = (asks: NumberDetail, number: number): UiKey =>
  asks === 'floor' && number < 0 ? 'card.basement.button.zh' : `card.${asks}.button.zh`

/**
 * What to do with the number that the clerk gave.
 * @example numberText(translator, 'floor', '3').text // 'Go to floor 3'
 */
export function numberText({ t, money }: Translator, asks: NumberDetail, digits: string): BilingualText {
  const number = Number(digits)
  switch (asks) {
    case 'amount':
      return t('card.amount', { amount: money(number) })
    case 'minutes':
      return t('card.minutes', { count: number })
    case 'room':
      // A room may begin with a zero.
      return t('card.room', { number: digits })
    case 'floor':
      return number < 0 ? t('card.basement', { number: -number }) : t('card.floor', { number })
  }
}

/**
 * The reply in Chinese, with its number.
 * @example numberReply(translator, reply, 'floor', '3') // '请您到别的楼层：3楼'
 */
export function numberReply({ t }: Translator, { zh }: Reply, asks: NumberDetail, digits: string): string {
  const number = Number(digits)
  const value = t(numberButtonKey(asks, number), { number: asks === 'floor' ? Math.abs(number) : digits })
  return `${zh}${value.text}`
}
