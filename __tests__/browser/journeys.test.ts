import { readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/policy/run'
import { lawOfGuides } from '../../src/guides'
import { shelf } from '../../src/guides/shelf'
import { rightGuide } from '../../src/journey/guide'
import { packs, policiesOf } from '../../src/policies'
import { keyboard, overflow, pointer, reload } from '../support/browser'
import { engineer, today } from '../support/check'
import { engineerInWenjiang, faceCheckFailsInKunming, guideName, guideOf, hongKongInAlipay, sentenceOf, stepWords } from '../support/guides'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

const en = wordsOf('en')
const zh = wordsOf('zh-Hans')
const phone = { width: 390, height: 844, today }
const tablet = { width: 1024, height: 768, today }
const policyFor = policiesOf(lawOfGuides(packs, shelf))
const hands = { 'by finger': pointer, 'by keyboard alone': keyboard }

const site = theSite()

afterEach(() => {
  for (const answer of ['wenjiang=', 'foreign-passport', 'hk-macao-taiwan', 'employed']) expect(site.addresses.join('\n')).not.toContain(answer)
})

const guideAt = (id: string, step?: string) => `#/pages/guides/guide/index?id=${id}${step === undefined ? '' : `&step=${step}`}`

/** A page of somebody who has told all this before. */
async function openAs({ place, answers }: typeof engineer, hash: string, person: object = phone) {
  const page = await site.open('', { ...phone, ...person })
  const state = { place, answers, skipped: [], history: Object.keys(answers) }
  await page.evaluate((text) => {
    localStorage.setItem('yibao.answers', JSON.stringify({ data: text }))
  }, JSON.stringify({ version: 1, state }))
  await page.goto('about:blank')
  await page.goto(site.address + hash)
  return { page, finger: pointer(page) }
}

describe.each(Object.entries(hands))('%s', (_, make) => {
  test('an engineer in Wenjiang goes from the check to enrolled, paid, activated and used', async () => {
    const page = await site.open('', phone)
    await engineerInWenjiang(make(page), en, async () => {
      await page.goto('about:blank')
      await page.goto(site.address)
      return make(page)
    })
  })

  test('somebody in Kunming whose face check fails ends at a counter with the right card', async () => {
    await faceCheckFailsInKunming(make(await site.open('', tablet)), en)
  })

  test('somebody from Hong Kong activates in Alipay', async () => {
    await hongKongInAlipay(make(await site.open('', phone)), en)
  })
})

test('the sentence for the counter fills the screen, in Chinese, large', async () => {
  const { page, finger } = await openAs({ ...engineer, place: 'kunming' }, guideAt('activate-counter', 'show'))
  await finger.press(en.t('guide.card.open'))
  await finger.left(stepWords(en, guideOf('activate-counter'), guideOf('activate-counter').steps.find(({ id }) => id === 'show')!))
  const heading = page.locator('#app').getByRole('heading', { level: 1 })
  expect(await heading.innerText()).toBe(sentenceOf('kunming', 'card-activate-counter'))
  expect(await heading.getAttribute('lang')).toBe('zh-Hans')
  expect(await heading.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(30)
})

test('what the clerk tapped is there again after a reload, and gone once the sentence is shown again', async () => {
  const { page, finger } = await openAs({ ...engineer, place: 'kunming' }, '#/pages/guides/card/index?guide=activate-counter&step=show')
  const sentence = await finger.heading()
  const tap = async (words: string) => {
    const heading = await finger.heading()
    await page.locator('.counter-replies').getByRole('button', { name: words }).click()
    await finger.left(heading)
    const next = await finger.heading()
    await reload(page)
    expect(await finger.heading()).toBe(next)
  }
  await tap(shelf.replies.get('paper-missing')!.zh)
  await tap(sentenceOf('kunming', 'doc-phone'))
  await finger.sees(en.t('card.missing', { paper: en.law('entry.doc-phone') }))
  await finger.press(en.t('card.again'))
  await reload(page)
  expect(await finger.heading()).toBe(sentence)
})

test('a guide that is not for this person names the right one', async () => {
  for (const guide of ['activate-alipay', 'students']) {
    const { page, finger } = await openAs(engineer, guideAt(guide))
    const right = rightGuide(shelf, guideOf(guide), policyFor(engineer.place, today), engineer.answers)
    if (!right) throw new Error(`${guide} is for an engineer`)
    await finger.sees(en.t('guide.not-you'))
    await finger.press(en.t('guide.not-you.open', { name: guideName(en, right.id) }))
    await finger.left(guideName(en, guide))
    expect(await finger.heading()).toBe(guideName(en, right.id))
    expect(await page.getByText(en.t('guide.not-you')).filter({ visible: true }).count()).toBe(0)
  }
})

test.each([
  ['an unknown guide', 'guide/index?id=nowhere', 'guide.unknown.title'],
  ['no guide', 'guide/index', 'guide.unknown.title'],
  ['an unknown step', 'guide/index?id=activate-counter&step=nowhere', 'guide.unknown.step.title'],
  ['an unknown sentence', 'card/index?guide=activate-counter&step=nowhere', 'card.unknown.title'],
])('a link to %s says so and leads to the search', async (_, address, title) => {
  const finger = pointer(await site.open(`#/pages/guides/${address}`, phone))
  expect(await finger.heading()).toBe(en.t(title))
  await finger.press(en.t('guides.find'))
  await finger.left(en.t(title))
  expect(await finger.heading()).toBe(en.t('find.title'))
})

test.each([
  ['English with a slip', 'activte conter', 'activate-counter'],
  ['Chinese', '线下激活', 'activate-counter'],
  ['pinyin without tones', 'xianxia jihuo', 'activate-counter'],
])('by keyboard alone, the search finds what is written in %s, and leads there', async (_, query, id) => {
  const page = await site.open('#/pages/guides/find/index', phone)
  const person = keyboard(page)
  await person.sees(en.t('find.start'))
  await page.keyboard.press('Tab')
  for (let pressed = 0; !(await page.getByRole('searchbox').evaluate((one) => one === document.activeElement)); pressed += 1) {
    if (pressed === 20) throw new Error('Tab does not lead to the search')
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type(query)
  await page.getByRole('listitem').first().waitFor()
  await person.press(guideName(en, id))
  await person.left(en.t('find.title'))
  expect(await person.heading()).toBe(guideName(en, id))
})

test('a step is kept: after a reload and from the list of guides the person goes on where they were', async () => {
  const { page, finger } = await openAs(engineer, guideAt('activate-wechat'))
  const guide = guideOf('activate-wechat')
  await finger.press(en.t('guide.begin'))
  await finger.left(guideName(en, guide.id))
  await finger.press(en.t('guide.done'))
  await finger.left(stepWords(en, guide, guide.steps[0]!))
  const second = await finger.heading()
  await reload(page)
  expect(await finger.heading()).toBe(second)
  await finger.press(en.t('language.button', { name: 'English' }))
  await finger.press('简体中文')
  await finger.left(second)
  const step = guide.steps.find((one) => stepWords(en, guide, one) === second)!
  expect(await finger.heading()).toBe(stepWords(zh, guide, step))
  await page.goto('about:blank')
  await page.goto(`${site.address}#/pages/guides/all/index`)
  await finger.press(guideName(zh, guide.id))
  await finger.left(zh.t('guides.title'))
  await finger.press(zh.t('guide.continue', { number: guide.steps.indexOf(step) + 1 }))
  await finger.left(guideName(zh, guide.id))
  expect(await finger.heading()).toBe(stepWords(zh, guide, step))
})

test('papers are ticked off, and stay ticked', async () => {
  const { page } = await openAs(engineer, '#/pages/guides/papers/index')
  const passport = page.getByRole('checkbox', { name: en.law('entry.doc-passport') }).first()
  await passport.check({ force: true })
  await reload(page)
  await passport.waitFor()
  expect(await passport.isChecked()).toBe(true)
})

test('the matrix says what the command line says of each paper and channel', async () => {
  const { page, finger } = await openAs(engineer, '#/pages/guides/matrix/index', tablet)
  await finger.sees(en.t('matrix.title'))
  const words = { yes: ['outcome.side.yes', 'outcome.side.yes.confirm'], no: ['outcome.side.no', 'outcome.side.no.confirm'], unknown: ['outcome.side.unknown'] }
  const papers = {
    passport: { identity: 'foreign-passport', stay: 'work-residence' },
    'permanent residence card': { identity: 'foreign-passport', stay: 'permanent-residence' },
    'Hong Kong permit': { identity: 'hk-macao-taiwan' },
  }
  for (const [column, answers] of Object.values(papers).entries()) {
    const given = ['verdict', '--place', engineer.place, '--answers', JSON.stringify({ insured: 'here', ...answers })]
    const { channels } = JSON.parse(run(given, { readLaw, today }).out) as { channels: Record<string, keyof typeof words> }
    for (const [channel, value] of Object.entries(channels)) {
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: en.law(`channel.${channel}`), exact: true }) })
      const said = await row.getByRole('cell').nth(column).innerText()
      expect({ channel, column, said: words[value].map((one) => en.t(one)).includes(said.trim()) }).toEqual({ channel, column, said: true })
    }
  }
})

