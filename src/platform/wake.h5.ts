interface Lock {
  release: () => Promise<void>
}
interface Lamp {
  request: (kind: 'screen') => Promise<Lock>
}

/** Keeps the screen lit until the returned function is called; where the device refuses, nothing happens. */
export function stayAwake(): () => void {
  const held = { wanted: true, lock: null as Lock | null }
  const release = () => {
    held.lock?.release().catch(() => undefined)
    held.lock = null
  }
  const ask = async () => {
    const { wakeLock } = navigator as { wakeLock?: Lamp }
    if (held.lock !== null || document.visibilityState !== 'visible') return
    try {
      held.lock = (await wakeLock?.request('screen')) ?? null
    } catch {
      // A low battery, an older browser, a page that is not secure: the screen goes dark as it always does.
    }
    if (!held.wanted) release()
  }
  // The browser lets go of it whenever the page is out of sight.
  const seen = () => {
    if (document.visibilityState !== 'visible') held.lock = null
    void ask()
  }
  document.addEventListener('visibilitychange', seen)
  void ask()
  return () => {
    held.wanted = false
    document.removeEventListener('visibilitychange', seen)
    release()
  }
}
