import { readFileSync } from 'node:fs'
import { closestLanguage } from '../../../src/i18n/languages'

interface Options {
  success?: (result: object) => void
  fail?: (result: object) => void
  complete?: (result: object) => void
}

type Listener = (event: object) => void

/** The simulated WeChat: storage, settings, and functions that fail. */
export interface Phone {
  storage?: Record<string, string>
  language?: string
  /** Nobody has chosen a language on the phone: the app asks for it first. Absent: the phone's was chosen. */
  newDevice?: boolean
  theme?: 'light' | 'dark'
  fontSizeSetting?: number
  refuses?: string[]
  /** Functions that this version of WeChat lacks. */
  lacks?: string[]
  /** The day (`YYYY-MM-DD`); absent: the real one. */
  today?: string
  /** Loading packages fails. */
  offline?: boolean
  /** The packages that do not arrive until `deliver` of the program. */
  stalls?: readonly string[]
  /** The packages that are on the phone from an earlier visit; absent: those that WeChat preloads. */
  downloaded?: readonly string[]
  /** The width of the window in px; absent: 375. */
  windowWidth?: number
  /** The result of the scanner; absent: the person cancels. */
  scans?: string
  /** The query of the link that opened the mini-program. */
  query?: Record<string, string>
}

const chosenLanguage = ({ newDevice = false, language = 'en' }: Phone): Record<string, string> =>
  newDevice ? {} : { 'yibao.settings': JSON.stringify({ version: 1, state: { language: closestLanguage(language) } }) }

/** Functions that always succeed without a result. */
const successfulFunctions = [
  'setNavigationBarTitle setNavigationBarColor setBackgroundColor setBackgroundTextStyle setClipboardData',
  'makePhoneCall setKeepScreenOn showToast hideToast showModal pageScrollTo vibrateShort showShareMenu addPhoneCalendar openOfficialAccountArticle',
  'requirePrivacyAuthorize openSetting openAppAuthorizeSetting',
].flatMap((names) => names.split(' '))

/** Functions that use the network, WeChat's analytics among them. */
export const networkFunctions =
  /^(request|uploadFile|downloadFile|connectSocket|sendSocketMessage|create(UDP|TCP)Socket|getBackgroundFetchData|report\w+|login)$/

/** `wx.cloud`, all of which uses the network: its calls are recorded. */
const cloudOf = (sent: string[]) =>
  new Proxy(
    {},
    {
      get(_, name) {
        sent.push(`cloud.${String(name)}`)
        return () => Promise.reject(new Error('not part of this stand-in'))
      },
    },
  )

/** The names of all functions of `wx`, from WeChat's own typings. */
export function wxFunctionNames(): Set<string> {
  const typings = readFileSync(require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8')
  const body = typings.slice(typings.indexOf('interface Wx {'))
  return new Set([...body.matchAll(/^ {8}([a-z]\w+)[<(]/gm)].map(([, name]) => name!))
}

/**
 * A stub of `wx` that records every call; `missed` names called functions that it does not implement, `network` those
 * that use the network. `screens` are the navigation functions.
 */
export function createWxStub(
  phone: Phone,
  screens: Record<string, (options: { url?: string; delta?: number }) => void>,
) {
  const calls: [name: string, given: unknown][] = []
  const missed: string[] = []
  const sent: string[] = []
  const listeners = new Map<string, Set<Listener>>()
  const storage = makeStorage({ ...chosenLanguage(phone), ...phone.storage }, phone.refuses ?? [])
  const info = {
    language: phone.language ?? 'en',
    theme: phone.theme ?? 'light',
    fontSizeSetting: phone.fontSizeSetting ?? 17,
    SDKVersion: '3.4.8',
    platform: 'ios',
    windowWidth: phone.windowWidth ?? 375,
    windowHeight: 667,
    pixelRatio: 2,
  }

  /**
   * A function with callbacks or a promise: `act` returns its result, or throws where WeChat fails.
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
  for (const name of successfulFunctions) wx[name] = task(name, () => undefined)
  wx.scanCode = task('scanCode', () => {
    if (phone.scans === undefined) throw new Error('cancel')
    return { result: phone.scans, scanType: 'QR_CODE' }
  })
  for (const [name, act] of Object.entries(screens)) wx[name] = task(name, (options) => act(options as object))
  for (const name of wxFunctionNames()) {
    if (name in wx) continue
    const [, change, event] = /^(on|off)([A-Z]\w*)$/.exec(name) ?? []
    if (event !== undefined) {
      const set = listeners.get(event) ?? new Set()
      listeners.set(event, set)
      wx[name] = (listener: Listener) => (change === 'on' ? set.add(listener) : set.delete(listener))
    } else {
      wx[name] = task(name, () => {
        ;(networkFunctions.test(name) ? sent : missed).push(name)
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
    /** Calls the app's listeners of an event, such as `ThemeChange`. */
    emit(event: string, detail: object) {
      listeners.get(event)?.forEach((listener) => listener(detail))
    },
  }
}

/** Storage with WeChat's limits: 1 MB per key, 10 MB in total. A missing key reads as an empty text. */
function makeStorage(initial: Record<string, string>, refuses: readonly string[]) {
  const items = new Map<string, unknown>(Object.entries(initial))
  const size = (value: unknown) => JSON.stringify(value).length
  const functions = {
    getStorageSync: (key: string) => {
      if (refuses.includes('getStorageSync')) throw new Error('getStorageSync:fail')
      return items.get(key) ?? ''
    },
    setStorageSync: (key: string, value: unknown) => {
      const others = [...items].filter(([other]) => other !== key).reduce((sum, [, held]) => sum + size(held), 0)
      if (refuses.includes('setStorageSync')) throw new Error('setStorageSync:fail')
      if (size(value) > 2 ** 20) throw new Error('setStorageSync:fail data exceed 1MB')
      if (others + size(value) > 10 * 2 ** 20) throw new Error('setStorageSync:fail exceed storage max size 10Mb')
      items.set(key, value)
    },
    removeStorageSync: (key: string) => items.delete(key),
    clearStorageSync: () => items.clear(),
    getStorageInfoSync: () => ({ keys: [...items.keys()], currentSize: 0, limitSize: 10_240 }),
  }
  return { kept: items, functions }
}
