import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { languageOf, useSpeech } from '../../../i18n'
import { openSettings, type Saved, savePictures } from '../../../platform/picture'
import { Button } from '../../../ui/button'
import { Canvas } from '../../../ui/canvas'
import { Live } from '../../../ui/live'
import { Paragraph } from '../../../ui/text'
import { CopyAll } from './CopyAll'
import type { OutputProps } from './sizes'
import { PICTURE, rowsOf } from './rows'

const CANVAS = 'paper-canvas'

/**
 * What is done with a paper on this platform; here it becomes a long picture in the album.
 * @example <Output written={written} size="a4" tag="my" />
 */
export function Output({ written, tag }: OutputProps) {
  const { t } = useSpeech()
  const [state, setState] = useState<Saved | 'busy' | null>(null)
  const save = () => {
    setState('busy')
    void savePictures(CANVAS, rowsOf(written, tag), { ...PICTURE, direction: languageOf(tag).direction }).then(setState)
  }
  const word = state === 'saved' ? 'done' : state
  return (
    <>
      <Actions>
        <Button kind="primary" disabled={state === 'busy'} onPress={save}>{t('paper.save')}</Button>
        <CopyAll written={written} />
      </Actions>
      <Live>{word !== null && <Paragraph kind="secondary">{t(`paper.save.${word}`)}</Paragraph>}</Live>
      {state === 'refused' && <Actions><Button onPress={openSettings}>{t('paper.save.settings')}</Button></Actions>}
      <Canvas id={CANVAS} />
    </>
  )
}
