import { useState } from 'react'
import type { PrintContent } from '../../../components/print-content'
import { useControlsTranslator } from '../../../features/counter/staff-translator'
import { copyWords } from '../../../i18n'
import { copy, type CopyResult } from '../../../platform/clipboard'
import { Button } from '../../../ui/button'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { printToPlainText } from './plain-text'

/**
 * Copies the print-out as text, and shows whether it worked.
 * @example <CopyTextButton content={content} />
 */
export function CopyTextButton({ content }: { content: PrintContent }) {
  const translator = useControlsTranslator()
  const { t } = translator
  const { failed, settings } = copyWords(translator)
  const [result, setResult] = useState<CopyResult | null>(null)
  return (
    <>
      <Button onPress={() => void copy(printToPlainText(content)).then(setResult)}>{t('paper.copy')}</Button>
      <LiveRegion>
        {result !== null && (
          <Paragraph kind="secondary">{result === 'copied' ? t('paper.copied') : failed[result]}</Paragraph>
        )}
      </LiveRegion>
      {result === 'refused' && settings && <Button onPress={settings.onPress}>{settings.label}</Button>}
    </>
  )
}
