import { useState } from 'react'
import { Callout } from '../../../components/Callout'
import { Toast } from '../../../components/Toast'
import { now } from '../../../platform/day'
import { Paragraph } from '../../../ui/text'
import { useWipeStatus } from '../../../kiosk/new-visitor'
import { useStaffTranslator } from '../../../features/counter/staff-translator'

/** How long the notice is shown, in milliseconds; a triage that opens within this time shows it, too. */
const DURATION = 6000

/**
 * Shows for a while that the visitor's data was wiped, and a warning as long as the clipboard is not empty.
 * @example <WipeNotice />
 */
export function WipeNotice() {
  const { t } = useStaffTranslator().translator
  const { at, isClipboardEmpty } = useWipeStatus()
  const [openedAt] = useState(now)
  const isRecent = at !== null && openedAt - at < DURATION
  return (
    <>
      <Toast
        message={isRecent ? t('visitor.done') : null}
        onEnd={() => useWipeStatus.setState({ at: null })}
        milliseconds={DURATION}
      />
      {!isClipboardEmpty && (
        <Callout kind="warning" kindLabel={t('common.warning').text}>
          <Paragraph>{t('visitor.clipboard')}</Paragraph>
        </Callout>
      )}
    </>
  )
}
