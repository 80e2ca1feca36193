import { existsSync } from 'node:fs'
import { type HandoverCase, decodeHandover, encodeHandover } from '../../src/journey/handover'
import { codebook } from '../../src/policies/codebook'
import { engineer, today } from '../support/questionnaire'
import { dataUriBytes, decodeQrCodes } from '../support/qr-codes'
import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import { attribute } from '../support/weapp/tree'
import type { Phone } from '../support/weapp/wx'
import { translationsOf } from '../support/translations'

// Hands a case over from the H5 app to the built mini-program and back, with the same functions for codes.

const en = translationsOf('en')
const my = translationsOf('my')
const home = 'pages/handover/index'
const child: HandoverCase = {
  place: 'kunming',
  answers: { insured: 'no', activity: 'child' },
  skipped: ['stay'],
  guide: 'agreements',
  language: 'en',
}
const codeOf = (part: Partial<HandoverCase> = {}) => encodeHandover(codebook, { ...child, ...part })
const linkOf = (code: string) => `https://example.org/guide/#/pages/handover/index?code=${code}&lang=en`

let program: Awaited<ReturnType<typeof openMiniProgram>>
let driver: ReturnType<typeof tapDriver>

async function open(phone: Phone = {}, url = home) {
  program = await openMiniProgram({ today, ...phone }, url)
  driver = tapDriver(program)
}

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  expect(program.text()).not.toMatch(/undefined|⟦|\{\{/)
  program.close()
})

const storedState = (name: string) =>
  (JSON.parse((program.storage.get(name) as string | undefined) ?? '{"state":{}}') as { state: object }).state
const storedAnswers = () => storedState('yibao.answers')
const paste = async (text: string) => {
  await program.input(program.byClass('input-line')[0]!, text)
  await driver.press(en.t('handover.enter.go'))
}
const theEngineer: Phone = {
  storage: {
    'yibao.answers': JSON.stringify({
      version: 1,
      state: { ...engineer, skipped: [], history: Object.keys(engineer.answers) },
    }),
  },
}

test.each([
  ['a code', codeOf()],
  ['a link', linkOf(codeOf())],
  ['lower case', codeOf().toLowerCase().replace(/-/g, ' ')],
])('%s of the H5 app is pasted, described and imported', async (_, text) => {
  await open()
  await paste(text)
  expect(await driver.heading()).toBe(en.t('handover.take.title'))
  for (const text of [
    en.law('place.kunming'),
    en.law('answer.activity.child'),
    en.t('questions.unsure'),
    en.guide('guide.agreements'),
  ])
    await driver.waitForText(text)
  expect(storedAnswers()).toEqual({})
  await driver.press(en.t('handover.take.yes'))
  expect(storedAnswers()).toEqual({
    place: 'kunming',
    answers: child.answers,
    skipped: ['stay'],
    history: ['insured', 'activity', 'stay'],
  })
  expect(program.routes()).toEqual(['pages/guides/guide/index'])
  expect(await driver.heading()).toBe(en.guide('guide.agreements'))
})

test.each([
  ['a link', linkOf(codeOf({ guide: null }))],
  ['a code', codeOf({ guide: null })],
])('%s is scanned, and the next question follows', async (_, scans) => {
  await open({ scans })
  await driver.press(en.t('handover.enter.scan'))
  await driver.waitForText(en.law('answer.activity.child'))
  await driver.press(en.t('handover.take.yes'))
  expect(program.routes()).toEqual(['pages/questions/index'])
})

test('cancelling the scanner returns to the screen; a refused camera shows a message', async () => {
  await open()
  await driver.press(en.t('handover.enter.scan'))
  expect(program.byClass('callout')).toEqual([])
  program.close()
  await open({ refuses: ['scanCode'] })
  await driver.press(en.t('handover.enter.scan'))
  await driver.waitForText(en.t('handover.refused.camera'))
})

test.each([
  ['foreign', 'https://example.org/?code=abc'],
  ['foreign', 'YB1'.repeat(3500)],
  ['damaged', codeOf().slice(0, -1)],
  ['newer', 'YB2000000377B'],
] as const)('a code that is %s is refused with its message, and the answers are kept', async (why, text) => {
  await open({ ...theEngineer, scans: text })
  await paste(text)
  await driver.waitForText(en.t(`handover.refused.${why}`))
  await paste(codeOf())
  await driver.press(en.t('handover.take.no'))
  await driver.press(en.t('handover.enter.scan'))
  await driver.waitForText(en.t(`handover.refused.${why}`))
  expect(storedAnswers()).toMatchObject(engineer)
})

