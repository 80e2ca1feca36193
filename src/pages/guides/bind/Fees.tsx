import type { ReactNode } from 'react'
import { Card } from '../../../components/Card'
import { StrengthBadge } from '../../../components/StrengthBadge'
import { useTranslation } from '../../../i18n'
import type { CardFees } from '../../../guides/bind/types'
import { strengthOn } from '../../../rules'
import { today } from '../../../platform/device'
import { Box } from '../../../ui/box'
import { Heading } from '../../../ui/heading'
import { Item, List } from '../../../ui/list'
import { Paragraph, Text } from '../../../ui/text'

/**
 * Fees and limits for a card from abroad, with their years and how sure they are.
 * @example <Fees fees={bindCards.fees}>{sources}</Fees>
 */
export function Fees({ fees, children }: { fees: CardFees; children: ReactNode }) {
  const { t, money, percent, number } = useTranslation()
  const strength = strengthOn(fees, today())
  const dollars = (amount: number) => `${fees.currency}${number(amount).text}`
  const figures = [
    { value: money(0), text: t('bind.fee.free', { amount: money(fees.free) }) },
    { value: percent(fees.percent / 100), text: t('bind.fee.above', { amount: money(fees.free) }) },
    { value: dollars(fees.single), text: t('bind.fee.single') },
    { value: dollars(fees.yearly), text: t('bind.fee.yearly') },
  ]
  return (
    <Card>
      <Box className="fees-head">
        <Heading level={2} className="fees-title">
          {t('bind.fees')}
        </Heading>
        <StrengthBadge strength={strength} label={t(`outcome.strength.${strength}`)} />
      </Box>
      <List className="fees">
        {figures.map(({ value, text }) => (
          <Item key={text.id} className="fee">
            <Text className="fee-value run">{value}</Text>
            <Text className="fee-text">{text}</Text>
          </Item>
        ))}
      </List>
      <Box className="fees-foot">
        <Paragraph kind="caption" className="fees-note">
          {t('bind.fees.day', { from: String(fees.from), until: String(fees.until), year: String(fees.none) })}
        </Paragraph>
        {children}
      </Box>
    </Card>
  )
}
