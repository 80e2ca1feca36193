import type { Page } from 'playwright-core'
import { overflow, pointer, reload } from '../support/browser'
import { today } from '../support/check'
import { chipOf, everythingKept, office, openCounter, tenPeople, type Visitor } from '../support/counter'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

// A tablet at a counter, between a clerk and one visitor after the other.

const en = wordsOf('en')
const zh = wordsOf('zh-Hans')
const tablets = { 'lying across': { width: 1024, height: 768, today }, 'held upright': { width: 768, height: 1024, today } }

const site = theSite()

/** A button whose name is this line, with its Chinese below it. */
const button = (page: Page, key: string) => page.getByRole('button', { name: new RegExp(`^${en.t(key)}`) }).filter({ visible: true })
const press = (page: Page, key: string) => button(page, key).click()
const found = (page: Page, outcome: string) => page.locator('.triage-found').getByRole('heading', { level: 2, name: new RegExp(en.law(`outcome.${outcome}`)) })

/** A clerk presses what the visitor tells; gives the number of taps. */
async function decide(page: Page, { answers }: Visitor): Promise<number> {
  let taps = 0
  for (const [question, answer] of Object.entries(answers)) {
    await chipOf(page, en, question, String(answer)).click()
    taps += 1
  }
  return taps
}

/** Walks back as far as the browser goes, and gives what was kept at each step. */
async function walkBack(page: Page): Promise<string[]> {
  const seen = [await everythingKept(page)]
  for (let steps = 0; steps < 30; steps += 1) {
    const before = await page.evaluate(() => history.length)
    await page.goBack({ waitUntil: 'commit', timeout: 1500 }).catch(() => null)
    if (page.url() === 'about:blank' || before === 0) break
    await page.waitForTimeout(80)
    seen.push(await everythingKept(page))
  }
  return seen
}

/** What only a visitor can have brought: their answers as they are kept, and where they went. */
const tracesOf = ({ answers }: Visitor) => Object.entries(answers).map(([question, answer]) => `"${question}\\\\\\":\\\\\\"${answer}`)

