import Taro from '@tarojs/taro'

const listeners = new Set<() => void>()
let ready = false

/** Lets WeChat bring newer versions. Called once, as the app starts; WeChat keeps the app on the device by itself. */
export function stayOnDevice(): void {
  Taro.getUpdateManager().onUpdateReady(() => {
    ready = true
    for (const listener of listeners) listener()
  })
}

/**
 * Names the languages whose words shall be on the device from now on; WeChat keeps what it has fetched.
 * @example keepWords(['my', 'zh-Hans'])
 */
export const keepWords: (tags: readonly string[]) => void = () => undefined

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

/** Uses the newer version at once; what the person has told stays. */
export function takeNewer(): void {
  Taro.getUpdateManager().applyUpdate()
}
