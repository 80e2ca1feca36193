import { useEffect, useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Callout } from '../../../components/Callout'
import { findLanguage, type UiKey } from '../../../i18n'
import { canDownload } from '../../../platform/download'
import { downloadImages } from '../../../platform/download-images'
import { canPrint, print, setPaper } from '../../../platform/print'
import { Button } from '../../../ui/button'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { useControlsTranslator } from '../../../features/counter/staff-translator'
import { CopyTextButton } from './CopyTextButton'
import { IMAGE_FORMAT, toImageRows } from './image-rows'
import { type PrintActionsProps, PRINT_SHEET_ID } from './print-output'

/** Browsers draw higher images than WeChat: a print-out is one. */
const MAX_HEIGHT = 2 * IMAGE_FORMAT.maxHeight

/** The actions for a print-out in a browser: printing in the selected paper size, and saving it as an image. */
export function PrintActions({ content, size, tag }: PrintActionsProps) {
  const { t } = useControlsTranslator()
  const [status, setStatus] = useState<UiKey | null>(null)
  useEffect(() => setPaper(size, PRINT_SHEET_ID), [size, content])
  const save = async () => {
    const { direction } = findLanguage(tag)
    const rows = toImageRows(content, tag)
    const isSaved = await downloadImages('yibao', rows, { ...IMAGE_FORMAT, maxHeight: MAX_HEIGHT, direction })
    setStatus(isSaved ? 'paper.save.downloaded' : 'paper.save.failed')
  }
  const printNow = async () => setStatus((await print()) ? 'paper.print.after' : 'paper.print.refused')
  return (
    <>
      {!canPrint() && (
        <Callout kind="info" kindLabel={t('common.note').text}>
          <Paragraph>{t('paper.print.wechat')}</Paragraph>
        </Callout>
      )}
      <Actions>
        {canPrint() && (
          <Button kind="primary" onPress={() => void printNow()}>
            {t('paper.print')}
          </Button>
        )}
        {canDownload() && <Button onPress={() => void save()}>{t('paper.save')}</Button>}
        <CopyTextButton content={content} />
      </Actions>
      <LiveRegion>{status !== null && <Paragraph kind="secondary">{t(status)}</Paragraph>}</LiveRegion>
    </>
  )
}
