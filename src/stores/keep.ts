import { create } from 'zustand'
import type { PersistStorage } from 'zustand/middleware'
import { storage } from '../platform/storage'
import { object } from './stored'

/**
 * Whether the device keeps what the person tells us; false once it has refused (full, or storage is off).
 * The app goes on in memory, and a screen says so.
 * @example const kept = useKept((state) => state.kept)
 */
export const useKept = create<{ readonly kept: boolean }>(() => ({ kept: true }))

/**
 * The device's storage for a store of this version. Text that is broken, or of any other version, reads as
 * absent: the person is asked again. (No older version has been published; a migration
 * would stand here. What each release has left on phones is kept in __tests__/stores/released.)
 * @example persist(…, { name: 'yibao.answers', version: 1, storage: keep(1) })
 */
export function keep<State>(version: number): PersistStorage<Partial<State>> {
  return {
    getItem(name) {
      try {
        // Where there is no text, its null is JSON, too.
        const { version: written, state } = object(JSON.parse(String(storage.getItem(name))))
        // What is inside is checked by `merge`, the one gate of each store.
        return written === version ? { version, state: state as Partial<State> } : null
      } catch {
        return null
      }
    },
    setItem(name, value) {
      const kept = storage.setItem(name, JSON.stringify(value))
      if (kept !== useKept.getState().kept) useKept.setState({ kept })
    },
    removeItem(name) {
      storage.removeItem(name)
    },
  }
}