describe.each(Object.entries(tablets))('a tablet %s', (_, tablet) => {
  test('ten people in a row are decided in seven taps at most, and nothing of one is left for the next', async () => {
    const page = await openCounter(site, tablet)
    const fresh = JSON.parse(await everythingKept(page)) as { local: Record<string, string> }
    for (const visitor of tenPeople('wenjiang')) {
      const taps = await decide(page, visitor)
      expect([visitor.who, taps <= 7]).toEqual([visitor.who, true])
      await found(page, visitor.outcome).waitFor()
      const before = await everythingKept(page)
      for (const trace of tracesOf(visitor)) expect(before).toContain(trace)
      await press(page, 'visitor.new')
      await page.getByText(en.t('visitor.done')).filter({ visible: true }).waitFor()
      const kept = JSON.parse(await everythingKept(page)) as { local: Record<string, string>; session: object; cookie: string; databases: unknown[]; caches: unknown[]; page: string }
      for (const trace of tracesOf(visitor)) expect(JSON.stringify(kept)).not.toContain(trace)
      expect(kept).toMatchObject({ session: {}, cookie: '', databases: [], caches: [] })
      expect(kept.local['yibao.progress']).toBeUndefined()
      expect(kept.local['yibao.office']).toBe(fresh.local['yibao.office'])
      expect(await page.locator('.chip-chosen').count()).toBe(1)
    }
  })

  test('whoever went through guides, a search, a card and another language leaves nothing, however far one goes back', async () => {
    const page = await openCounter(site, tablet)
    const [visitor] = tenPeople('wenjiang')
    await decide(page, visitor!)
    const finger = pointer(page)
    const go = async (hash: string, wait: string) => {
      await page.evaluate((to) => (location.hash = to), hash)
      await page.locator(wait).filter({ visible: true }).first().waitFor()
    }
    await page.getByRole('link', { name: new RegExp(`^${en.t('triage.full')}`) }).click()
    await finger.left(en.t('triage.title'))
    // Some of the way by its links, some typed into the address.
    await go('/pages/guides/find/index', 'input')
    await page.locator('input:visible').fill('trace of a search')
    await go('/pages/guides/guide/index?id=activate-counter&step=show', String.raw`text=/^Step \d+ of \d+$/`)
    await go('/pages/guides/card/index?guide=activate-counter&step=show', '.counter-zh')
    await page.getByRole('button', { name: en.t('language.button', { name: 'English' }) }).filter({ visible: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'မြန်မာ' }).click()
    await page.locator('html[lang=my]').waitFor()
    const before = await everythingKept(page)
    for (const trace of ['activate-counter', String.raw`lang=\"my\"`, ...tracesOf(visitor!)]) expect(before).toContain(trace)
    await page.evaluate(() => window.scrollTo(0, 300))

    await page.getByRole('button', { name: /接待下一位/ }).filter({ visible: true }).click()
    await page.getByText(en.t('visitor.done')).filter({ visible: true }).waitFor()
    const traces = [...tracesOf(visitor!), 'trace of a search', 'trace%20of', 'activate-counter', 'guides/find', '"my"', 'lang="my"', 'yibao.progress']
    for (const kept of await walkBack(page)) for (const trace of traces) expect(kept.includes(trace) ? trace : '').toBe('')
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    // And forwards: the steps that were taken are gone from there, too.
    for (let steps = 0; steps < 6; steps += 1) await page.goForward({ waitUntil: 'commit', timeout: 500 }).catch(() => null)
    for (const trace of traces) expect((await everythingKept(page)).includes(trace) ? trace : '').toBe('')
  })

  test('nobody there: announced fifteen seconds before, ended by a touch, and then everything is cleared', async () => {
    const page = await openCounter(site, tablet)
    await page.clock.install({ time: `${today}T12:00:00` })
    await reload(page)
    await page.locator('.chip').first().waitFor()
    const [visitor] = tenPeople('wenjiang')
    await decide(page, visitor!)
    const notice = page.getByRole('dialog', { name: en.t('visitor.idle.title') })
    await page.clock.runFor(70_000)
    expect(await notice.count()).toBe(0)
    await page.clock.runFor(6000)
    await notice.waitFor()
    expect(await page.getByRole('alert').filter({ hasText: en.t('visitor.idle.text') }).count()).toBe(1)
    await page.keyboard.press('Shift')
    await page.clock.runFor(1000)
    expect(await notice.count()).toBe(0)
    await page.clock.runFor(80_000)
    await notice.waitFor()
    await page.mouse.click(5, 5)
    await page.clock.runFor(1000)
    expect(await notice.count()).toBe(0)
    expect(await page.locator('.chip-chosen').count()).toBeGreaterThan(1)
    await page.clock.runFor(92_000)
    await page.waitForFunction(() => document.querySelectorAll('.chip-chosen').length === 1)
    for (const trace of tracesOf(visitor!)) expect(await everythingKept(page)).not.toContain(trace)
    // Nobody has come since, so nothing is announced any more.
    await page.clock.runFor(200_000)
    expect(await notice.count()).toBe(0)
  })

  test('pointing at a line marks it on both sides; each side has its language, the far one stands on its head', async () => {
    const page = await openCounter(site, tablet)
    const [visitor] = tenPeople('wenjiang')
    await decide(page, visitor!)
    await press(page, 'triage.turn')
    const [mine, theirs] = [page.getByRole('region', { name: en.t('facing.clerk') }), page.getByRole('region', { name: en.t('facing.visitor') })]
    await mine.getByRole('button').first().waitFor()
    expect(await mine.getAttribute('lang')).toBe('zh-Hans')
    expect(await theirs.evaluate((side) => getComputedStyle(side).transform)).toContain('matrix(-1')
    const lines = mine.locator('.side-line')
    const last = (await lines.count()) - 1
    expect(await theirs.locator('.side-line').count()).toBe(last + 1)
    await lines.nth(last).scrollIntoViewIfNeeded()
    await lines.nth(last).click()
    const other = theirs.locator('.side-line').nth(last)
    expect(await other.getAttribute('aria-pressed')).toBe('true')
    // It came into sight on the other side by itself.
    await page.waitForFunction(() => {
      const side = document.querySelector('.side-visitor')!.getBoundingClientRect()
      const line = document.querySelector('.side-visitor .side-pointed')!.getBoundingClientRect()
      return line.top >= side.top - 1 && line.bottom <= side.bottom + 1
    })
    await theirs.getByRole('button', { name: en.t('language.button', { name: 'English' }) }).click()
    await theirs.getByRole('button', { name: 'العربية' }).click()
    await page.locator('.side-visitor[dir=rtl]').waitFor()
    expect(await page.locator('.side-clerk').getAttribute('dir')).toBe('ltr')
    expect(await page.locator('.side-visitor .side-pointed').count()).toBe(1)
    expect(await overflow(page)).toBe(0)
  })

  test('what is pressed at a counter is as large as a finger, and none of its screens scrolls sideways', async () => {
    const page = await openCounter(site, tablet)
    const wide: number[] = []
    const look = async () => wide.push(await overflow(page))
    await look()
    await decide(page, tenPeople('wenjiang')[0]!)
    await look()
    expect(await targets(page)).toEqual([])
    await press(page, 'triage.turn')
    await page.locator('.side-line').first().waitFor()
    await look()
    expect(await targets(page)).toEqual([])
    await page.evaluate(() => (location.hash = '/pages/counter/office/index'))
    await page.locator('#office-idle').waitFor()
    await look()
    expect(wide).toEqual([0, 0, 0, 0])
  })

  test('the answer stands beside the questions, and neither has to be scrolled to be read', async () => {
    const page = await openCounter(site, tablet)
    const [visitor] = tenPeople('wenjiang')
    await decide(page, visitor!)
    const inSight = async (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().bottom <= window.innerHeight)
    expect(await inSight('.triage-rows')).toBe(true)
    expect(await inSight('.found-schemes')).toBe(true)
    const [known, answer] = [(await page.locator('.triage-known').boundingBox())!, (await page.locator('.triage-found').boundingBox())!]
    expect(known.x + known.width).toBeLessThanOrEqual(answer.x)
  })
})

