import { useState } from 'react'
import { Callout } from '../../../components/Callout'
import { Toast } from '../../../components/Toast'
import { now } from '../../../platform/day'
import { Paragraph } from '../../../ui/text'
import { useCleared } from '../../visitor/new-visitor'
import { useBoth } from '../both'

/** How long it is told, in milliseconds; also to a triage that is opened anew in that time. */
const SHOWN = 6000

/**
 * Says for a while that everything was cleared; and as long as it is so, that something was left on the clipboard.
 * @example <Cleared />
 */
export function Cleared() {
  const { t } = useBoth()
  const { at, clipboard } = useCleared()
  const [opened] = useState(now)
  const fresh = at !== null && opened - at < SHOWN
  return (
    <>
      <Toast message={fresh ? t('visitor.done') : null} onEnd={() => useCleared.setState({ at: null })} milliseconds={SHOWN} />
      {!clipboard && <Callout kind="warning" kindWord={t('common.warning').text}><Paragraph>{t('visitor.clipboard')}</Paragraph></Callout>}
    </>
  )
}
