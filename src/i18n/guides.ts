import { useEffect, useMemo, useState } from 'react'
import { i18n } from './instance'
import type { Tag } from './languages'
import { guideWords } from './load-guides'

/** Where the words of the guides stand: here, on their way, or out of reach. */
export type Reached = 'here' | 'fetching' | 'failed'

const NAMESPACE = 'guides'

function bring(tag: Tag): true | Promise<boolean> {
  if (i18n.hasResourceBundle(tag, NAMESPACE)) return true
  const add = (words: Readonly<Record<string, string>>) => {
    i18n.addResourceBundle(tag, NAMESPACE, words)
    return true as const
  }
  const words = guideWords[tag]()
  return words instanceof Promise ? words.then(add, () => false) : add(words)
}

/**
 * Brings the words of the guides in a language, and says whether they are here; `again` tries once more.
 * @example const { reached, again } = useGuideWords('en')
 */
export function useGuideWords(tag: Tag): { reached: Reached; again: () => void } {
  const [tries, setTries] = useState(0)
  const brought = useMemo(() => ({ tries, came: bring(tag) }), [tag, tries])
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
