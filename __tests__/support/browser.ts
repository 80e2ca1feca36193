import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { hostOf } from '../../scripts/host'
import { closestLanguage } from '../../src/i18n/languages'
import type { ScreenDriver } from './questionnaire'
import { markUnchecked, rememberChecked, UNCHECKED } from './contrast'
import { HANG } from './hang'

/** How a page is opened: window in px, theme, text size (2 is 200 %), language of the device. */
export interface VisitOptions {
  width?: number
  height?: number
  dark?: boolean
  textScale?: number
  language?: string
  reducedMotion?: boolean
  /** The day (`YYYY-MM-DD`); absent: the real one. */
  today?: string
  /** Nobody has chosen a language on the device: the app asks for it first. Absent: the device's was chosen. */
  newDevice?: boolean
  /** Runs before the first navigation. */
  beforeNavigation?: (page: Page) => Promise<unknown>
  /** Do not wait for the app to render. */
  skipWaitForApp?: boolean
  /** A touch screen without a mouse. */
  touch?: boolean
  /** Allow the service worker. */
  serviceWorker?: boolean
}

/** Launches a browser that resolves no host but this machine. */
export const launchBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROME_PATH,
    timeout: HANG,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })

/**
 * Serves dist/h5 below a folder, as a static host would, and launches a browser: `open` opens a URL in a new context.
 * `externalRequests` lists requests to other hosts, `pageErrors` errors of pages and consoles, `visitedUrls` every URL
 * of the address bar. `rewrite` changes each chunk of messages before it is sent.
 */
export async function openSite(rewrite?: RewriteChunk) {
  const { address, close } = await serve(resolve('dist/h5'), rewrite)
  const browser = await launchBrowser()
  const externalRequests: string[] = []
  const pageErrors: string[] = []
  const visitedUrls: string[] = []

  async function open(hash: string, person: VisitOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: person.width ?? 375, height: person.height ?? 812 },
      colorScheme: person.dark ? 'dark' : 'light',
      locale: person.language ?? 'en',
      reducedMotion: person.reducedMotion ? 'reduce' : 'no-preference',
      // offline.test.ts covers the service worker; all other tests start without a cache.
      serviceWorkers: person.serviceWorker ? 'allow' : 'block',
      ...(person.touch && { hasTouch: true, isMobile: true }),
    })
    context.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
        externalRequests.push(request.url())
    })
    context.setDefaultTimeout(HANG)
    const page = await context.newPage()
    page.on('pageerror', (error) => pageErrors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && pageErrors.push(message.text()))
    page.on('framenavigated', (frame) => visitedUrls.push(frame.url()))
    if (person.today !== undefined) await page.clock.setSystemTime(`${person.today}T12:00:00`)
    if (person.textScale !== undefined) await setTextSize(page, 16 * person.textScale)
    if (!person.newDevice) await chooseLanguage(page, person.language ?? 'en')
    await person.beforeNavigation?.(page)
    await page.goto(address + hash, { waitUntil: person.skipWaitForApp ? 'commit' : 'load' })
    if (!person.skipWaitForApp) await page.locator('#app *').first().waitFor({ state: 'attached' })
    return page
  }

  return {
    address,
    externalRequests,
    pageErrors,
    visitedUrls,
    open,
    /** The open browser contexts. */
    contexts: () => browser.contexts(),
    async close() {
      await browser.close()
      await close()
    },
  }
}

/** Stores the choice of a language once, before the app reads it; a name of the window survives a reload. */
export function chooseLanguage(page: Page | BrowserContext, device: string) {
  const state = { language: closestLanguage(device) }
  return page.addInitScript(
    (settings) => {
      if (window.name === 'language chosen') return
      try {
        localStorage.setItem('yibao.settings', settings)
        window.name = 'language chosen'
      } catch {
        // The empty page of a new tab has no storage, nor has a test that takes it away.
      }
    },
    JSON.stringify({ data: JSON.stringify({ version: 1, state }) }),
  )
}

/** Reloads a page and waits until the app has rendered. */
export async function reload(page: Page): Promise<void> {
  await page.reload()
  await page.locator('#app *').first().waitFor({ state: 'attached' })
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const CONTRAST = ['color-contrast', 'color-contrast-enhanced']

/**
 * Runs axe in a page and returns its violations, one line each: the rule, then the elements. `rules`: only these;
 * absent: all that are on by default, and `target-size`. Contrast is checked once for each look of an element.
 */
export async function runAxe(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Compiling axe can take longer than running it, so only once per document.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axeSource)
    // A target that lies half below the bar of buttons is not small: it is scrolled up before it is pressed.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('.page-bottom { position: static !important }')
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    })
  }
  const contrast = CONTRAST.find((rule) => (rules ?? CONTRAST).includes(rule))
  const marked = contrast === undefined ? [] : await markUnchecked(page, contrast)
  const options: RunOptions = {
    ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : { rules: { 'target-size': { enabled: true } } }),
    resultTypes: ['violations'],
  }
  const violations = await page.evaluate(
    async ([options, contrastRules, selector]) => {
      const { axe: library } = window as unknown as { axe: typeof axe }
      library.configure({ rules: contrastRules.map((id) => ({ id, selector })) })
      const { violations } = await library.run(document, options)
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    },
    [options, CONTRAST, `[${UNCHECKED}]`] as const,
  )
  if (contrast !== undefined && violations.length === 0) rememberChecked(contrast, marked)
  return violations
}

