import type { Frame } from 'playwright-core'
import { type AnswersStoreWindow, exposeAnswersStore } from './answers-store'
import { openCounter } from './counter'
import type { CounterState } from './counter-states'
import { today } from './questionnaire'
import type { Site } from './site'

const SIZES = { 'lying across': [1024, 768], 'held upright': [768, 1024] } as const

/** The parts of each screen that must not scroll, nor run over their edge; the first is there when it is drawn. */
const PARTS = {
  staff: ['.triage-staff', '.page'],
  triage: ['.triage-visitor', '.page'],
  facing: ['.facing-side', '.strip', '.facing-card', '.page'],
} as const

/**
 * Opens a screen of the counter in a frame, whose size changes without a message to the browser.
 * @example const frame = await openCounterFrame(site, 'my', 'facing')
 */
export async function openCounterFrame(site: Site, tag: string, screen: 'triage' | 'facing'): Promise<Frame> {
  const page = await openCounter(site, { width: 1040, height: 1040, language: tag, today }, '#/pages/about/index', {
    languages: [tag],
  })
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe src="./#/pages/counter/${screen}/index" style="border:0"></iframe>`,
    }),
  )
  // The app allows no frame around it.
  await page.route(site.address, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': '' } })
  })
  await page.goto(`${site.address}frame.html`)
  const frame = page.frames()[1]!
  await frame.locator(screen === 'triage' ? '.triage-hint' : '.facing-side .qr-image').waitFor({ state: 'attached' })
  await exposeAnswersStore(frame)
  return frame
}

/**
 * Shows each state in each size of a tablet; returns what scrolls, and by how many px.
 * @example expect(await walkStates(frame, states, 'staff')).toEqual([])
 */
export const walkStates = (frame: Frame, states: readonly CounterState[], side: keyof typeof PARTS) =>
  frame.evaluate(
    async ({ states, sizes, parts }) => {
      const { answersStore } = window as unknown as AnswersStoreWindow
      const element = window.frameElement as HTMLElement
      const drawn = () =>
        new Promise((done) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = done
          port2.postMessage(null)
        })
      const overflowing = () =>
        [...document.querySelectorAll<HTMLElement>(parts.join())]
          .filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
          .filter((part) => part.getClientRects().length > 0)
          .map((part) => `${part.className.split(' ').join('.')} ${part.scrollHeight - part.clientHeight}`)
      const found: string[] = []
      for (const { place, answers } of states) {
        answersStore.setState({ place, answers, skipped: [], history: Object.keys(answers) })
        await drawn()
        if (!document.querySelector(parts[0])?.textContent) throw new Error('nothing is shown')
        for (const [name, [width, height]] of Object.entries(sizes)) {
          Object.assign(element.style, { width: `${width}px`, height: `${height}px` })
          window.dispatchEvent(new Event('resize'))
          const scrolling = overflowing()
          if (scrolling.length > 0)
            found.push([`${place} ${JSON.stringify(answers)}, ${name}`, ...scrolling].join('; '))
        }
      }
      return found
    },
    { states, sizes: SIZES, parts: PARTS[side] },
  )
