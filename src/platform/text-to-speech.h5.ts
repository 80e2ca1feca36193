/** Chromium drops the listeners of an utterance that nothing references. */
const utterances: SpeechSynthesisUtterance[] = []

const synthesis = () => (typeof speechSynthesis === 'undefined' ? null : speechSynthesis)

/**
 * A voice that is installed on the device: any other would send the text over the internet. Chinese has several spoken
 * languages under one tag, so its region must match.
 */
function findVoice(language: string): SpeechSynthesisVoice | undefined {
  const localVoices = (synthesis()?.getVoices() ?? []).filter((voice) => voice.localService)
  const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase()
  const base = language.split('-')[0]
  return (
    localVoices.find((voice) => tagOf(voice) === language.toLowerCase()) ??
    (base === 'zh' ? undefined : localVoices.find((voice) => tagOf(voice).split('-')[0] === base))
  )
}

/** Calls the listener when the list of voices changes; some devices load it late. Returns a function that removes it. */
export function onVoicesChange(listener: () => void): () => void {
  const synthesizer = synthesis()
  synthesizer?.addEventListener('voiceschanged', listener)
  return () => synthesizer?.removeEventListener('voiceschanged', listener)
}

/**
 * Whether the device can read a language aloud without the internet.
 * @example hasVoice('th-TH') // false if no Thai voice is installed
 */
export function hasVoice(language: string): boolean {
  return findVoice(language) !== undefined
}

/**
 * Reads texts aloud, one after the other, and stops what was being read. `onEnd` is called at the end or on an error.
 * @example readAloud(['You are insured.'], 'en-GB', () => setReading(false))
 */
export function readAloud(texts: readonly string[], language: string, onEnd: () => void): void {
  const synthesizer = synthesis()
  const voice = findVoice(language)
  if (!synthesizer || !voice) return onEnd()
  synthesizer.cancel()
  utterances.length = 0
  texts.forEach((text, index) => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.onerror = onEnd
    utterances[index] = utterance
    if (index === texts.length - 1) utterance.onend = onEnd
    synthesizer.speak(utterance)
  })
}

/** Stops reading. */
export function stopReading(): void {
  synthesis()?.cancel()
}
