import { useMemo } from 'react'
import { Cell, Cells } from '../../components/Cell'
import { EmptyState } from '../../components/EmptyState'
import { Group } from '../../components/Group'
import { alone, useSpeech } from '../../i18n'
import { outcome } from '../../journey/outcome'
import { replace } from '../../platform/navigation'
import type { Policy } from '../../rules'
import { Button } from '../../ui/button'
import { ForReference } from '../beside'
import { type Check, useCheck } from '../check'
import { Chosen } from '../Chosen'
import { WrongClock } from '../clock'
import { FourLine } from '../FourLine'
import { guarded } from '../guarded'
import { entryName } from '../names'
import { ReadAloud } from '../ReadAloud'
import { Review } from '../review'
import { Screen } from '../Screen'
import { Sourced, useSources } from '../sources'
import { wayTo } from '../ways'
import { Cards } from './Cards'
import { Cautions } from './Cautions'
import { Contacts } from './Contacts'
import { Lines } from './Lines'
import { More } from './More'
import { Said } from './Said'
import { Steps } from './Steps'
import { Why } from './Why'
import './index.scss'

function Found({ check: { told, next }, policy }: { check: Check; policy: Policy }) {
  const speech = useSpeech()
  const { t, law } = speech
  const view = useMemo(() => outcome(policy, told.answers), [policy, told.answers])
  const { show, sheet } = useSources()
  const { verdict } = view
  const title = verdict.outcome === null ? t('outcome.open.title') : law(`outcome.${verdict.outcome}`)
  return (
    <Sourced value={show}>
      <Screen
        title={title}
        heading={null}
        parent="home"
        list={<Chosen told={told} onChange={(question) => replace('questions', { change: question })} />}
        listLabel={t('questions.so-far').text}
        aside={<><Contacts contacts={view.contacts} /><More view={view} told={told} /></>}
        asideLabel={t('outcome.more').text}
      >
        <Said verdict={verdict} told={told} unasked={next !== null} />
        <WrongClock day={policy.day} />
        <ReadAloud
          lines={[title, ...(verdict.outcome === null ? [] : [law(`outcome.${verdict.outcome}.sentence`)]), ...view.steps.map((step) => alone(entryName(speech, step)))]}
        />
        <ForReference />
        <Review />
        <Why verdict={verdict} />
        <Group><FourLine /></Group>
        <Steps view={view} />
        <Lines title={t('outcome.deadlines')} lines={view.deadlines} />
        <Lines title={t('outcome.documents')} lines={view.documents} />
        <Lines title={t('outcome.amounts')} lines={view.amounts} />
        <Group>
          <Cells label={t('guides.title').text}>
            {[wayTo('papers', t('papers.title')), wayTo('guides', t('guide.all')), wayTo('handover', t('handover.along')), wayTo('paper', t('paper.title'))].map(({ label, href, onFollow }) => (
              <Cell key={href} title={label} href={href} onFollow={onFollow} />
            ))}
          </Cells>
        </Group>
        <Cards cards={view.cards} />
        <Cautions cautions={view.cautions} />
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
