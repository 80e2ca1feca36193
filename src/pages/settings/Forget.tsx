import { useState } from 'react'
import { Actions } from '../../components/Actions'
import { Callout } from '../../components/Callout'
import { Cell, Cells } from '../../components/Cell'
import { Group } from '../../components/Group'
import { Sheet } from '../../components/Sheet'
import { showChinese, start, useSpeech } from '../../i18n'
import { useAnswers } from '../../stores/answers'
import { useOffice } from '../../stores/office'
import { usePin } from '../../stores/pin'
import { useProgress } from '../../stores/progress'
import { useSettings } from '../../stores/settings'
import { Button } from '../../ui/button'
import { Live } from '../../ui/live'
import { Paragraph } from '../../ui/text'
import { newVisitor } from '../visitor/new-visitor'
import { wayTo } from '../ways'

/**
 * Forgets everything that the person told and chose, once they have said so twice; an office that was set up here, too.
 * @example <Forget />
 */
export function Forget() {
  const { t } = useSpeech()
  const [asking, setAsking] = useState(false)
  const [done, setDone] = useState(false)
  const privacy = wayTo('privacy', t('privacy.more'))
  const forget = () => {
    // At a counter a visitor forgets what is theirs, and nothing of the office.
    if (useOffice.getState().on) {
      void newVisitor()
      return
    }
    useOffice.getState().forget()
    usePin.getState().forget()
    useAnswers.getState().forget()
    useProgress.getState().forget()
    useSettings.getState().forget()
    start(null)
    void showChinese(false)
    setAsking(false)
    setDone(true)
  }
  return (
    <Group title={t('settings.forget.title')}>
      <Paragraph kind="secondary">{t('settings.forget.text')}</Paragraph>
      <Cells><Cell icon="info" title={privacy.label} href={privacy.href} onFollow={privacy.onFollow} /></Cells>
      <Actions><Button kind="danger" onPress={() => setAsking(true)}>{t('settings.forget.button')}</Button></Actions>
      <Live>{done && <Callout kind="info" kindWord={t('common.note').text}><Paragraph>{t('settings.forget.done')}</Paragraph></Callout>}</Live>
      <Sheet open={asking} title={t('settings.forget.sure')} closeLabel={t('common.close')} onClose={() => setAsking(false)}>
        <Paragraph>{t('settings.forget.what')}</Paragraph>
        <Actions>
          <Button kind="danger" onPress={forget}>{t('settings.forget.yes')}</Button>
          <Button onPress={() => setAsking(false)}>{t('settings.forget.no')}</Button>
        </Actions>
      </Sheet>
    </Group>
  )
}
