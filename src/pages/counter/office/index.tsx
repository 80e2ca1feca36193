import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Callout } from '../../../components/Callout'
import { languages, showChinese } from '../../../i18n'
import { replace } from '../../../platform/navigation'
import { places } from '../../../policies'
import { useAnswers } from '../../../stores/answers'
import { useOffice } from '../../../stores/office'
import { useProgress } from '../../../stores/progress'
import { useSettings } from '../../../stores/settings'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { guarded } from '../../guarded'
import { Screen } from '../../Screen'
import { newVisitor } from '../../visitor/new-visitor'
import { useBoth } from '../both'
import { Fields } from './Fields'
import { PinGate } from './PinGate'
import { PinSetting } from './PinSetting'
import { Sentences } from './Sentences'
import { Transfer } from './Transfer'
import './index.scss'

// What was stored by another release may name what this one does not know.
useOffice.getState().keepKnown(places, languages.map(({ tag }) => tag))

/** Turns counter mode on, as if a visitor had just left. */
function switchOn(): void {
  const { textSize, theme } = useSettings.getState()
  useOffice.getState().switchOn({ textSize, theme })
  void newVisitor()
}

/** Leaves counter mode; what the last visitor told goes with it. */
function switchOff(): void {
  useOffice.getState().switchOff()
  useAnswers.getState().forget()
  useProgress.getState().forget()
  useSettings.getState().choose({ beside: false })
  void showChinese(false)
  replace('home')
}

/** Counter mode on or off, and what the office sets; behind the PIN where there is one. */
function OfficeScreen() {
  const { t } = useBoth()
  const on = useOffice((state) => state.on)
  // Fields that are being written hold what was there before a file took its place.
  const [taken, setTaken] = useState(0)
  return (
    <Screen title={t('office.title')} parent={on ? 'triage' : 'settings'}>
      <PinGate>
        <Paragraph kind="secondary">{t('office.lead')}</Paragraph>
        <Callout kind="info" kindWord={t('common.note').text}><Paragraph>{t(on ? 'office.state.on' : 'office.state.off')}</Paragraph></Callout>
        <Actions>
          {on ? <Button kind="danger" onPress={switchOff}>{t('office.switch-off')}</Button> : <Button kind="primary" onPress={switchOn}>{t('office.switch-on')}</Button>}
        </Actions>
        <Fields key={`fields ${taken}`} />
        <Sentences key={`sentences ${taken}`} />
        <PinSetting />
        <Transfer taken={taken > 0} onTaken={() => setTaken(taken + 1)} />
      </PinGate>
    </Screen>
  )
}

export default guarded(OfficeScreen)
