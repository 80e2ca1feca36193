import { Callout } from '../../components/Callout'
import { Details } from '../../components/Details'
import { Group } from '../../components/Group'
import { useSpeech } from '../../i18n'
import type { OutcomeView } from '../../journey/outcome'
import { replace } from '../../platform/navigation'
import type { Told } from '../../stores/answers'
import { Paragraph } from '../../ui/text'
import { AnswersGiven } from '../AnswersGiven'
import { Changes } from './Changes'
import { Sides } from './Sides'

interface Props {
  view: OutcomeView
  told: Told
}

/**
 * What only some want to know: what would change the answer, schemes, channels, what was told; and what this is not.
 * @example <More view={view} told={told} />
 */
export function More({ view: { changes, schemes, channels, verdict }, told }: Props) {
  const { t, day } = useSpeech()
  return (
    <>
      <Group title={t('outcome.more')}>
        <Changes changes={changes} />
        <Sides title={t('outcome.schemes')} kind="scheme" sides={schemes} />
        <Sides title={t('outcome.channels')} kind="channel" sides={channels} />
        <Details summary={t('outcome.answers')}>
          <AnswersGiven told={told} onChange={(question) => replace('questions', { change: question })} />
        </Details>
      </Group>
      <Group>
        <Callout kind="info" kindWord={t('common.note').text} title={t('outcome.disclaimer.title')}>
          <Paragraph>{t('outcome.disclaimer')}</Paragraph>
          <Paragraph kind="secondary">{t('outcome.data', { day: day(verdict.dataVersion) })}</Paragraph>
        </Callout>
      </Group>
    </>
  )
}
