import { useState } from 'react'
import { type BilingualText, useTranslation } from '../i18n'
import type { ShareResult } from '../platform/share'

/**
 * A share button's action and its message; null: no message is needed.
 * @example const { share, message } = useShareStatus(useShare(screen))
 */
export function useShareStatus(shareScreen: () => Promise<ShareResult>): {
  share: () => void
  message: BilingualText | null
} {
  const { t } = useTranslation()
  const [result, setResult] = useState<ShareResult>('done')
  return { share: () => void shareScreen().then(setResult), message: result === 'done' ? null : t(`share.${result}`) }
}
