import { readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/cli/program'
import { packsWithGuideEntries } from '../../src/guides'
import { guideLibrary } from '../../src/guides/guide-library'
import { alternativeGuide } from '../../src/journey/guide'
import { packs, policiesOf } from '../../src/policies'
import { keyboardDriver, horizontalOverflow, pointerDriver, reload, type VisitOptions } from '../support/browser'
import { engineer, today } from '../support/questionnaire'
import {
  walkEngineerInWenjiang,
  walkFailedFaceCheckInKunming,
  guideName,
  guideOf,
  walkHongKongResidentInAlipay,
  counterSentence,
  stepText,
} from '../support/guide-walks'
import { setUpSite } from '../support/site'
import { openScreen } from '../support/tours'
import { translationsOf } from '../support/translations'

const en = translationsOf('en')
const zh = translationsOf('zh-Hans')
const phone = { width: 390, height: 844, today }
const tablet = { width: 1024, height: 768, today }
const policyFor = policiesOf(packsWithGuideEntries(packs, guideLibrary))

const site = setUpSite()

afterEach(() => {
  for (const answer of ['wenjiang=', 'foreign-passport', 'hk-macao-taiwan', 'employed'])
    expect(site.visitedUrls.join('\n')).not.toContain(answer)
})

const guideAt = (id: string, step?: string) =>
  `#/pages/guides/guide/index?id=${id}${step === undefined ? '' : `&step=${step}`}`

/** A page with stored answers. */
async function openAs({ place, answers }: typeof engineer, hash: string, person: VisitOptions = phone) {
  const page = await site.open('', { ...phone, ...person })
  const state = { place, answers, skipped: [], history: Object.keys(answers) }
  await page.evaluate(
    (text) => {
      localStorage.setItem('yibao.answers', JSON.stringify({ data: text }))
    },
    JSON.stringify({ version: 1, state }),
  )
  await page.goto('about:blank')
  await page.goto(site.address + hash)
  return { page, driver: pointerDriver(page) }
}

// Each way of operating the screens completes a journey on a phone and one on a tablet; the mini-program does all three.
test('by keyboard alone: an engineer in Wenjiang completes all four phases: enrol, pay, activate, use', async () => {
  const page = await site.open('', phone)
  await walkEngineerInWenjiang(keyboardDriver(page), en, async () => {
    await page.goto('about:blank')
    await page.goto(site.address)
    return keyboardDriver(page)
  })
})

test.each(Object.entries({ 'by pointer': pointerDriver, 'by keyboard alone': keyboardDriver }))(
  '%s: a failed face check in Kunming leads to the counter guide',
  async (_, make) => {
    await walkFailedFaceCheckInKunming(make(await site.open('', tablet)), en)
  },
)

test('by pointer: a Hong Kong resident activates in Alipay', async () => {
  await walkHongKongResidentInAlipay(pointerDriver(await site.open('', phone)), en)
})

test('the counter sentence fills the screen in large Chinese', async () => {
  const { page, driver } = await openAs({ ...engineer, place: 'kunming' }, guideAt('activate-counter', 'show'))
  await driver.press(en.t('guide.card.show'))
  await driver.waitForHeadingChange(
    stepText(
      en,
      guideOf('activate-counter'),
      guideOf('activate-counter').steps.find(({ id }) => id === 'show')!,
    ),
  )
  const heading = page.locator('#app').getByRole('heading', { level: 1 })
  expect(await heading.innerText()).toBe(counterSentence('kunming', 'card-activate-counter'))
  expect(await heading.getAttribute('lang')).toBe('zh-Hans')
  expect(await heading.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(30)
})

test("a clerk's reply survives a reload and is cleared when the sentence is shown again", async () => {
  const { page, driver } = await openAs(
    { ...engineer, place: 'kunming' },
    '#/pages/guides/card/index?guide=activate-counter&step=show',
  )
  const sentence = await driver.heading()
  const tap = async (name: string) => {
    const heading = await driver.heading()
    await page.locator('.counter-replies').getByRole('button', { name }).click()
    await driver.waitForHeadingChange(heading)
    const next = await driver.heading()
    await reload(page)
    expect(await driver.heading()).toBe(next)
  }
  await tap(guideLibrary.replies.get('paper-missing')!.zh)
  await tap(counterSentence('kunming', 'doc-phone'))
  await driver.waitForText(en.t('card.missing', { paper: en.law('entry.doc-phone') }))
  await driver.press(en.t('card.again'))
  await reload(page)
  expect(await driver.heading()).toBe(sentence)
})

test('a guide that does not apply links to the one that does', async () => {
  for (const guide of ['activate-alipay', 'students']) {
    const { page, driver } = await openAs(engineer, guideAt(guide))
    const right = alternativeGuide(guideLibrary, guideOf(guide), policyFor(engineer.place, today), engineer.answers)
    if (!right) throw new Error(`${guide} is for an engineer`)
    await driver.waitForText(en.t('guide.not-you'))
    await driver.press(en.t('guide.not-you.open', { name: guideName(en, right.id) }))
    await driver.waitForHeadingChange(guideName(en, guide))
    expect(await driver.heading()).toBe(guideName(en, right.id))
    expect(await page.getByText(en.t('guide.not-you')).filter({ visible: true }).count()).toBe(0)
  }
})

test.each([
  ['an unknown guide', 'guide/index?id=nowhere', 'guide.unknown.title'],
  ['no guide', 'guide/index', 'guide.unknown.title'],
  ['an unknown step', 'guide/index?id=activate-counter&step=nowhere', 'guide.unknown.step.title'],
  ['an unknown sentence', 'card/index?guide=activate-counter&step=nowhere', 'card.unknown.title'],
])('a link to %s shows an error and leads to the search', async (_, address, title) => {
  const driver = pointerDriver(await site.open(`#/pages/guides/${address}`, phone))
  expect(await driver.heading()).toBe(en.t(title))
  await driver.press(en.t('guides.find'))
  await driver.waitForHeadingChange(en.t(title))
  expect(await driver.heading()).toBe(en.t('find.title'))
})

test.each([
  ['English with a slip', 'activte conter', 'activate-counter'],
  ['Chinese', '线下激活', 'activate-counter'],
  ['pinyin without tones', 'xianxia jihuo', 'activate-counter'],
])('keyboard alone: a search in %s finds the guide and opens it', async (_, query, id) => {
  const page = await site.open('#/pages/guides/find/index', phone)
  const person = keyboardDriver(page)
  await person.waitForText(en.t('find.how'))
  await page.keyboard.press('Tab')
  for (
    let pressed = 0;
    !(await page.getByRole('searchbox').evaluate((element) => element === document.activeElement));
    pressed += 1
  ) {
    if (pressed === 20) throw new Error('Tab does not lead to the search')
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type(query)
  await page.getByRole('listitem').first().waitFor()
  await person.press(guideName(en, id))
  await person.waitForHeadingChange(en.t('find.title'))
  expect(await person.heading()).toBe(guideName(en, id))
})

test('progress in a guide survives a reload and resumes from the list of guides', async () => {
  const { page, driver } = await openAs(engineer, guideAt('activate-wechat'))
  const guide = guideOf('activate-wechat')
  await driver.press(en.t('guide.begin'))
  await driver.waitForHeadingChange(guideName(en, guide.id))
  await driver.press(en.t('guide.done'))
  await driver.waitForHeadingChange(stepText(en, guide, guide.steps[0]!))
  const second = await driver.heading()
  await reload(page)
  expect(await driver.heading()).toBe(second)
  await driver.press(en.t('language.button', { name: 'English' }))
  await driver.press('简体中文')
  await driver.waitForHeadingChange(second)
  const step = guide.steps.find((step) => stepText(en, guide, step) === second)!
  expect(await driver.heading()).toBe(stepText(zh, guide, step))
  await page.goto('about:blank')
  await page.goto(`${site.address}#/pages/guides/all/index`)
  await driver.openChapter(zh.t('four.activate'))
  await driver.press(guideName(zh, guide.id))
  await driver.waitForHeadingChange(zh.t('guides.title'))
  await driver.press(zh.t('guide.continue', { number: guide.steps.indexOf(step) + 1 }))
  await driver.waitForHeadingChange(guideName(zh, guide.id))
  expect(await driver.heading()).toBe(stepText(zh, guide, step))
})

test('checked documents stay checked', async () => {
  const { page } = await openAs(engineer, '#/pages/guides/papers/index')
  const passport = page.getByRole('checkbox', { name: en.law('entry.doc-passport') }).first()
  await passport.check({ force: true })
  await reload(page)
  await passport.waitFor()
  expect(await passport.isChecked()).toBe(true)
})

test('the matrix shows the same results as the command line', async () => {
  const { page, driver } = await openAs(engineer, '#/pages/guides/matrix/index', tablet)
  await driver.waitForText(en.t('matrix.title'))
  const labels = {
    yes: ['outcome.side.yes', 'outcome.side.yes.confirm'],
    no: ['outcome.side.no', 'outcome.side.no.confirm'],
    unknown: ['outcome.side.unknown'],
  }
  const papers = {
    passport: { identity: 'foreign-passport', stay: 'work-residence' },
    'permanent residence card': { identity: 'foreign-passport', stay: 'permanent-residence' },
    'Hong Kong permit': { identity: 'hk-macao-taiwan' },
  }
  for (const [column, answers] of Object.values(papers).entries()) {
    const parameters = [
      'policy',
      'verdict',
      '--place',
      engineer.place,
      '--answers',
      JSON.stringify({ insured: 'here', ...answers }),
    ]
    const { channels } = JSON.parse(run(parameters, { readLaw, today }).out) as {
      channels: Record<string, { value: keyof typeof labels }>
    }
    for (const [channel, { value }] of Object.entries(channels)) {
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: en.law(`channel.${channel}`), exact: true }) })
      const text = await row.getByRole('cell').nth(column).innerText()
      expect({ channel, column, text: labels[value].map((key) => en.t(key)).includes(text.trim()) }).toEqual({
        channel,
        column,
        text: true,
      })
    }
  }
})