/** Whatever can be pressed and is smaller than a finger at arm's length. */
function targets(page: Page): Promise<string[]> {
  return page.locator('button:visible, a:visible').evaluateAll((all) => all.flatMap((one) => {
    const { width, height } = one.getBoundingClientRect()
    // What is hidden until it has the focus is not pressed.
    if (one.classList.contains('skip')) return []
    return height < 47.5 || width < 47.5 ? [`${one.className} ${Math.round(width)}×${Math.round(height)} ${one.textContent}`] : []
  }))
}

test('the PIN keeps visitors in; a wrong one is waited for, longer each time, also after a reload', async () => {
  const page = await openCounter(site, tablets['lying across'], '#/pages/counter/office/index')
  await page.clock.install({ time: `${today}T12:00:00` })
  await reload(page)
  await page.locator('#pin-new').fill('4711')
  await page.locator('#pin-again').fill('4711')
  await press(page, 'pin.set')
  await page.getByText(en.t('pin.is-set')).waitFor()
  expect(await everythingKept(page)).not.toContain('4711')
  await reload(page)
  const attempt = async (pin: string) => {
    await page.locator('#pin').fill(pin)
    await press(page, 'pin.go')
  }
  const waits = (seconds: number) => page.getByText(en.t('pin.wait', { seconds })).filter({ visible: true }).waitFor()
  let wait = 1
  for (const pin of ['0000', '1111', '2222']) {
    await attempt(pin)
    await page.getByText(en.t('pin.wrong')).waitFor()
    await waits(wait)
    expect(await button(page, 'pin.go').isDisabled()).toBe(true)
    await page.clock.runFor(wait * 1000 + 300)
    wait *= 2
  }
  await attempt('3333')
  await waits(8)
  await page.clock.runFor(3000)
  await reload(page)
  await page.locator('#pin').waitFor()
  await waits(5)
  expect(await page.getByText(en.t('office.switch-off')).count()).toBe(0)
  await page.locator('summary').filter({ hasText: en.t('pin.forgotten') }).click()
  await page.getByText(en.t('pin.forgotten.browser')).waitFor()
  await page.clock.runFor(5500)
  await attempt('4711')
  await press(page, 'office.switch-off')
  await page.getByRole('heading', { level: 1, name: en.t('home.title') }).waitFor()
})

