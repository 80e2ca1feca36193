import { useState } from 'react'
import { CHINESE, setBilingual, useIsBilingualChosen, useTranslation } from '../i18n'
import { useSettings } from '../stores/settings'
import { Button } from '../ui/button'
import { LiveRegion } from '../ui/live-region'
import { Paragraph } from '../ui/text'

/** The state of bilingual mode: Chinese under each line. */
export interface BilingualMode {
  readonly isOn: boolean
  /** It was switched on, and Chinese could not be loaded. */
  readonly hasFailed: boolean
  readonly setOn: (on: boolean) => void
}

/**
 * Switches bilingual mode and stores the choice; it stays off if Chinese cannot be loaded.
 * @example const { isOn, setOn } = useBilingualMode()
 */
export function useBilingualMode(): BilingualMode {
  const on = useIsBilingualChosen()
  const storeChoice = useSettings((state) => state.choose)
  const [failed, setFailed] = useState(false)
  const turn = async (wanted: boolean) => {
    const isApplied = await setBilingual(wanted)
    setFailed(!isApplied)
    if (isApplied) storeChoice({ beside: wanted })
  }
  return { isOn: on, hasFailed: failed, setOn: (wanted) => void turn(wanted) }
}

/**
 * A note that the Chinese text prevails, with a button that shows it; nothing if the current language is Chinese.
 * @example <ChinesePrevailsNote />
 */
export function ChinesePrevailsNote() {
  const { t, tag } = useTranslation()
  const { isOn, hasFailed, setOn } = useBilingualMode()
  if (tag === CHINESE) return null
  return (
    <>
      <Paragraph kind="caption" className="chinese-prevails">
        {t('beside.reference')}
      </Paragraph>
      {!isOn && (
        <Button kind="plain" onPress={() => setOn(true)}>
          {t('beside.show')}
        </Button>
      )}
      <LiveRegion assertive>{hasFailed && <Paragraph>{t('beside.failed')}</Paragraph>}</LiveRegion>
    </>
  )
}
