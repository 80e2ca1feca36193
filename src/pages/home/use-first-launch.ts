import { useAnswers } from '../../stores/answers'
import { useOffice } from '../../stores/office'
import { useSettings } from '../../stores/settings'

/**
 * Whether the app asks for the language first: nobody has chosen one on this device, and nothing else was begun.
 * config/prerender/inline decides the same before the app has started.
 * @example if (useIsFirstLaunch()) return <FirstLaunch />
 */
export function useIsFirstLaunch(): boolean {
  const hasLanguage = useSettings((state) => state.language !== null)
  const hasAnswers = useAnswers((state) => state.place !== null || state.history.length > 0)
  const isAtCounter = useOffice((state) => state.on)
  return !hasLanguage && !hasAnswers && !isAtCounter
}
