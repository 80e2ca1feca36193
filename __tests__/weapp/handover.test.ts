import { type Handover, readHandover, writeHandover } from '../../src/journey/handover'
import { written } from '../../src/policies/codebook'
import { engineer, today } from '../support/check'
import { bytesOf, scanPicture } from '../support/qr'
import { finger } from '../support/weapp/hands'
import { openMiniProgram } from '../support/weapp/program'
import { attribute } from '../support/weapp/tree'
import type { Phone } from '../support/weapp/wx'
import { wordsOf } from '../support/words'

// A case goes from the H5 app to the built mini-program and back: both write and read codes by the same functions.

const en = wordsOf('en')
const my = wordsOf('my')
const home = 'pages/handover/index'
const child: Handover = { place: 'kunming', answers: { insured: 'no', activity: 'child' }, skipped: ['stay'], guide: 'agreements', language: 'en' }
const codeOf = (part: Partial<Handover> = {}) => writeHandover(written, { ...child, ...part })
const linkOf = (code: string) => `https://example.org/guide/#/pages/handover/index?code=${code}&lang=en`

let program: Awaited<ReturnType<typeof openMiniProgram>>
let hands: ReturnType<typeof finger>

async function open(phone: Phone = {}, url = home) {
  program = await openMiniProgram({ today, ...phone }, url)
  hands = finger(program)
}

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  expect(program.text()).not.toMatch(/undefined|⟦|\{\{/)
  program.close()
})

const kept = (name: string) => (JSON.parse((program.storage.get(name) as string | undefined) ?? '{"state":{}}') as { state: object }).state
const told = () => kept('yibao.answers')
const paste = async (text: string) => {
  await program.input(program.byClass('input-line')[0]!, text)
  await hands.press(en.t('handover.enter.go'))
}
const theEngineer: Phone = {
  storage: { 'yibao.answers': JSON.stringify({ version: 1, state: { ...engineer, skipped: [], history: Object.keys(engineer.answers) } }) },
}

test.each([['a code', codeOf()], ['a link', linkOf(codeOf())], ['small letters', codeOf().toLowerCase().replace(/-/g, ' ')]])('%s of the H5 app is pasted, shown in words, and taken over', async (_, text) => {
  await open()
  await paste(text)
  expect(await hands.heading()).toBe(en.t('handover.take.title'))
  for (const words of [en.law('place.kunming'), en.law('answer.activity.child'), en.t('questions.unsure'), en.guide('guide.agreements')]) await hands.sees(words)
  expect(told()).toEqual({})
  await hands.press(en.t('handover.take.yes'))
  expect(told()).toEqual({ place: 'kunming', answers: child.answers, skipped: ['stay'], history: ['insured', 'activity', 'stay'] })
  expect(program.routes()).toEqual(['pages/guides/guide/index'])
  expect(await hands.heading()).toBe(en.guide('guide.agreements'))
})

test.each([['a link', linkOf(codeOf({ guide: null }))], ['a code', codeOf({ guide: null })]])('%s is scanned, and the next question is asked', async (_, scans) => {
  await open({ scans })
  await hands.press(en.t('handover.enter.scan'))
  await hands.sees(en.law('answer.activity.child'))
  await hands.press(en.t('handover.take.yes'))
  expect(program.routes()).toEqual(['pages/questions/index'])
})

test('whoever turns the camera off is where they were; a camera that is refused is told', async () => {
  await open()
  await hands.press(en.t('handover.enter.scan'))
  expect(program.byClass('callout')).toEqual([])
  program.close()
  await open({ refuses: ['scanCode'] })
  await hands.press(en.t('handover.enter.scan'))
  await hands.sees(en.t('handover.refused.camera'))
})

