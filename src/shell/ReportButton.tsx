import { type ComponentProps, type ComponentType, type ReactNode, useContext, useState } from 'react'
import { type BilingualText, useTranslation } from '../i18n'
import { Button } from '../ui/button'
import { VisibleTextsContext } from '../ui/visible-texts'
import { LiveRegion } from '../ui/live-region'
import { Paragraph } from '../ui/text'
import type { ReportSheet } from './ReportSheet'

/** Opens the report of a wrong text, and its sheet, which the caller renders. */
interface Report {
  readonly report: () => void
  readonly sheet: ReactNode
}

/**
 * Lets the person report a wrong text of this screen: they select it and copy the details. Nothing is sent. The sheet
 * is loaded when it is opened.
 * @example const { report, sheet } = useReport()
 */
export function useReport(): Report {
  const { t } = useTranslation()
  const visibleTexts = useContext(VisibleTextsContext)
  const [texts, setTexts] = useState<readonly BilingualText[] | null>(null)
  const [LoadedSheet, setLoadedSheet] = useState<ComponentType<ComponentProps<typeof ReportSheet>> | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const open = async () => {
    // The texts that are visible now, not when the sheet is loaded.
    setTexts(visibleTexts?.list() ?? [])
    const sheet = await import('./ReportSheet').then(
      ({ ReportSheet: sheet }) => sheet,
      () => null,
    )
    setLoadedSheet(() => sheet)
    setFailed(sheet === null)
  }
  return {
    report: () => void open(),
    sheet: (
      <>
        <LiveRegion assertive>{hasFailed && <Paragraph>{t('failed.text')}</Paragraph>}</LiveRegion>
        {LoadedSheet && <LoadedSheet texts={texts} onClose={() => setTexts(null)} />}
      </>
    ),
  }
}

/**
 * Reports a wrong text of this screen; for its "i".
 * @example <ReportButton />
 */
export function ReportButton() {
  const { t } = useTranslation()
  const { report, sheet } = useReport()
  return (
    <>
      <Button kind="plain" onPress={report}>
        {t('report.button')}
      </Button>
      {sheet}
    </>
  )
}
