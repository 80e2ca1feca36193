// A stub of @tarojs/taro: it records the calls and answers from memory.

const showListeners = new Set<() => void>()
let missing: (() => void) | undefined

/** The recorded calls and the answers of the device; call `reset` before each test. */
export const device = {
  store: new Map<string, unknown>(),
  storageFails: false,
  refuses: false,
  /** Calls in order: the function's name and its argument. */
  calls: [] as [name: string, given: unknown][],
  pages: ['/pages/home/index'],
  params: {} as Record<string, unknown>,
  /** The file chosen from a chat; null: none. */
  file: null as string | null,
  /** The query of the link that opened the app. */
  query: {} as Record<string, unknown>,
  /** The result of the scanner, or WeChat's error. */
  scan: { result: '' } as { result: string } | { errMsg: string },
  /** The screen's share handler. */
  shares: null as ((source: { from: string }) => unknown) | null,
  info: { language: 'en', theme: 'light' } as Record<string, unknown>,
  themeListeners: new Set<(change: { theme: string }) => void>(),

  reset() {
    Object.assign(device, {
      storageFails: false,
      refuses: false,
      pages: ['/pages/home/index'],
      params: {},
      query: {},
      file: null,
      scan: { result: '' },
      shares: null,
    })
    device.info = { language: 'en', theme: 'light' }
    device.calls.length = 0
    device.store.clear()
    device.themeListeners.clear()
    showListeners.clear()
  },

  /** WeChat has an update ready. */
  newer: (() => undefined) as () => void,

  /** Shows the screen again. */
  show() {
    showListeners.forEach((effect) => {
      effect()
    })
  },

  /** Opens an unknown path. */
  openUnknown() {
    missing?.()
  },
}

function recordCall(name: string, options?: unknown): Promise<object> {
  device.calls.push([name, options])
  return device.refuses ? Promise.reject(new Error(`${name}:fail`)) : Promise.resolve({ errMsg: `${name}:ok` })
}

function accessStorage<Result>(use: () => Result): Result {
  if (device.storageFails) throw new Error('storage:fail')
  return use()
}

let pageStack: { readonly route: string }[] = []

/** The same page is the same object, as in WeChat. */
function openPages(routes: readonly string[]) {
  pageStack = routes.map((route, index) => (pageStack[index]?.route === route ? pageStack[index] : { route }))
  return pageStack
}

const Taro = {
  getStorageSync: (key: string) => accessStorage(() => device.store.get(key) ?? ''),
  setStorageSync: (key: string, value: unknown) => accessStorage(() => device.store.set(key, value)),
  removeStorageSync: (key: string) => accessStorage(() => device.store.delete(key)),

  getCurrentPages: () => openPages(device.pages),
  useRouter: () => ({ params: device.params }),
  onPageNotFound: (listener: () => void) => (missing = listener),
  // Taro calls it when the page is shown; without a page, at once.
  useDidShow: (effect: () => void) => {
    showListeners.add(effect)
    effect()
  },
  // The stub hides no page.
  useDidHide: () => undefined,
  navigateTo: (to: unknown) => recordCall('navigateTo', to),
  redirectTo: (to: unknown) => recordCall('redirectTo', to),
  reLaunch: (to: unknown) => recordCall('reLaunch', to),
  navigateBack: () => recordCall('navigateBack'),

  setNavigationBarTitle: (title: unknown) => recordCall('setNavigationBarTitle', title),
  setNavigationBarColor: (colours: unknown) => recordCall('setNavigationBarColor', colours),
  setBackgroundColor: (colours: unknown) => recordCall('setBackgroundColor', colours),
  setBackgroundTextStyle: (style: unknown) => recordCall('setBackgroundTextStyle', style),
  setClipboardData: (text: unknown) => recordCall('setClipboardData', text),
  addPhoneCalendar: (due: unknown) => recordCall('addPhoneCalendar', due),
  showModal: (options: unknown) => recordCall('showModal', options),
  pageScrollTo: (to: unknown) => recordCall('pageScrollTo', to),
  setKeepScreenOn: (to: unknown) => recordCall('setKeepScreenOn', to),
  chooseMessageFile: (options: unknown) => {
    device.calls.push(['chooseMessageFile', options])
    if (device.refuses) return Promise.reject(Object.assign(new Error(), { errMsg: 'chooseMessageFile:fail' }))
    return device.file === null
      ? Promise.reject(Object.assign(new Error(), { errMsg: 'chooseMessageFile:fail cancel' }))
      : Promise.resolve({ tempFiles: [{ path: 'chat.json', name: 'chat.json', size: device.file.length }] })
  },
  getFileSystemManager: () => ({ readFileSync: () => device.file }),
  scanCode: (options: unknown) => {
    device.calls.push(['scanCode', options])
    return 'result' in device.scan
      ? Promise.resolve(device.scan)
      : Promise.reject(Object.assign(new Error(), device.scan))
  },
  useShareTimeline: () => undefined,
  useShareAppMessage: (handler: (source: { from: string }) => unknown) => (device.shares = handler),
  makePhoneCall: (to: unknown) => recordCall('makePhoneCall', to),

  getUpdateManager: () => ({
    onUpdateReady: (listener: () => void) => (device.newer = listener),
    applyUpdate: () => void recordCall('applyUpdate'),
  }),
  getAppBaseInfo: () => device.info,
  getEnterOptionsSync: () => ({ query: device.query }),
  onThemeChange: (listener: (change: { theme: string }) => void) => device.themeListeners.add(listener),
  offThemeChange: (listener: (change: { theme: string }) => void) => device.themeListeners.delete(listener),
}

export default Taro
