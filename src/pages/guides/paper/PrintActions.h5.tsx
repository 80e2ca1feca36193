import { useEffect, useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Callout } from '../../../components/Callout'
import { useTranslation } from '../../../i18n'
import { canPrint, print, setPaper } from '../../../platform/print'
import { Button } from '../../../ui/button'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { CopyTextButton } from './CopyTextButton'
import { type PrintActionsProps, PRINT_SHEET_ID } from './print-output'

/** The actions for a print-out in a browser: printing, in the selected paper size. */
export function PrintActions({ content, size }: PrintActionsProps) {
  const { t } = useTranslation()
  const [hasOpened, setHasOpened] = useState<boolean | null>(null)
  useEffect(() => setPaper(size, PRINT_SHEET_ID), [size, content])
  return (
    <>
      {!canPrint() && (
        <Callout kind="info" kindLabel={t('common.note').text}>
          <Paragraph>{t('paper.print.wechat')}</Paragraph>
        </Callout>
      )}
      <Actions>
        {canPrint() && (
          <Button kind="primary" onPress={() => void print().then(setHasOpened)}>
            {t('paper.print')}
          </Button>
        )}
        <CopyTextButton content={content} />
      </Actions>
      <LiveRegion>
        {hasOpened !== null && (
          <Paragraph kind="secondary">{t(hasOpened ? 'paper.print.after' : 'paper.print.refused')}</Paragraph>
        )}
      </LiveRegion>
    </>
  )
}
