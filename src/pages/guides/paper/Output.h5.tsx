import { useEffect, useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Callout } from '../../../components/Callout'
import { useSpeech } from '../../../i18n'
import { canPrint, print, setPaper } from '../../../platform/print'
import { Button } from '../../../ui/button'
import { Live } from '../../../ui/live'
import { Paragraph } from '../../../ui/text'
import { CopyAll } from './CopyAll'
import { type OutputProps, PAPER } from './sizes'

/** What a browser does with a paper: it prints, in the size of the paper. */
export function Output({ written, size }: OutputProps) {
  const { t } = useSpeech()
  const [opened, setOpened] = useState<boolean | null>(null)
  useEffect(() => setPaper(size, PAPER), [size, written])
  return (
    <>
      {!canPrint() && <Callout kind="info" kindWord={t('common.note').text}><Paragraph>{t('paper.print.wechat')}</Paragraph></Callout>}
      <Actions>
        {canPrint() && <Button kind="primary" onPress={() => void print().then(setOpened)}>{t('paper.print')}</Button>}
        <CopyAll written={written} />
      </Actions>
      <Live>{opened !== null && <Paragraph kind="secondary">{t(opened ? 'paper.print.after' : 'paper.print.refused')}</Paragraph>}</Live>
    </>
  )
}
