import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser'
import { engineer, today } from '../support/questionnaire'
import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import { renderProgram, type RenderedProgram } from '../support/weapp/render'
import type { Phone } from '../support/weapp/wx'
import { translationsOf } from '../support/translations'

// The built mini-program drawn in a browser, with the styles of WeChat's own components and the touches of a phone.

const en = translationsOf('en')
const state = { ...engineer, skipped: [], history: Object.keys(engineer.answers) }
const answered = { 'yibao.answers': JSON.stringify({ version: 1, state }) }
const small = { width: 375, height: 667 }

let browser: Browser
let program: Awaited<ReturnType<typeof openMiniProgram>>
let driver: ReturnType<typeof tapDriver>
let phone: RenderedProgram | undefined

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(async () => {
  await phone?.close()
  phone = undefined
  program.close()
})

async function open(url: string, given: Phone = {}) {
  program = await openMiniProgram({ today, storage: answered, ...given }, url)
  driver = tapDriver(program)
}

const sheets: readonly [string, string, () => Promise<void>][] = [
  ['languages', 'pages/home/index', () => driver.press(en.t('language.button', { name: 'English' }))],
  [
    'a report',
    'pages/details/index',
    async () => {
      await driver.press(en.t('language.button', { name: 'English' }))
      await driver.press(en.t('report.button'))
      await driver.waitForText(en.t('report.which'))
    },
  ],
  [
    'sources',
    'pages/details/index',
    async () => {
      await driver.expand(en.t('outcome.deadlines'))
      await driver.press(`${en.t('source.button')}: ${en.t('outcome.deadlines')}`)
    },
  ],
  [
    'what went wrong',
    'pages/guides/guide/index?id=activate-counter&step=show',
    () => driver.press(en.t('guide.trouble')),
  ],
]

test.each(sheets)('a finger reaches the last line of the sheet of %s on a small phone', async (_, url, openSheet) => {
  await open(url)
  await openSheet()
  phone = await renderProgram(browser, program, small)
  const last = phone.page.locator('.dialog-scroll wx-view, .dialog-scroll wx-button').last()
  const bottom = async () => {
    const box = await last.boundingBox()
    return box ? box.y + box.height : Infinity
  }
  const top = await phone.page.evaluate(() => window.scrollY)
  for (let swipes = 0; swipes < 30 && (await bottom()) > small.height; swipes += 1) await phone.swipe(187, 600, 500)
  expect(await bottom()).toBeLessThanOrEqual(small.height)
  expect(await phone.page.evaluate(() => window.scrollY)).toBe(top)
  // The sheet leaves a part of the page in sight, which closes it.
  expect((await phone.page.locator('.dialog-panel').boundingBox())!.y).toBeGreaterThan(40)
})

test.each([
  ['the start page', 'pages/home/index'],
  ['a question', 'pages/questions/index?change=identity'],
  ['the answer', 'pages/outcome/index'],
  ['a guide', 'pages/guides/guide/index?id=activate-counter'],
  ['a step', 'pages/guides/guide/index?id=activate-counter&step=show'],
  ['the settings', 'pages/settings/index'],
  ['a case for another device', 'pages/handover/index'],
])("on %s every label is in the middle of its button's height", async (_, url) => {
  await open(url)
  phone = await renderProgram(browser, program, { width: 390, height: 844 })
  // A tile begins at its top, so that pictures stand in a line.
  const offsets = await phone.page.evaluate(() =>
    [...document.querySelectorAll('wx-button:not(.answer)')].map((button) => {
      const range = document.createRange()
      range.selectNodeContents(button)
      const inner = range.getBoundingClientRect()
      const outer = button.getBoundingClientRect()
      return { text: button.textContent, off: Math.round(inner.top + inner.height / 2 - outer.top - outer.height / 2) }
    }),
  )
  expect(offsets.length).toBeGreaterThan(0)
  expect(offsets.filter(({ off }) => Math.abs(off) > 2)).toEqual([])
})

test('a language is chosen, a question answered and a sheet closed by touches', async () => {
  await open('pages/home/index', { storage: {} })
  phone = await renderProgram(browser, program, small)
  await phone.touch('.language-pill-name')
  await phone.touch('.dialog-scroll .cell >> text=简体中文')
  expect(program.text()).toContain('医保指南')
  expect(program.byRole('dialog')).toEqual([])
  await phone.touch('.language-pill-name')
  await phone.touch('.dialog-scroll .cell >> text=English')
  await phone.touch(`wx-view.link >> text=${en.t('find.page.questions')}`)
  expect(program.routes()).toEqual(['pages/home/index', 'pages/questions/index'])
})
