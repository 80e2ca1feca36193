import { useEffect } from 'react'
import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../i18n'
import { useIsUpdateReady } from '../platform/app-update'
import { retryPage } from '../platform/lazy-page'
import { redirectTo } from '../platform/navigation'
import { activateUpdate, checkHostForUpdate } from '../platform/offline'
import { Button } from '../ui/button'
import { Screen } from './Screen'
import { withErrorBoundary } from './with-error-boundary'

/**
 * Says that a page cannot be loaded, and offers a retry; or the newer version, if the host has one.
 * @example <UnavailableScreen onRetry={retry} />
 */
export function UnavailableScreen({ onRetry = retryPage }: { onRetry?: () => void }) {
  const { t } = useTranslation()
  const isUpdateReady = useIsUpdateReady()
  useEffect(() => void checkHostForUpdate(), [])
  return (
    <Screen title={t(isUpdateReady ? 'newer.ready' : 'unreached.title')} focusKey="open" offersUpdate>
      <EmptyState icon="warning" text={t(isUpdateReady ? 'unreached.title' : 'guides.failed.text')}>
        <Button kind="primary" onPress={isUpdateReady ? activateUpdate : onRetry}>
          {t(isUpdateReady ? 'newer.use' : 'failed.again')}
        </Button>
        <Button onPress={() => redirectTo('home')}>{t('screen.home')}</Button>
      </EmptyState>
    </Screen>
  )
}

/** Replaces a page that is not on the device and cannot be loaded. */
export const UnavailablePage = withErrorBoundary(UnavailableScreen)
