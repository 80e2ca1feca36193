import { useEffect, useState } from 'react'
import { useAnswers } from '../../stores/answers'

type CheckStatus = 'new' | 'started' | 'complete'

/**
 * How far the person is with the questions; `unknown` while the policy loads, which alone can tell whether a question
 * is left. The start page renders without the policy.
 * @example const status = useCheckStatus()
 */
export function useCheckStatus(): CheckStatus | 'unknown' {
  const place = useAnswers((state) => state.place)
  const history = useAnswers((state) => state.history)
  const isNew = place === null && history.length === 0
  const [status, setStatus] = useState<CheckStatus>()
  useEffect(() => {
    if (isNew) return
    let isCurrent = true
    const update = (newStatus: CheckStatus) => {
      if (isCurrent) setStatus(newStatus)
    }
    void import('../../features/eligibility')
      .then(({ loadCompleteness }) => loadCompleteness())
      .then(
        (isComplete) => update(isComplete ? 'complete' : 'started'),
        () => update('started'),
      )
    return () => {
      isCurrent = false
    }
  }, [isNew, place, history])
  if (isNew) return 'new'
  return status ?? 'unknown'
}
