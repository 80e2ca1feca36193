import type { Page } from 'playwright-core'
import { languages } from '../../src/i18n/languages'
import { horizontalOverflow, pointerDriver, reload } from '../support/browser'
import { today } from '../support/questionnaire'
import { answerChip, readAllStoredData, office, openCounter, sampleVisitors, type Visitor } from '../support/counter'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// A tablet at a counter: a clerk and a series of visitors.

const en = translationsOf('en')
const zh = translationsOf('zh-Hans')
const tablets = {
  'lying across': { width: 1024, height: 768, today },
  'held upright': { width: 768, height: 1024, today },
}

const site = setUpSite()

/** A button whose name is this line, with its Chinese below it. */
const button = (page: Page, key: string) =>
  page.getByRole('button', { name: new RegExp(`^${en.t(key)}`) }).filter({ visible: true })
const press = (page: Page, key: string) => button(page, key).click()
/** A button of the staff, in Chinese. */
const staffButton = (page: Page, key: string) =>
  page.getByRole('button', { name: zh.t(key), exact: true }).filter({ visible: true })
const pressStaff = (page: Page, key: string) => staffButton(page, key).click()
/** Shows a group of the office's settings, whose name begins with these words. */
const showGroup = (page: Page, name: string) =>
  page.locator('.office-tabs').getByText(name).filter({ visible: true }).first().click()
const hasOutcome = (page: Page, outcome: string) =>
  page.locator('.triage-result').getByRole('heading', { level: 2, name: zh.law(`outcome.${outcome}`) })

/** Selects the answers of a visitor; returns the number of taps. */
async function decide(page: Page, { answers }: Visitor): Promise<number> {
  let taps = 0
  for (const [question, answer] of Object.entries(answers)) {
    await answerChip(page, question, String(answer)).click()
    taps += 1
  }
  return taps
}

/** Goes back through the whole browser history, and returns the stored data at each step. */
async function walkBack(page: Page): Promise<string[]> {
  const storedData = [await readAllStoredData(page)]
  for (let steps = 0; steps < 30; steps += 1) {
    const before = await page.evaluate(() => history.length)
    await page.goBack({ waitUntil: 'commit', timeout: 1500 }).catch(() => null)
    if (page.url() === 'about:blank' || before === 0) break
    await page.waitForTimeout(80)
    storedData.push(await readAllStoredData(page))
  }
  return storedData
}

/** Traces of a visitor: the stored answers, and the visited screens. */
const tracesOf = ({ answers }: Visitor) =>
  Object.entries(answers).map(([question, answer]) => `"${question}\\\\\\":\\\\\\"${answer}`)

