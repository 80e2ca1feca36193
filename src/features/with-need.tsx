import { type ComponentType, useLayoutEffect, useState } from 'react'
import { Skeleton } from '../components/Skeleton'
import { useTranslation } from '../i18n'
import type { Load, LoadState } from '../i18n/load-state'
import { Screen } from '../shell/Screen'
import { UnavailableScreen } from '../shell/UnavailablePage'
import { LiveRegion } from '../ui/live-region'
import { VisuallyHidden } from '../ui/text'

/** What a page needs before it renders. */
export interface Need {
  readonly isReady: () => boolean
  /** Loads it; `true`: it is here. */
  readonly require: () => true | Promise<boolean>
  /** Called before the page renders with it. */
  readonly onReady: () => void
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

/**
 * A page that renders once what it needs is here, and offers a retry if WeChat cannot load its package.
 * @example export const withPolicy = (Content: ComponentType) => withNeed(policyNeed, Content)
 */
export const withNeed = (need: Need, Content: ComponentType): ComponentType =>
  function WithNeed() {
    const { state, retry } = useNeed(need)
    if (state === 'ready') return <Content />
    if (state === 'error') return <UnavailableScreen onRetry={retry} />
    return state === 'loading' ? <LoadingScreen /> : null
  }
