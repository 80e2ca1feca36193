const spoken: SpeechSynthesisUtterance[] = []

const speech = () => (typeof speechSynthesis === 'undefined' ? null : speechSynthesis)

/**
 * A voice of the device itself: one that speaks over the internet would send out what it reads. Chinese has several
 * spoken languages under one tag, so that only the very region will do.
 */
function voiceOf(language: string): SpeechSynthesisVoice | undefined {
  const own = (speech()?.getVoices() ?? []).filter((voice) => voice.localService)
  const tag = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase()
  const base = language.split('-')[0]
  return own.find((voice) => tag(voice) === language.toLowerCase())
    ?? (base === 'zh' ? undefined : own.find((voice) => tag(voice).split('-')[0] === base))
}

/** Tells when the voices of the device are known; some tell them late. Gives back what ends it. */
export function watchVoices(listener: () => void): () => void {
  const now = speech()
  now?.addEventListener('voiceschanged', listener)
  return () => now?.removeEventListener('voiceschanged', listener)
}

/**
 * Whether the device itself can read a language aloud, without the internet.
 * @example hasVoice('th-TH') // false where no Thai voice is installed
 */
export function hasVoice(language: string): boolean {
  return voiceOf(language) !== undefined
}

/**
 * Reads texts aloud, one after the other; what was being read stops. `ended` is told at the end, or when it fails.
 * @example readAloud(['You are insured.'], 'en-GB', () => setReading(false))
 */
export function readAloud(texts: readonly string[], language: string, ended: () => void): void {
  const now = speech()
  const voice = voiceOf(language)
  if (!now || !voice) return ended()
  now.cancel()
  spoken.length = 0
  texts.forEach((text, index) => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.onerror = ended
    // Chromium forgets a listener on an utterance that nothing holds.
    spoken[index] = utterance
    if (index === texts.length - 1) utterance.onend = ended
    now.speak(utterance)
  })
}

/** Stops reading. */
export function hush(): void {
  speech()?.cancel()
}