test('the H5 app reads the QR code, the short code and the shared link of the mini-program', async () => {
  await open(theEngineer, `${home}?guide=pay-chengdu`)
  const expected = {
    ok: true,
    hasUnknownIds: false,
    handover: { ...engineer, skipped: [], guide: 'pay-chengdu', language: 'en' },
  }
  const [code = ''] = /YB1[\w-]+/.exec(program.text()) ?? []
  expect(decodeHandover(codebook, code)).toEqual(expected)
  const picture = attribute(program.byClass('qr-image')[0]!, 'src') ?? ''
  expect(await decodeQrCodes(dataUriBytes(picture))).toEqual([code])
  expect(attribute(program.byRole('button', en.t('handover.give.share'))[0]!, 'open-type')).toBe('share')
  const shared = program.share('button')
  expect(shared?.title).toBe(en.t('handover.give.share.title'))
  expect(decodeHandover(codebook, shared?.path ?? '')).toEqual(expected)
  expect(shared?.path).toMatch(/^\/pages\/handover\/index\?code=[\w-]+&lang=en$/)
})

test('with an office URL, the QR code opens the same case at that URL', async () => {
  const office = { version: 1, state: { office: { site: 'https://yibao.example.org/guide' } } }
  await open({ storage: { ...theEngineer.storage, 'yibao.office': JSON.stringify(office) } })
  const [link = ''] = await decodeQrCodes(dataUriBytes(attribute(program.byClass('qr-image')[0]!, 'src') ?? ''))
  expect(link).toMatch(/^https:\/\/yibao\.example\.org\/guide\/#\/pages\/handover\/index\?code=[\w-]+&lang=en$/)
  expect(decodeHandover(codebook, link)).toMatchObject({ handover: engineer })
})

test("WeChat's own menu never shares the case, wherever it is opened", async () => {
  const app = { title: en.t('home.title'), path: '/pages/home/index?lang=en', imageUrl: '/share-cards/home.png' }
  for (const [phone, address] of [
    [theEngineer, home],
    [{}, home],
    [{}, `${home}?code=${codeOf()}`],
  ] as const) {
    await open(phone, address)
    await driver.waitForText(en.t(address === home ? 'handover.title' : 'handover.take.title'))
    expect(program.share('menu')).toEqual(app)
    program.close()
  }
})

test("a shared case opens in its language with the guide's name and asks for confirmation", async () => {
  await open({ language: 'ja', newDevice: true }, `${home}?code=${codeOf({ language: 'my' })}&lang=my`)
  await driver.waitForText(my.t('handover.take.title'))
  await driver.waitForText(my.guide('guide.agreements'))
  await driver.press(my.t('handover.take.yes'))
  expect(storedAnswers()).toMatchObject({ place: 'kunming' })
  expect(storedState('yibao.settings')).toMatchObject({ language: 'my' })
  expect(await driver.heading()).toBe(my.guide('guide.agreements'))
})

test.each([
  'guide/index?id=activate-counter',
  'guide/index?id=activate-counter&step=show',
  'card/index?guide=activate-counter&step=show',
])("%s is shared by its name, in the person's language and without answers", async (address) => {
  await open(theEngineer, `pages/guides/${address}`)
  const shared = {
    title: en.guide('guide.activate-counter'),
    path: '/pages/guides/guide/index?id=activate-counter&lang=en',
    imageUrl: `/share-cards/${address.startsWith('card/') ? 'sentence' : 'guide'}.png`,
  }
  expect(program.share('menu')).toEqual(shared)
  expect(program.share('button')).toEqual(shared)
  if (address.includes('guide/index?id=activate-counter&step')) await driver.press(en.t('guide.info'))
  if (address === 'guide/index?id=activate-counter') await driver.expand(en.t('handover.title'))
  await driver.press(en.t('handover.along'))
  expect(decodeHandover(codebook, /YB1[\w-]+/.exec(program.text())?.[0] ?? '')).toMatchObject({
    handover: { guide: 'activate-counter' },
  })
})

test.each([
  ['pages/home/index', 'pages/home/index', 'home'],
  ['pages/outcome/index', 'pages/questions/index', 'answer'],
])('%s is shared as %s, with a picture and without answers', async (address, target, card) => {
  await open(theEngineer, address)
  const shared = program.share('menu')
  expect(shared).toEqual({
    title: en.t('home.title'),
    path: `/${target}?lang=en`,
    imageUrl: `/share-cards/${card}.png`,
  })
  expect(existsSync(`dist/weapp${shared?.imageUrl}`)).toBe(true)
})
