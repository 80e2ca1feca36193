import { answerAll, engineer, today } from '../support/check'
import { faceCheckFailsInKunming } from '../support/guides'
import { listener } from '../support/listener'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

// What a person does who hears the app: by what the browser tells a screen reader and nothing else.

const phone = { width: 390, height: 844, today }
const english = ['en', wordsOf('en')] as const
const arabic = ['ar', wordsOf('ar')] as const

const site = theSite()

test.each([english, arabic])('heard in %s alone, a check leads to its answer, a guide to its end, and a sentence is shown to a clerk', async (language, words) => {
  const page = await site.open('', { ...phone, language })
  await faceCheckFailsInKunming(await listener(page, words), words)
}, 120_000)

test.each([english, arabic])('heard in %s, each screen has one name, one main part and no control without a name', async (language, words) => {
  const { t } = words
  const page = await site.open('', { ...phone, language })
  const ears = await listener(page, words)
  const wrong: Record<string, unknown> = {}
  const screen = async () => {
    const heading = await ears.heading()
    const all = await ears.said()
    const many = (role: string, level = 0) => all.filter((one) => one.role === role && (level === 0 || one.level === level)).length
    const nameless = all.filter(({ role, name }) => ['button', 'link', 'radio', 'checkbox', 'textbox', 'searchbox', 'combobox', 'DisclosureTriangle', 'dialog', 'progressbar', 'image'].includes(role) && name === '')
    const counts = { h1: many('heading', 1), main: many('main'), nameless: nameless.map(({ role, words: said }) => [role, ...said]) }
    if (JSON.stringify(counts) !== JSON.stringify({ h1: 1, main: 1, nameless: [] })) wrong[heading] = counts
  }
  await screen()
  await ears.press(t('home.start'))
  await ears.left(t('home.title'))
  await answerAll(ears, words, engineer, screen)
  await screen()
  expect(wrong).toEqual({})
})

test('what happens is told without being looked for: what is missing, the answer, a copy, what a search finds', async () => {
  const [, words] = english
  const { t, law } = words
  const page = await site.open('', phone)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const ears = await listener(page, words)
  const focused = async () => (await ears.said()).filter((one) => one.focused && one.role !== 'RootWebArea').map(({ role, name }) => `${role}: ${name}`)
  await ears.press(t('home.start'))
  await ears.left(t('home.title'))
  expect(await focused()).toEqual([`heading: ${t('place.question')}`])
  await ears.press(t('questions.continue'))
  await ears.hears('alert', t('questions.choose'))
  await answerAll(ears, words, engineer)
  expect(await ears.heading()).toBe(law('outcome.employer-scheme'))
  expect(await focused()).toEqual([`heading: ${law('outcome.employer-scheme')}`])
  await ears.press(t('common.copy'))
  await ears.hears('status', t('common.copied'))
  await page.goto(`${site.address}#/pages/guides/find/index`)
  await ears.hears('searchbox', t('find.label'))
  await page.keyboard.press('Tab')
  while (!(await focused()).some((one) => one.startsWith('searchbox'))) await page.keyboard.press('Tab')
  await page.keyboard.type('qqqqqq')
  await ears.hears('status', t('find.none'))
})
