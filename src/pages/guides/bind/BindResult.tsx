import { Card } from '../../../components/Card'
import { Details } from '../../../components/Details'
import { Group } from '../../../components/Group'
import type { Guide } from '../../../guides'
import { bindCards } from '../../../guides/bind'
import type { AcceptedCards } from '../../../guides/bind/acceptance'
import type { WalletApp } from '../../../guides/bind/types'
import { useTranslation } from '../../../i18n'
import { type Evidence, sourceNotes, type Policy } from '../../../rules'
import { Box } from '../../../ui/box'
import { Paragraph } from '../../../ui/text'
import { SourceButton } from '../../../features/sources'
import { Fees } from './Fees'
import { PressPath } from './PressPath'
import { Refused } from './Refused'

interface Props {
  abroad: boolean
  app: WalletApp
  accepted: readonly AcceptedCards[]
  /** The guide of the app. */
  guide: Guide
  policy: Policy
}

/**
 * Fees and limits of a card in an app; below, each behind its line: where to press, what must match, and what to do when
 * the card is refused.
 * @example <BindResult abroad app={app} accepted={accepted} guide={guide} policy={policy} />
 */
export function BindResult({ abroad, app, accepted, guide, policy }: Props) {
  const { t, guide: say } = useTranslation()
  const title = t('bind.fees')
  const notes = (...statements: Evidence[]) => sourceNotes(policy.library, statements)
  const sources = (
    <SourceButton
      name={title}
      lines={[
        { label: t('bind.app'), notes: notes(...accepted.flatMap(({ statements }) => statements)) },
        { label: t('bind.path'), notes: notes(app.path) },
        { label: t('bind.name'), notes: notes(app.match) },
        ...(abroad ? [{ label: title, notes: notes(bindCards.fees) }] : []),
      ]}
    />
  )
  return (
    <>
      {abroad ? (
        <Fees fees={bindCards.fees}>{sources}</Fees>
      ) : (
        <Card>
          <Box className="fees-foot">
            <Paragraph kind="secondary" className="fees-note">
              {t('bind.fees.mainland')}
            </Paragraph>
            {sources}
          </Box>
        </Card>
      )}
      <Group>
        <Details summary={t('bind.path')}>
          <PressPath press={app.path.press} />
        </Details>
        <Details summary={t('bind.name')}>
          <Paragraph>{say(`step.${guide.id}.${app.match.step}.warn`)}</Paragraph>
          <Paragraph>{say(`trouble.${guide.id}.${app.match.trouble}.then`)}</Paragraph>
        </Details>
        <Details summary={t('bind.refused')}>
          <Refused
            guide={guide}
            ids={abroad ? app.refused.abroad : app.refused.mainland}
            cash={bindCards.cash}
            policy={policy}
          />
        </Details>
      </Group>
    </>
  )
}
