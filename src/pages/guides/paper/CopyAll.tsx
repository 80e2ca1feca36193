import { useState } from 'react'
import type { Written } from '../../../components/Paper'
import { useSpeech } from '../../../i18n'
import { copy } from '../../../platform/clipboard'
import { Button } from '../../../ui/button'
import { Live } from '../../../ui/live'
import { Paragraph } from '../../../ui/text'
import { plainText } from './plain-text'

/**
 * Copies all words of a paper, and says whether that worked.
 * @example <CopyAll written={written} />
 */
export function CopyAll({ written }: { written: Written }) {
  const { t } = useSpeech()
  const [copied, setCopied] = useState<boolean | null>(null)
  return (
    <>
      <Button onPress={() => void copy(plainText(written)).then(setCopied)}>{t('paper.copy')}</Button>
      <Live>{copied !== null && <Paragraph kind="secondary">{t(copied ? 'paper.copied' : 'paper.copy.failed')}</Paragraph>}</Live>
    </>
  )
}
