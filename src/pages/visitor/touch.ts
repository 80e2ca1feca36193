import { create } from 'zustand'
import { now } from '../../platform/day'

/** When the screen was last touched (milliseconds since 1970), and the seconds left once the end of the wait is near. */
interface Touch {
  /** Null: nobody has touched it since it was made ready for the next visitor. */
  readonly at: number | null
  readonly left: number | null
}

/**
 * The last touch of this screen; it says nothing of who touched it.
 * @example const left = useTouch((state) => state.left)
 */
export const useTouch = create<Touch>(() => ({ at: now(), left: null }))

/**
 * Somebody is there.
 * @example <Touched onTouch={touch}>…</Touched>
 */
export const touch = (): void => useTouch.setState({ at: now() })

/**
 * The next visitor has not come yet: there is nothing to wait for.
 * @example rest()
 */
export const rest = (): void => useTouch.setState({ at: null, left: null })
