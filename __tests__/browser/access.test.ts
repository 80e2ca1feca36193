import { audit, overflow, pointer, visit } from '../support/browser'
import { answerAll, engineer, today } from '../support/check'
import { wordsOf } from '../support/words'

// What a person who sees, reads or touches differently meets on every screen of a check.

type Page = Awaited<ReturnType<typeof site.open>>

const en = wordsOf('en')
const zh = wordsOf('zh-Hans')
const phone = { width: 390, height: 844, today }
const tablet = { width: 1024, height: 768, today }

let site: Awaited<ReturnType<typeof visit>>

beforeAll(async () => {
  site = await visit()
})

afterAll(async () => {
  await site.close()
})

afterEach(() => {
  expect(site.elsewhere).toEqual([])
  expect(site.complaints).toEqual([])
})

/** Goes through every screen, and looks at each. */
async function everyScreen(person: object, look: (page: Page, screen: string) => Promise<void>, words = en) {
  const page = await site.open('', person)
  const finger = pointer(page)
  const { t, law } = words
  const seen: string[] = []
  const see = async (screen: string) => {
    seen.push(screen)
    await look(page, screen)
  }
  const dialog = page.getByRole('dialog')
  const shut = async () => {
    await finger.press(t('common.close'))
    await dialog.waitFor({ state: 'detached' })
  }
  const unfoldAll = async () => {
    const folded = page.locator('details:not([open]) > summary:visible')
    while ((await folded.count()) > 0) await folded.first().click()
  }

  await finger.heading()
  await see('the start page')
  await finger.press(t('home.start'))
  await finger.left(t('home.title'))
  await finger.press(t('questions.continue'))
  await page.getByRole('alert').waitFor()
  await see('a question without an answer')
  await answerAll(finger, words, engineer, async (question) => {
    await unfoldAll()
    await see(`the question of ${question}`)
  })
  expect(await finger.heading()).toBe(law('outcome.employer-scheme'))
  await see('the outcome')
  await finger.press(`${t('source.button')}: ${t('outcome.steps')}`)
  await dialog.waitFor()
  await see('its sources')
  await shut()
  await finger.press(t('language.button', { name: words === en ? 'English' : '简体中文' }))
  await dialog.waitFor()
  await see('the languages')
  await shut()
  await unfoldAll()
  await see('the outcome with everything unfolded')
  for (const [name, address] of Object.entries({ settings: 'settings', 'the page about this': 'about' })) {
    await page.goto(`${site.address}#/pages/${address}/index`)
    await finger.left(law('outcome.employer-scheme'))
    await page.getByRole('heading', { level: 1, name: t(`${address}.title`), exact: true }).waitFor()
    await unfoldAll()
    await see(name)
    if (address === 'settings') {
      await finger.press(t('settings.forget.button'))
      await dialog.waitFor()
      await see('the question whether to forget')
      await finger.press(t('settings.forget.no'))
      await dialog.waitFor({ state: 'detached' })
    }
  }
  await page.goto('about:blank')
  await page.goto(`${site.address}#/nowhere`)
  await page.getByRole('heading', { level: 1, name: t('not-found.title') }).waitFor()
  await see('the page that is not here')
  return seen
}

const looks = { 'light, on a phone': phone, 'dark, on a tablet': { ...tablet, dark: true } }

test.each(Object.entries(looks))('axe finds nothing on any screen, and none scrolls sideways: %s', async (_, person) => {
  const found: Record<string, unknown> = {}
  const seen = await everyScreen(person, async (page, screen) => {
    const wrong = await audit(page)
    const wide = await overflow(page)
    if (wrong.length > 0 || wide > 0) found[screen] = { wrong, wide }
  })
  expect(found).toEqual({})
  expect(seen.length).toBeGreaterThanOrEqual(14)
})

const large = { 'a phone': { ...phone, textScale: 2 }, 'a tablet': { ...tablet, textScale: 2 } }

test.each(Object.entries(large))('with text twice as large, no screen scrolls sideways on %s', async (_, person) => {
  const found: Record<string, number> = {}
  await everyScreen(person, async (page, screen) => {
    const wide = await overflow(page)
    if (wide > 0) found[screen] = wide
  })
  expect(found).toEqual({})
})

test('in Chinese, dark and twice as large, axe finds nothing and no screen scrolls sideways', async () => {
  const found: Record<string, unknown> = {}
  await everyScreen({ ...phone, dark: true, language: 'zh-CN', textScale: 2 }, async (page, screen) => {
    const wrong = await audit(page)
    const wide = await overflow(page)
    if (wrong.length > 0 || wide > 0) found[screen] = { wrong, wide }
  }, zh)
  expect(found).toEqual({})
})
