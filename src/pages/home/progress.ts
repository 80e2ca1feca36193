import { useEffect, useState } from 'react'
import { useAnswers } from '../../stores/answers'

type Progress = 'new' | 'begun' | 'done'

/**
 * How far the person has come. Whoever has told something waits a moment (`unknown`): only the law can say
 * whether that is all, and it is fetched beside the first screen, not before it.
 * @example const state = useProgress()
 */
export function useProgress(): Progress | 'unknown' {
  const place = useAnswers((state) => state.place)
  const history = useAnswers((state) => state.history)
  const fresh = place === null && history.length === 0
  const [known, setKnown] = useState<Progress>()
  useEffect(() => {
    if (fresh) return
    let current = true
    const tell = (progress: Progress) => {
      if (current) setKnown(progress)
    }
    void import('../check').then(({ isDone }) => tell(isDone() ? 'done' : 'begun'), () => tell('begun'))
    return () => {
      current = false
    }
  }, [fresh, place, history])
  if (fresh) return 'new'
  return known ?? 'unknown'
}
