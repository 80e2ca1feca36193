import { useEffect, useState } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { LiveRegion } from '../ui/live-region'
import { LocalizedText } from '../ui/localized-text'
import type { DisplayText } from '../ui/display-text'
import './CopyButton.scss'

type CopyFailure = 'refused' | 'privacy' | 'failed'

export interface CopyAction {
  label: DisplayText
  /** The message after copying. */
  done: DisplayText
  /** What to do if copying failed, by the reason; it stays until copying succeeds. */
  failed: Readonly<Record<CopyFailure, DisplayText>>
  /** Leads to where a phone that refused can be told to allow it. Null: there is no such place. */
  settings: { readonly label: DisplayText; readonly onPress: () => void } | null
  onCopy: () => Promise<'copied' | CopyFailure>
}

/**
 * Copies text, and shows for six seconds that it did, or what to do because it failed.
 * @example <CopyButton label="Copy" {...copyWords(translator)} onCopy={() => copy('参保登记')} />
 */
export function CopyButton({ label, done, failed, settings, onCopy }: CopyAction) {
  const [result, setResult] = useState<'copied' | CopyFailure | null>(null)
  useEffect(() => {
    if (result !== 'copied') return
    const timer = setTimeout(() => setResult(null), 6000)
    return () => clearTimeout(timer)
  }, [result])
  return (
    <Box className="copy">
      <Button kind="plain" onPress={() => void onCopy().then(setResult)} className="copy-button">
        <Icon name={result === 'copied' ? 'check' : 'copy'} className="copy-icon" />
        <LocalizedText text={label} />
      </Button>
      <LiveRegion className="copy-done">
        <LocalizedText text={result === 'copied' ? done : result !== null && failed[result]} />
      </LiveRegion>
      {result === 'refused' && settings && <Button onPress={settings.onPress}>{settings.label}</Button>}
    </Box>
  )
}
