import type { Page } from 'playwright-core'
import { guideLibrary } from '../../src/guides/guide-library'
import { horizontalOverflow } from '../support/browser'
import { today } from '../support/questionnaire'
import { openScreen } from '../support/tours'
import { setUpSite } from '../support/site'

// Whether the place to press, its Chinese and its translation are seen without scrolling, at every step on a screen.

const site = setUpSite()

/** Every step on a screen, as an address. */
const steps = [...guideLibrary.guides.values()]
  .filter(({ page }) => page === null)
  .flatMap(({ id, steps }) =>
    steps
      .filter(({ frames }) => frames.length > 0)
      .map((step) => ({ name: `${id}.${step.id}`, path: `pages/guides/guide/index?id=${id}&step=${step.id}` })),
  )

interface Seen {
  readonly stop: number
  /** What is out of sight, in px: behind the bar, above the window or its cut. */
  readonly hidden: Readonly<Record<string, number>>
}

/** Presses each stop of the step that is shown, and lists what of it is not in sight. */
function lookAtStops(page: Page): Promise<Seen[]> {
  return page.evaluate(async () => {
    const shown = [...document.querySelectorAll('.taro_page')].find((element) => element.checkVisibility())!
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const chips = [...shown.querySelectorAll<HTMLElement>('.phone-chip')]
    const found = []
    for (let stop = 0; stop < Math.max(1, chips.length); stop += 1) {
      chips[stop]?.click()
      await frame()
      await frame()
      const bar = shown.querySelector('.page-bottom')!.getBoundingClientRect().top
      const cut = shown.querySelector('.phone-ring')!.closest('.phone-window')!
      const clip = getComputedStyle(cut).overflow === 'hidden' ? cut : shown.querySelector('.phone-crop')!
      const edge = clip.getBoundingClientRect()
      const hidden: Record<string, number> = {}
      const look = (name: string, element: Element | null, top: number, bottom: number) => {
        if (!element) return
        const box = element.getBoundingClientRect()
        const pixels = Math.round(Math.max(box.bottom - bottom, top - box.top, box.right - innerWidth, -box.left))
        if (pixels > 0 || box.height === 0) hidden[name] = pixels
      }
      look('place', shown.querySelector('.phone-ring'), Math.max(0, edge.top), Math.min(bar, edge.bottom))
      look('Chinese', shown.querySelector('.phone-card-zh'), 0, bar)
      look('meaning', shown.querySelector('.phone-card-meaning'), 0, bar)
      look('instruction', shown.querySelector('h1'), 0, bar)
      if (Object.keys(hidden).length > 0) found.push({ stop: stop + 1, hidden })
    }
    return found
  })
}

test('there are many steps on screens', () => {
  expect(steps.length).toBeGreaterThan(80)
})

/** Windows, and how many steps at most need a scroll there to see the place or the translation; lower them, never raise them. */
const windows = [
  ['en', 320, 568, 1, 0],
  ['my', 320, 568, 1, 8],
  ['ar', 320, 568, 1, 1],
  ['en', 375, 667, 1, 0],
  ['my', 390, 844, 1, 0],
  ['en', 390, 844, 2, 33],
  ['en', 1024, 768, 1, 0],
] as const

test.each(windows)(
  '%s, %d × %d, text × %d: the place, its Chinese and its translation stand above the bar, but for at most %d steps',
  async (language, width, height, textScale, most) => {
    const page = await site.open('', { width, height, textScale, language, today })
    const wrong: Record<string, unknown> = {}
    const belowBar: Record<string, unknown> = {}
    for (const { name, path } of steps) {
      await openScreen(page, path)
      const hidden = await lookAtStops(page)
      const overflow = await horizontalOverflow(page)
      // What to press and what to do are in sight at once, whatever the window.
      const isAnswerHidden = hidden.some(({ hidden: parts }) => 'Chinese' in parts || 'instruction' in parts)
      if (isAnswerHidden || overflow > 0) wrong[name] = { hidden, overflow }
      else if (hidden.length > 0) belowBar[name] = hidden
    }
    expect(wrong).toEqual({})
    const count = Object.keys(belowBar).length
    expect({ count, belowBar: count > most ? belowBar : {} }).toEqual({ count: most, belowBar: {} })
  },
)
