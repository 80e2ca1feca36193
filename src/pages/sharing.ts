import { useState } from 'react'
import { type Line, useSpeech } from '../i18n'
import type { Handed } from '../platform/share'

/**
 * What a button does that shares, and what is then to be said; null: nothing, the person saw it themselves.
 * @example const { press, said } = useSharing(useShare(share))
 */
export function useSharing(share: () => Promise<Handed>): { press: () => void; said: Line | null } {
  const { t } = useSpeech()
  const [handed, setHanded] = useState<Handed>('left')
  return {
    press: () => void share().then(setHanded),
    said: handed === 'left' ? null : t(`share.${handed}`),
  }
}
