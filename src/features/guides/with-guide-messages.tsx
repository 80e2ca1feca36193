import { type ComponentType, useEffect } from 'react'
import { EmptyState } from '../../components/EmptyState'
import { Skeleton } from '../../components/Skeleton'
import { loadNamespaces, CHINESE, useIsBilingual, useTranslation } from '../../i18n'
import { useGuideNamespace } from '../../i18n/guide-namespace'
import { Button } from '../../ui/button'
import { LiveRegion } from '../../ui/live-region'
import { VisuallyHidden } from '../../ui/text'
import { withErrorBoundary } from '../../shell/with-error-boundary'
import { withPolicy } from '../with-policy'
import { Screen } from '../../shell/Screen'

/**
 * A page of the guides: it renders once their messages are loaded, and offers a retry if loading fails.
 * `Meanwhile` is there until then: it must need no message of the guides.
 * @example export default withGuideMessages(AllGuides)
 */
export function withGuideMessages(Content: ComponentType, Meanwhile?: ComponentType): ComponentType {
  const GuidePage = withPolicy(function WithGuideMessages() {
    const { t, tag } = useTranslation()
    const { state, retry } = useGuideNamespace(tag)
    const isBilingual = useIsBilingual()
    useEffect(() => {
      if (isBilingual) void loadNamespaces(CHINESE, ['guides'])
    }, [isBilingual])
    if (state === 'ready') return <Content />
    const failed = state === 'error'
    return (
      <Screen
        title={t(failed ? 'guides.failed.title' : 'guides.title')}
        {...(!failed && { heading: null })}
        parent="home"
        isLoading={!failed}
      >
        {Meanwhile && <Meanwhile />}
        <LiveRegion>{!failed && <VisuallyHidden>{t('guides.fetching').text}</VisuallyHidden>}</LiveRegion>
        {!failed && !Meanwhile && <Skeleton />}
        {failed && (
          <EmptyState icon="warning" text={t('guides.failed.text')}>
            <Button kind="primary" onPress={retry}>
              {t('failed.again')}
            </Button>
          </EmptyState>
        )}
      </Screen>
    )
  })
  return withErrorBoundary(GuidePage)
}
