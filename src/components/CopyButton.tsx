import { useEffect, useState } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { LiveRegion } from '../ui/live-region'
import { LocalizedText } from '../ui/localized-text'
import type { DisplayText } from '../ui/display-text'
import './CopyButton.scss'

export interface CopyAction {
  label: DisplayText
  /** The message after copying. */
  done: DisplayText
  /** The message if copying failed; it stays until copying succeeds. */
  failed: DisplayText
  /** False: copying failed. */
  onCopy: () => boolean | undefined | Promise<boolean | undefined>
}

/**
 * Copies text, and shows for six seconds that it did, or that it failed.
 * @example <CopyButton label="Copy" done="Copied" failed="Not copied: take a picture" onCopy={() => copy('参保登记')} />
 */
export function CopyButton({ label, done, failed, onCopy }: CopyAction) {
  const [copied, setCopied] = useState<boolean | null>(null)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(null), 6000)
    return () => clearTimeout(timer)
  }, [copied])
  const press = async () => {
    setCopied((await onCopy()) !== false)
  }
  return (
    <Box className="copy">
      <Button kind="plain" onPress={() => void press()} className="copy-button">
        <Icon name={copied ? 'check' : 'copy'} className="copy-icon" />
        <LocalizedText text={label} />
      </Button>
      <LiveRegion className="copy-done">
        <LocalizedText text={copied === true ? done : copied === false && failed} />
      </LiveRegion>
    </Box>
  )
}
