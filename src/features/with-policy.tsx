import { type ComponentType, useLayoutEffect, useState } from 'react'
import { Skeleton } from '../components/Skeleton'
import { useTranslation } from '../i18n'
import { allLoaded } from '../i18n/load-namespaces'
import type { Load, LoadState } from '../i18n/load-state'
import { hasPolicyMessages, requirePolicyMessages } from '../i18n/policy-namespace'
import { hasRareMessages, requireRareMessages } from '../i18n/rare-namespace'
import { loadLaw } from '../policies'
import { Screen } from '../shell/Screen'
import { UnavailableScreen } from '../shell/UnavailablePage'
import { LiveRegion } from '../ui/live-region'
import { VisuallyHidden } from '../ui/text'
import { removeUnknownIds } from './eligibility'

/** What a page needs before it renders. */
interface Need {
  readonly isReady: () => boolean
  /** Loads it; `true`: it is here. */
  readonly require: () => true | Promise<boolean>
  /** Called before the page renders with it. */
  readonly onReady: () => void
}

const policy: Need = {
  isReady: () => loadLaw() === true && hasPolicyMessages(),
  require: () => allLoaded([loadLaw(), requirePolicyMessages()]),
  onReady: removeUnknownIds,
}

const rareMessages: Need = { isReady: hasRareMessages, require: requireRareMessages, onReady: () => undefined }

const both: Need = {
  isReady: () => policy.isReady() && rareMessages.isReady(),
  require: () => allLoaded([policy.require(), rareMessages.require()]),
  onReady: policy.onReady,
}

/**
 * Loads what a page needs. Where it is part of the program, the first such page is ready before it is painted, every
 * other in its first render. `starting` renders nothing yet.
 */
function useNeed(need: Need): { state: LoadState | 'starting'; retry: Load['retry'] } {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<LoadState | 'starting'>(() => (need.isReady() ? 'ready' : 'starting'))
  useLayoutEffect(() => {
    let isObsolete = false
    const show = (next: LoadState) => {
      if (isObsolete) return
      if (next === 'ready') need.onReady()
      setState(next)
    }
    const load = need.require()
    if (load === true) show('ready')
    else {
      show('loading')
      void load.then((loaded) => show(loaded ? 'ready' : 'error'))
    }
    return () => {
      isObsolete = true
    }
  }, [need, attempt])
  return { state, retry: () => setAttempt((count) => count + 1) }
}

function LoadingScreen() {
  const { t } = useTranslation()
  return (
    <Screen title={t('app.name')} heading={null} parent="home" isLoading>
      <LiveRegion>
        <VisuallyHidden>{t('guides.fetching').text}</VisuallyHidden>
      </LiveRegion>
      <Skeleton />
    </Screen>
  )
}

const withNeed = (need: Need, Content: ComponentType): ComponentType =>
  function WithNeed() {
    const { state, retry } = useNeed(need)
    if (state === 'ready') return <Content />
    if (state === 'error') return <UnavailableScreen onRetry={retry} />
    return state === 'loading' ? <LoadingScreen /> : null
  }

/**
 * A page that uses the policy: it renders once the law and its messages are here and stored ids that this release does not
 * know are removed, and offers a retry if WeChat cannot load their packages.
 * @example export default withErrorBoundary(withPolicy(OutcomeScreen))
 */
export const withPolicy = (Content: ComponentType): ComponentType => withNeed(policy, Content)

/**
 * A page that few people open: it renders once its messages are here.
 * @example export default withErrorBoundary(withRareMessages(PrivacyScreen))
 */
export const withRareMessages = (Content: ComponentType): ComponentType => withNeed(rareMessages, Content)

/**
 * A page that few people open, and that uses the policy.
 * @example export default withErrorBoundary(withPolicyAndRareMessages(TriageScreen))
 */
export const withPolicyAndRareMessages = (Content: ComponentType): ComponentType => withNeed(both, Content)
