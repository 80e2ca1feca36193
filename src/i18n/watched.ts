import { useSyncExternalStore } from 'react'

/** A value that changes, and that screens watch. */
export interface Watched<Value> {
  readonly get: () => Value
  readonly set: (value: Value) => void
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * A value that screens can watch.
 * @example const failed = watched(false)
 */
export function watched<Value>(first: Value): Watched<Value> {
  let now = first
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    set(value) {
      if (value === now) return
      now = value
      listeners.forEach((listener) => listener())
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * The value as it is now; the component is drawn again when it changes.
 * @example if (useWatched(failed)) return <Sorry />
 */
export function useWatched<Value>({ subscribe, get }: Watched<Value>): Value {
  return useSyncExternalStore(subscribe, get)
}
