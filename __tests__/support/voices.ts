/** One text that was to be spoken. */
interface Utterance {
  text: string
  lang: string
  onend?: () => void
  onerror?: () => void
}

/** The speech of a device that is not there: what is being spoken, and how it ends. */
export interface Voices {
  /** What waits to be spoken, the first being spoken now; empty: silence. */
  readonly spoken: () => readonly Utterance[]
  /** The first comes to its end. */
  readonly end: () => void
  /** The device tells its voices, late. */
  readonly tell: (...voices: readonly Partial<SpeechSynthesisVoice>[]) => void
  readonly takeAway: () => void
}

/** A voice of the device itself; `over` changes it. */
export const voice = (lang: string, over: Partial<SpeechSynthesisVoice> = {}) => ({ lang, name: lang, localService: true, ...over })

/** Gives jsdom, which has none, a speech that says what it was asked to speak. */
export function giveVoices(...first: readonly Partial<SpeechSynthesisVoice>[]): Voices {
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
    spoken: () => queue,
    end: () => queue.shift()?.onend?.(),
    tell: (...told) => {
      voices = told
      target.dispatchEvent(new Event('voiceschanged'))
    },
    takeAway: () => {
      queue = []
      Reflect.deleteProperty(globalThis, 'speechSynthesis')
      Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance')
    },
  }
}