describe.each(Object.entries(tablets))('a tablet %s', (_, tablet) => {
  test('ten visitors are decided in at most seven taps each, and none leaves data for the next', async () => {
    const page = await openCounter(site, tablet)
    const initial = JSON.parse(await readAllStoredData(page)) as { local: Record<string, string> }
    for (const visitor of sampleVisitors('wenjiang')) {
      const taps = await decide(page, visitor)
      expect([visitor.who, taps <= 7]).toEqual([visitor.who, true])
      await hasOutcome(page, visitor.outcome).waitFor()
      const before = await readAllStoredData(page)
      for (const trace of tracesOf(visitor)) expect(before).toContain(trace)
      await pressStaff(page, 'visitor.new')
      await pressStaff(page, 'settings.forget.yes')
      await page.getByText(zh.t('visitor.done')).filter({ visible: true }).waitFor()
      const stored = JSON.parse(await readAllStoredData(page)) as {
        local: Record<string, string>
        session: object
        cookie: string
        databases: unknown[]
        caches: unknown[]
        page: string
      }
      for (const trace of tracesOf(visitor)) expect(JSON.stringify(stored)).not.toContain(trace)
      expect(stored).toMatchObject({ session: {}, cookie: '', databases: [], caches: [] })
      expect(stored.local['yibao.progress']).toBeUndefined()
      expect(stored.local['yibao.office']).toBe(initial.local['yibao.office'])
      expect(await page.locator('.tags-item:visible').count()).toBe(languages.length)
      await pressStaff(page, 'idle.staff')
      await page.locator('.chip').first().waitFor()
      expect(await page.locator('.chip-selected').count()).toBe(0)
    }
  })

  test('a visitor who used guides, search, a card and another language leaves no data, also in the browser history', async () => {
    const page = await openCounter(site, tablet)
    const [visitor] = sampleVisitors('wenjiang')
    await decide(page, visitor!)
    const driver = pointerDriver(page)
    const go = async (hash: string, wait: string) => {
      await page.evaluate((to) => (location.hash = to), hash)
      await page.locator(wait).filter({ visible: true }).first().waitFor()
    }
    await pressStaff(page, 'home.more')
    await page.getByRole('link', { name: zh.t('triage.full') }).click()
    await driver.waitForHeadingChange(zh.t('triage.title'))
    // Some screens by links, others by their address.
    await go('/pages/guides/find/index', 'input.input-line')
    await page.locator('input.input-line:visible').fill('trace of a search')
    await go('/pages/guides/guide/index?id=activate-counter&step=show', String.raw`text=/^Step \d+ of \d+$/`)
    await go('/pages/guides/card/index?guide=activate-counter&step=show', '.counter-zh')
    await page
      .getByRole('button', { name: en.t('language.button', { name: 'English' }) })
      .filter({ visible: true })
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'မြန်မာ' }).click()
    await page.locator('html[lang=my]').waitFor()
    const before = await readAllStoredData(page)
    for (const trace of ['activate-counter', String.raw`lang=\"my\"`, ...tracesOf(visitor!)])
      expect(before).toContain(trace)
    await page.evaluate(() => window.scrollTo(0, 300))

    await page
      .getByRole('button', { name: /接待下一位/ })
      .filter({ visible: true })
      .click()
    await page
      .getByRole('button', { name: new RegExp(zh.t('settings.forget.yes')) })
      .filter({ visible: true })
      .click()
    await page.getByText(zh.t('visitor.done')).filter({ visible: true }).waitFor()
    const traces = [
      ...tracesOf(visitor!),
      'trace of a search',
      'trace%20of',
      'activate-counter',
      'guides/find',
      '"my"',
      'lang="my"',
      'yibao.progress',
    ]
    for (const stored of await walkBack(page))
      for (const trace of traces) expect(stored.includes(trace) ? trace : '').toBe('')
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    // Also forwards: the history has no later entries either.
    for (let steps = 0; steps < 6; steps += 1)
      await page.goForward({ waitUntil: 'commit', timeout: 500 }).catch(() => null)
    for (const trace of traces) expect((await readAllStoredData(page)).includes(trace) ? trace : '').toBe('')
  })

  test('an idle session is announced 15 seconds before its end, continued by a touch, and cleared when it ends', async () => {
    const page = await openCounter(site, tablet)
    await page.clock.install({ time: `${today}T12:00:00` })
    await reload(page)
    await page.locator('.chip').first().waitFor()
    const [visitor] = sampleVisitors('wenjiang')
    await decide(page, visitor!)
    const notice = page.getByRole('dialog', { name: en.t('visitor.idle.title') })
    await page.clock.runFor(70_000)
    expect(await notice.count()).toBe(0)
    await page.clock.runFor(6000)
    await notice.waitFor()
    expect(
      await page
        .getByRole('alert')
        .filter({ hasText: en.t('visitor.idle.text') })
        .count(),
    ).toBe(1)
    await page.keyboard.press('Shift')
    await page.clock.runFor(1000)
    expect(await notice.count()).toBe(0)
    await page.clock.runFor(80_000)
    await notice.waitFor()
    await page.mouse.click(5, 5)
    await page.clock.runFor(1000)
    expect(await notice.count()).toBe(0)
    expect(await page.locator('.chip-selected').count()).toBeGreaterThan(1)
    await page.clock.runFor(92_000)
    await page.locator('.tags').filter({ visible: true }).waitFor()
    for (const trace of tracesOf(visitor!)) expect(await readAllStoredData(page)).not.toContain(trace)
    // No visitor has used it since, so there is no announcement.
    await page.clock.runFor(200_000)
    expect(await notice.count()).toBe(0)
    // After a press the languages take at most 300 ms of the app's time: then its clock stands still.
    await pressStaff(page, 'idle.staff')
    await decide(page, visitor!)
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000)
    await pressStaff(page, 'visitor.new')
    await page.clock.runFor(300)
    await pressStaff(page, 'settings.forget.yes')
    await page.clock.runFor(300)
    await page.locator('.tags').filter({ visible: true }).waitFor()
  })

  test('on a screen that lies on another, the end of a session is announced, and the next visitor is confirmed', async () => {
    const page = await openCounter(site, tablet)
    await page.clock.install({ time: `${today}T12:00:00` })
    await reload(page)
    await page.locator('.chip').first().waitFor()
    const [visitor] = sampleVisitors('wenjiang')
    await decide(page, visitor!)
    await pressStaff(page, 'triage.turn')
    await page.locator('.facing-side').waitFor()
    await page.clock.runFor(80_000)
    const notice = page.getByRole('dialog', { name: en.t('visitor.idle.title') }).filter({ visible: true })
    await notice.waitFor()
    // It stays while it counts.
    await page.clock.runFor(4000)
    await notice.getByRole('button', { name: zh.t('visitor.idle.stay'), exact: true }).click()
    await notice.waitFor({ state: 'hidden' })
    await pressStaff(page, 'visitor.new')
    await pressStaff(page, 'settings.forget.no')
    await pressStaff(page, 'visitor.new')
    await pressStaff(page, 'settings.forget.yes')
    await page.clock.runFor(1000)
    await page.locator('.tags').filter({ visible: true }).waitFor()
  })

  test('pointing at a line highlights it on both sides; each side has its language, and the far side is rotated', async () => {
    const page = await openCounter(site, tablet)
    const [visitor] = sampleVisitors('wenjiang')
    await decide(page, visitor!)
    await pressStaff(page, 'triage.turn')
    await pressStaff(page, 'facing.lines')
    const [mine, theirs] = [
      page.getByRole('region', { name: en.t('facing.clerk') }),
      page.getByRole('region', { name: en.t('facing.visitor') }).filter({ visible: true }),
    ]
    await mine.getByRole('button').first().waitFor()
    expect(await mine.getAttribute('lang')).toBe('zh-Hans')
    expect(await mine.evaluate((side) => getComputedStyle(side).transform)).toContain('matrix(-1')
    const lines = mine.locator('.facing-line')
    const last = (await lines.count()) - 1
    expect(await theirs.locator('.facing-line').count()).toBe(last + 1)
    await lines.nth(last).scrollIntoViewIfNeeded()
    await lines.nth(last).click()
    const other = theirs.locator('.facing-line').nth(last)
    await theirs.locator('.facing-line-highlighted').waitFor()
    expect(await other.getAttribute('aria-pressed')).toBe('true')
    // The other half scrolls to it automatically.
    await page.waitForFunction(() => {
      const side = document.querySelector('.facing-half-visitor')!.getBoundingClientRect()
      const line = document.querySelector('.facing-half-visitor .facing-line-highlighted')!.getBoundingClientRect()
      return line.top >= side.top - 1 && line.bottom <= side.bottom + 1
    })
    await theirs.getByRole('button', { name: en.t('language.button', { name: 'English' }) }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'العربية' }).click()
    await page.locator('.facing-half-visitor[dir=rtl]').waitFor()
    expect(await page.locator('.facing-half-clerk').getAttribute('dir')).toBe('ltr')
    expect(await page.locator('.facing-half-visitor .facing-line-highlighted').count()).toBe(1)
    expect(await horizontalOverflow(page)).toBe(0)
  })

  test('touch targets at the counter are large enough, and none of its screens scrolls sideways', async () => {
    const page = await openCounter(site, tablet)
    const wide: number[] = []
    const look = async () => wide.push(await horizontalOverflow(page))
    await look()
    await decide(page, sampleVisitors('wenjiang')[0]!)
    await look()
    expect(await targets(page)).toEqual([])
    await pressStaff(page, 'triage.turn')
    await page.locator('.facing-side').waitFor()
    await look()
    expect(await targets(page)).toEqual([])
    await page.evaluate(() => (location.hash = '/pages/counter/office/index'))
    for (const [group, wait] of [
      ['office.group.place', '.office-options'],
      ['office.own', '#office-phone'],
      ['office.group.tablet', '#office-idle'],
    ] as const) {
      await showGroup(page, zh.t(group))
      await page.locator(wait).first().waitFor()
      await look()
    }
    expect(wide).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('the questions and the answer are both visible without scrolling', async () => {
    const page = await openCounter(site, tablet)
    const [visitor] = sampleVisitors('wenjiang')
    await decide(page, visitor!)
    const inSight = async (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom <= window.innerHeight)
    expect(await inSight('.triage-rows')).toBe(true)
    expect(await inSight('.triage-result')).toBe(true)
  })
})

