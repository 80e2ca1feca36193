import { readFileSync } from 'node:fs'

interface Options {
  success?: (result: object) => void
  fail?: (result: object) => void
  complete?: (result: object) => void
}

type Listener = (event: object) => void

/** What a person's WeChat is like: kept storage, its settings, and the functions it refuses. */
export interface Phone {
  storage?: Record<string, string>
  language?: string
  theme?: 'light' | 'dark'
  fontSizeSetting?: number
  refuses?: string[]
  /** Functions of `wx` that this WeChat is too old to have. */
  lacks?: string[]
  /** The day (`YYYY-MM-DD`); absent: the real one. */
  today?: string
  /** Packages that are not here yet cannot be fetched. */
  offline?: boolean
  /** What the camera reads; absent: the person turns it off. */
  scans?: string
  /** What the link carries by which the mini-program was opened. */
  query?: Record<string, string>
}

/** Functions that do what they are told and need no answer. */
const obliging = [
  'setNavigationBarTitle setNavigationBarColor setBackgroundColor setBackgroundTextStyle setClipboardData',
  'makePhoneCall setKeepScreenOn showToast hideToast showModal pageScrollTo vibrateShort showShareMenu addPhoneCalendar openOfficialAccountArticle',
].flatMap((names) => names.split(' '))

/** Functions that send something off the phone or fetch something for it, WeChat's own counting among them. */
export const network = /^(request|uploadFile|downloadFile|connectSocket|sendSocketMessage|create(UDP|TCP)Socket|getBackgroundFetchData|report\w+|login)$/

/** `wx.cloud`: whatever is asked of it would leave the phone, and is noted. */
const cloudOf = (sent: string[]) => new Proxy({}, {
  get(_, name) {
    sent.push(`cloud.${String(name)}`)
    return () => Promise.reject(new Error('not part of this stand-in'))
  },
})

/** The names of all functions of `wx`, from WeChat's own typings. */
export function knownNames(): Set<string> {
  const typings = readFileSync(require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8')
  const body = typings.slice(typings.indexOf('interface Wx {'))
  return new Set([...body.matchAll(/^ {8}([a-z]\w+)[<(]/gm)].map(([, name]) => name!))
}

/**
 * A stand-in for `wx`. It notes every call; `missed` names functions that were called but that it does not know,
 * `network` those that would have left the phone. `screens` are the functions that move between pages.
 */
export function makeWx(phone: Phone, screens: Record<string, (options: { url?: string; delta?: number }) => void>) {
  const calls: [name: string, given: unknown][] = []
  const missed: string[] = []
  const sent: string[] = []
  const listeners = new Map<string, Set<Listener>>()
  const storage = makeStorage(phone.storage ?? {}, phone.refuses ?? [])
  const info = {
    language: phone.language ?? 'en',
    theme: phone.theme ?? 'light',
    fontSizeSetting: phone.fontSizeSetting ?? 17,
    SDKVersion: '3.4.8',
    platform: 'ios',
    windowWidth: 375,
    windowHeight: 667,
    pixelRatio: 2,
  }

  /**
   * A function that takes callbacks, or else promises: `act` does the work, gives what it came to, and throws where
   * WeChat would refuse.
   */
  function task(name: string, act: (options: Options) => unknown) {
    return (options: Options = {}) => {
      calls.push([name, options])
      let result = { errMsg: `${name}:ok` }
      let failed = phone.refuses?.includes(name) ?? false
      try {
        if (!failed) result = { ...result, ...(act(options) as object | undefined) }
      } catch (reason) {
        failed = true
        result = { errMsg: `${name}:fail ${(reason as Error).message}` }
      }
      if (failed && result.errMsg.endsWith(':ok')) result = { errMsg: `${name}:fail auth deny` }
      if (!options.success && !options.fail && !options.complete) {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as WeChat does
        return failed ? Promise.reject(result) : Promise.resolve(result)
      }
      void Promise.resolve().then(() => {
        ;(failed ? options.fail : options.success)?.(result)
        options.complete?.(result)
      })
    }
  }

  const wx: Record<string, unknown> = {
    ...storage.functions,
    getAppBaseInfo: () => info,
    getSystemInfoSync: () => info,
    getDeviceInfo: () => info,
    getEnterOptionsSync: () => ({ path: '', query: phone.query ?? {}, scene: 1001 }),
    getWindowInfo: () => info,
    getSystemSetting: () => ({}),
    canIUse: () => true,
    cloud: cloudOf(sent),
    nextTick: (run: () => void) => void Promise.resolve().then(run),
    getUpdateManager: () => ({
      onUpdateReady: (listener: Listener) => listeners.set('UpdateReady', new Set([listener])),
      applyUpdate: () => calls.push(['applyUpdate', undefined]),
    }),
    getMenuButtonBoundingClientRect: () => ({ top: 26, bottom: 58, left: 281, right: 368, width: 87, height: 32 }),
  }
  for (const name of obliging) wx[name] = task(name, () => undefined)
  wx.scanCode = task('scanCode', () => {
    if (phone.scans === undefined) throw new Error('cancel')
    return { result: phone.scans, scanType: 'QR_CODE' }
  })
  for (const [name, act] of Object.entries(screens)) wx[name] = task(name, (options) => act(options as object))
  for (const name of knownNames()) {
    if (name in wx) continue
    const [, change, event] = /^(on|off)([A-Z]\w*)$/.exec(name) ?? []
    if (event !== undefined) {
      const set = listeners.get(event) ?? new Set()
      listeners.set(event, set)
      wx[name] = (listener: Listener) => (change === 'on' ? set.add(listener) : set.delete(listener))
    } else {
      wx[name] = task(name, () => {
        ;(network.test(name) ? sent : missed).push(name)
        throw new Error('not part of this stand-in')
      })
    }
  }

  for (const name of phone.lacks ?? []) Reflect.deleteProperty(wx, name)

  return {
    wx,
    calls,
    missed,
    network: sent,
    storage: storage.kept,
    /** Tells the app's listeners of an event, such as `ThemeChange`. */
    emit(event: string, detail: object) {
      listeners.get(event)?.forEach((listener) => listener(detail))
    },
  }
}

/** Storage with WeChat's limits: 1 MB a key, 10 MB in all. A missing key reads as an empty text. */
function makeStorage(initial: Record<string, string>, refuses: readonly string[]) {
  const kept = new Map<string, unknown>(Object.entries(initial))
  const size = (value: unknown) => JSON.stringify(value).length
  const functions = {
    getStorageSync: (key: string) => {
      if (refuses.includes('getStorageSync')) throw new Error('getStorageSync:fail')
      return kept.get(key) ?? ''
    },
    setStorageSync: (key: string, value: unknown) => {
      const others = [...kept].filter(([other]) => other !== key).reduce((sum, [, held]) => sum + size(held), 0)
      if (refuses.includes('setStorageSync')) throw new Error('setStorageSync:fail')
      if (size(value) > 2 ** 20) throw new Error('setStorageSync:fail data exceed 1MB')
      if (others + size(value) > 10 * 2 ** 20) throw new Error('setStorageSync:fail exceed storage max size 10Mb')
      kept.set(key, value)
    },
    removeStorageSync: (key: string) => kept.delete(key),
    clearStorageSync: () => kept.clear(),
    getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: 0, limitSize: 10_240 }),
  }
  return { kept, functions }
}