test('an office file goes from one tablet to another, and a broken one is refused', async () => {
  const page = await openCounter(site, tablets['lying across'], '#/pages/counter/office/index')
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'office.file.save')])
  const file = await download.path()
  const other = await site.open('#/pages/counter/office/index', tablets['held upright'])
  const choose = async (given: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const [chooser] = await Promise.all([other.waitForEvent('filechooser'), press(other, 'office.file.pick')])
    await chooser.setFiles(given)
  }
  await choose({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"yibao-office": 1') })
  await other.getByText(en.t('office.file.broken')).waitFor()
  await choose({ name: 'large.json', mimeType: 'application/json', buffer: Buffer.alloc(70_000, 32) })
  await other.getByText(en.t('office.file.large')).waitFor()
  await choose(file)
  await other.getByText(en.t('office.file.brings')).waitFor()
  await other.getByText(office.name).waitFor()
  await press(other, 'office.file.take')
  await other.getByText(en.t('office.file.taken')).waitFor()
  expect(await other.locator('#office-phone').inputValue()).toBe(office.phone)
  await press(other, 'office.switch-on')
  await other.getByRole('button', { name: en.law('place.wenjiang') }).waitFor()
})

test('no link leads out of the counter without asking, and two fingers still make the page larger', async () => {
  const page = await openCounter(site, tablets['lying across'])
  await decide(page, tenPeople('wenjiang')[0]!)
  await page.getByRole('link', { name: new RegExp(`^${en.t('triage.full')}`) }).click()
  const call = page.getByRole('link', { name: new RegExp(`^${en.t('outcome.call')}: `) }).filter({ visible: true }).first()
  await call.click()
  const dialog = page.getByRole('dialog', { name: en.t('leave.call.title') })
  await dialog.waitFor()
  expect(await dialog.locator('.leave-shown').innerText()).toMatch(/\d{3}/)
  await dialog.getByRole('button', { name: en.t('leave.no') }).click()
  await dialog.waitFor({ state: 'detached' })
  const [touch, pull] = await page.evaluate(() => {
    const { touchAction, overscrollBehaviorY } = getComputedStyle(document.documentElement)
    return [touchAction, overscrollBehaviorY]
  })
  expect([touch, pull]).toEqual(['manipulation', 'none'])
  expect(await page.locator('meta[name=viewport]').getAttribute('content')).not.toMatch(/user-scalable|maximum-scale/)
})

test('by keyboard alone somebody is decided: arrows and digits', async () => {
  const page = await openCounter(site, tablets['lying across'])
  for (let tabs = 0; !(await page.evaluate(() => document.activeElement?.closest('.chips-next') != null)); tabs += 1) {
    if (tabs > 40) throw new Error('Tab does not lead to the next question')
    await page.keyboard.press('Tab')
  }
  for (let keys = 0; keys < 7 && (await page.locator('.chips-next').count()) > 0; keys += 1) {
    await page.keyboard.press('1')
    await page.waitForTimeout(60)
  }
  expect(await page.locator('.chips-next').count()).toBe(0)
  expect(await page.locator('.answer').innerText()).toContain(zh.t('outcome.strength.yes').slice(0, 2))
})

test('full screen is offered where there is such a thing', async () => {
  const page = await openCounter(site, tablets['lying across'])
  await press(page, 'triage.screen.fill')
  await page.waitForFunction(() => document.fullscreenElement !== null)
  await press(page, 'triage.screen.leave')
  await page.waitForFunction(() => document.fullscreenElement === null)
})
