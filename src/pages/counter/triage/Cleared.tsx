import { useEffect, useState } from 'react'
import { Callout } from '../../../components/Callout'
import { Toast } from '../../../components/Toast'
import { useBoth } from '../both'
import { Paragraph } from '../../../ui/text'
import { useCleared } from '../../visitor/new-visitor'

/** What was told of already: the screen may be opened again for other reasons. */
let told = 0

/**
 * Says for a while that everything was cleared; longer where something was left on the clipboard.
 * @example <Cleared />
 */
export function Cleared() {
  const { t } = useBoth()
  const { times, clipboard } = useCleared()
  const [over, setOver] = useState(told)
  useEffect(() => {
    told = times
  }, [times])
  const fresh = times > over
  return (
    <>
      <Toast message={fresh ? t('visitor.done') : null} onEnd={() => setOver(times)} />
      {!clipboard && <Callout kind="warning" kindWord={t('common.warning').text}><Paragraph>{t('visitor.clipboard')}</Paragraph></Callout>}
    </>
  )
}
