import type { Step, StepPlace } from '../../guides'
import type { FrameApp } from '../../guides/frame-apps'
import type { DrawingName } from '../../components/drawing-names'

/** The drawing of each place where a step happens. */
const DRAWINGS: Readonly<Record<StepPlace, DrawingName>> = {
  phone: 'my-code',
  home: 'home',
  counter: 'community-counter',
  employer: 'company-hr',
  hospital: 'hospital',
  pharmacy: 'pharmacy',
  bank: 'bank',
  tax: 'tax-office',
  police: 'police-station',
  school: 'school',
  shop: 'sim',
  call: 'call',
  day: 'calendar',
  cost: 'cost',
}

/**
 * The drawing of a place of a step.
 * @example placeDrawing('bank') // 'bank'
 */
export const placeDrawing = (place: StepPlace): DrawingName => DRAWINGS[place]

/** The app of a step's first screen, where it has a drawing of its own. */
const APPS: Partial<Readonly<Record<FrameApp, DrawingName>>> = {
  wechat: 'app-wechat',
  'wechat-mini': 'app-wechat',
  'wechat-account': 'app-wechat',
  alipay: 'app-alipay',
  'alipay-mini': 'app-alipay',
  'social-security': 'social-security-card',
  bank: 'bank',
  tax: 'tax-office',
}

/**
 * The drawing of a step where there is no room for its screens: what is done on them, in which app, or the place.
 * @example stepDrawing(step) // 'face-check'
 */
export function stepDrawing({ frames, place }: Pick<Step, 'frames' | 'place'>): DrawingName {
  const [first] = frames
  if (!first) return placeDrawing(place ?? 'phone')
  const kinds = frames.flatMap(({ parts }) => parts.map(({ kind }) => kind))
  if (kinds.includes('face')) return 'face-check'
  return APPS[first.app] ?? placeDrawing('phone')
}
