import { pointer, reload } from '../support/browser'
import { today } from '../support/check'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

// How a language reaches a browser, early, late or not at all.

const en = wordsOf('en')
const ru = wordsOf('ru')
const phone = { width: 390, height: 844, today }

const site = theSite()

/** The page as it is opened by somebody whose network treats the words of Russian as told: late, or never. */
async function open(hash: string, network: { late?: string; never?: boolean } = {}) {
  const page = await site.open('', phone)
  await page.route('**/chunk/words-ru-*', async (route) => {
    if (network.never) return route.abort('internetdisconnected')
    if (network.late !== undefined && route.request().url().includes(network.late)) await new Promise((go) => setTimeout(go, 800))
    return route.continue()
  })
  await page.goto('about:blank')
  await page.goto(site.address + hash)
  return { page, finger: pointer(page) }
}

/** What the browser itself says of words that cannot be fetched, and of nothing else. */
function expectNoWords() {
  const complaints = site.complaints.splice(0)
  expect(complaints.length).toBeGreaterThan(0)
  expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
}

test('a link carries a language; only its words for the app are fetched, until a screen speaks of the law', async () => {
  const { page, finger } = await open('#/pages/home/index?lang=ru')
  // Once for the preload and once for the app, where the network is watched: then there is no cache.
  const fetched = new Set<string>()
  page.on('request', (request) => (/words-(.+)-json/.exec(request.url())?.slice(1) ?? []).forEach((one) => fetched.add(one)))
  await reload(page)
  await finger.sees(ru.t('home.start'))
  expect([...fetched]).toEqual(['ru-ui'])
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru')
  await finger.press(ru.t('home.start'))
  await finger.sees(ru.t('place.question'))
  expect([...fetched]).toEqual(['ru-ui', 'ru-policy'])
})

test.each([
  ['#/pages/guides/terms/index?lang=ru', '-guides-', ru.t('terms.title')],
  ['#/pages/questions/index?lang=ru', '-policy-', ru.t('place.question')],
  ['#/pages/settings/index?lang=ru', '-ui-', ru.t('settings.title')],
])('%s is named in its language, although %s comes late, and never in English first', async (hash, late, title) => {
  const { page, finger } = await open(hash, { late })
  const titles: string[] = []
  page.on('console', (message) => titles.push(.../^title: (.*)/.exec(message.text())?.slice(1) ?? []))
  await page.evaluate(() => {
    let before = document.title
    setInterval(() => {
      if (document.title !== before) console.log(`title: ${before = document.title}`)
    }, 5)
  })
  await page.waitForFunction((wanted) => document.title === wanted, title)
  await finger.left('')
  expect(await finger.heading()).toBe(title)
  expect(titles.filter((one) => one !== title && /^[A-Z]/.test(one) && one !== 'Yibao Guide')).toEqual([])
})

test('a language that cannot be fetched leaves the present one, in a clear sentence; later it can be had', async () => {
  const network = { never: true }
  const { finger } = await open('#/pages/settings/index', network)
  await finger.sees(en.t('settings.title'))
  await finger.press(en.t('language.button', { name: 'English' }))
  await finger.press('Русский')
  await finger.sees(en.t('language.failed'))
  expectNoWords()
  network.never = false
  await finger.press('Русский')
  await finger.sees(ru.t('settings.title'))
})

test('a language that was chosen and cannot be reached at the start: English stands in, and the choice is kept', async () => {
  const { page, finger } = await open('#/pages/home/index')
  const chosen = JSON.stringify({ data: JSON.stringify({ version: 1, state: { language: 'ru' } }) })
  await page.evaluate((text) => localStorage.setItem('yibao.settings', text), chosen)
  await page.unrouteAll()
  await page.route('**/chunk/words-ru-*', (route) => route.abort('internetdisconnected'))
  await reload(page)
  await finger.sees(en.t('home.start'))
  expect(await page.evaluate(() => localStorage.getItem('yibao.settings'))).toContain('ru')
  expectNoWords()
})
