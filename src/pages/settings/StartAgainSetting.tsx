import { useState } from 'react'
import { Actions } from '../../components/Actions'
import { Sheet } from '../../components/Sheet'
import { useTranslation } from '../../i18n'
import { navigateTo } from '../../platform/navigation'
import { useAnswers } from '../../stores/answers'
import { useProgress } from '../../stores/progress'
import { wipeEverywhere } from '../../stores/wipe'
import { Button } from '../../ui/button'
import { Paragraph } from '../../ui/text'

/**
 * Deletes the answers and the progress, and asks the questions again, after confirmation; nothing if there is nothing to
 * delete. The settings stay.
 * @example <StartAgainSetting />
 */
export function StartAgainSetting() {
  const { t } = useTranslation()
  const [isConfirming, setConfirming] = useState(false)
  const hasAnswers = useAnswers((state) => state.place !== null || state.history.length > 0)
  const hasProgress = useProgress((state) => Object.keys(state.at).length > 0 || state.papers.length > 0)
  if (!hasAnswers && !hasProgress) return null
  const restart = async () => {
    setConfirming(false)
    await wipeEverywhere(() => {
      useAnswers.getState().forget()
      useProgress.getState().forget()
    })
    navigateTo('questions')
  }
  return (
    <>
      <Button onPress={() => setConfirming(true)}>{t('home.again')}</Button>
      <Sheet
        open={isConfirming}
        title={t('home.again.sure')}
        closeLabel={t('common.close')}
        onClose={() => setConfirming(false)}
      >
        <Paragraph>{t('home.again.what')}</Paragraph>
        <Actions>
          <Button kind="danger" onPress={() => void restart()}>
            {t('home.again.yes')}
          </Button>
          <Button onPress={() => setConfirming(false)}>{t('settings.forget.no')}</Button>
        </Actions>
      </Sheet>
    </>
  )
}
