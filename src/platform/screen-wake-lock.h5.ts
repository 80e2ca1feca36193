interface WakeLockSentinel {
  release: () => Promise<void>
}
interface WakeLock {
  request: (kind: 'screen') => Promise<WakeLockSentinel>
}

/** Keeps the screen on until the returned function is called; if the device refuses, nothing happens. */
export function keepScreenOn(): () => void {
  const state = { isRequested: true, lock: null as WakeLockSentinel | null }
  const release = () => {
    state.lock?.release().catch(() => undefined)
    state.lock = null
  }
  const request = async () => {
    const { wakeLock } = navigator as { wakeLock?: WakeLock }
    if (state.lock !== null || document.visibilityState !== 'visible') return
    try {
      state.lock = (await wakeLock?.request('screen')) ?? null
    } catch {
      // A low battery, an old browser or an insecure page: the screen turns off as usual.
    }
    if (!state.isRequested) release()
  }
  // The browser releases the lock when the page is hidden.
  const onVisibilityChange = () => {
    if (document.visibilityState !== 'visible') state.lock = null
    void request()
  }
  document.addEventListener('visibilitychange', onVisibilityChange)
  void request()
  return () => {
    state.isRequested = false
    document.removeEventListener('visibilitychange', onVisibilityChange)
    release()
  }
}
