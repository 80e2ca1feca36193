import { type ComponentType, useLayoutEffect, useState } from 'react'
import { Skeleton } from '../components/Skeleton'
import { useTranslation } from '../i18n'
import { allLoaded } from '../i18n/load-namespaces'
import type { Load, LoadState } from '../i18n/load-state'
import { hasPolicyMessages, requirePolicyMessages } from '../i18n/policy-namespace'
import { loadLaw } from '../policies'
import { Screen } from '../shell/Screen'
import { UnavailableScreen } from '../shell/UnavailablePage'
import { LiveRegion } from '../ui/live-region'
import { VisuallyHidden } from '../ui/text'
import { removeUnknownIds } from './eligibility'

/**
 * Loads the law and its messages. Where they are part of the program, the first such page is ready before it is painted,
 * every other in its first render. `starting` renders nothing yet.
 */
function usePolicy(): { state: LoadState | 'starting'; retry: Load['retry'] } {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<LoadState | 'starting'>(() =>
    loadLaw() === true && hasPolicyMessages() ? 'ready' : 'starting',
  )
  useLayoutEffect(() => {
    let isObsolete = false
    const show = (next: LoadState) => {
      if (isObsolete) return
      if (next === 'ready') removeUnknownIds()
      setState(next)
    }
    const load = allLoaded([loadLaw(), requirePolicyMessages()])
    if (load === true) show('ready')
    else {
      show('loading')
      void load.then((loaded) => show(loaded ? 'ready' : 'error'))
    }
    return () => {
      isObsolete = true
    }
  }, [attempt])
  return { state, retry: () => setAttempt((count) => count + 1) }
}

function LoadingScreen() {
  const { t } = useTranslation()
  return (
    <Screen title={t('app.name')} heading={null} parent="home">
      <LiveRegion>
        <VisuallyHidden>{t('guides.fetching').text}</VisuallyHidden>
      </LiveRegion>
      <Skeleton />
    </Screen>
  )
}

/**
 * A page that uses the policy: it renders once the law and its messages are here and stored ids that this release does not
 * know are removed, and offers a retry if WeChat cannot load their packages.
 * @example export default withErrorBoundary(withPolicy(OutcomeScreen))
 */
export function withPolicy(Content: ComponentType): ComponentType {
  return function WithPolicy() {
    const { state, retry } = usePolicy()
    if (state === 'ready') return <Content />
    if (state === 'error') return <UnavailableScreen onRetry={retry} />
    return state === 'loading' ? <LoadingScreen /> : null
  }
}
