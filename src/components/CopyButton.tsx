import { useEffect, useState } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Live } from '../ui/live'
import { Say } from '../ui/say'
import type { Words } from '../ui/words'
import './CopyButton.scss'

export interface Copy {
  label: Words
  /** Said once it is copied. */
  done: Words
  /** Said where it could not be copied, until it can. */
  failed: Words
  /** False means that it was not copied. */
  onCopy: () => boolean | undefined | Promise<boolean | undefined>
}

/**
 * Copies the words beside it, and says so for a while; or says that it could not.
 * @example <CopyButton label="Copy" done="Copied" failed="Not copied: take a picture" onCopy={() => copy('参保登记')} />
 */
export function CopyButton({ label, done, failed, onCopy }: Copy) {
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
        <Say words={label} />
      </Button>
      <Live className="copy-done"><Say words={copied === true ? done : copied === false && failed} /></Live>
    </Box>
  )
}
