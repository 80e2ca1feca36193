import { useEffect } from 'react'
import { idle } from '../journey/idle'
import { now } from '../platform/day'
import { useOffice } from '../stores/office'
import { wipeForNewVisitor } from './new-visitor'
import { useActivity } from './activity'

/** The interval of the idle check, in milliseconds. */
const INTERVAL = 500

function checkIdle(): void {
  const { lastActivity } = useActivity.getState()
  const { on, office } = useOffice.getState()
  if (!on || lastActivity === null) return
  const wait = idle({ since: lastActivity, now: now(), seconds: office.idle })
  if (wait.state === 'over') void wipeForNewVisitor()
  else useActivity.setState({ secondsLeft: wait.state === 'ending' ? wait.left : null })
}

/** The number of mounted screens; they share one timer. */
let screens = 0
let timer: ReturnType<typeof setInterval> | undefined

/**
 * In counter mode: wipes the visitor's data when the screen was idle for too long.
 * @example useIdleTimer(isCounterMode)
 */
export function useIdleTimer(on: boolean): void {
  useEffect(() => {
    if (!on) return
    screens += 1
    timer ??= setInterval(checkIdle, INTERVAL)
    return () => {
      screens -= 1
      if (screens > 0) return
      clearInterval(timer)
      timer = undefined
    }
  }, [on])
}
