import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../i18n'
import { retryPage } from '../platform/lazy-page'
import { redirectTo } from '../platform/navigation'
import { Button } from '../ui/button'
import { Screen } from './Screen'
import { withErrorBoundary } from './with-error-boundary'

/**
 * Says that a page cannot be loaded, and offers a retry.
 * @example <UnavailableScreen onRetry={retry} />
 */
export function UnavailableScreen({ onRetry = retryPage }: { onRetry?: () => void }) {
  const { t } = useTranslation()
  return (
    <Screen title={t('unreached.title')} focusKey="open">
      <EmptyState icon="warning" text={t('guides.failed.text')}>
        <Button kind="primary" onPress={onRetry}>
          {t('failed.again')}
        </Button>
        <Button onPress={() => redirectTo('home')}>{t('screen.home')}</Button>
      </EmptyState>
    </Screen>
  )
}

/** Replaces a page that is not on the device and cannot be loaded. */
export const UnavailablePage = withErrorBoundary(UnavailableScreen)
