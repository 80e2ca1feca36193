const listeners = new Set<() => void>()
let ready = false

/**
 * Tells everybody who waits that a newer version is on the device. It stays so until the app begins anew.
 * @example tellNewer()
 */
export function tellNewer(): void {
  ready = true
  for (const listener of listeners) listener()
}

/**
 * Whether a newer version is on the device and waits to be used.
 * @example if (isNewerReady()) offer()
 */
export function isNewerReady(): boolean {
  return ready
}

/**
 * Tells when a newer version is ready, until the returned function is called.
 * @example const stop = onNewer(offer)
 */
export function onNewer(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
