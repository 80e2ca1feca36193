import { useEffect } from 'react'
import { idle } from '../../journey/idle'
import { now } from '../../platform/day'
import { useOffice } from '../../stores/office'
import { newVisitor } from './new-visitor'
import { useTouch } from './touch'

/** How often the wait is looked at, in milliseconds. */
const OFTEN = 500

function look(): void {
  const { at } = useTouch.getState()
  const { on, office } = useOffice.getState()
  if (!on || at === null) return
  const wait = idle({ since: at, now: now(), seconds: office.idle })
  if (wait.state === 'over') void newVisitor()
  else useTouch.setState({ left: wait.state === 'ending' ? wait.left : null })
}

/** The screens that are open, one above the other; one watch is enough for all. */
let screens = 0
let watch: ReturnType<typeof setInterval> | undefined

/**
 * While counter mode is on: clears everything for the next visitor once nobody has touched the screen for long enough.
 * @example useWatch(on)
 */
export function useWatch(on: boolean): void {
  useEffect(() => {
    if (!on) return
    screens += 1
    watch ??= setInterval(look, OFTEN)
    return () => {
      screens -= 1
      if (screens > 0) return
      clearInterval(watch)
      watch = undefined
    }
  }, [on])
}
