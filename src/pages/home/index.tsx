import { useState } from 'react'
import { Actions } from '../../components/Actions'
import { Callout } from '../../components/Callout'
import { Cell, Cells } from '../../components/Cell'
import { Group } from '../../components/Group'
import { Sheet } from '../../components/Sheet'
import { useSpeech } from '../../i18n'
import { go, replace, useShow } from '../../platform/navigation'
import { useAnswers } from '../../stores/answers'
import { useOffice } from '../../stores/office'
import { useProgress as useWalked } from '../../stores/progress'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Paragraph } from '../../ui/text'
import { guarded } from '../guarded'
import { Languages } from '../languages'
import { Screen } from '../Screen'
import { wayTo } from '../ways'
import { useProgress } from './progress'
import './index.scss'

function Begin() {
  const { t } = useSpeech()
  const state = useProgress()
  const [asking, setAsking] = useState(false)
  const again = () => {
    setAsking(false)
    useAnswers.getState().forget()
    useWalked.getState().forget()
    go('questions')
  }
  if (state === 'unknown') return null
  if (state === 'new') return <Actions><Button kind="primary" onPress={() => go('questions')}>{t('home.start')}</Button></Actions>
  return (
    <Actions>
      {state === 'done'
        ? <Button kind="primary" onPress={() => go('outcome')}>{t('home.see-answer')}</Button>
        : <Button kind="primary" onPress={() => go('questions')}>{t('home.continue')}</Button>}
      <Button onPress={() => setAsking(true)}>{t('home.again')}</Button>
      <Sheet open={asking} title={t('home.again.sure')} closeLabel={t('common.close')} onClose={() => setAsking(false)}>
        <Paragraph>{t('home.again.what')}</Paragraph>
        <Actions>
          <Button kind="danger" onPress={again}>{t('home.again.yes')}</Button>
          <Button onPress={() => setAsking(false)}>{t('settings.forget.no')}</Button>
        </Actions>
      </Sheet>
    </Actions>
  )
}

function Home() {
  const { t } = useSpeech()
  useShow(() => {
    // At a counter everything begins with the triage.
    if (useOffice.getState().on) replace('triage')
  })
  const settings = wayTo('settings', t('settings.title'))
  const guides = wayTo('guides', t('guides.title'))
  // Whoever has told nothing has nothing to take along, but may have brought something.
  const fresh = useAnswers((state) => state.place === null && state.history.length === 0)
  const handover = wayTo('handover', t(fresh ? 'handover.enter' : 'handover.title'))
  const about = wayTo('about', t('about.title'))
  return (
    <Screen title={t('app.name')} heading={t('home.title')}>
      <Box className="home-lead"><Paragraph>{t('home.lead')}</Paragraph></Box>
      <Languages />
      <Box><Begin /></Box>
      <Group>
        <Cells label={t('guides.title').text}>
          <Cell icon="flag" title={guides.label} hint={t('guides.lead')} href={guides.href} onFollow={guides.onFollow} />
          <Cell icon="code" title={handover.label} hint={t('handover.hint')} href={handover.href} onFollow={handover.onFollow} />
        </Cells>
      </Group>
      <Group title={t('home.before')}>
        <Cells>
          <Cell icon="question" title={t('home.time')} />
          <Cell icon="document" title={t('home.papers')} />
          <Cell icon="check" title={t('home.privacy')} />
        </Cells>
      </Group>
      <Group><Callout kind="info" kindWord={t('common.note').text}><Paragraph>{t('home.not-a-decision')}</Paragraph></Callout></Group>
      <Group>
        <Cells label={t('home.more').text}>
          <Cell icon="settings" title={settings.label} href={settings.href} onFollow={settings.onFollow} />
          <Cell icon="info" title={about.label} href={about.href} onFollow={about.onFollow} />
        </Cells>
      </Group>
    </Screen>
  )
}

export default guarded(Home)
