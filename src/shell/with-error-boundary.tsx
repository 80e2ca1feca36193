import { type ComponentType, useLayoutEffect } from 'react'
import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../i18n'
import { hidePrerendered } from '../platform/prerendered'
import { redirectTo } from '../platform/navigation'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { ErrorBoundary } from './ErrorBoundary'
import { Screen } from './Screen'

/** The fallback for an error in a screen: a message and a retry. */
function ErrorScreen({ retry }: { retry: () => void }) {
  const { t } = useTranslation()
  return (
    <Screen title={t('failed.title')}>
      <EmptyState icon="warning" text={t('failed.text')}>
        <Button kind="primary" onPress={retry}>
          {t('failed.again')}
        </Button>
        <Button onPress={() => redirectTo('home')}>{t('screen.home')}</Button>
      </EmptyState>
    </Screen>
  )
}

/** The fallback for an error in `Screen` itself. */
function PlainErrorPage({ retry }: { retry: () => void }) {
  const { t, tag, direction } = useTranslation()
  useLayoutEffect(hidePrerendered, [])
  return (
    <Page lang={tag} dir={direction} className="theme-light">
      <EmptyState icon="warning" title={t('failed.title')} text={t('failed.text')}>
        <Button kind="primary" onPress={retry}>
          {t('failed.again')}
        </Button>
      </EmptyState>
    </Page>
  )
}

/**
 * A page with an error boundary: if rendering fails, it shows a message and a retry.
 * @example export default withErrorBoundary(HomeScreen)
 */
export function withErrorBoundary(Content: ComponentType): ComponentType {
  return function WithErrorBoundary() {
    return (
      <ErrorBoundary
        fallback={(retry) => (
          <ErrorBoundary fallback={() => <PlainErrorPage retry={retry} />}>
            <ErrorScreen retry={retry} />
          </ErrorBoundary>
        )}
      >
        <Content />
      </ErrorBoundary>
    )
  }
}
