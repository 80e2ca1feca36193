import { type Guide, packsWithGuideEntries } from '../../src/guides'
import { guideLibrary } from '../../src/guides/guide-library'
import { alternativeGuide } from '../../src/journey/guide'
import { packs, policiesOf } from '../../src/policies'
import { routes } from '../../src/routes'
import { engineer, today } from '../support/questionnaire'
import {
  walkEngineerInWenjiang,
  walkFailedFaceCheckInKunming,
  guideName,
  guideOf,
  walkHongKongResidentInAlipay,
  stepText,
} from '../support/guide-walks'
import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import type { Phone } from '../support/weapp/wx'
import { translationsOf } from '../support/translations'

const en = translationsOf('en')
const advised = 256 * 1024
const policyFor = policiesOf(packsWithGuideEntries(packs, guideLibrary))

let program: Awaited<ReturnType<typeof openMiniProgram>>
let driver: ReturnType<typeof tapDriver>

async function open(phone: Phone = {}, url?: string) {
  program = await openMiniProgram({ today, ...phone }, url)
  driver = tapDriver(program)
  return driver
}

/** Restarts the mini-program on the same phone. */
function reopen() {
  close()
  return open({ storage: Object.fromEntries(program.storage) as Record<string, string> })
}

function close() {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  expect(program.setData.largest).toBeLessThan(advised)
  expect(program.text()).not.toMatch(/undefined|⟦|\{\{/)
  program.close()
}

afterEach(close)

const storageOf = ({ place, answers }: typeof engineer): Phone => ({
  storage: {
    'yibao.answers': JSON.stringify({
      version: 1,
      state: { place, answers, skipped: [], history: Object.keys(answers) },
    }),
  },
})

test('an engineer in Wenjiang completes all four phases: enrol, pay, activate, use', async () => {
  await walkEngineerInWenjiang(await open(), en, reopen)
})

test('a failed face check in Kunming leads to the counter guide', async () => {
  await walkFailedFaceCheckInKunming(await open(), en)
})

test('a Hong Kong resident activates in Alipay', async () => {
  await walkHongKongResidentInAlipay(await open(), en)
})

test.each(['wenjiang', 'kunming'])('in %s a guide that does not apply links to the one that does', async (place) => {
  const person = { ...engineer, place }
  for (const guide of ['activate-alipay', 'students']) {
    await open(storageOf(person), `pages/guides/guide/index?id=${guide}`)
    const right = alternativeGuide(guideLibrary, guideOf(guide), policyFor(place, today), person.answers)
    if (!right) throw new Error(`${guide} is for an engineer`)
    await driver.waitForText(en.t('guide.not-you'))
    await driver.press(en.t('guide.not-you.open', { name: guideName(en, right.id) }))
    expect(await driver.heading()).toBe(guideName(en, right.id))
    expect(program.text()).not.toContain(en.t('guide.not-you'))
    if (guide !== 'students') close()
  }
})

test.each([
  ['an unknown guide', 'guide/index?id=nowhere', 'guide.unknown.title'],
  ['no guide', 'guide/index', 'guide.unknown.title'],
  ['an unknown step', 'guide/index?id=activate-counter&step=nowhere', 'guide.unknown.step.title'],
  ['an unknown sentence', 'card/index?guide=activate-counter&step=nowhere', 'card.unknown.title'],
])('a link to %s shows an error and leads to the search', async (_, address, title) => {
  await open({}, `pages/guides/${address}`)
  expect(await driver.heading()).toBe(en.t(title))
  await driver.press(en.t('guides.find'))
  expect(await driver.heading()).toBe(en.t('find.title'))
})

test.each([
  ['pinyin without tones', 'shimingrenzheng'],
  ['Chinese', '实名认证'],
  ['English with a slip', 'activte conter'],
])('a search in %s finds the guide and opens it', async (_, query) => {
  await open({}, 'pages/guides/find/index')
  await program.input(program.byClass('input-line')[0]!, query)
  const [result] = program.byClass('found-item')
  expect(result).toBeDefined()
  const [link] = program.byRole('link')
  await program.tap(link!)
  expect(program.routes().length).toBe(2)
  expect(await driver.heading()).not.toBe('')
})

const hasSteps = (guide: Guide) => guide.page === null
const guides = [...guideLibrary.guides.values()]

test.each(guides.filter(hasSteps).map(({ id }) => id))(
  'every step of %s renders with its text and a back button',
  async (id) => {
    // Without answers no step is left out.
    await open(storageOf({ ...engineer, answers: {} }), `pages/guides/guide/index?id=${id}`)
    const guide = guideOf(id)
    expect(await driver.heading()).toBe(guideName(en, id))
    await driver.expand(en.t('guide.worked'))
    await driver.waitForText(en.guide(`guide.${id}.worked`))
    await driver.expand(en.t('guide.steps'))
    const [last] = guide.steps.slice(-1)
    await driver.press(stepText(en, guide, last!))
    for (const step of [...guide.steps].reverse()) {
      expect(await driver.heading()).toBe(stepText(en, guide, step))
      // "Step 3 of 8": the text of the step does not fit WeChat's bar.
      const number = guide.steps.indexOf(step) + 1
      expect(program.title()).toBe(en.t('guide.progress', { number, all: guide.steps.length }))
      if (step.label) await driver.waitForText(step.label.zh)
      for (const { label } of step.frames[0]?.parts ?? []) if (label) await driver.waitForText(label.zh)
      if (step.frames.length > 0)
        await driver.waitForText(en.t(step.frames[0]?.unplaced ? 'phone.unplaced' : 'phone.caption'))
      if (step.warn) await driver.waitForText(en.guide(`step.${id}.${step.id}.warn`, step.values))
      expect(program.text()).not.toMatch(/undefined|⟦|\{\{/)
      await driver.press(en.t('guide.trouble'))
      for (const trouble of step.troubles) await driver.waitForText(en.guide(`trouble.${id}.${trouble}`, step.values))
      await driver.press(en.t('common.close'))
      await program.back()
    }
    expect(await driver.heading()).toBe(guideName(en, id))
  },
)

test.each(guides.flatMap(({ id, page }) => (page === null ? [] : [{ id, page }])))(
  'an old link to $id opens the page that replaced it',
  async ({ id, page }) => {
    await open(storageOf(engineer), `pages/guides/guide/index?id=${id}`)
    await driver.waitForText(en.t(`${page}.title`))
    expect(program.routes().at(-1)).toBe(routes[page])
  },
)