describe('on a phone with text at 200 %', () => {
  let page: Awaited<ReturnType<typeof site.open>>

  beforeAll(async () => {
    // Without answers no step is left out.
    page = (await openAs({ ...engineer, answers: {} }, '', { textScale: 2 })).page
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
  })

  test.each([...guideLibrary.guides.values()].filter(({ page }) => page === null).map(({ id }) => id))(
    'every step of %s renders, and no page scrolls sideways',
    async (id) => {
      await openScreen(page, `pages/guides/guide/index?id=${id}`)
      const driver = pointerDriver(page)
      const guide = guideOf(id)
      expect(await driver.heading()).toBe(guideName(en, id))
      expect(await horizontalOverflow(page)).toBe(0)
      let name = guideName(en, id)
      await driver.expand(en.t('guide.steps'))
      await driver.press(stepText(en, guide, guide.steps.at(-1)!))
      await driver.waitForHeadingChange(name)
      for (const step of [...guide.steps].reverse()) {
        name = stepText(en, guide, step)
        expect(await driver.heading()).toBe(name)
        const text = await page.locator('.taro_page:visible').last().innerText()
        expect(text).not.toMatch(/undefined|⟦|\{\{/)
        if (step.label) expect(text).toContain(step.label.zh)
        const [frame] = step.frames
        if (frame) expect(text).toContain(en.t(frame.unplaced ? 'phone.unplaced' : 'phone.caption'))
        expect({ step: step.id, wide: await horizontalOverflow(page) }).toEqual({ step: step.id, wide: 0 })
        await driver.press(en.t(step === guide.steps[0] ? 'guide.overview' : 'guide.back'))
        await driver.waitForHeadingChange(name)
      }
    },
  )
})
