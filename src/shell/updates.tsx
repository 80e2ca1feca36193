import { useEffect } from 'react'
import { CHINESE, languages, useTranslation } from '../i18n'
import { useIsUpdateReady } from '../platform/app-update'
import { cacheLanguages, activateUpdate } from '../platform/offline'
import { useOffice } from '../stores/office'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { LiveRegion } from '../ui/live-region'
import { Paragraph } from '../ui/text'

/**
 * Offers to activate an update once it is on the device.
 * @example <UpdateBanner />
 */
export function UpdateBanner() {
  const { t } = useTranslation()
  const ready = useIsUpdateReady()
  return (
    <LiveRegion>
      {ready && (
        <Box className="update-banner">
          <Paragraph kind="secondary">{t('newer.ready')}</Paragraph>
          <Button kind="plain" onPress={activateUpdate}>
            {t('newer.use')}
          </Button>
        </Box>
      )}
    </LiveRegion>
  )
}

/**
 * Caches the messages of the current language and Chinese. At a counter it caches all languages: each visitor finds
 * theirs, and nothing shows which was used before.
 * @example useCachedLanguages()
 */
export function useCachedLanguages(): void {
  const { tag } = useTranslation()
  const atCounter = useOffice((state) => state.on)
  useEffect(
    () => cacheLanguages(atCounter ? languages.map((language) => language.tag) : [...new Set([tag, CHINESE])]),
    [tag, atCounter],
  )
}
