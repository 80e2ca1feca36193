import { lawOfGuides } from '../../src/guides'
import { shelf } from '../../src/guides/shelf'
import { rightGuide } from '../../src/journey/guide'
import { packs, policiesOf } from '../../src/policies'
import { engineer, today } from '../support/check'
import { engineerInWenjiang, faceCheckFailsInKunming, guideName, guideOf, hongKongInAlipay, stepWords } from '../support/guides'
import { finger } from '../support/weapp/hands'
import { openMiniProgram } from '../support/weapp/program'
import type { Phone } from '../support/weapp/wx'
import { wordsOf } from '../support/words'

const en = wordsOf('en')
const advised = 256 * 1024
const policyFor = policiesOf(lawOfGuides(packs, shelf))

let program: Awaited<ReturnType<typeof openMiniProgram>>
let hands: ReturnType<typeof finger>

async function open(phone: Phone = {}, url?: string) {
  program = await openMiniProgram({ today, ...phone }, url)
  hands = finger(program)
  return hands
}

/** Opens the mini-program again on the same phone. */
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

const toldBy = ({ place, answers }: typeof engineer): Phone => ({
  storage: { 'yibao.answers': JSON.stringify({ version: 1, state: { place, answers, skipped: [], history: Object.keys(answers) } }) },
})

test('an engineer in Wenjiang goes from the check to enrolled, paid, activated and used', async () => {
  await engineerInWenjiang(await open(), en, reopen)
})

test('somebody in Kunming whose face check fails ends at a counter with the right card', async () => {
  await faceCheckFailsInKunming(await open(), en)
})

test('somebody from Hong Kong activates in Alipay', async () => {
  await hongKongInAlipay(await open(), en)
})

test.each(['wenjiang', 'kunming'])('in %s a guide that is not for this person names the right one', async (place) => {
  const who = { ...engineer, place }
  for (const guide of ['activate-alipay', 'students']) {
    await open(toldBy(who), `pages/guides/guide/index?id=${guide}`)
    const right = rightGuide(shelf, guideOf(guide), policyFor(place, today), who.answers)
    if (!right) throw new Error(`${guide} is for an engineer`)
    await hands.sees(en.t('guide.not-you'))
    await hands.press(en.t('guide.not-you.open', { name: guideName(en, right.id) }))
    expect(await hands.heading()).toBe(guideName(en, right.id))
    expect(program.text()).not.toContain(en.t('guide.not-you'))
    if (guide !== 'students') close()
  }
})

test.each([
  ['an unknown guide', 'guide/index?id=nowhere', 'guide.unknown.title'],
  ['no guide', 'guide/index', 'guide.unknown.title'],
  ['an unknown step', 'guide/index?id=activate-counter&step=nowhere', 'guide.unknown.step.title'],
  ['an unknown sentence', 'card/index?guide=activate-counter&step=nowhere', 'card.unknown.title'],
])('a link to %s says so and leads to the search', async (_, address, title) => {
  await open({}, `pages/guides/${address}`)
  expect(await hands.heading()).toBe(en.t(title))
  await hands.press(en.t('guides.find'))
  expect(await hands.heading()).toBe(en.t('find.title'))
})

test.each([['pinyin without tones', 'shimingrenzheng'], ['Chinese', '实名认证'], ['English with a slip', 'activte conter']])('the search finds what is written in %s, and leads there', async (_, query) => {
  await open({}, 'pages/guides/find/index')
  await program.input(program.byClass('input-line')[0]!, query)
  const [result] = program.byClass('cells-item')
  expect(result).toBeDefined()
  const [link] = program.byRole('link')
  await program.tap(link!)
  expect(program.routes().length).toBe(2)
  expect(await hands.heading()).not.toBe('')
})

test.each([...shelf.guides.values()].map(({ id }) => id))('every step of %s is drawn, with its words and its way back', async (id) => {
  await open(toldBy(engineer), `pages/guides/guide/index?id=${id}`)
  const guide = guideOf(id)
  expect(await hands.heading()).toBe(guideName(en, id))
  await hands.sees(en.guide(`guide.${id}.worked`))
  const [last] = guide.steps.slice(-1)
  await hands.press(stepWords(en, guide, last!))
  for (const step of [...guide.steps].reverse()) {
    expect(await hands.heading()).toBe(stepWords(en, guide, step))
    expect(program.title()).toContain(stepWords(en, guide, step))
    if (step.label) await hands.sees(step.label.zh)
    for (const { label } of step.sketch?.parts ?? []) if (label) await hands.sees(label.zh)
    if (step.sketch) await hands.sees(en.t('sketch.caption'))
    if (step.warn) await hands.sees(en.guide(`step.${id}.${step.id}.warn`, step.values))
    expect(program.text()).not.toMatch(/undefined|⟦|\{\{/)
    await hands.unfold(en.t('guide.trouble'))
    for (const trouble of step.troubles) await hands.sees(en.guide(`trouble.${id}.${trouble}`, step.values))
    await hands.press(en.t(step === guide.steps[0] ? 'guide.overview' : 'guide.back'))
  }
  expect(await hands.heading()).toBe(guideName(en, id))
})
