import { useState } from 'react'
import { Actions } from '../../components/Actions'
import { Callout } from '../../components/Callout'
import { Group } from '../../components/Group'
import { Sheet } from '../../components/Sheet'
import { setBilingual, initLanguage, useTranslation } from '../../i18n'
import { forgetVisitedPages } from '../../platform/offline'
import { useAnswers } from '../../stores/answers'
import { useOffice } from '../../stores/office'
import { usePin } from '../../stores/pin'
import { useProgress } from '../../stores/progress'
import { useSettings } from '../../stores/settings'
import { wipeEverywhere } from '../../stores/wipe'
import { Button } from '../../ui/button'
import { LiveRegion } from '../../ui/live-region'
import { Paragraph } from '../../ui/text'
import { wipeForNewVisitor } from '../../kiosk/new-visitor'
import { StartAgainSetting } from './StartAgainSetting'

function forgetEverything(): void {
  for (const store of [useOffice, usePin, useAnswers, useProgress, useSettings]) store.getState().forget()
}

/**
 * Deletes everything that the person answered and chose, and the office's settings, after confirmation.
 * @example <DeleteDataSetting />
 */
export function DeleteDataSetting() {
  const { t } = useTranslation()
  const [isConfirming, setConfirming] = useState(false)
  const [isDeleted, setDeleted] = useState(false)
  const deleteData = async () => {
    // At a counter only the visitor's data is deleted, not the office's.
    if (useOffice.getState().on) return wipeForNewVisitor()
    setConfirming(false)
    await wipeEverywhere(forgetEverything)
    forgetVisitedPages()
    initLanguage(null)
    void setBilingual(false)
    setDeleted(true)
  }
  return (
    <Group title={t('settings.forget.title')}>
      <Paragraph kind="secondary">{t('settings.forget.text')}</Paragraph>
      <Actions>
        <StartAgainSetting />
        <Button kind="danger" onPress={() => setConfirming(true)}>
          {t('settings.forget.button')}
        </Button>
      </Actions>
      <LiveRegion>
        {isDeleted && (
          <Callout kind="info" kindLabel={t('common.note').text}>
            <Paragraph>{t('settings.forget.done')}</Paragraph>
          </Callout>
        )}
      </LiveRegion>
      <Sheet
        open={isConfirming}
        title={t('settings.forget.sure')}
        closeLabel={t('common.close')}
        onClose={() => setConfirming(false)}
      >
        <Paragraph>{t('settings.forget.what')}</Paragraph>
        <Actions>
          <Button kind="danger" onPress={() => void deleteData()}>
            {t('settings.forget.yes')}
          </Button>
          <Button onPress={() => setConfirming(false)}>{t('settings.forget.no')}</Button>
        </Actions>
      </Sheet>
    </Group>
  )
}
