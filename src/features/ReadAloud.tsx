import { useEffect, useState, useSyncExternalStore } from 'react'
import { findLanguage, type BilingualText, type LanguageTag, useTranslation } from '../i18n'
import { hasVoice, stopReading, readAloud, onVoicesChange } from '../platform/text-to-speech'
import { Button } from '../ui/button'

interface Props {
  lines: readonly BilingualText[]
  /** The language of the texts; absent: the person's. */
  language?: LanguageTag
}

/**
 * Reads texts aloud, until the person presses again or leaves. Nothing if the device has no voice for the language.
 * @example <ReadAloud lines={[title, sentence]} />
 */
export function ReadAloud({ lines: texts, language }: Props) {
  const { t, tag } = useTranslation()
  const { voice } = findLanguage(language ?? tag)
  const isAvailable = useSyncExternalStore(onVoicesChange, () => hasVoice(voice))
  const [isReading, setReading] = useState(false)
  const strings = texts.map(({ text }) => text)
  const content = strings.join('\n')
  useEffect(
    () => () => {
      stopReading()
      setReading(false)
    },
    [content, voice],
  )
  if (!isAvailable) return null
  const toggle = () => {
    setReading(!isReading)
    if (isReading) stopReading()
    else readAloud(strings, voice, () => setReading(false))
  }
  return (
    <Button kind="plain" onPress={toggle}>
      {t(isReading ? 'aloud.stop' : 'aloud.read')}
    </Button>
  )
}
