import { useEffect, useState, useSyncExternalStore } from 'react'
import { languageOf, type Line, useSpeech } from '../i18n'
import { hasVoice, hush, readAloud, watchVoices } from '../platform/voice'
import { Button } from '../ui/button'

/**
 * Reads lines aloud in the person's language, and stops when they press again or leave; nothing where the device
 * has no voice for the language.
 * @example <ReadAloud lines={[title, sentence]} />
 */
export function ReadAloud({ lines }: { lines: readonly Line[] }) {
  const { t, tag } = useSpeech()
  const { voice } = languageOf(tag)
  const can = useSyncExternalStore(watchVoices, () => hasVoice(voice))
  const [reading, setReading] = useState(false)
  const texts = lines.map((line) => line.text)
  const words = texts.join('\n')
  useEffect(() => () => {
    hush()
    setReading(false)
  }, [words, voice])
  if (!can) return null
  const press = () => {
    setReading(!reading)
    if (reading) hush()
    else readAloud(texts, voice, () => setReading(false))
  }
  return <Button kind="plain" onPress={press}>{t(reading ? 'aloud.stop' : 'aloud.read')}</Button>
}
