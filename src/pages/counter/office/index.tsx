import { useState } from 'react'
import { Segmented } from '../../../components/Segmented'
import { setBilingual } from '../../../i18n'
import { redirectTo } from '../../../platform/navigation'
import { useAnswers } from '../../../stores/answers'
import { useOffice } from '../../../stores/office'
import { useProgress } from '../../../stores/progress'
import { useSettings } from '../../../stores/settings'
import { wipeEverywhere } from '../../../stores/wipe'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { withErrorBoundary } from '../../../shell/with-error-boundary'
import { withPolicyAndRareMessages } from '../../../features/with-policy-and-rare-messages'
import { Screen } from '../../../shell/Screen'
import { wipeForNewVisitor } from '../../../kiosk/new-visitor'
import { IdleField, OfficeDetails, PlaceAndLanguages } from './OfficeFields'
import { useOfficeTranslator } from './office-translator'
import { PinGate } from './PinGate'
import { PinSetting } from './PinSetting'
import { OfficeSentences } from './OfficeSentences'
import { OfficeTransfer } from './OfficeTransfer'
import './index.scss'

/** Switches counter mode on, and wipes the device as for a new visitor. */
function switchOn(): void {
  const { textSize, theme } = useSettings.getState()
  useOffice.getState().switchOn({ textSize, theme })
  void wipeForNewVisitor()
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

const GROUPS = ['place', 'own', 'tablet'] as const
type GroupId = (typeof GROUPS)[number]

/** One group of settings, which fits a tablet's screen; a file from another tablet replaces what it shows. */
function SettingsGroup({ group }: { group: GroupId }) {
  // The key remounts the fields after an import: they keep their text in their own state.
  const [importCount, setImportCount] = useState(0)
  if (group === 'place') return <PlaceAndLanguages />
  return (
    <Box className="page-groups office-columns">
      {group === 'own' ? (
        <>
          <OfficeDetails />
          <OfficeSentences />
        </>
      ) : (
        <>
          <Box key={importCount} className="group">
            <IdleField />
            <PinSetting />
          </Box>
          <OfficeTransfer isImported={importCount > 0} onImport={() => setImportCount(importCount + 1)} />
        </>
      )}
    </Box>
  )
}

/** Whether counter mode is on, and the button that switches it. */
function CounterSwitch() {
  const { t } = useOfficeTranslator()
  const on = useOffice((state) => state.on)
  return (
    <Box className="office-switch">
      <Box className="office-state">
        <Paragraph kind="strong">{t(on ? 'office.state.on' : 'office.state.off')}</Paragraph>
        <Paragraph kind="secondary">{t('office.lead')}</Paragraph>
      </Box>
      {on ? (
        <Button kind="danger" onPress={() => void switchOff()}>
          {t('office.switch-off')}
        </Button>
      ) : (
        <Button kind="primary" onPress={switchOn}>
          {t('office.switch-on')}
        </Button>
      )}
    </Box>
  )
}

/** Switches counter mode, and edits the office's settings in three groups; protected by the PIN if one is set. */
function OfficeScreen() {
  const { t } = useOfficeTranslator()
  const on = useOffice((state) => state.on)
  const [group, setGroup] = useState<GroupId>('place')
  return (
    <Screen title={t('office.title')} heading={null} parent={on ? 'triage' : 'settings'} wide oneScreen staff={on}>
      <Box className="office-head">
        <Heading level={1} focusKey="open" className="office-title">
          {t('office.title')}
        </Heading>
        {!on && group === 'place' && (
          <Paragraph kind="secondary" className="office-lead">
            {t('office.what')}
          </Paragraph>
        )}
      </Box>
      <PinGate>
        <Box className="office-tabs">
          <Segmented
            legend={t('settings.title')}
            name="office-group"
            value={group}
            options={GROUPS.map((id) => ({ id, label: t(id === 'own' ? 'office.own' : `office.group.${id}`) }))}
            onSelect={(id) => setGroup(GROUPS.find((known) => known === id) ?? 'place')}
          />
        </Box>
        <SettingsGroup key={group} group={group} />
        <CounterSwitch />
      </PinGate>
    </Screen>
  )
}

export default withErrorBoundary(withPolicyAndRareMessages(OfficeScreen))
