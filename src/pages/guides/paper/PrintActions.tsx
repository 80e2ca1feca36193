import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { findLanguage, type UiKey } from '../../../i18n'
import { type SaveImagesResult, saveImages } from '../../../platform/save-images'
import { openSettings } from '../../../platform/settings'
import { Button } from '../../../ui/button'
import { Canvas } from '../../../ui/canvas'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { useControlsTranslator } from '../../../features/counter/staff-translator'
import { CopyTextButton } from './CopyTextButton'
import type { PrintActionsProps } from './print-output'
import { IMAGE_FORMAT, toImageRows } from './image-rows'

const CANVAS_ID = 'paper-canvas'

const messages: Readonly<Record<SaveImagesResult | 'busy', UiKey>> = {
  busy: 'paper.save.busy',
  saved: 'paper.save.done',
  cancelled: 'paper.save.cancelled',
  refused: 'paper.save.refused',
  privacy: 'permission.privacy',
  failed: 'paper.save.failed',
}

/**
 * The actions for a print-out on this platform. WeChat saves it as a long image in the album.
 * @example <PrintActions content={content} size="a4" tag="my" />
 */
export function PrintActions({ content, tag }: PrintActionsProps) {
  const { t } = useControlsTranslator()
  const [state, setState] = useState<SaveImagesResult | 'busy' | null>(null)
  const save = () => {
    setState('busy')
    void saveImages(CANVAS_ID, toImageRows(content, tag), {
      ...IMAGE_FORMAT,
      direction: findLanguage(tag).direction,
    }).then(setState)
  }
  return (
    <>
      <Actions>
        <Button kind="primary" disabled={state === 'busy'} onPress={save}>
          {t('paper.save')}
        </Button>
        <CopyTextButton content={content} />
      </Actions>
      <LiveRegion>{state !== null && <Paragraph kind="secondary">{t(messages[state])}</Paragraph>}</LiveRegion>
      {state === 'refused' && (
        <Actions>
          <Button onPress={openSettings}>{t('paper.save.settings')}</Button>
        </Actions>
      )}
      <Canvas id={CANVAS_ID} />
    </>
  )
}