describe('on a phone with text twice as large', () => {
  let page: Awaited<ReturnType<typeof site.open>>

  beforeAll(async () => {
    page = (await openAs(engineer, '', { textScale: 2 })).page
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
  })

  test.each([...shelf.guides.values()].map(({ id }) => id))('every step of %s is drawn, and nothing scrolls sideways', async (id) => {
    await page.goto('about:blank')
    await page.goto(site.address + guideAt(id))
    const finger = pointer(page)
    const guide = guideOf(id)
    expect(await finger.heading()).toBe(guideName(en, id))
    expect(await overflow(page)).toBe(0)
    let name = guideName(en, id)
    await finger.press(stepWords(en, guide, guide.steps.at(-1)!))
    await finger.left(name)
    for (const step of [...guide.steps].reverse()) {
      name = stepWords(en, guide, step)
      expect(await finger.heading()).toBe(name)
      const text = await page.locator('.taro_page:visible').last().innerText()
      expect(text).not.toMatch(/undefined|⟦|\{\{/)
      if (step.label) expect(text).toContain(step.label.zh)
      if (step.sketch) expect(text).toContain(en.t('sketch.caption'))
      expect({ step: step.id, wide: await overflow(page) }).toEqual({ step: step.id, wide: 0 })
      await finger.press(en.t(step === guide.steps[0] ? 'guide.overview' : 'guide.back'))
      await finger.left(name)
    }
  })
})
