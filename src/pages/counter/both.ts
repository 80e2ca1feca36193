import { useEffect, useState } from 'react'
import { bring, CHINESE, isHere, type Speech, speechIn, useSpeech } from '../../i18n'

/** The words of this screen in the visitor's language, each with its Chinese. */
export interface Both extends Speech {
  /** The Chinese words could not be fetched; they are missing until `again` brings them. */
  readonly failed: boolean
  readonly again: () => void
}

/**
 * The words for two people at one tablet: the visitor's language, and Chinese beside each line whatever the switch says.
 * @example const { t } = useBoth(); t('visitor.new').zh // '接待下一位'
 */
export function useBoth(): Both {
  const { tag } = useSpeech()
  // Kept, so that each part of the screen is drawn once more as the words come: where they come at once, the first
  // part that asks has them before the others listen.
  const [came, setCame] = useState<boolean | null>(() => isHere(CHINESE) || null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let left = false
    void Promise.resolve(bring(CHINESE)).then((now) => {
      if (!left) setCame(now)
    })
    return () => {
      left = true
    }
  }, [tries])
  return { ...speechIn(tag, true), failed: came === false, again: () => setTries((count) => count + 1) }
}
