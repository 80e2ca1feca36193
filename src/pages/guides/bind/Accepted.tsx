import { Card } from '../../../components/Card'
import { StrengthBadge } from '../../../components/StrengthBadge'
import type { AcceptedCards } from '../../../guides/bind/acceptance'
import { type BilingualText, useTranslation } from '../../../i18n'
import { Box } from '../../../ui/box'
import { Paragraph } from '../../../ui/text'

/**
 * Which cards the app takes, by how sure that is; nobody has to say which card theirs is.
 * @example <Accepted app="WeChat" accepted={accepted} />
 */
export function Accepted({ app, accepted }: { app: BilingualText | string; accepted: readonly AcceptedCards[] }) {
  const { t } = useTranslation()
  return (
    <Card>
      {accepted.map(({ strength, brands }) => (
        <Box key={strength} className="bind-accepted">
          <StrengthBadge strength={strength} label={t(`outcome.strength.${strength}`)} />
          <Paragraph kind="strong" className="bind-brands">
            {t(`bind.takes.${strength}`, { app, cards: brands.join(', ') })}
          </Paragraph>
          {strength === 'ask' && <Paragraph kind="caption">{t('bind.takes.ask.text')}</Paragraph>}
        </Box>
      ))}
    </Card>
  )
}
