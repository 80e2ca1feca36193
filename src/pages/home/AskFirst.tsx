import { type ComponentType, useEffect, useState } from 'react'
import type { Task } from '../../journey/task'
import { navigateTo } from '../../platform/navigation'
import type { AskSheetProps } from './AskSheet'

/** What is asked: the place for itself, or what a task needs. */
export type Asked = 'place' | Task

/** The sheet, and the law whose places and documents it offers; null: they cannot be loaded. */
async function loadSheet(): Promise<ComponentType<AskSheetProps> | null> {
  try {
    const [{ AskSheet }, { loadLaw }, { removeUnknownIds }] = await Promise.all([
      import('./AskSheet'),
      import('../../policies'),
      import('../../features/eligibility'),
    ])
    if (!(await loadLaw())) return null
    removeUnknownIds()
    return AskSheet
  } catch {
    return null
  }
}

/**
 * Asks in a sheet, which is loaded when it is wanted, for what a task needs and nobody knows yet; then goes on to it.
 * @example <AskFirst asked="pay" onClose={close} />
 */
export function AskFirst({ asked, onClose }: { asked: Asked | null; onClose: () => void }) {
  const [LoadedSheet, setLoadedSheet] = useState<ComponentType<AskSheetProps> | null>(null)
  useEffect(() => {
    if (asked === null || LoadedSheet) return
    void loadSheet().then((sheet) => {
      if (sheet) {
        setLoadedSheet(() => sheet)
        return
      }
      // Offline, and never loaded: the next screen says so, and offers to try again.
      onClose()
      if (asked !== 'place') navigateTo('guide', { task: asked })
    })
  }, [asked, LoadedSheet, onClose])
  return asked !== null && LoadedSheet ? <LoadedSheet asked={asked} onClose={onClose} /> : null
}
