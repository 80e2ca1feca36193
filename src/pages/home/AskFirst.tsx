import { type ComponentType, useEffect, useState } from 'react'
import type { AskSheetProps } from './AskSheet'

/** What is asked: the place for itself or to pay there, or the document that gets the code. */
export type Asked = 'place' | 'pay' | 'code'

/** The sheet, and the law whose places and documents it offers; null: they cannot be loaded. */
async function loadSheet(): Promise<ComponentType<AskSheetProps> | null> {
  try {
    const [{ AskSheet }, { loadLaw }] = await Promise.all([import('./AskSheet'), import('../../policies')])
    return (await loadLaw()) ? AskSheet : null
  } catch {
    return null
  }
}

/**
 * Asks for one thing in a sheet, which is loaded when it is wanted, and goes on to what it was asked for.
 * @example <AskFirst asked="pay" onClose={close} />
 */
export function AskFirst({ asked, onClose }: { asked: Asked | null; onClose: () => void }) {
  const [LoadedSheet, setLoadedSheet] = useState<ComponentType<AskSheetProps> | null>(null)
  useEffect(() => {
    if (asked === null || LoadedSheet) return
    void loadSheet().then((sheet) => {
      if (sheet) setLoadedSheet(() => sheet)
      // Offline, and never loaded.
      else onClose()
    })
  }, [asked, LoadedSheet, onClose])
  return asked !== null && LoadedSheet ? <LoadedSheet asked={asked} onClose={onClose} /> : null
}