/** The controls that are smaller than the minimum touch target at the counter. */
function targets(page: Page): Promise<string[]> {
  return page.locator('button:visible, a:visible').evaluateAll((all) =>
    all.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      // Elements that are hidden until they have the focus are not touched.
      if (element.classList.contains('skip')) return []
      // The rows of the staff are dense; all else is for visitors, too.
      const least = element.classList.contains('chip') ? 43.5 : 47.5
      return height < least || width < least
        ? [`${element.className} ${Math.round(width)}×${Math.round(height)} ${element.textContent}`]
        : []
    }),
  )
}

test('the PIN locks the settings; each wrong PIN lengthens the lockout, also after a reload', async () => {
  const page = await openCounter(site, tablets['lying across'], '#/pages/counter/office/index')
  await page.clock.install({ time: `${today}T12:00:00` })
  await reload(page)
  await showGroup(page, zh.t('office.group.tablet'))
  await page.locator('#pin-new').fill('4711')
  await page.locator('#pin-again').fill('4711')
  await pressStaff(page, 'pin.set')
  await page.getByText(zh.t('pin.is-set')).waitFor()
  expect(await readAllStoredData(page)).not.toContain('4711')
  await reload(page)
  const attempt = async (pin: string) => {
    await page.locator('#pin').fill(pin)
    await pressStaff(page, 'pin.go')
  }
  const waits = (seconds: number) => page.getByText(zh.t('pin.wait', { seconds })).filter({ visible: true }).waitFor()
  let wait = 1
  for (const pin of ['0000', '1111', '2222']) {
    await attempt(pin)
    await page.getByText(zh.t('pin.wrong')).waitFor()
    await waits(wait)
    expect(await staffButton(page, 'pin.go').isDisabled()).toBe(true)
    await page.clock.runFor(wait * 1000 + 300)
    wait *= 2
  }
  await attempt('3333')
  await waits(8)
  await page.clock.runFor(3000)
  await reload(page)
  await page.locator('#pin').waitFor()
  await waits(5)
  expect(await page.getByText(zh.t('office.switch-off')).count()).toBe(0)
  await page
    .locator('summary')
    .filter({ hasText: zh.t('pin.forgotten') })
    .click()
  await page.getByText(zh.t('pin.forgotten.browser')).waitFor()
  await page.clock.runFor(5500)
  await attempt('4711')
  await pressStaff(page, 'office.switch-off')
  await page.getByRole('heading', { level: 1, name: en.t('app.name') }).waitFor()
})

