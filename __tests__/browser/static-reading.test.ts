import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { languages } from '../../src/i18n/languages'
import { horizontalOverflow, launchBrowser, runAxe } from '../support/browser'
import { HANG } from '../support/hang'
import { startStaticHost } from '../support/static-host'
import { translationsOf } from '../support/translations'

// The pages that are read without the app, in a browser with scripts off, and kept by the service worker.

let browser: Browser
let host: Awaited<ReturnType<typeof startStaticHost>>

beforeAll(async () => {
  browser = await launchBrowser()
  host = await startStaticHost(resolve('dist/h5'))
})

afterAll(async () => {
  await browser.close()
  await host.close()
})

afterEach(async () => {
  host.down = false
  await Promise.all(browser.contexts().map((context) => context.close()))
})

const looks = [
  { width: 390, dark: false },
  { width: 390, dark: true },
  { width: 1024, dark: false },
  { width: 1024, dark: true },
]
const paths = ['', 'activate-wechat/', 'places/chengdu/']
const lists = ['documents/', 'hospital/', 'glossary/']
const tags = ['en', 'my', 'ar', 'zh-Hans'] as const
const cases = tags.flatMap((tag) => looks.map((look) => ({ tag, ...look })))

async function read(path: string, { width, dark }: (typeof looks)[number], scripts: boolean): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: scripts,
  })
  context.setDefaultTimeout(HANG)
  const page = await context.newPage()
  await page.goto(host.address + path)
  return page
}

/** The figures with a drawn phone: the classes of a page have short names without a meaning. */
const PHONES = '[role="img"]:has(img[src*="/site/phone."])'

/** Cards and captions that stick out of the figure that they belong to, and so cover what follows. */
const stickingOut = (page: Page) =>
  page.locator(PHONES).evaluateAll((drawings) =>
    drawings.flatMap((drawing, i) => {
      const { bottom, top } = drawing.parentElement!.getBoundingClientRect()
      const [stage] = drawing.children
      return [stage!, stage!.lastElementChild!, drawing.nextElementSibling!].flatMap((part) => {
        const box = part.getBoundingClientRect()
        return box.height > 0 && box.top >= top - 1 && box.bottom <= bottom + 1 ? [] : `${i} ${part.textContent}`
      })
    }),
  )

test.each(cases)(
  '$tag at $width px, dark: $dark, without scripts: readable, and no wider than the window',
  async (look) => {
    const { t, guide } = translationsOf(look.tag)
    const page = await read(`${look.tag}/activate-wechat/`, look, false)
    await page.getByRole('heading', { level: 1, name: guide('guide.activate-wechat'), exact: true }).waitFor()
    expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(5)
    const background = await page.locator('body > div').evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(background).toBe(look.dark ? 'rgb(15, 25, 22)' : 'rgb(251, 246, 236)')
    expect(await page.locator(PHONES).count()).toBeGreaterThan(5)
    expect(await stickingOut(page)).toEqual([])
    for (const path of paths) {
      await page.goto(`${host.address}${look.tag}/${path}`)
      await page.getByRole('link', { name: t('site.begin'), exact: true }).waitFor()
      expect([path, await horizontalOverflow(page)]).toEqual([path, 0])
    }
  },
)

test.each(cases)('$tag at $width px, dark: $dark: axe finds nothing', async (look) => {
  const page = await read(`${look.tag}/`, look, true)
  for (const path of look.tag === 'en' ? [...paths, ...lists] : paths) {
    await page.goto(`${host.address}${look.tag}/${path}`)
    expect([path, await runAxe(page)]).toEqual([path, []])
  }
})

test('the link to another language opens the same page in it, and Start the app at the first step', async () => {
  const page = await read('en/activate-wechat/', looks[0]!, true)
  const [, , my] = languages
  await page.locator('summary').first().click()
  await page.getByRole('link', { name: my.name, exact: true }).click()
  await page.waitForURL(`${host.address}my/activate-wechat/`)
  const { t, guide } = translationsOf('my')
  await page.getByRole('link', { name: t('site.begin'), exact: true }).click()
  await page.waitForURL(/#\/pages\/guides\/guide\/index\?id=activate-wechat&step=[\w-]+&lang=my$/)
  await page
    .locator('#app')
    .getByText(guide('guide.activate-wechat'), { exact: true })
    .filter({ visible: true })
    .first()
    .waitFor()
})

test('an address without its slash leads to the page', async () => {
  const page = await read('en/sim-card', looks[0]!, false)
  expect(page.url()).toBe(`${host.address}en/sim-card/`)
})

test('a visited page opens without a network, with its styles; another one opens in the app', async () => {
  const page = await read('', looks[0]!, true)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.goto(`${host.address}en/sim-card/`)
  // Waits until the page is kept.
  await page.waitForFunction(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('pages yibao '))
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return kept.flat().some(({ url }) => url.endsWith('/en/sim-card/'))
  })
  host.down = true
  await page.goto('about:blank')
  await page.goto(`${host.address}en/sim-card/?from=chat`)
  const { guide } = translationsOf('en')
  await page.getByRole('heading', { level: 1, name: guide('guide.sim-card'), exact: true }).waitFor()
  expect(await page.locator('body > div').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(251, 246, 236)',
  )
  const drawing = page.locator('img').first()
  expect(await drawing.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
  await page.goto(`${host.address}en/bank-account/`)
  await page.waitForURL(/#\/pages\/guides\/guide\/index\?id=bank-account&lang=en/)
  await page
    .locator('#app')
    .getByText(guide('guide.bank-account'), { exact: true })
    .filter({ visible: true })
    .first()
    .waitFor()
})
