import { initLanguage, setBilingual } from '../i18n'
import { pauseIdleTimer, recordActivityElsewhere } from '../kiosk/activity'
import { relaunch } from '../platform/relaunch'
import { joinTabs } from '../platform/tabs'
import { stopReading } from '../platform/text-to-speech'
import { useAnswers } from '../stores/answers'
import { useOffice } from '../stores/office'
import { adoptStoredState } from '../stores/persist'
import { useSettings } from '../stores/settings'

let restart: Promise<void> | null = null

/** Another tab has deleted the data: nothing of it stays on this screen, nor in the screens before it. */
function startAfresh(): void {
  stopReading()
  adoptStoredState()
  pauseIdleTimer()
  // One wipe is heard several times; two relaunches at once would go back to before the app.
  restart ??= relaunch(useOffice.getState().on ? 'triage' : 'home').then(() => {
    restart = null
  })
}

const hasAnswers = () => {
  const { place, history } = useAnswers.getState()
  return place !== null || history.length > 0
}

/** A tab that was asleep may have missed that the answers were deleted. */
function adoptChange(): void {
  const hadAnswers = hasAnswers()
  adoptStoredState()
  if (hadAnswers && !hasAnswers()) startAfresh()
}

/** Keeps this tab in the state that another one has stored, and wipes it with the others. Call it once, before the first screen. */
export function followOtherTabs(): void {
  useSettings.persist.onFinishHydration(({ language, beside }) => {
    initLanguage(language)
    void setBilingual(beside)
  })
  joinTabs({ onChange: adoptChange, onWipe: startAfresh, onActivity: recordActivityElsewhere })
}
