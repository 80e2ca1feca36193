import { useState } from 'react'
import { redirectTo } from '../../../platform/navigation'
import { withErrorBoundary } from '../../../shell/with-error-boundary'
import { LanguageRequestStatus, useLanguageChoice } from '../../../shell/languages'
import { Screen } from '../../../shell/Screen'
import { IdleCurtain } from '../../../kiosk/IdleCurtain'
import { useTranslation } from '../../../i18n'
import { Box } from '../../../ui/box'
import { WipeNotice } from './WipeNotice'
import './index.scss'

/** What a tablet at a counter shows between two visitors: every language, and nothing of anybody. */
function IdleScreen() {
  const { t } = useTranslation()
  const { request, choose } = useLanguageChoice()
  const [isLeaving, setLeaving] = useState(false)
  const open = () => {
    if (isLeaving) return
    setLeaving(true)
    redirectTo('triage')
  }
  return (
    <Screen title={t('app.name')} heading={null} edgeToEdge>
      <IdleCurtain onChoose={(tag) => void choose(tag).then((isChosen) => isChosen && open())} onStaff={open} />
      <Box className="idle-status">
        <LanguageRequestStatus request={request} />
        <WipeNotice />
      </Box>
    </Screen>
  )
}

export default withErrorBoundary(IdleScreen)
