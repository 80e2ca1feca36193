import type { Browser } from 'playwright-core'
import { guideLibrary } from '../../src/guides/guide-library'
import { routes } from '../../src/routes'
import { launchBrowser } from '../support/browser'
import { guideName, guideOf, stepText } from '../support/guide-walks'
import { engineer, questionAt, tileText, today } from '../support/questionnaire'
import { openMiniProgram } from '../support/weapp/program'
import { renderProgram, type RenderedProgram } from '../support/weapp/render'
import { tapDriver } from '../support/weapp/tap-driver'
import { translationsOf } from '../support/translations'

// The built mini-program drawn in a browser and touched there, from the choice of the language to the counter: what is
// touched is what lies there on the screen. With PICTURES=folder, a picture of each station is written.

const en = translationsOf('en')
const { t } = en
const guide = guideOf('enrol-employer')
const sentence = guide.steps.find(({ id }) => id === 'hand-over')!

let browser: Browser
let program: Awaited<ReturnType<typeof openMiniProgram>>
let phone: RenderedProgram

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(async () => {
  await phone.close()
  program.close()
})

const sizes = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
]

/** Looks at the screen on a phone and a tablet, in light and dark: nothing is wider than the window. */
async function look(station: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    program.emit('ThemeChange', { theme })
    await program.settle()
    for (const size of sizes) {
      await phone.resize(size, theme === 'dark')
      await phone.picture(`${station}-${size.width}-${theme}`)
      const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([station, size.width, theme, overflow]).toEqual([station, size.width, theme, 0])
    }
  }
  program.emit('ThemeChange', { theme: 'light' })
  await program.settle()
  await phone.resize(sizes[0]!, false)
}

/** Presses WeChat's back button until the start page is displayed, as somebody does who wants to go elsewhere. */
async function backToHome(): Promise<void> {
  for (let pressed = 0; program.routes().slice(-1)[0] !== routes.home; pressed += 1) {
    if (pressed === 30) throw new Error(`Back does not lead home from ${program.routes().join(', ')}`)
    await program.back()
  }
  await phone.refresh()
}

test('a whole journey is walked by touches', async () => {
  program = await openMiniProgram({ today, newDevice: true })
  phone = await renderProgram(browser, program, sizes[0]!)
  const driver = tapDriver(program)
  await look('language')
  await phone.touch('.first-language >> text=English')
  await look('home')

  await phone.touch(`text="${t('find.page.questions')}"`)
  for (;;) {
    const heading = await driver.heading()
    const question = questionAt(en, heading)
    if (question === null) break
    await look(`question-${question}`)
    await phone.touch(`.answer >> text="${tileText(en, engineer, question)}"`)
    await driver.waitForHeadingChange(heading)
    await phone.refresh()
  }
  expect(await driver.heading()).toBe(en.law('outcome.employer-scheme'))
  await look('answer')

  await phone.touch(`text="${t('answer.how')}"`)
  await driver.waitForText(guideName(en, guide.id))
  await phone.refresh()
  await look('guide')
  await phone.touch(`text="${t('guide.begin')}"`)
  while ((await driver.heading()) !== stepText(en, guide, sentence)) await phone.touch(`text="${t('guide.done')}"`)
  await look('step')
  await phone.touch(`text="${t('guide.card.show')}"`)
  await driver.waitForText(guideLibrary.replies.get('done')!.zh)
  await phone.refresh()
  await look('sentence')
  await phone.touch(`text="${guideLibrary.replies.get('done')!.zh}"`)

  await backToHome()
  await phone.touch('.home-search')
  await driver.waitForText(t('find.title'))
  await phone.refresh()
  await phone.touch('.found-chip')
  expect(program.byClass('found-item').length).toBeGreaterThan(0)
  await look('search')

  await backToHome()
  await phone.touch(`text="${t('settings.title')}"`)
  await driver.waitForText(t('settings.counter.open'))
  await phone.refresh()
  await phone.touch(`text="${t('settings.counter.open')}"`)
  await driver.waitForText(t('office.switch-on'))
  await phone.refresh()
  await look('office')
  await phone.touch(`text="${t('office.switch-on')}"`)
  await driver.waitForText(translationsOf('zh-Hans').t('idle.staff'))
  await phone.refresh()
  await look('counter')
  const offCentre = await phone.page.locator('.tags-staff').evaluate((button) => {
    const range = document.createRange()
    range.selectNodeContents(button)
    const [box, content] = [button.getBoundingClientRect(), range.getBoundingClientRect()]
    return Math.abs(content.top - box.top - (box.bottom - content.bottom))
  })
  expect(offCentre).toBeLessThan(3)
  await phone.touch(`text="${translationsOf('zh-Hans').t('idle.staff')}"`)
  await driver.waitForText(translationsOf('zh-Hans').t('triage.turn'))
  await phone.refresh()
  await look('tour')
  await phone.touch(`text="${translationsOf('zh-Hans').t('home.start')}"`)
  await look('triage')
  await phone.touch(`text="${translationsOf('zh-Hans').t('triage.turn')}"`)
  expect(program.routes().slice(-1)).toEqual([routes.facing])
  await look('facing')
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
})

// WeChat's two largest steps of text, the second in its care mode.
test.each([
  [19, 'size-large'],
  [22, 'size-care'],
])(
  "at WeChat's text size of %i every button can be read and touched on a small phone",
  async (fontSizeSetting, size) => {
    const state = { ...engineer, skipped: [], history: Object.keys(engineer.answers) }
    const storage = { 'yibao.answers': JSON.stringify({ version: 1, state }) }
    program = await openMiniProgram({ today, fontSizeSetting, storage })
    phone = await renderProgram(browser, program, { width: 320, height: 568 })
    for (const url of [
      'pages/home/index',
      'pages/questions/index?change=stay',
      'pages/outcome/index',
      'pages/guides/guide/index?id=activate-counter&step=show',
      'pages/guides/card/index?guide=activate-counter&step=show',
      'pages/guides/find/index?q=bank',
      'pages/guides/contacts/index',
      'pages/settings/index',
    ]) {
      await program.open(url)
      await phone.refresh()
      expect(program.byClass(size)).toHaveLength(1)
      await phone.picture(`${size}-${url.split('/').slice(-2)[0]}`)
      const faults = await phone.page.evaluate(() =>
        [...document.querySelectorAll('wx-button')].flatMap((button) => {
          const { left, right, width, height } = button.getBoundingClientRect()
          const range = document.createRange()
          range.selectNodeContents(button)
          const content = range.getBoundingClientRect()
          const isInside = content.left >= left - 1 && content.right <= right + 1
          const isOnScreen = left >= 0 && right <= window.innerWidth
          return isInside && isOnScreen && width >= 40 && height >= 40 ? [] : [button.textContent]
        }),
      )
      expect([url, faults]).toEqual([url, []])
      const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([url, overflow]).toEqual([url, 0])
    }
  },
)
