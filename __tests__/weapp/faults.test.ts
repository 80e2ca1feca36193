import { answerAll, engineer, today } from '../support/check'
import { given } from '../support/life'
import { finger } from '../support/weapp/hands'
import { openMiniProgram } from '../support/weapp/program'
import type { Phone } from '../support/weapp/wx'
import { textOf } from '../support/weapp/tree'
import { wordsOf } from '../support/words'

// Phones that lack something, refuse something or are set wrong. (None of them has `Intl`: support/weapp/script.ts.)

const en = wordsOf('en')
const newer = ['setClipboardData', 'addPhoneCalendar', 'scanCode', 'setKeepScreenOn', 'saveImageToPhotosAlbum', 'chooseMessageFile', 'setNavigationBarColor', 'setBackgroundColor', 'setBackgroundTextStyle']
const everything = [...newer, 'pageScrollTo', 'makePhoneCall', 'setNavigationBarTitle']

let program: Awaited<ReturnType<typeof openMiniProgram>>
let hands: ReturnType<typeof finger>

async function start(phone: Phone = {}) {
  program = await openMiniProgram({ today, ...phone })
  hands = finger(program)
}

afterEach(() => {
  expect(program.network).toEqual([])
  expect(program.text()).not.toMatch(/undefined|⟦|\{\{/)
  program.close()
})

const faults: readonly [string, Phone][] = [
  ['storage that throws as it is read', { refuses: ['getStorageSync'] }],
  ['a WeChat that refuses whatever may be refused', { refuses: everything }],
  ['a WeChat that is too old for half of it', { lacks: newer }],
  ['a language that is none', { language: '@@' }],
  ['no language', { language: '' }],
  ['a clock of 1970', { today: '1970-01-01' }],
  ['a clock of 2090', { today: '2090-06-15' }],
]

test.each(faults)('with %s the check, a day that is given, the code and the counter work, and nothing claims to be done that is not', async (what, phone) => {
  await start(phone)
  await hands.press(en.t('home.start'))
  await answerAll(hands, en, engineer)
  expect(await hands.heading()).toBe(en.law('outcome.employer-scheme'))
  expect(program.text().includes('has not been checked since')).toBe(what.includes('2090'))
  const refused = 'refuses' in phone && !phone.refuses!.includes('getStorageSync') || 'lacks' in phone

  await hands.press(en.t('common.copy'))
  await hands.sees(en.t(refused ? 'paper.copy.failed' : 'common.copied'))

  await program.open('pages/guides/papers/index')
  for (const part of ['day', 'month', 'year'] as const) await program.input(program.byId(`${given.deadline}-${part}`)!, given[part])
  await hands.press(en.t('deadlines.calendar'))
  await hands.sees(en.t(refused ? 'deadlines.calendar.failed' : 'deadlines.calendar.done'))

  await program.open('pages/handover/index')
  await hands.sees(en.t('handover.give.what'))
  await program.open('pages/counter/facing/index')
  expect(program.byClass('side-line').length).toBeGreaterThan(10)
  await program.open('pages/about/index')
  await hands.unfold(program.byRole('button').map(textOf).find((text) => text.includes('(A)'))!.split('\n')[0]!)
  await hands.press(en.t('source.open'))
  expect(program.calls.some(([name]) => name === 'showModal')).toBe(refused)

  await program.open('pages/counter/office/index')
  await hands.press(en.t('office.file.pick'))
  if (refused) await hands.sees(en.t('office.file.failed'))
})
