import { Card } from '../../../components/Card'
import { Group } from '../../../components/Group'
import { StrengthBadge } from '../../../components/StrengthBadge'
import type { Guide } from '../../../guides'
import { bindCards } from '../../../guides/bind'
import type { CardKind, WalletApp } from '../../../guides/bind/types'
import { useTranslation } from '../../../i18n'
import { today } from '../../../platform/device'
import { type Evidence, sourceNotes, strengthOn, type Policy } from '../../../rules'
import { Paragraph } from '../../../ui/text'
import { termMeaning, termOf } from '../../../features/guides/guide-labels'
import { SourceButton } from '../../../features/sources'
import { Fees } from './Fees'
import { PressPath } from './PressPath'
import { Refused } from './Refused'

interface Props {
  card: CardKind
  app: WalletApp
  /** The guide of the app. */
  guide: Guide
  policy: Policy
}

/**
 * Whether the app accepts the card, where to press, what must match, fees and limits, and what to do when it is refused.
 * @example <BindResult card={card} app={app} guide={guide} policy={policy} />
 */
export function BindResult({ card, app, guide, policy }: Props) {
  const translator = useTranslation()
  const { t, guide: say } = translator
  const accept = app.accepts.find((known) => known.card === card.id)
  if (!accept) return null
  const strength = strengthOn(accept, today())
  const name = termMeaning(translator, termOf(app.label)) ?? app.label.zh
  const takes = t(`bind.takes.${strength}`, { app: name })
  const notes = (statement: Evidence) => sourceNotes(policy.library, [statement])
  const matchStep = `step.${guide.id}.${app.match.step}.warn`
  const matchTrouble = `trouble.${guide.id}.${app.match.trouble}.then`
  return (
    <>
      <Group>
        <Card>
          <StrengthBadge strength={strength} label={t(`outcome.strength.${strength}`)} />
          <Paragraph kind="strong">{takes}</Paragraph>
          {card.brands.length > 1 && (
            <Paragraph kind="secondary">{t('bind.takes.partly', { names: card.brands.join(', ') })}</Paragraph>
          )}
          {strength === 'ask' && <Paragraph>{t('bind.takes.ask.text')}</Paragraph>}
        </Card>
      </Group>
      <Group title={t('bind.path')}>
        <PressPath press={app.path.press} />
      </Group>
      <Group title={t('bind.name')}>
        <Card>
          <Paragraph>{say(matchStep)}</Paragraph>
          <Paragraph>{say(matchTrouble)}</Paragraph>
        </Card>
      </Group>
      <Group>
        {card.abroad ? (
          <Fees fees={bindCards.fees} />
        ) : (
          <Paragraph kind="secondary">{t('bind.fees.mainland')}</Paragraph>
        )}
        <SourceButton
          name={takes}
          lines={[
            { label: takes, notes: notes(accept) },
            { label: t('bind.path'), notes: notes(app.path) },
            { label: t('bind.name'), notes: notes(app.match) },
            ...(card.abroad ? [{ label: t('bind.fees'), notes: notes(bindCards.fees) }] : []),
          ]}
        />
      </Group>
      <Refused
        guide={guide}
        ids={card.abroad ? app.refused.abroad : app.refused.mainland}
        cash={bindCards.cash}
        policy={policy}
      />
    </>
  )
}
