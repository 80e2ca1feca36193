import { AxeBuilder } from '@axe-core/playwright'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import sirv from 'sirv'

/** How a person meets the app: the window in px, the theme, the text size (2 is 200 %), the device's language. */
export interface Person {
  width?: number
  height?: number
  dark?: boolean
  textScale?: number
  language?: string
  reducedMotion?: boolean
}

/**
 * A browser on dist/h5, served as a static host would under a folder: `open` visits an address for a person.
 * `elsewhere` lists requests that would have left this machine, `complaints` errors of pages and consoles.
 */
export async function visit() {
  const { address, close } = await serve(resolve('dist/h5'))
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  const elsewhere: string[] = []
  const complaints: string[] = []

  async function open(hash: string, person: Person = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: person.width ?? 375, height: person.height ?? 812 },
      colorScheme: person.dark ? 'dark' : 'light',
      locale: person.language ?? 'en',
      reducedMotion: person.reducedMotion ? 'reduce' : 'no-preference',
    })
    context.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) elsewhere.push(request.url())
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    if (person.textScale !== undefined) await setTextSize(page, 16 * person.textScale)
    await page.goto(address + hash)
    await page.locator('#app *').first().waitFor({ state: 'attached' })
    return page
  }

  return {
    address,
    elsewhere,
    complaints,
    open,
    async close() {
      await browser.close()
      await close()
    },
  }
}

/** What axe finds wrong with a page, one line each: the rule, then the elements. */
export async function audit(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** The px by which a page is wider than its window; 0 when it never scrolls sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** The browser's own text size, as a person sets it. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
}

async function serve(folder: string) {
  const base = '/guide/'
  const files = sirv(folder, { dev: true })
  const server = createServer((request, response) => {
    request.url = request.url?.startsWith(base) ? request.url.slice(base.length - 1) : '/nowhere'
    files(request, response)
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
