import type { Page } from 'playwright-core'
import { pointerDriver, type VisitOptions } from '../support/browser'
import { answerQuestions, engineer, today } from '../support/questionnaire'
import { enteredDeadline } from '../support/full-journey'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// Browsers with missing or failing APIs, or a wrong clock: every screen works, with a message where it matters.

const en = translationsOf('en')
const phone = { width: 390, height: 844, today }

const site = setUpSite()

const hasText = (page: Page, text: string) =>
  page.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor()
/** A page of a browser in which a script has run first. */
const broken = (breakBrowser: () => void) => ({
  ...phone,
  beforeNavigation: (page: Page) => page.addInitScript(breakBrowser),
})

/** A page of the engineer at the outcome. */
async function atTheAnswer(person: VisitOptions, asksLanguage = false) {
  const page = await site.open('', person)
  const driver = pointerDriver(page)
  if (asksLanguage) await driver.press('English')
  await driver.press(en.t('find.page.questions'))
  await driver.waitForHeadingChange(en.t('app.name'))
  await answerQuestions(driver, en, engineer)
  expect(await driver.heading()).toBe(en.law('outcome.employer-scheme'))
  return { page, driver }
}

/** The one case in which nothing can be kept on the device, so the screen says so. */
const withoutStorage = 'storage that throws on access'
/** The app does not know of a choice of language, and asks for it. */
const cannotRead = [withoutStorage, 'storage that throws on read']

const faults: readonly [string, () => void][] = [
  [
    withoutStorage,
    () => {
      const refuse = {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      }
      Object.defineProperty(window, 'localStorage', refuse)
      Object.defineProperty(window, 'sessionStorage', refuse)
    },
  ],
  [
    'storage that throws on read',
    () => {
      Storage.prototype.getItem = () => {
        throw new DOMException('broken', 'UnknownError')
      }
    },
  ],
  [
    'no Intl',
    () => {
      Reflect.deleteProperty(window, 'Intl')
    },
  ],
  [
    'an invalid browser language',
    () => {
      Object.defineProperty(navigator, 'language', { get: () => 'x-klingon_@posix' })
    },
  ],
  [
    'no browser language',
    () => {
      Object.defineProperty(navigator, 'language', { get: () => undefined })
    },
  ],
  [
    'no speech, share sheet, camera or wake lock',
    () => {
      for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'BarcodeDetector'])
        Reflect.deleteProperty(window, name)
      for (const name of ['share', 'mediaDevices', 'wakeLock', 'clipboard'])
        Object.defineProperty(navigator, name, { get: () => undefined })
    },
  ],
]

test.each(faults)('with %s, the eligibility check and a guide work', async (fault, breakBrowser) => {
  const { page, driver } = await atTheAnswer(broken(breakBrowser), cannotRead.includes(fault))
  expect(await page.getByText(en.t('screen.not-kept')).filter({ visible: true }).count()).toBe(
    fault === withoutStorage ? 1 : 0,
  )
  await page.evaluate(() => (location.hash = '/pages/guides/guide/index?id=activate-counter&step=show'))
  await hasText(page, en.guide('step.activate-counter.show'))
  await page.evaluate(() => (location.hash = '/pages/guides/papers/index'))
  await driver.waitForText(en.t('papers.lead'))
  await page.evaluate(() => (location.hash = '/pages/handover/index'))
  await driver.waitForText(en.t('handover.give.what'))
  expect(await page.locator('.page:visible').last().innerText()).not.toMatch(/undefined|⟦|\{\{/)
})

test('when the clipboard refuses, no message claims success and a fallback is shown', async () => {
  const { page, driver } = await atTheAnswer(
    broken(() => {
      Object.defineProperty(navigator, 'clipboard', {
        get: () => ({ writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }),
      })
      document.execCommand = () => false
    }),
  )
  await page.evaluate(() => (location.hash = '/pages/guides/card/index?entry=card-employer'))
  await driver.waitForText(en.t('card.turn'))
  await page
    .getByRole('button', { name: en.t('common.copy'), exact: true })
    .filter({ visible: true })
    .first()
    .click()
  await hasText(page, en.t('paper.copy.failed'))
  expect(await page.getByText(en.t('common.copied'), { exact: true }).filter({ visible: true }).count()).toBe(0)
  await driver.press(en.t('language.button', { name: 'English' }))
  await driver.press(en.t('report.button'))
  await driver.press(en.t('card.caption'))
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: en.t('common.copy'), exact: true }).click()
  await sheet.getByText(en.t('paper.copy.failed')).waitFor()
})

