import { useEffect, useMemo, useState } from 'react'
import { bring } from './bring'
import type { Tag } from './languages'
import './with-guides'

/** Where the words of the guides stand: here, on their way, or out of reach. */
export type Reached = 'here' | 'fetching' | 'failed'

/**
 * Brings the words of the guides in a language, and says whether they are here; `again` tries once more.
 * @example const { reached, again } = useGuideWords('en')
 */
export function useGuideWords(tag: Tag): { reached: Reached; again: () => void } {
  const [tries, setTries] = useState(0)
  const brought = useMemo(() => ({ tries, came: bring(tag, ['guides']) }), [tag, tries])
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
