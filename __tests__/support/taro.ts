// Stands in for @tarojs/taro in the tests: it notes what the app asked of the device, and answers from memory.

const shown = new Set<() => void>()
let missing: (() => void) | undefined

/** What the app did to the device so far, and what the device answers; `reset` before each test. */
export const device = {
  store: new Map<string, unknown>(),
  storageFails: false,
  refuses: false,
  /** Calls in their order: the function's name, then what it was given. */
  calls: [] as [name: string, given: unknown][],
  pages: ['/pages/home/index'],
  params: {} as Record<string, unknown>,
  /** The file that the person chooses from a chat; null: they choose none. */
  file: null as string | null,
  /** What the link carries by which the app was opened. */
  query: {} as Record<string, unknown>,
  /** What the camera reads, or why it reads nothing, as WeChat words it. */
  scan: { result: '' } as { result: string } | { errMsg: string },
  /** What the screen shares when it is asked. */
  shares: null as ((asked: { from: string }) => unknown) | null,
  info: { language: 'en', theme: 'light' } as Record<string, unknown>,
  themeListeners: new Set<(change: { theme: string }) => void>(),

  reset() {
    Object.assign(device, { storageFails: false, refuses: false, pages: ['/pages/home/index'], params: {}, query: {}, file: null, scan: { result: '' }, shares: null })
    device.info = { language: 'en', theme: 'light' }
    device.calls.length = 0
    device.store.clear()
    device.themeListeners.clear()
    shown.clear()
  },

  /** WeChat has a newer version ready. */
  newer: (() => undefined) as () => void,

  /** The screen comes to the front again. */
  show() {
    shown.forEach((effect) => {
      effect()
    })
  },

  /** An address that no page answers is opened. */
  openUnknown() {
    missing?.()
  },
}

function asked(name: string, given?: unknown): Promise<object> {
  device.calls.push([name, given])
  return device.refuses ? Promise.reject(new Error(`${name}:fail`)) : Promise.resolve({ errMsg: `${name}:ok` })
}

function stored<Result>(use: () => Result): Result {
  if (device.storageFails) throw new Error('storage:fail')
  return use()
}

const Taro = {
  getStorageSync: (key: string) => stored(() => device.store.get(key) ?? ''),
  setStorageSync: (key: string, value: unknown) => stored(() => device.store.set(key, value)),
  removeStorageSync: (key: string) => stored(() => device.store.delete(key)),

  getCurrentPages: () => device.pages.map((route) => ({ route })),
  useRouter: () => ({ params: device.params }),
  onPageNotFound: (listener: () => void) => (missing = listener),
  // Taro calls it when the page shows; without a page the hook's owner is on show at once.
  useDidShow: (effect: () => void) => {
    shown.add(effect)
    effect()
  },
  navigateTo: (to: unknown) => asked('navigateTo', to),
  redirectTo: (to: unknown) => asked('redirectTo', to),
  reLaunch: (to: unknown) => asked('reLaunch', to),
  navigateBack: () => asked('navigateBack'),

  setNavigationBarTitle: (title: unknown) => asked('setNavigationBarTitle', title),
  setNavigationBarColor: (colours: unknown) => asked('setNavigationBarColor', colours),
  setBackgroundColor: (colours: unknown) => asked('setBackgroundColor', colours),
  setBackgroundTextStyle: (style: unknown) => asked('setBackgroundTextStyle', style),
  setClipboardData: (text: unknown) => asked('setClipboardData', text),
  addPhoneCalendar: (due: unknown) => asked('addPhoneCalendar', due),
  showModal: (what: unknown) => asked('showModal', what),
  pageScrollTo: (to: unknown) => asked('pageScrollTo', to),
  setKeepScreenOn: (to: unknown) => asked('setKeepScreenOn', to),
  chooseMessageFile: (wanted: unknown) => {
    device.calls.push(['chooseMessageFile', wanted])
    if (device.refuses) return Promise.reject(Object.assign(new Error(), { errMsg: 'chooseMessageFile:fail' }))
    return device.file === null
      ? Promise.reject(Object.assign(new Error(), { errMsg: 'chooseMessageFile:fail cancel' }))
      : Promise.resolve({ tempFiles: [{ path: 'chat.json', name: 'chat.json', size: device.file.length }] })
  },
  getFileSystemManager: () => ({ readFileSync: () => device.file }),
  scanCode: (given: unknown) => {
    device.calls.push(['scanCode', given])
    return 'result' in device.scan ? Promise.resolve(device.scan) : Promise.reject(Object.assign(new Error(), device.scan))
  },
  useShareAppMessage: (give: (asked: { from: string }) => unknown) => (device.shares = give),
  makePhoneCall: (to: unknown) => asked('makePhoneCall', to),

  getUpdateManager: () => ({
    onUpdateReady: (listener: () => void) => (device.newer = listener),
    applyUpdate: () => void asked('applyUpdate'),
  }),
  getAppBaseInfo: () => device.info,
  getEnterOptionsSync: () => ({ query: device.query }),
  onThemeChange: (listener: (change: { theme: string }) => void) => device.themeListeners.add(listener),
  offThemeChange: (listener: (change: { theme: string }) => void) => device.themeListeners.delete(listener),
}

export default Taro
