import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Callout } from '../../../components/Callout'
import { setBilingual } from '../../../i18n'
import { redirectTo } from '../../../platform/navigation'
import { useAnswers } from '../../../stores/answers'
import { useOffice } from '../../../stores/office'
import { useProgress } from '../../../stores/progress'
import { useSettings } from '../../../stores/settings'
import { wipeEverywhere } from '../../../stores/wipe'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { withErrorBoundary } from '../../../shell/with-error-boundary'
import { withPolicy } from '../../../features/with-policy'
import { Screen } from '../../../shell/Screen'
import { startNewVisitor } from '../../../kiosk/new-visitor'
import { useBilingualTranslator } from '../../../i18n/use-bilingual-translator'
import { OfficeFields } from './OfficeFields'
import { PinGate } from './PinGate'
import { PinSetting } from './PinSetting'
import { OfficeSentences } from './OfficeSentences'
import { OfficeTransfer } from './OfficeTransfer'
import './index.scss'

/** Switches counter mode on, and wipes the device as for a new visitor. */
function switchOn(): void {
  const { textSize, theme } = useSettings.getState()
  useOffice.getState().switchOn({ textSize, theme })
  void startNewVisitor()
}

/** Switches counter mode off, and deletes the last visitor's data. */
async function switchOff(): Promise<void> {
  await wipeEverywhere(() => {
    useOffice.getState().switchOff()
    useAnswers.getState().forget()
    useProgress.getState().forget()
    useSettings.getState().choose({ beside: false })
  })
  void setBilingual(false)
  redirectTo('home')
}

/** Switches counter mode, and edits the office's settings; protected by the PIN if one is set. */
function OfficeScreen() {
  const { t } = useBilingualTranslator().translator
  const on = useOffice((state) => state.on)
  // The key remounts the fields after an import: they keep their text in their own state.
  const [importCount, setImportCount] = useState(0)
  return (
    <Screen title={t('office.title')} parent={on ? 'triage' : 'settings'} wide>
      <PinGate>
        {!on && <Paragraph>{t('office.what')}</Paragraph>}
        <Paragraph kind="secondary">{t('office.lead')}</Paragraph>
        <Callout kind="info" kindLabel={t('common.note').text}>
          <Paragraph>{t(on ? 'office.state.on' : 'office.state.off')}</Paragraph>
        </Callout>
        <Actions>
          {on ? (
            <Button kind="danger" onPress={() => void switchOff()}>
              {t('office.switch-off')}
            </Button>
          ) : (
            <Button kind="primary" onPress={switchOn}>
              {t('office.switch-on')}
            </Button>
          )}
        </Actions>
        <Box className="page-groups office-groups">
          <OfficeFields key={`fields ${importCount}`} />
          <OfficeSentences key={`sentences ${importCount}`} />
          <PinSetting />
          <OfficeTransfer isImported={importCount > 0} onImport={() => setImportCount(importCount + 1)} />
        </Box>
      </PinGate>
    </Screen>
  )
}

export default withErrorBoundary(withPolicy(OfficeScreen))