test.each([
  ['foreign', 'https://example.org/?code=abc'], ['foreign', 'YB1'.repeat(3500)], ['damaged', codeOf().slice(0, -1)], ['newer', 'YB2000000377B'],
] as const)('what is %s is refused with its sentence, and the answers are kept', async (why, text) => {
  await open({ ...theEngineer, scans: text })
  await paste(text)
  await hands.sees(en.t(`handover.refused.${why}`))
  await paste(codeOf())
  await hands.press(en.t('handover.take.no'))
  await hands.press(en.t('handover.enter.scan'))
  await hands.sees(en.t(`handover.refused.${why}`))
  expect(told()).toMatchObject(engineer)
})

test('a case of the mini-program is read by the H5 app: the QR code, the code below it, and what is shared', async () => {
  await open(theEngineer, `${home}?guide=pay-chengdu`)
  const whole = { ok: true, asked: false, told: { ...engineer, skipped: [], guide: 'pay-chengdu', language: 'en' } }
  const [code = ''] = /YB1[\w-]+/.exec(program.text()) ?? []
  expect(readHandover(written, code)).toEqual(whole)
  const picture = attribute(program.byClass('qr-picture')[0]!, 'src') ?? ''
  expect(await scanPicture(bytesOf(picture))).toEqual([code])
  expect(attribute(program.byRole('button', en.t('handover.give.share'))[0]!, 'open-type')).toBe('share')
  const shared = program.share('button')
  expect(shared?.title).toBe(en.t('handover.give.share.title'))
  expect(readHandover(written, shared?.path ?? '')).toEqual(whole)
  expect(shared?.path).toMatch(/^\/pages\/handover\/index\?code=[\w-]+&lang=en$/)
})

test('where the office has said where the app stands on the web, the QR code opens it there, with the same case', async () => {
  const office = { version: 1, state: { office: { site: 'https://yibao.example.org/guide' } } }
  await open({ storage: { ...theEngineer.storage, 'yibao.office': JSON.stringify(office) } })
  const [link = ''] = await scanPicture(bytesOf(attribute(program.byClass('qr-picture')[0]!, 'src') ?? ''))
  expect(link).toMatch(/^https:\/\/yibao\.example\.org\/guide\/#\/pages\/handover\/index\?code=[\w-]+&lang=en$/)
  expect(readHandover(written, link)).toMatchObject({ told: engineer })
})

test('WeChat\'s own menu never shares the case, wherever it is opened', async () => {
  const app = { title: en.t('home.title'), path: '/pages/home/index?lang=en' }
  for (const [phone, address] of [[theEngineer, home], [{}, home], [{}, `${home}?code=${codeOf()}`]] as const) {
    await open(phone, address)
    expect(program.share('menu')).toEqual(app)
    program.close()
  }
})

test('a shared case opens in its language, with the guide by its name, and is confirmed there', async () => {
  await open({ language: 'ja' }, `${home}?code=${codeOf({ language: 'my' })}&lang=my`)
  expect(await hands.heading()).toBe(my.t('handover.take.title'))
  await hands.sees(my.guide('guide.agreements'))
  await hands.press(my.t('handover.take.yes'))
  expect(told()).toMatchObject({ place: 'kunming' })
  expect(kept('yibao.settings')).toMatchObject({ language: 'my' })
  expect(await hands.heading()).toBe(my.guide('guide.agreements'))
})

test.each(['guide/index?id=activate-counter', 'guide/index?id=activate-counter&step=show', 'card/index?guide=activate-counter&step=show'])('%s is shared by its name, in the person\'s language and without answers', async (address) => {
  await open(theEngineer, `pages/guides/${address}`)
  const shared = { title: en.guide('guide.activate-counter'), path: '/pages/guides/guide/index?id=activate-counter&lang=en' }
  expect(program.share('menu')).toEqual(shared)
  expect(program.share('button')).toEqual(shared)
  await hands.press(en.t('handover.along'))
  expect(readHandover(written, /YB1[\w-]+/.exec(program.text())?.[0] ?? '')).toMatchObject({ told: { guide: 'activate-counter' } })
})