test('an office file is exported and imported on another tablet, and an invalid one is refused', async () => {
  const page = await openCounter(site, tablets['lying across'], '#/pages/counter/office/index')
  await showGroup(page, zh.t('office.group.tablet'))
  const [download] = await Promise.all([page.waitForEvent('download'), pressStaff(page, 'office.file.save')])
  const file = await download.path()
  const other = await site.open('#/pages/counter/office/index', tablets['held upright'])
  await showGroup(other, en.t('office.group.tablet'))
  const choose = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const [chooser] = await Promise.all([other.waitForEvent('filechooser'), press(other, 'office.file.pick')])
    await chooser.setFiles(file)
  }
  await choose({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"yibao-office": 1') })
  await other.getByText(en.t('office.file.broken')).waitFor()
  await choose({ name: 'large.json', mimeType: 'application/json', buffer: Buffer.alloc(70_000, 32) })
  await other.getByText(en.t('office.file.large')).waitFor()
  await choose(file)
  await other.getByText(en.t('office.file.contents')).waitFor()
  await other.getByText(office.name).waitFor()
  await press(other, 'office.file.take')
  await other.getByText(en.t('office.file.taken')).waitFor()
  await showGroup(other, en.t('office.own'))
  expect(await other.locator('#office-phone').inputValue()).toBe(office.phone)
  await press(other, 'office.switch-on')
  await other.locator('.tags').filter({ visible: true }).waitFor()
  await other.getByText(office.name).filter({ visible: true }).waitFor()
})

test('external links ask before they leave the counter, and pinch zoom still works', async () => {
  const page = await openCounter(site, tablets['lying across'])
  await decide(page, sampleVisitors('wenjiang')[0]!)
  await pressStaff(page, 'home.more')
  await page.getByRole('link', { name: zh.t('triage.full') }).click()
  await page
    .getByRole('link', { name: en.t('door.call') })
    .filter({ visible: true })
    .click()
  const call = page
    .getByRole('link', { name: new RegExp(`^${en.t('outcome.call')}: `) })
    .filter({ visible: true })
    .first()
  await call.click()
  const dialog = page.getByRole('dialog', { name: en.t('leave.call.title') })
  await dialog.waitFor()
  expect(await dialog.locator('.external-link-target').innerText()).toMatch(/\d{3}/)
  await dialog.getByRole('button', { name: en.t('leave.no') }).click()
  await dialog.waitFor({ state: 'detached' })
  const [touch, pull] = await page.evaluate(() => {
    const { touchAction, overscrollBehaviorY } = getComputedStyle(document.documentElement)
    return [touchAction, overscrollBehaviorY]
  })
  expect([touch, pull]).toEqual(['manipulation', 'none'])
  expect(await page.locator('meta[name=viewport]').getAttribute('content')).not.toMatch(/user-scalable|maximum-scale/)
})

test('digit keys alone reach a decision, whichever language the visitor reads', async () => {
  const page = await openCounter(site, { ...tablets['lying across'], language: 'ar' }, undefined, { languages: ['ar'] })
  for (let keys = 0; keys < 7 && (await page.locator('.chips-next').count()) > 0; keys += 1) {
    const next = await page.locator('.chips-next').innerText()
    await page.keyboard.press('1')
    await page.waitForFunction(
      (before) => document.querySelector<HTMLElement>('.chips-next')?.innerText !== before,
      next,
    )
  }
  expect(await page.locator('.chips-next').count()).toBe(0)
  expect(await page.locator('.triage-verdict').innerText()).toContain(zh.t('outcome.strength.yes'))
  await page.keyboard.press('f')
  await page.locator('.facing-side').waitFor()
})

test('the digits of the chips are shown only where keys are likely', async () => {
  const withKeys = await openCounter(site, tablets['lying across'])
  expect(await withKeys.locator('.chip-key').first().isVisible()).toBe(true)
  const touch = await openCounter(site, { ...tablets['lying across'], touch: true })
  expect(await touch.locator('.chip-key').first().isVisible()).toBe(false)
  expect(await touch.locator('.triage-shortcut').first().isVisible()).toBe(false)
})

test('full screen is offered where the browser supports it', async () => {
  const page = await openCounter(site, tablets['lying across'])
  await pressStaff(page, 'home.more')
  await pressStaff(page, 'triage.screen.fill')
  await page.waitForFunction(() => document.fullscreenElement !== null)
  await pressStaff(page, 'home.more')
  await pressStaff(page, 'triage.screen.leave')
  await page.waitForFunction(() => document.fullscreenElement === null)
})