/** By how many px a page is wider than its window; 0: it does not scroll sideways. */
export function horizontalOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Drives a page by mouse or touch. */
export function pointerDriver(page: Page): ScreenDriver {
  const first = page.locator('#app').getByRole('heading', { level: 1 })
  return {
    heading: () => first.innerText(),
    chooseAnswer: (answer) => answerTile(page, answer).click(),
    selectOption: (answer) => optionRow(page, answer).click(),
    press: async (name) => (await buttonOrLink(page, name)).click(),
    goBack: async (name) => (await buttonOrLink(page, name)).click(),
    expand: (summary) => disclosureSummary(page, summary).click(),
    openChapter: (title) => chapterHead(page, title).click(),
    toggle: (label) => optionRow(page, label).click(),
    waitForHeadingChange: (heading) => first.filter({ hasNotText: exactText(heading) }).waitFor(),
    waitForText: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    currentPhase: () => page.locator('.phase-here:visible').innerText(),
  }
}

const chapterHead = (page: Page, title: string) =>
  page.locator('.chapter-head', { has: page.locator('.chapter-title', { hasText: exactText(title) }) })

/** Drives a page by keyboard alone: Tab, arrows, Space and Enter. */
export function keyboardDriver(page: Page): ScreenDriver {
  const press = (key: string) => page.keyboard.press(key)
  const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

  async function reach(target: Locator): Promise<void> {
    await target.waitFor()
    for (let pressed = 0; !(await isFocused(target)); pressed += 1) {
      if (pressed === 150) throw new Error(`Tab does not lead to ${target.toString()}`)
      await press('Tab')
    }
  }

  async function selectOption(answer: string): Promise<void> {
    const target = optionRow(page, answer).getByRole('radio')
    await target.waitFor({ state: 'attached' })
    const group = page.getByRole('radio')
    const inGroup = () => group.evaluateAll((all) => all.some((radio) => radio === document.activeElement))
    for (let pressed = 0; !(await inGroup()); pressed += 1) {
      if (pressed === 150) throw new Error(`Tab does not lead to the answers`)
      await press('Tab')
    }
    if (await isFocused(target)) await press('Space')
    for (let pressed = 0; !(await target.isChecked()); pressed += 1) {
      if (pressed === 20) throw new Error(`the arrows do not lead to ${answer}`)
      await press('ArrowDown')
    }
  }

  const pressNamed = async (name: string) => {
    await reach(await buttonOrLink(page, name))
    await press('Enter')
  }

  return {
    ...pointerDriver(page),
    chooseAnswer: async (answer) => {
      await reach(answerTile(page, answer))
      await press('Enter')
    },
    selectOption,
    press: pressNamed,
    goBack: pressNamed,
    expand: async (summary) => {
      await reach(disclosureSummary(page, summary))
      await press('Space')
    },
    openChapter: async (title) => {
      await reach(chapterHead(page, title))
      await press('Enter')
    },
    toggle: async (label) => {
      await reach(optionRow(page, label).getByRole('checkbox'))
      await press('Space')
    },
  }
}

const exactText = (text: string) => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`)

/** The picture of an answer, by its short label; the answers so far beside it may have the same. */
const answerTile = (page: Page, answer: string) =>
  page
    .getByRole('main')
    .getByRole('button')
    .filter({ has: page.getByText(answer, { exact: true }) })
    .first()

/** The row of an option, by its label. */
const optionRow = (page: Page, answer: string) =>
  page
    .locator('label:visible')
    .filter({ has: page.getByText(answer, { exact: true }).first() })
    .first()

/** The button or link with exactly this name, else one that has a line with exactly this text. */
async function buttonOrLink(page: Page, name: string): Promise<Locator> {
  const all = (options?: object) => page.getByRole('button', options).or(page.getByRole('link', options))
  const named = all({ name, exact: true })
  const row = all().filter({ has: page.getByText(name, { exact: true }) })
  await named.or(row).first().waitFor()
  return (await named.count()) > 0 ? named : row
}

const disclosureSummary = (page: Page, label: string) =>
  page.locator('summary:visible').filter({ hasText: exactText(label) })

/** Sets the default text size of the browser. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
}

/** Changes a chunk of messages before it is sent; `tag` and `space` are such as `ru` and `ui`. */
export type RewriteChunk = (tag: string, namespace: string, chunk: string) => string

async function serve(folder: string, rewrite?: RewriteChunk) {
  const base = '/guide/'
  const files = hostOf(folder, { dev: true })
  const server = createServer((request, response) => {
    request.url = request.url?.startsWith(base) ? request.url.slice(base.length - 1) : '/nowhere'
    const [, tag, namespace] =
      /^\/chunk\/words-(.+)-(ui|policy|guides)-json(?:-rare)?\.\w+\.js$/.exec(request.url) ?? []
    if (!rewrite || tag === undefined || namespace === undefined) {
      files(request, response)
      return
    }
    response.setHeader('content-type', 'text/javascript; charset=utf-8')
    response.end(rewrite(tag, namespace, readFileSync(join(folder, request.url), 'utf8')))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${port}${base}`, close }
}
