import { useMemo } from 'react'
import { Callout } from '../../components/Callout'
import { EmptyState } from '../../components/EmptyState'
import { Group } from '../../components/Group'
import { Details } from '../../components/Details'
import { useSpeech } from '../../i18n'
import { outcome } from '../../journey/outcome'
import { replace } from '../../platform/navigation'
import type { Policy } from '../../rules'
import { Button } from '../../ui/button'
import { Paragraph } from '../../ui/text'
import { AnswersGiven } from '../AnswersGiven'
import { type Check, useCheck } from '../check'
import { guarded } from '../guarded'
import { Screen } from '../Screen'
import { Sourced, useSources } from '../sources'
import { Cards } from './Cards'
import { Cautions } from './Cautions'
import { Changes } from './Changes'
import { Contacts } from './Contacts'
import { Lines } from './Lines'
import { Said } from './Said'
import { Sides } from './Sides'
import { Steps } from './Steps'
import { Why } from './Why'
import './index.scss'

function Found({ check: { told, next }, policy }: { check: Check; policy: Policy }) {
  const { t, law, day } = useSpeech()
  const view = useMemo(() => outcome(policy, told.answers), [policy, told.answers])
  const { verdict } = view
  const { show, sheet } = useSources()
  const aside = (
    <Group title={t('outcome.more')}>
      <Changes changes={view.changes} />
      <Sides title={t('outcome.schemes')} kind="scheme" sides={view.schemes} />
      <Sides title={t('outcome.channels')} kind="channel" sides={view.channels} />
      <Details summary={t('outcome.answers')}>
        <AnswersGiven told={told} onChange={(question) => replace('questions', { change: question })} />
      </Details>
    </Group>
  )
  return (
    <Sourced value={show}>
      <Screen
        title={verdict.outcome === null ? t('outcome.open.title') : law(`outcome.${verdict.outcome}`)}
        heading={null}
        parent="home"
        aside={aside}
        asideLabel={t('outcome.more')}
      >
        <Said verdict={verdict} told={told} unasked={next !== null} />
        <Why verdict={verdict} />
        <Steps view={view} />
        <Lines title={t('outcome.deadlines')} lines={view.deadlines} />
        <Lines title={t('outcome.documents')} lines={view.documents} />
        <Lines title={t('outcome.amounts')} lines={view.amounts} />
        <Cards cards={view.cards} />
        <Contacts contacts={view.contacts} />
        <Cautions cautions={view.cautions} />
        <Group>
          <Callout kind="info" kindWord={t('common.note')} title={t('outcome.disclaimer.title')}>
            <Paragraph>{t('outcome.disclaimer')}</Paragraph>
            <Paragraph kind="secondary">{t('outcome.data', { day: day(verdict.dataVersion) })}</Paragraph>
          </Callout>
        </Group>
        {sheet}
      </Screen>
    </Sourced>
  )
}

function Outcome() {
  const { t } = useSpeech()
  const check = useCheck()
  if (check.policy) return <Found check={check} policy={check.policy} />
  return (
    <Screen title={t('outcome.none.title')} parent="home">
      <EmptyState icon="question" text={t('outcome.none.text')}>
        <Button kind="primary" onPress={() => replace('questions')}>{t('home.start')}</Button>
      </EmptyState>
    </Screen>
  )
}

export default guarded(Outcome)
