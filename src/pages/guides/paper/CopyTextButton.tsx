import { useState } from 'react'
import type { PrintContent } from '../../../components/print-content'
import { useTranslation } from '../../../i18n'
import { copy } from '../../../platform/clipboard'
import { Button } from '../../../ui/button'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { printToPlainText } from './plain-text'

/**
 * Copies the print-out as text, and shows whether it worked.
 * @example <CopyTextButton content={content} />
 */
export function CopyTextButton({ content }: { content: PrintContent }) {
  const { t } = useTranslation()
  const [isCopied, setCopied] = useState<boolean | null>(null)
  return (
    <>
      <Button onPress={() => void copy(printToPlainText(content)).then(setCopied)}>{t('paper.copy')}</Button>
      <LiveRegion>
        {isCopied !== null && (
          <Paragraph kind="secondary">{t(isCopied ? 'paper.copied' : 'paper.copy.failed')}</Paragraph>
        )}
      </LiveRegion>
    </>
  )
}
