import { useEffect, useMemo, useState } from 'react'

/** Where words stand: here, on their way, or out of reach. */
export type Reached = 'here' | 'fetching' | 'failed'

/**
 * Fetches words as the component is drawn, and says whether they are here; `again` tries once more. `fetch` must be
 * the same as long as the same words are meant.
 * @example const { reached, again } = useReached(useCallback(() => bring(tag, ['guides']), [tag]))
 */
export function useReached(fetch: () => true | Promise<boolean>): { reached: Reached; again: () => void } {
  const [tries, setTries] = useState(0)
  const brought = useMemo(() => ({ tries, came: fetch() }), [fetch, tries])
  const [told, setTold] = useState<{ of: object; came: boolean } | null>(null)
  useEffect(() => {
    let left = false
    void Promise.resolve(brought.came).then((came) => {
      if (!left) setTold({ of: brought, came })
    })
    return () => {
      left = true
    }
  }, [brought])
  const again = () => setTries((count) => count + 1)
  if (brought.came === true) return { reached: 'here', again }
  if (told?.of !== brought) return { reached: 'fetching', again }
  return { reached: told.came ? 'here' : 'failed', again }
}
