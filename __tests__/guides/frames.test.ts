import { bilingualText, type Translator } from '../../src/i18n'
import { guideLibrary } from '../../src/guides/guide-library'
import { checkGuides, countUndrawn } from '../../src/guides/maintain'
import { layoutScreen } from '../../src/components/phone/layout'
import { marksOf } from '../../src/components/phone/marks'
import { phoneFrames } from '../../src/features/guides/phone-frames'
import { translationsOf } from '../support/translations'
import { guide, guideLibraryOf, step } from './support'

const words = translationsOf('en')
const en = {
  ...words,
  t: (key: string, values?: object) => bilingualText(key, words.t(key, values), null),
  guide: (key: string) => bilingualText(key, words.guide(key), null),
}
const label = { term: 'activate', zh: '激活' }
const button = (more: object = {}) => ({ kind: 'button', label, press: 1, ...more })
const found = (...steps: { id: string }[]) =>
  checkGuides(guideLibraryOf(guide('a', { steps })), [], { sources: {}, facts: {} } as never, '2026-06-01')
    .map(({ message }) => message)
    .filter((message) => /frame|picture|press|scenery|sample|tab|term/.test(message))
const framed = (...frames: object[]) => step('one', { frames })

test.each<[string, object, string | null]>([
  ['a button to press', { app: 'wechat', parts: [button()] }, null],
  ['a place to look at', { app: 'wechat', parts: [button({ press: null, look: true })] }, null],
  ['both at once', { app: 'wechat', parts: [button({ look: true })] }, 'frame 1: a part has both "press" and "look"'],
  [
    'no place',
    { app: 'wechat', parts: [button({ press: null })] },
    'frame 1: it shows no place to press or to look at',
  ],
  [
    'scenery to press',
    { app: 'wechat', parts: [button({ label: { zh: '收藏', scenery: true } })] },
    'frame 1: scenery is marked as the place to press or to look at',
  ],
  [
    'a term as scenery',
    { app: 'wechat', title: { zh: '激活', scenery: true }, parts: [button()] },
    '"激活" is scenery but also the term "activate"',
  ],
  [
    'a place without words',
    { app: 'wechat', parts: [button({ label: null })] },
    'frame 1: the place to press has no words',
  ],
  ['an unknown term', { app: 'wechat', parts: [button({ label: { term: 'no', zh: '不' } })] }, 'unknown term "no"'],
  [
    'a name of somebody',
    { app: 'wechat', parts: [button({ value: 'JOHN SMITH' })] },
    'frame 1: "JOHN SMITH" is no sample value',
  ],
  ['a sample name', { app: 'wechat', parts: [button({ value: 'NGUYEN VAN A' })] }, null],
  ['an open tab', { app: 'wechat', tab: '我', parts: [button()] }, null],
  ['a tab of another app', { app: 'alipay', tab: '我', parts: [button()] }, 'frame 1: "alipay" has no tab "我"'],
])('a frame with %s', (_, frame, message) => {
  expect(found(framed(frame))).toEqual(message === null ? [] : [message])
})

test('presses are numbered over all frames of a step', () => {
  const [first, second] = [
    { app: 'wechat', parts: [button()] },
    { app: 'wechat', parts: [button({ press: 2 })] },
  ]
  expect(found(framed(first, second))).toEqual([])
  expect(found(framed(first, first))).toEqual(['the frames do not say what to press in which order'])
  expect(found(framed(second, first))).toHaveLength(1)
})

test('a step on a screen needs a frame, every other step a place', () => {
  const steps = [
    step('one', { place: null, label }),
    step('two', { place: 'phone' }),
    step('three', { place: null }),
    step('four', { place: 'bank', label }),
  ]
  expect(found(...steps)).toEqual([
    'a step on a screen has no frame',
    'a step on a screen has no frame',
    'a step has no picture',
  ])
  expect(countUndrawn(guideLibraryOf(guide('a', { steps })))).toEqual({
    screensWithoutFrame: 2,
    stepsWithoutPicture: 2,
  })
})

const steps = [...guideLibrary.guides.values()].flatMap(({ id, steps }) =>
  steps.filter(({ frames }) => frames.length > 0).map((step) => [`${id}.${step.id}`, step] as const),
)

test('every step of the guides has a picture', () => {
  expect(countUndrawn(guideLibrary)).toEqual({ screensWithoutFrame: 0, stepsWithoutPicture: 0 })
})

test.each(steps)('%s fits on the phone, and its ring lies on the glass', (_, step) => {
  const { screens, stops } = phoneFrames(en as unknown as Translator, step)
  expect(stops.length).toBeGreaterThan(0)
  for (const screen of screens) expect(layoutScreen(screen).fits).toBe(true)
  for (const { screen, part } of stops) {
    const { ring } = marksOf(screens[screen]!.parts[part]!.kind, layoutScreen(screens[screen]!).parts[part]!)
    expect(ring.width).toBeGreaterThan(20)
    expect(ring.left).toBeGreaterThan(0)
    expect(ring.left + ring.width).toBeLessThan(226)
    expect(ring.top + ring.height).toBeLessThanOrEqual(440)
  }
})

test('beside the phone stands the translation of a label without its explanation', () => {
  const code = { kind: 'row', label: { term: 'code', zh: '医保码' }, press: 1 }
  const guides = guideLibraryOf(guide('a', { steps: [framed({ app: 'wechat', parts: [code] })] })).guides
  const { screens } = phoneFrames(en as unknown as Translator, guides.get('a')!.steps[0]!)
  expect(screens[0]!.parts[0]!.meaning).toMatchObject({ text: 'medical insurance code' })
})

test('a code is typed on a keypad, if there is room for one', () => {
  const screenOf = (...kinds: string[]) => {
    const parts = kinds.map((kind, i) => ({ kind, label, ...(i === 0 && { press: 1 }) }))
    const guides = guideLibraryOf(guide('a', { steps: [framed({ app: 'wechat', parts })] })).guides
    return phoneFrames(en as unknown as Translator, guides.get('a')!.steps[0]!).screens[0]!
  }
  expect(layoutScreen(screenOf('code')).keypad).toEqual({ left: 0, top: 290, width: 220, height: 148 })
  expect(layoutScreen(screenOf('code', 'qr')).keypad).toBeNull()
  expect(layoutScreen(screenOf('button')).keypad).toBeNull()
})
