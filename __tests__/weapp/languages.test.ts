import { type Language, languages } from '../../src/i18n/languages'
import { answerQuestions, engineer, questionAt, submitAnswer, tileText, today } from '../support/questionnaire'
import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import type { Phone } from '../support/weapp/wx'
import { translationsOf } from '../support/translations'

const en = translationsOf('en')
const ar = translationsOf('ar')
const zh = translationsOf('zh-Hans')
const all: readonly Language[] = languages
const fetched = all.map(({ tag }) => tag).filter((tag) => tag !== 'en' && tag !== 'zh-Hans')
const nameOf = (tag: string) => all.find((language) => language.tag === tag)?.name ?? ''

let program: Awaited<ReturnType<typeof openMiniProgram>>
let driver: ReturnType<typeof tapDriver>

async function open(phone: Phone = {}, url?: string) {
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

/** Two taps on any screen: the language button, then the language. */
async function change(from: typeof en, to: typeof en): Promise<void> {
  await driver.press(from.t('language.button', { name: nameOf(from.tag) }))
  await driver.press(nameOf(to.tag))
}

test('switching from English to Arabic to Chinese during a check keeps answers and place', async () => {
  await open()
  await driver.press(en.t('find.page.questions'))
  await answerQuestions(driver, en, engineer, (question) => (question === 'activity' ? 'stop' : undefined))
  expect(questionAt(en, await driver.heading())).toBe('activity')
  expect(program.fetched).toEqual([])

  await change(en, ar)
  expect(program.fetched).toEqual(['words/ar'])
  expect(await driver.heading()).toBe(ar.law('question.activity'))
  expect(program.title()).toBe(ar.t('app.name'))
  expect(program.routes()).toEqual(['pages/home/index', 'pages/questions/index'])
  await submitAnswer(driver, ar, tileText(ar, engineer, 'activity'))

  await change(ar, zh)
  const questions = await answerQuestions(driver, zh, engineer)
  expect(questions).not.toContain('place')
  expect(await driver.heading()).toBe(zh.law('outcome.employer-scheme'))
  expect(program.fetched).toEqual(['words/ar'])
})

test.each(fetched)('%s is its own package, and works offline once loaded', async (tag) => {
  const translations = translationsOf(tag)
  await open({ language: tag })
  expect(program.fetched).toEqual([`words/${tag}`])
  expect(await driver.heading()).toBe(translations.t('app.name'))
  program.setOffline(true)
  await change(translations, en)
  await change(en, translations)
  expect(await driver.heading()).toBe(translations.t('app.name'))
  await driver.press(translations.t('home.guides'))
  expect(await driver.heading()).toBe(translations.t('guides.title'))
})

test('offline, a language that is not loaded shows a message, and the current one stays', async () => {
  await open({ offline: true })
  await driver.press(en.t('find.page.questions'))
  await change(en, ar)
  expect(program.text()).toContain(en.t('language.failed'))
  expect(await driver.heading()).toBe(en.t('place.question'))
  expect([...program.storage.values()].join()).not.toContain('"ar"')
  program.setOffline(false)
  await driver.press(nameOf('ar'))
  expect(await driver.heading()).toBe(ar.t('place.question'))
  expect(program.fetched).toEqual(['words/ar', 'words/ar'])
})

test('when the chosen language fails to load at the start, English is the fallback and the choice is kept', async () => {
  const chosen = JSON.stringify({ version: 1, state: { language: 'ar' } })
  await open({ offline: true, storage: { 'yibao.settings': chosen } })
  expect(await driver.heading()).toBe(en.t('app.name'))
  expect(program.storage.get('yibao.settings')).toBe(chosen)
})

test('a link sets the language if none is saved', async () => {
  await open({ newDevice: true }, 'pages/about/index?lang=ar')
  expect(await driver.heading()).toBe(ar.t('about.title'))
  program.close()
  await open(
    { storage: { 'yibao.settings': JSON.stringify({ version: 1, state: { language: 'zh-Hans' } }) } },
    'pages/about/index?lang=ar',
  )
  expect(await driver.heading()).toBe(zh.t('about.title'))
  program.close()
  await open({ newDevice: true }, 'pages/about/index?lang=tlh')
  expect(await driver.heading()).toBe(en.t('about.title'))
})

/** A phone on which only the main package arrived. */
const mainOnly: Phone = { offline: true, downloaded: [] }

test.each(['law', 'words/en'])('without %s a page of the law says so, and a retry opens it', async (missing) => {
  await open({ ...mainOnly, downloaded: ['law', 'words/en'].filter((root) => root !== missing) })
  expect(await driver.heading()).toBe(en.t('app.name'))
  await driver.press(en.t('find.page.questions'))
  expect(await driver.heading()).toBe(en.t('unreached.title'))
  await driver.press(en.t('failed.again'))
  expect(await driver.heading()).toBe(en.t('unreached.title'))
  program.setOffline(false)
  await driver.press(en.t('failed.again'))
  expect(await driver.heading()).toBe(en.t('place.question'))
  expect(program.fetched).toEqual([missing, missing, missing])
})

test('a link to an answer that cannot be loaded leads to the start page', async () => {
  await open(mainOnly, 'pages/outcome/index')
  expect(await driver.heading()).toBe(en.t('unreached.title'))
  await driver.press(en.t('screen.home'))
  expect(await driver.heading()).toBe(en.t('app.name'))
})

test('a language that is loaded needs no English words', async () => {
  await open({ language: 'ar', downloaded: ['law'] })
  await driver.press(ar.t('find.page.questions'))
  expect(await driver.heading()).toBe(ar.t('place.question'))
  expect(program.fetched).toEqual(['words/ar'])
})

test('in bilingual mode a page of the law opens with its Chinese, and without it in one language', async () => {
  const beside = { 'yibao.settings': JSON.stringify({ version: 1, state: { language: 'en', beside: true } }) }
  await open({ storage: beside })
  await driver.press(en.t('find.page.questions'))
  expect(program.text()).toContain(zh.t('place.question'))
  program.close()

  await open({ storage: beside, offline: true, downloaded: ['law', 'words/en'] })
  await driver.press(en.t('find.page.questions'))
  expect(await driver.heading()).toContain(en.t('place.question'))
})

test('a language that does not arrive leaves a skeleton, then English and Chinese with a quiet line, and comes when it can', async () => {
  await open({ language: 'ar', stalls: ['words/ar'] })
  expect(program.byClass('skeleton').length).toBeGreaterThan(0)
  await driver.waitForText(en.t('app.name'))
  expect(program.byClass('skeleton')).toEqual([])
  expect(program.text()).toContain(en.t('language.fetching', { name: nameOf('ar') }))
  expect(program.text()).toContain(zh.t('home.pay'))
  // It is not the person's choice, and ends with the wait.
  expect(program.byAttribute('aria-checked', 'true')).toEqual([])
  await driver.press(en.t('find.page.questions'))
  await driver.waitForText(en.t('place.question'))
  expect(program.text()).toContain(zh.t('place.question'))
  await program.deliver()
  await driver.waitForText(ar.t('place.question'))
  expect(program.text()).not.toContain(en.t('place.question'))
  expect(program.text()).not.toContain(zh.t('place.question'))
  expect(program.byClass('rtl').length).toBeGreaterThan(0)
})
