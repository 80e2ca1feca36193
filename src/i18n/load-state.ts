import { useEffect, useMemo, useState } from 'react'

/** The state of messages that a component needs. */
export type LoadState = 'ready' | 'loading' | 'error'

/** The state of a load, and a function that starts it again after an error. */
export interface Load {
  readonly state: LoadState
  readonly retry: () => void
}

/**
 * Loads messages when the component renders; messages that are loaded already are ready in the first render. `load`
 * must be the same function as long as the same messages are needed.
 * @example const { state, retry } = useLoadState(useCallback(() => loadNamespaces(tag, ['guides']), [tag]))
 */
export function useLoadState(load: () => true | Promise<boolean>): Load {
  const [attempt, setAttempt] = useState(0)
  const current = useMemo(() => ({ attempt, result: load() }), [load, attempt])
  const [settled, setSettled] = useState<{ load: object; loaded: boolean } | null>(null)
  useEffect(() => {
    let isObsolete = false
    void Promise.resolve(current.result).then((loaded) => {
      if (!isObsolete) setSettled({ load: current, loaded })
    })
    return () => {
      isObsolete = true
    }
  }, [current])
  const retry = () => setAttempt((count) => count + 1)
  if (current.result === true) return { state: 'ready', retry }
  if (settled?.load !== current) return { state: 'loading', retry }
  return { state: settled.loaded ? 'ready' : 'error', retry }
}
