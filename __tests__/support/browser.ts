import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { chromium, type Locator, type Page } from 'playwright-core'
import { hostOf } from '../../scripts/host'
import type { Hands } from './check'

/** How a person meets the app: the window in px, the theme, the text size (2 is 200 %), the device's language. */
export interface Person {
  width?: number
  height?: number
  dark?: boolean
  textScale?: number
  language?: string
  reducedMotion?: boolean
  /** The day (`YYYY-MM-DD`); absent: the real one. */
  today?: string
  /** What is done with the page before it goes anywhere. */
  before?: (page: Page) => Promise<unknown>
  /** The app is not waited for. */
  early?: boolean
  /** The app may set up its service worker. */
  worker?: boolean
}

/** A browser that finds no host but this machine. */
export const launch = () => chromium.launch({
  executablePath: process.env.CHROME_PATH,
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
})

/**
 * A browser on dist/h5, served as a static host would under a folder: `open` visits an address for a person.
 * `elsewhere` lists requests that would have left this machine, `complaints` errors of pages and consoles,
 * `addresses` every address that the bar of the browser has shown. `rewrite` is given each chunk of words before it is sent.
 */
export async function visit(rewrite?: Rewrite) {
  const { address, close } = await serve(resolve('dist/h5'), rewrite)
  const browser = await launch()
  const elsewhere: string[] = []
  const complaints: string[] = []
  const addresses: string[] = []

  async function open(hash: string, person: Person = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: person.width ?? 375, height: person.height ?? 812 },
      colorScheme: person.dark ? 'dark' : 'light',
      locale: person.language ?? 'en',
      reducedMotion: person.reducedMotion ? 'reduce' : 'no-preference',
      // What is kept on the device is looked at in offline.test.ts; nearly all others begin with a device that has nothing.
      serviceWorkers: person.worker ? 'allow' : 'block',
    })
    context.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) elsewhere.push(request.url())
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('framenavigated', (frame) => addresses.push(frame.url()))
    if (person.today !== undefined) await page.clock.setSystemTime(`${person.today}T12:00:00`)
    if (person.textScale !== undefined) await setTextSize(page, 16 * person.textScale)
    await person.before?.(page)
    await page.goto(address + hash, { waitUntil: person.early ? 'commit' : 'load' })
    if (!person.early) await page.locator('#app *').first().waitFor({ state: 'attached' })
    return page
  }

  return {
    address,
    elsewhere,
    complaints,
    addresses,
    open,
    /** The devices that have been opened. */
    contexts: () => browser.contexts(),
    async close() {
      await browser.close()
      await close()
    },
  }
}

/** Loads a page again and waits for the app to take the place of its frame. */
export async function reload(page: Page): Promise<void> {
  await page.reload()
  await page.locator('#app *').first().waitFor({ state: 'attached' })
}

/** What axe finds wrong with a page, one line each: the rule, then the elements. (No frames here: the old way is faster.) */
export async function audit(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode()
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** The px by which a page is wider than its window; 0 when it never scrolls sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** A person's hands on a page: the mouse, or a finger. */
export function pointer(page: Page): Hands {
  const first = page.locator('#app').getByRole('heading', { level: 1 })
  return {
    heading: () => first.innerText(),
    mark: (answer) => rowOf(page, answer).click(),
    press: async (name) => (await pressable(page, name)).click(),
    unfold: (summary) => summaryOf(page, summary).click(),
    tick: (words) => rowOf(page, words).click(),
    left: (heading) => first.filter({ hasNotText: exactly(heading) }).waitFor(),
    sees: (words) => page.getByText(words).filter({ visible: true }).first().waitFor(),
    standing: () => page.locator('.four-here:visible').innerText(),
  }
}

/** A person who has no pointer: Tab, arrows, Space and Enter, and nothing else. */
export function keyboard(page: Page): Hands {
  const press = (key: string) => page.keyboard.press(key)
  const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

  async function reach(target: Locator): Promise<void> {
    await target.waitFor()
    for (let pressed = 0; !(await isFocused(target)); pressed += 1) {
      if (pressed === 150) throw new Error(`Tab does not lead to ${target.toString()}`)
      await press('Tab')
    }
  }

  async function mark(answer: string): Promise<void> {
    const target = rowOf(page, answer).getByRole('radio')
    await target.waitFor({ state: 'attached' })
    const group = page.getByRole('radio')
    const inGroup = () => group.evaluateAll((all) => all.some((one) => one === document.activeElement))
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

  return {
    ...pointer(page),
    mark,
    press: async (name) => {
      await reach(await pressable(page, name))
      await press('Enter')
    },
    unfold: async (summary) => {
      await reach(summaryOf(page, summary))
      await press('Space')
    },
    tick: async (words) => {
      await reach(rowOf(page, words).getByRole('checkbox'))
      await press('Space')
    },
  }
}

const exactly = (text: string) => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`)

/** The row of an answer, by its first words. */
const rowOf = (page: Page, answer: string) =>
  page.locator('label:visible').filter({ has: page.getByText(answer, { exact: true }).first() }).first()

/** A button or link of exactly this name, or else one that begins with a line of it. */
async function pressable(page: Page, name: string): Promise<Locator> {
  const all = (options?: object) => page.getByRole('button', options).or(page.getByRole('link', options))
  const named = all({ name, exact: true })
  const row = all().filter({ has: page.getByText(name, { exact: true }) })
  await named.or(row).first().waitFor()
  return (await named.count()) > 0 ? named : row
}

const summaryOf = (page: Page, words: string) => page.locator('summary:visible').filter({ hasText: exactly(words) })

/** The browser's own text size, as a person sets it. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
}

/** Changes a chunk of words, named like `ru` and `ui`, before it is sent. */
export type Rewrite = (tag: string, space: string, chunk: string) => string

async function serve(folder: string, rewrite?: Rewrite) {
  const base = '/guide/'
  const files = hostOf(folder, { dev: true })
  const server = createServer((request, response) => {
    request.url = request.url?.startsWith(base) ? request.url.slice(base.length - 1) : '/nowhere'
    const [, tag, space] = /^\/chunk\/words-(.+)-(ui|policy|guides)-json\.\w+\.js$/.exec(request.url) ?? []
    if (!rewrite || tag === undefined || space === undefined) {
      files(request, response)
      return
    }
    response.setHeader('content-type', 'text/javascript; charset=utf-8')
    response.end(rewrite(tag, space, readFileSync(join(folder, request.url), 'utf8')))
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
