import { pointerDriver, reload } from '../support/browser'
import { today } from '../support/questionnaire'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// Loading a language in a browser: at once, late or never.

const en = translationsOf('en')
const ru = translationsOf('ru')
const phone = { width: 390, height: 844, today }

const site = setUpSite()

/** Opens a page with a network that delays or blocks the Russian messages. */
async function open(hash: string, network: { late?: string; never?: boolean } = {}) {
  const page = await site.open('', { ...phone, newDevice: true })
  await page.route('**/chunk/words-ru-*', async (route) => {
    if (network.never) return route.abort('internetdisconnected')
    if (network.late !== undefined && route.request().url().includes(network.late))
      await new Promise((go) => setTimeout(go, 800))
    return route.continue()
  })
  await page.goto('about:blank')
  await page.goto(site.address + hash)
  return { page, driver: pointerDriver(page) }
}

/** Whether an error is the browser's own about messages that fail to load. */
function expectNoWords() {
  const complaints = site.pageErrors.splice(0)
  expect(complaints.length).toBeGreaterThan(0)
  expect(complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
}

test('a language link loads the ui namespace alone until a screen needs the policy', async () => {
  const { page, driver } = await open('#/pages/home/index?lang=ru')
  await driver.press('Русский')
  // Once for the preload and once for the app: request interception disables the cache.
  const fetched = new Set<string>()
  page.on('request', (request) =>
    (/words-(.+)-json/.exec(request.url())?.slice(1) ?? []).forEach((tag) => fetched.add(tag)),
  )
  await reload(page)
  await driver.waitForText(ru.t('find.page.questions'))
  // English comes a moment later, for what a language lacks: on a busy machine before this line.
  const own = () => [...fetched].filter((namespace) => namespace !== 'en-ui')
  expect(own()).toEqual(['ru-ui'])
  await page.waitForFunction(() => document.documentElement.lang === 'ru')
  await driver.press(ru.t('find.page.questions'))
  await driver.waitForText(ru.t('place.question'))
  expect(own()).toEqual(['ru-ui', 'ru-policy'])
})

test.each([
  ['#/pages/guides/terms/index?lang=ru', '-guides-', ru.t('terms.title')],
  ['#/pages/questions/index?lang=ru', '-policy-', ru.t('place.question')],
  ['#/pages/settings/index?lang=ru', '-ui-', ru.t('settings.title')],
])('%s has its title in its language even if %s loads late, never in English first', async (hash, late, title) => {
  const { page, driver } = await open(hash, { late })
  const titles: string[] = []
  page.on('console', (message) => titles.push(...(/^title: (.*)/.exec(message.text())?.slice(1) ?? [])))
  await page.evaluate(() => {
    let before = document.title
    setInterval(() => {
      if (document.title !== before) console.log(`title: ${(before = document.title)}`)
    }, 5)
  })
  await page.waitForFunction((expected) => document.title === expected, title)
  await driver.waitForHeadingChange('')
  expect(await driver.heading()).toBe(title)
  expect(titles.filter((other) => other !== title && /^[A-Z]/.test(other) && other !== 'Yibao Guide')).toEqual([])
})

test('a failed language load keeps the current language with a message, and a retry succeeds', async () => {
  const network = { never: true }
  const { driver } = await open('#/pages/settings/index', network)
  await driver.waitForText(en.t('settings.title'))
  await driver.press(en.t('language.button', { name: 'English' }))
  await driver.press('Русский')
  await driver.waitForText(en.t('language.failed'))
  expectNoWords()
  network.never = false
  await driver.press('Русский')
  await driver.waitForText(ru.t('settings.title'))
})

test('when the chosen language fails to load at the start, English is the fallback and the choice is kept', async () => {
  const { page, driver } = await open('#/pages/home/index')
  const chosen = JSON.stringify({ data: JSON.stringify({ version: 1, state: { language: 'ru' } }) })
  await page.evaluate((text) => localStorage.setItem('yibao.settings', text), chosen)
  await page.unrouteAll()
  await page.route('**/chunk/words-ru-*', (route) => route.abort('internetdisconnected'))
  await reload(page)
  await driver.waitForText(en.t('find.page.questions'))
  expect(await page.evaluate(() => localStorage.getItem('yibao.settings'))).toContain('ru')
  expectNoWords()
})
