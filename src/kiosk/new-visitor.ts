import { create } from 'zustand'
import { closestLanguage, setBilingual, changeLanguage, initLanguage } from '../i18n'
import { forgetVisitedPages } from '../platform/offline'
import { relaunch } from '../platform/relaunch'
import { emptyClipboard } from '../platform/clipboard'
import { now } from '../platform/day'
import { stopReading } from '../platform/text-to-speech'
import { useAnswers } from '../stores/answers'
import { useOffice } from '../stores/office'
import { useProgress } from '../stores/progress'
import { useSettings } from '../stores/settings'
import { wipeEverywhere } from '../stores/wipe'
import { pauseIdleTimer } from './activity'

/** The result of the last wipe. */
interface WipeStatus {
  /** The time (milliseconds since 1970); null: it was announced already, or there was none. */
  readonly at: number | null
  /** The last visitor's data is gone, and their screen is being replaced: it is covered meanwhile. */
  readonly isChanging: boolean
  /** False: the clipboard may still contain what was copied. */
  readonly isClipboardEmpty: boolean
}

/**
 * Whether the device was just wiped for the next visitor.
 * @example const at = useWipeStatus((state) => state.at)
 */
export const useWipeStatus = create<WipeStatus>(() => ({ at: null, isChanging: false, isClipboardEmpty: true }))

/**
 * Whether staff were asked to confirm that the next visitor starts.
 * @example const isAsked = useNewVisitorRequest((state) => state.isAsked)
 */
export const useNewVisitorRequest = create<{ readonly isAsked: boolean }>(() => ({ isAsked: false }))

/**
 * Goes on with the present visitor.
 * @example <Button onPress={keepVisitor}>No, keep it</Button>
 */
export const keepVisitor = (): void => useNewVisitorRequest.setState({ isAsked: false })

/** Changes to the office's first language, or the device's; if it cannot be loaded, not the last visitor's either. */
async function applyFirstLanguage(language: string | null): Promise<void> {
  if (language === null) initLanguage(null)
  else if (!(await changeLanguage(closestLanguage(language)))) initLanguage(null)
}

/** Deletes the visitor's answers and settings, and applies the office's. */
function wipeVisitorData(): void {
  const { on, office, looks } = useOffice.getState()
  const language = office.languages[0] ?? null
  useAnswers.getState().forget()
  useProgress.getState().forget()
  useSettings.getState().forget()
  forgetVisitedPages()
  if (office.place !== null) useAnswers.getState().choosePlace(office.place)
  // At a counter the clerk reads along, whatever language the visitor chooses.
  useSettings.getState().choose({ ...looks, language, beside: on })
  void applyFirstLanguage(language)
  void setBilingual(on)
}

/**
 * Prepares the device for the next visitor: deletes everything that the previous one answered, chose, searched, copied
 * or opened, and relaunches at the languages without a history. The screen is covered at once: neither the clipboard,
 * another tab nor the browser's history is waited for.
 * @example <Button onPress={() => void wipeForNewVisitor()}>Yes, delete everything</Button>
 */
export async function wipeForNewVisitor(): Promise<void> {
  stopReading()
  pauseIdleTimer()
  useNewVisitorRequest.setState({ isAsked: false })
  useWipeStatus.setState({ isChanging: true })
  const clipboard = emptyClipboard()
  await wipeEverywhere(wipeVisitorData)
  await relaunch('idle')
  useWipeStatus.setState({ at: now(), isChanging: false, isClipboardEmpty: await clipboard })
  pauseIdleTimer()
}

/** Whether the visitor has answered, ticked or opened something that staff would have to ask for again. */
function hasVisitorData(): boolean {
  const { answers, skipped } = useAnswers.getState()
  const { at, done, finished, passed, papers, dates, visits, missing } = useProgress.getState()
  return [answers, skipped, at, done, finished, passed, papers, dates, visits, missing].some(
    (data) => Object.keys(data).length > 0,
  )
}

/**
 * Starts the next visitor, when staff press for it. They are asked once more if there is anything to lose: there is no
 * undo, because what could be restored would not be gone.
 * @example <Button onPress={() => void startNewVisitor()}>New visitor</Button>
 */
export async function startNewVisitor(): Promise<void> {
  if (hasVisitorData()) useNewVisitorRequest.setState({ isAsked: true })
  else await wipeForNewVisitor()
}
