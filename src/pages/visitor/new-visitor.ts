import { create } from 'zustand'
import { nearest, showChinese, speak, start } from '../../i18n'
import { beginAt } from '../../platform/begin'
import { emptyClipboard } from '../../platform/clipboard'
import { now } from '../../platform/day'
import { hush } from '../../platform/voice'
import { useAnswers } from '../../stores/answers'
import { useOffice } from '../../stores/office'
import { useProgress } from '../../stores/progress'
import { useSettings } from '../../stores/settings'
import { rest } from './touch'

/** What became of the last time that everything was cleared. */
interface Cleared {
  /** The moment (milliseconds since 1970); null: it was told of already, or never happened. */
  readonly at: number | null
  /** False: the clipboard still holds what was copied. */
  readonly clipboard: boolean
}

/**
 * Whether this device was just made ready for somebody else.
 * @example const at = useCleared((state) => state.at)
 */
export const useCleared = create<Cleared>(() => ({ at: null, clipboard: true }))

/** Speaks the office's first language, or the device's; where it cannot be had, still not the last visitor's. */
async function speakFirst(language: string | null): Promise<void> {
  if (language === null) start(null)
  else if (!(await speak(nearest(language)))) start(null)
}

/** Forgets what the visitor told and chose; the device looks and speaks as the office wants it. */
function forgetVisitor(): void {
  const { on, office, looks } = useOffice.getState()
  const language = office.languages[0] ?? null
  useAnswers.getState().forget()
  useProgress.getState().forget()
  useSettings.getState().forget()
  if (office.place !== null) useAnswers.getState().choosePlace(office.place)
  // At a counter the clerk reads along, whatever language the visitor will choose.
  useSettings.getState().choose({ ...looks, language, beside: on })
  void speakFirst(language)
  void showChinese(on)
}

/**
 * Makes the device ready for the next visitor: nothing that one before told, chose, searched, copied or opened can be
 * found on it. The way back is cut: it begins at the triage.
 * @example <Button onPress={() => void newVisitor()}>New visitor</Button>
 */
export async function newVisitor(): Promise<void> {
  hush()
  forgetVisitor()
  rest()
  const clipboard = await emptyClipboard()
  await beginAt('triage')
  useCleared.setState({ at: now(), clipboard })
  rest()
}
