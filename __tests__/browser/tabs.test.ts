import type { Page } from 'playwright-core'
import { pointerDriver } from '../support/browser'
import { answerChip, office, openCounter } from '../support/counter'
import { engineer, today } from '../support/questionnaire'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// Two tabs of one browser: they show the same answers, and a wipe in one reaches the other before it says done.

const site = setUpSite()
const en = translationsOf('en')
const zh = translationsOf('zh-Hans')
const fr = translationsOf('fr')

const title = (page: Page, text: string) =>
  page.getByRole('heading', { level: 1 }).filter({ visible: true }).filter({ hasText: text }).waitFor()
const stored = (page: Page, name: string) => page.evaluate((key) => localStorage.getItem(key), `yibao.${name}`)
const wrap = (state: object) => JSON.stringify({ data: JSON.stringify({ version: 1, state }) })

/** Another tab of the same browser. */
async function secondTab(first: Page, hash: string): Promise<Page> {
  const page = await first.context().newPage()
  page.on('pageerror', (error) => site.pageErrors.push(error.message))
  await page.clock.setSystemTime(`${today}T12:00:00`)
  await page.goto(site.address + hash)
  await page.locator('#app h1').first().waitFor()
  return page
}

/** A tab at a screen, with the answers of the engineer stored. */
async function withAnswers(hash: string): Promise<Page> {
  const page = await site.open('#/pages/about/index', { today })
  await page.evaluate(
    (text) => localStorage.setItem('yibao.answers', text),
    wrap({ ...engineer, skipped: [], history: Object.keys(engineer.answers) }),
  )
  await page.goto('about:blank')
  await page.goto(site.address + hash)
  return page
}

test('"Delete everything" in one tab empties the other, which stores nothing of it again', async () => {
  const first = await withAnswers('#/pages/settings/index')
  const second = await secondTab(first, '#/pages/outcome/index')
  await title(second, en.law('outcome.employer-scheme'))
  const driver = pointerDriver(first)
  await driver.press(en.t('settings.forget.button'))
  await driver.press(en.t('settings.forget.yes'))
  await driver.waitForText(en.t('settings.forget.done'))
  // The other tab has dropped its answers before this one says so.
  expect(await first.evaluate(() => Object.keys(localStorage))).toEqual([])
  expect(await second.getByText(en.law('outcome.employer-scheme')).filter({ visible: true }).count()).toBe(0)
  await title(second, 'Yibao Guide')
  await second.goBack({ timeout: 1000 }).catch(() => null)
  expect(await second.getByText(en.law('outcome.employer-scheme')).filter({ visible: true }).count()).toBe(0)
  expect(await stored(first, 'answers')).toBeNull()
})

test('a new visitor in one tab of a counter is a new visitor in the other', async () => {
  const first = await openCounter(site, { width: 1024, height: 768, today })
  const second = await secondTab(first, '#/pages/counter/triage/index')
  await answerChip(second, 'identity', 'foreign-passport').click()
  await answerChip(second, 'insured', 'no').click()
  await first.locator('.chip-selected').nth(1).waitFor()
  const press = (page: Page, key: string) =>
    page
      .getByRole('button', { name: zh.t(key), exact: true })
      .filter({ visible: true })
      .click()
  await press(first, 'visitor.new')
  await press(first, 'settings.forget.yes')
  await first.getByText(zh.t('visitor.done')).filter({ visible: true }).waitFor()
  expect(await second.locator('.chip-selected:visible').count()).toBe(0)
  await second.locator('.chip:visible').first().waitFor()
  await answerChip(second, 'stay', 'work-residence').click()
  await press(first, 'idle.staff')
  await first.locator('.chip-selected').first().waitFor()
  const answers = await stored(first, 'answers')
  expect(answers).toContain(office.place)
  expect(answers).not.toMatch(/foreign-passport|insured/)
})

test('an answer and a language that are chosen in one tab are those of the other', async () => {
  const first = await withAnswers('#/pages/settings/index')
  const second = await secondTab(first, '#/pages/home/index')
  await first
    .locator('main:visible')
    .getByRole('button', { name: en.t('language.title') })
    .click()
  await first.getByRole('dialog').getByRole('button', { name: 'Français' }).click()
  await title(first, fr.t('settings.title'))
  await second.getByText(fr.t('home.pay'), { exact: true }).filter({ visible: true }).first().waitFor()
  await first.evaluate(
    (text) => localStorage.setItem('yibao.answers', text),
    wrap({ place: 'chengdu', answers: {}, skipped: [], history: [] }),
  )
  await second.getByText(fr.law('place.chengdu')).filter({ visible: true }).first().waitFor()
})
