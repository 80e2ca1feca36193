/**
 * What frames are made of: the apps with their look and tabs, the kinds of parts, sample values and places. A new one is
 * a new line here; `components/phone` draws the looks and the kinds.
 */

/** The colours of an app's bar and buttons; `components/phone/phone.scss` has one class for each. */
export type FrameLook = 'grey' | 'white' | 'blue' | 'green' | 'red' | 'dark'

/** The drawing of a tab. */
export type FrameTabIcon = 'chat' | 'people' | 'compass' | 'person' | 'home' | 'bell'

/** A tab of an app: exact Chinese, and the term if a source gives it (null: scenery). */
export interface FrameTab {
  readonly zh: string
  readonly term: string | null
  readonly icon: FrameTabIcon
}

/** An app, or another screen of the phone. */
export interface FrameAppLook {
  readonly look: FrameLook
  /** The tab bar of its main screens; empty: it has none that we know. */
  readonly tabs: readonly FrameTab[]
  /** Whether WeChat's capsule (••• ◉) is at the top, as in a mini-program. */
  readonly capsule?: true
}

const home: FrameTab = { zh: '首页', term: null, icon: 'home' }
const mine: FrameTab = { zh: '我的', term: 'mine', icon: 'person' }

/** Every app of a frame. */
export const frameApps = {
  wechat: {
    look: 'grey',
    tabs: [
      { zh: '微信', term: 'wechat', icon: 'chat' },
      { zh: '通讯录', term: null, icon: 'people' },
      { zh: '发现', term: null, icon: 'compass' },
      { zh: '我', term: 'me', icon: 'person' },
    ],
  },
  'wechat-mini': { look: 'white', tabs: [], capsule: true },
  'wechat-account': { look: 'grey', tabs: [] },
  alipay: { look: 'blue', tabs: [home, { zh: '消息', term: null, icon: 'bell' }, mine] },
  'alipay-mini': { look: 'white', tabs: [], capsule: true },
  'national-app': { look: 'blue', tabs: [home, mine] },
  'social-security': { look: 'blue', tabs: [] },
  city: { look: 'red', tabs: [] },
  bank: { look: 'red', tabs: [] },
  tax: { look: 'blue', tabs: [] },
  browser: { look: 'white', tabs: [] },
  store: { look: 'white', tabs: [] },
  home: { look: 'dark', tabs: [] },
  sms: { look: 'white', tabs: [] },
} as const satisfies Readonly<Record<string, FrameAppLook>>

/** The id of an app of a frame. */
export type FrameApp = keyof typeof frameApps

/** Their ids, for the schema. */
export const FRAME_APPS = Object.keys(frameApps) as [FrameApp, ...FrameApp[]]

/** The kinds of parts of a frame; `README.md` says what each looks like. */
export const FRAME_PARTS = [
  'profile',
  'search',
  'heading',
  'row',
  'tile',
  'field',
  'option',
  'button',
  'plus',
  'text',
  'message',
  'qr',
  'face',
  'code',
  'password',
  'tab',
] as const

/** The only values that a part may show: nobody's name or number. */
export const SAMPLE_VALUES: readonly string[] = [
  'NGUYEN VAN A',
  'E12345678',
  '138 0000 0000',
  '1990-01-01',
  '6200 0000 0000 0000',
  '123456',
  '0000 0000 0000',
  '¥ 0.00',
]

/**
 * Where a step happens. `phone`: on a screen, so it needs frames. All others are drawn
 * (`features/guides/step-places.ts`).
 */
export const STEP_PLACES = [
  'phone',
  'home',
  'counter',
  'employer',
  'hospital',
  'pharmacy',
  'bank',
  'tax',
  'police',
  'school',
  'shop',
  'call',
  'day',
  'cost',
] as const
