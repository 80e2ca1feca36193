import { type Language, languages } from '../../src/i18n/languages'
import { answerAll, answerOf, engineer, questionOf, today } from '../support/check'
import { finger } from '../support/weapp/hands'
import { openMiniProgram } from '../support/weapp/program'
import type { Phone } from '../support/weapp/wx'
import { wordsOf } from '../support/words'

const en = wordsOf('en')
const ar = wordsOf('ar')
const zh = wordsOf('zh-Hans')
const all: readonly Language[] = languages
const fetched = all.map(({ tag }) => tag).filter((tag) => tag !== 'en' && tag !== 'zh-Hans')
const nameOf = (tag: string) => all.find((one) => one.tag === tag)?.name ?? ''

let program: Awaited<ReturnType<typeof openMiniProgram>>
let hands: ReturnType<typeof finger>

async function open(phone: Phone = {}, url?: string) {
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

/** Two taps on any screen: the button that names the language, then the language wanted. */
async function change(from: typeof en, to: typeof en): Promise<void> {
  await hands.press(from.t('language.button', { name: nameOf(from.tag) }))
  await hands.press(nameOf(to.tag))
}

test('from English to Arabic to Chinese in the middle of a check: the answers and the place stay', async () => {
  await open()
  await hands.press(en.t('home.start'))
  await answerAll(hands, en, engineer, (question) => (question === 'activity' ? 'stop' : undefined))
  expect(questionOf(en, await hands.heading())).toBe('activity')
  await hands.mark(answerOf(en, engineer, 'activity'))
  expect(program.fetched).toEqual([])

  await change(en, ar)
  expect(program.fetched).toEqual(['words/ar'])
  expect(await hands.heading()).toBe(ar.law('question.activity'))
  expect(program.title()).toBe(ar.law('question.activity'))
  expect(program.routes()).toEqual(['pages/home/index', 'pages/questions/index'])
  await hands.mark(answerOf(ar, engineer, 'activity'))
  await hands.press(ar.t('questions.continue'))

  await change(ar, zh)
  const asked = await answerAll(hands, zh, engineer)
  expect(asked).not.toContain('place')
  expect(await hands.heading()).toBe(zh.law('outcome.employer-scheme'))
  expect(program.fetched).toEqual(['words/ar'])
})

test.each(fetched)('%s is a package of its own; what was fetched once needs no internet', async (tag) => {
  const words = wordsOf(tag)
  await open({ language: tag })
  expect(program.fetched).toEqual([`words/${tag}`])
  expect(await hands.heading()).toBe(words.t('home.title'))
  program.setOffline(true)
  await change(words, en)
  await change(en, words)
  expect(await hands.heading()).toBe(words.t('home.title'))
  await hands.press(words.t('guides.title'))
  expect(await hands.heading()).toBe(words.t('guides.title'))
})

test('without the internet a new language is refused in a clear sentence, and the present one stays', async () => {
  await open({ offline: true })
  await hands.press(en.t('home.start'))
  await change(en, ar)
  expect(program.text()).toContain(en.t('language.failed'))
  expect(await hands.heading()).toBe(en.t('place.question'))
  expect([...program.storage.values()].join()).not.toContain('"ar"')
  program.setOffline(false)
  await hands.press(nameOf('ar'))
  expect(await hands.heading()).toBe(ar.t('place.question'))
  expect(program.fetched).toEqual(['words/ar', 'words/ar'])
})

test('a language that was chosen and cannot be reached at the start: English stands in, and the choice is kept', async () => {
  const chosen = JSON.stringify({ version: 1, state: { language: 'ar' } })
  await open({ offline: true, storage: { 'yibao.settings': chosen } })
  expect(await hands.heading()).toBe(en.t('home.title'))
  expect(program.storage.get('yibao.settings')).toBe(chosen)
})

test('a link may carry a language, for whoever has chosen none', async () => {
  await open({}, 'pages/about/index?lang=ar')
  expect(await hands.heading()).toBe(ar.t('about.title'))
  program.close()
  await open({ storage: { 'yibao.settings': JSON.stringify({ version: 1, state: { language: 'zh-Hans' } }) } }, 'pages/about/index?lang=ar')
  expect(await hands.heading()).toBe(zh.t('about.title'))
  program.close()
  await open({}, 'pages/about/index?lang=tlh')
  expect(await hands.heading()).toBe(en.t('about.title'))
})
