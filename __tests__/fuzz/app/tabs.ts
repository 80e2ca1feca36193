import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { languageTags } from '../../../src/i18n/languages'
import { routes } from '../../../src/routes'
import { translationsOf } from '../../support/translations'
import type { Attack } from './attack'
import { followInside, openAfresh, screenProblem } from './screen'

/** A day and a place that nothing else in these sequences leads to: where they are left, deleted data is left. */
const MARKER = { visits: { 'enrol-chengdu': '2031-01-02' }, place: 'yiwu' }
const stored = (state: object) => JSON.stringify({ data: JSON.stringify({ version: 1, state }) })
const SECRETS = {
  'yibao.answers': stored({ place: MARKER.place, answers: {}, skipped: [], history: [] }),
  'yibao.progress': stored({ visits: MARKER.visits }),
  'yibao.settings': stored({ language: 'en' }),
}
const MARKED = /2031-01-02|yiwu/
/** The marked place in every language: staff read Chinese, and a press may have chosen another language. */
const MARKED_NAMES = languageTags.map((tag) => translationsOf(tag).law(`place.${MARKER.place}`))

const screens = [
  routes.home,
  routes.questions,
  routes.outcome,
  routes.guides,
  routes.papers,
  routes.settings,
  routes.triage,
]

type Step = { readonly tab: 0 | 1 } & (
  | { readonly kind: 'press'; readonly which: number }
  | { readonly kind: 'open'; readonly route: string }
  | { readonly kind: 'reload' }
)

const step: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom<0 | 1>(0, 1), fc.nat(9), fc.nat(0xffff))
  .map(([tab, kind, n]) =>
    kind < 6
      ? { tab, kind: 'press', which: n }
      : kind < 9
        ? { tab, kind: 'open', route: screens[n % screens.length]! }
        : { tab, kind: 'reload' },
  )

interface Interleaving {
  readonly before: readonly Step[]
  /** The tab in which everything is deleted. */
  readonly wiping: 0 | 1
  readonly after: readonly Step[]
}

const interleavings: fc.Arbitrary<Interleaving> = fc.record({
  before: fc.array(step, { maxLength: 6 }),
  wiping: fc.constantFrom<0 | 1>(0, 1),
  after: fc.array(step, { minLength: 1, maxLength: 4 }),
})

/**
 * Presses one of the controls of a screen, without waiting for what it causes: none that leaves the app, or chooses the
 * marked place again. Returns the texts of all controls that it could have pressed.
 */
export const press = (page: Page, which: number) =>
  page.evaluate(
    ([n, names]) => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('#app main button, #app main a[href^="#"], #app main label'),
      ]
        .filter((element) => element.getClientRects().length > 0)
        .filter((element) => !names.some((name) => element.innerText.includes(name)))
      const texts = controls.map((element) => element.innerText)
      controls[n % Math.max(1, controls.length)]?.click()
      return texts
    },
    [which, MARKED_NAMES] as const,
  )

async function take(page: Page, address: string, one: Step): Promise<string | null> {
  if (one.kind === 'press') {
    await press(page, one.which).catch(() => undefined)
    return null
  }
  return one.kind === 'open' ? followInside(page, `#/${one.route}`) : openAfresh(page, address)
}

/** Waits until a tab has received every message that another one has sent: events of one storage keep their order. */
async function catchUp(page: Page, other: Page): Promise<void> {
  const heard = await other.evaluateHandle(() => ({
    done: new Promise<void>((resolve) =>
      window.addEventListener('storage', ({ key }) => {
        if (key === 'attack') resolve()
      }),
    ),
  }))
  await page.evaluate(() => {
    localStorage.setItem('attack', String(Math.random()))
    localStorage.removeItem('attack')
  })
  await heard.evaluate(({ done }) => done)
  await heard.dispose()
}

/** Deletes everything through the settings, and waits until the app says that it is done. */
async function wipe(page: Page, other: Page): Promise<string | null> {
  // The steps before may have chosen any language, or counter mode, in which the next visitor's screen opens.
  const settings = page.locator(`[id^="/${routes.settings}"]`).filter({ visible: true })
  // The last press may still open another screen. Then open the settings again.
  for (let tries = 0; tries === 0 || (await settings.count()) === 0; tries += 1) {
    if (tries === 5) return 'the settings do not open'
    const problem = await followInside(page, `#/${routes.settings}`)
    if (problem !== null) return problem
    // The press is through once the browser has had nothing to do.
    await page.evaluate(() => new Promise((later) => requestIdleCallback(later)))
  }
  // A tab that was just opened greets, and is answered, before a person could press.
  await catchUp(page, other)
  await catchUp(other, page)
  // A sheet that a press has opened lies over the button.
  const sheet = page.locator('dialog[open]').filter({ visible: true })
  if ((await sheet.count()) > 0) await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await settings.locator('.button-danger').first().click()
  await page.locator('dialog .button-danger').click()
  await settings
    .locator('.callout')
    .or(page.locator(`[id^="/${routes.triage}"]`))
    .filter({ visible: true })
    .first()
    .waitFor()
  return null
}

/** All that two tabs hold, as one text. */
const holdings = async (tabs: readonly Page[]): Promise<string> =>
  (
    await Promise.all(
      tabs.map((tab) => tab.evaluate(() => JSON.stringify(Object.entries(localStorage)) + location.href)),
    )
  ).join()

/** Two tabs are used by turns; one deletes everything, and nothing of it is left or comes back. */
export const tabAttack: Attack<Interleaving> = {
  name: 'tabs',
  inputs: interleavings,
  async attempt({ page, other, address }, { before, wiping, after }) {
    await page.evaluate((secrets) => {
      localStorage.clear()
      for (const [key, text] of Object.entries(secrets)) localStorage.setItem(key, text)
    }, SECRETS)
    const tabs = [page, other]
    const takeAll = async (steps: readonly Step[]) => {
      for (const one of steps) {
        const problem = await take(tabs[one.tab]!, address, one)
        if (problem !== null) return problem
      }
      return null
    }
    const atStart = await Promise.all(tabs.map((tab) => openAfresh(tab, address)))
    const problem = atStart.find((one) => one !== null) ?? (await takeAll(before))
    if (problem !== null) return problem
    const notWiped = await wipe(tabs[wiping]!, tabs[1 - wiping]!)
    if (notWiped !== null) return notWiped
    // A tab that was too busy to answer in time drops its data a moment later; until then the mark of the wipe stays.
    const isDone = async () => !MARKED.test(await holdings(tabs))
    for (let tries = 0; !(await isDone()); tries += 1) {
      const isMarked = await page.evaluate(() => localStorage.getItem('yibao.wipe') !== null)
      if (!isMarked || tries === 100) return 'after the wipe data is left'
      await page.waitForTimeout(100)
    }
    const later = await takeAll(after)
    if (later !== null) return later
    const atEnd = await Promise.all(tabs.map(screenProblem))
    if (atEnd.some((one) => one !== null)) return atEnd.join()
    return MARKED.test(await holdings(tabs)) ? 'deleted data has come back' : null
  },
}