test('a failing screen shows an error with a link home and affects no other screen', async () => {
  const page = await site.open('', {
    ...phone,
    beforeNavigation: (fresh) =>
      fresh.route(/\.js$/, async (route) => {
        const answer = await route.fetch()
        await route.fulfill({
          response: answer,
          body: (await answer.text()).replace(
            /"settings\.size"(?=[),])/g,
            '(()=>{throw Error("broken on purpose")})()',
          ),
        })
      }),
  })
  const driver = pointerDriver(page)
  await driver.press(en.t('settings.title'))
  await driver.waitForHeadingChange(en.t('app.name'))
  expect(await driver.heading()).toBe(en.t('failed.title'))
  await hasText(page, en.t('failed.text'))
  await driver.press(en.t('failed.again'))
  expect(await driver.heading()).toBe(en.t('failed.title'))
  await driver.press(en.t('screen.home'))
  await driver.waitForHeadingChange(en.t('failed.title'))
  await driver.press(en.t('home.guides'))
  await driver.waitForHeadingChange(en.t('app.name'))
  expect(await driver.heading()).toBe(en.t('guides.title'))
  expect(site.pageErrors.splice(0).filter((error) => !error.includes('broken on purpose'))).toEqual([])
})

test('with a clock decades off, every screen works and outdated data is flagged', async () => {
  for (const [day, stale] of [
    ['1970-01-01', false],
    ['2090-06-15', true],
  ] as const) {
    const { page, driver } = await atTheAnswer({ ...phone, today: day })
    await hasText(page, en.t('outcome.for', { place: en.law(`place.${engineer.place}`), day: en.day(day) }))
    expect([day, await page.getByText(en.t('clock.wrong')).filter({ visible: true }).count()]).toEqual([
      day,
      stale ? 0 : 1,
    ])
    expect([
      day,
      (await page
        .getByText(/has not been checked since/)
        .filter({ visible: true })
        .count()) > 0,
    ]).toEqual([day, stale])
    for (const [path, text] of [
      ['guides/all', 'guides.chapter.pay'],
      ['guides/papers', 'papers.lead'],
      ['guides/matrix', 'matrix.lead'],
      ['guides/paper', 'paper.preview'],
      ['about', 'about.what'],
    ] as const) {
      await page.evaluate((hash) => (location.hash = hash), `/pages/${path}/index`)
      await driver.waitForText(en.t(text))
    }
  }
})

test('an entered date stays the same past midnight and across time zones', async () => {
  const page = await site.open('#/pages/settings/index', phone)
  await page.evaluate(
    (text) => localStorage.setItem('yibao.answers', text),
    JSON.stringify({
      data: JSON.stringify({ version: 1, state: { ...engineer, skipped: [], history: Object.keys(engineer.answers) } }),
    }),
  )
  const session = await page.context().newCDPSession(page)
  const at = async (zone: string, moment: string) => {
    await session.send('Emulation.setTimezoneOverride', { timezoneId: zone })
    await page.clock.setSystemTime(moment)
    await page.goto('about:blank')
    await page.goto(`${site.address}#/pages/guides/papers/index`)
    await page.locator(`[id="${enteredDeadline.deadline}-day"]`).waitFor()
  }
  const due = page.getByText(new RegExp(`^${en.t('deadlines.due', { day: '' })}`))
  const past = page.getByText(en.t('deadlines.past'))

  await at('Asia/Shanghai', '2026-12-17T15:59:00Z')
  for (const part of ['day', 'month', 'year'] as const)
    await page.locator(`[id="${enteredDeadline.deadline}-${part}"]`).fill(enteredDeadline[part])
  await due.waitFor()
  const dueText = await due.innerText()
  expect(dueText).toContain(en.day('2026-12-17'))
  // The last minute of the last day; two minutes later; the same moment in a time zone where it is still the day before.
  expect(await past.count()).toBe(0)
  for (const [zone, moment, over] of [
    ['Asia/Shanghai', '2026-12-17T16:01:00Z', 1],
    ['America/Anchorage', '2026-12-17T16:01:00Z', 0],
    ['Pacific/Kiritimati', '2026-12-17T10:30:00Z', 1],
  ] as const) {
    await at(zone, moment)
    await due.waitFor()
    expect([zone, await due.innerText(), await past.count()]).toEqual([zone, dueText, over])
    expect(await page.locator(`[id="${enteredDeadline.deadline}-day"]`).inputValue()).toBe(enteredDeadline.day)
  }
})
