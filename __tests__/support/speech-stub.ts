/** A text to speak. */
interface Utterance {
  text: string
  lang: string
  onend?: () => void
  onerror?: () => void
}

/** A stub of the speech synthesis of a browser. */
export interface SpeechStub {
  /** The queue; the first utterance is being spoken. */
  readonly queue: () => readonly Utterance[]
  /** Ends the first utterance. */
  readonly finishCurrent: () => void
  /** Sets the voices, and fires `voiceschanged`. */
  readonly setVoices: (...voices: readonly Partial<SpeechSynthesisVoice>[]) => void
  readonly remove: () => void
}

/** A local voice; `over` overrides its properties. */
export const voice = (lang: string, over: Partial<SpeechSynthesisVoice> = {}) => ({
  lang,
  name: lang,
  localService: true,
  ...over,
})

/** Installs a stub of the speech synthesis, which jsdom lacks. */
export function installSpeechStub(...first: readonly Partial<SpeechSynthesisVoice>[]): SpeechStub {
  let voices = first
  let queue: Utterance[] = []
  const target = new EventTarget()
  const speech = Object.assign(target, {
    getVoices: () => voices,
    speak: (utterance: Utterance) => queue.push(utterance),
    cancel: () => {
      const [now] = queue.splice(0)
      now?.onerror?.()
    },
  })
  class SpeechSynthesisUtterance implements Utterance {
    lang = ''
    constructor(readonly text: string) {}
  }
  Object.assign(globalThis, { speechSynthesis: speech, SpeechSynthesisUtterance })
  return {
    queue: () => queue,
    finishCurrent: () => queue.shift()?.onend?.(),
    setVoices: (...newVoices) => {
      voices = newVoices
      target.dispatchEvent(new Event('voiceschanged'))
    },
    remove: () => {
      queue = []
      Reflect.deleteProperty(globalThis, 'speechSynthesis')
      Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance')
    },
  }
}
