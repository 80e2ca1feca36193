import { type ComponentProps, type ComponentType, useContext, useState } from 'react'
import { type Line, useSpeech } from '../i18n'
import { Button } from '../ui/button'
import { Drawn } from '../ui/drawn'
import { Live } from '../ui/live'
import { Paragraph } from '../ui/text'
import type { ReportSheet } from './ReportSheet'

/**
 * Lets the person name a wrong sentence of this screen, and copy all that is needed to mend it. Nothing is sent.
 * What asks them is fetched when it is asked for.
 * @example <Report />
 */
export function Report() {
  const { t } = useSpeech()
  const drawn = useContext(Drawn)
  const [lines, setLines] = useState<readonly Line[] | null>(null)
  const [Asks, setAsks] = useState<ComponentType<ComponentProps<typeof ReportSheet>> | null>(null)
  const [failed, setFailed] = useState(false)
  const ask = async () => {
    // Those that stand there now, not when it has come.
    setLines(drawn?.all() ?? [])
    const came = await import('./ReportSheet').then(({ ReportSheet: sheet }) => sheet, () => null)
    setAsks(() => came)
    setFailed(came === null)
  }
  return (
    <>
      <Button kind="plain" onPress={() => void ask()}>{t('report.button')}</Button>
      <Live urgent>{failed && <Paragraph>{t('failed.text')}</Paragraph>}</Live>
      {Asks && <Asks lines={lines} onClose={() => setLines(null)} />}
    </>
  )
}
