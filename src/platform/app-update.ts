import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

const updateStore = createStore<{ readonly isReady: boolean }>()(() => ({ isReady: false }))

/** Records that a newer version of the app is on the device. It stays ready until the app restarts. */
export function setUpdateReady(): void {
  updateStore.setState({ isReady: true })
}

/** Whether a newer version of the app is on the device and can be activated. */
export function useIsUpdateReady(): boolean {
  return useStore(updateStore, (state) => state.isReady)
}
