import { horizontalOverflow } from '../support/browser'
import { setUpSite } from '../support/site'

const site = setUpSite()

const pathOf = (page: { url(): string }) => page.url().slice(site.address.length)

test('the base URL opens the start page', async () => {
  const page = await site.open('')
  await page.waitForURL(/#\/pages\/home\/index/)
})

test('a deep link opens its page', async () => {
  const page = await site.open('#/pages/about/index')
  expect(pathOf(page)).toBe('#/pages/about/index')
})

test('an unknown URL opens the not-found page', async () => {
  const page = await site.open('')
  for (const hash of ['#/nowhere', '#/pages/home', '#/pages/home/index/x?y=z']) {
    await page.goto('about:blank')
    await page.goto(site.address + hash)
    await page.waitForURL(/#\/pages\/not-found\/index/)
    await page.locator('.taro_page').first().waitFor()
  }
})

test('the window scrolls, whichever page was opened first', async () => {
  for (const hash of ['', '#/pages/about/index', '#/nowhere']) {
    const page = await site.open(hash)
    await page.locator('.taro_page').first().waitFor()
    const scrolled = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.taro_page')!.style.minHeight = '5000px'
      window.scrollTo(0, 500)
      return window.scrollY
    })
    expect(scrolled).toBe(500)
  }
})

test('the text grows with the text size of the browser, and the page does not scroll sideways', async () => {
  const page = await site.open('', { width: 320, textScale: 2 })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
  expect(await horizontalOverflow(page)).toBe(0)
})
