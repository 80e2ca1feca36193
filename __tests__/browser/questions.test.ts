import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { languages } from '../../src/i18n/languages'
import { nextQuestionView } from '../../src/journey/question'
import { policyFor } from '../../src/policies'
import type { Answers } from '../../src/rules'
import { horizontalOverflow, pointerDriver } from '../support/browser'
import { answerQuestions, engineer, today } from '../support/questionnaire'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// Whether a question fits on a phone: nobody has to scroll to find the answers.

const site = setUpSite()
type Page = Awaited<ReturnType<typeof site.open>>

interface State {
  readonly place: string | null
  readonly answers: Answers
}

/** For each question a state in which it is asked, with as many questions before it as possible. */
function statesOfQuestions(): Map<string, State> {
  const folder = join('__tests__', 'policies', 'people')
  const states = new Map<string, State>([['place', { place: null, answers: {} }]])
  for (const file of readdirSync(folder)) {
    const place = file === 'everywhere.json' ? 'elsewhere' : basename(file, '.json')
    const policy = policyFor(place, today)
    for (const { answers } of JSON.parse(readFileSync(join(folder, file), 'utf8')) as { answers: Answers }[]) {
      const given: Record<string, Answers[string]> = {}
      for (;;) {
        const next = nextQuestionView(policy, { answers: given, skipped: [], history: [] })
        if (!next) break
        const { id } = next.question
        const known = states.get(id)
        if (!known || Object.keys(known.answers).length < Object.keys(given).length)
          states.set(id, { place, answers: { ...given } })
        if (answers[id] === undefined) break
        given[id] = answers[id]
      }
    }
  }
  return states
}

const states = statesOfQuestions()

test('every question of the law is asked of somebody', () => {
  expect([...states.keys()].sort()).toEqual(
    ['place', ...policyFor('chengdu', today).questions.map(({ id }) => id)].sort(),
  )
})

/** Stores what somebody has answered, and opens the questions. */
async function show(page: Page, { place, answers }: State, language: string) {
  const stored = (state: object) => JSON.stringify({ data: JSON.stringify({ version: 1, state }) })
  await page.evaluate(
    ([one, other]) => {
      localStorage.setItem('yibao.answers', one!)
      localStorage.setItem('yibao.settings', other!)
      location.hash = '/pages/questions/index'
      location.reload()
    },
    [stored({ place, answers, skipped: [], history: Object.keys(answers) }), stored({ language })],
  )
  await page.waitForEvent('load')
  await page.locator('.answers').first().waitFor()
}

/** How far the last tile is below the top of the bar, in px; at most 0: nobody scrolls. Null: more than six tiles. */
const below = (page: Page) =>
  page.evaluate(() => {
    const tiles = [...document.querySelectorAll('.answers-tiles .answer')]
    const words = document.querySelector('.answers-words') !== null
    if (tiles.length > 6 && !words) return null
    const bottoms = [...tiles, ...(words ? document.querySelectorAll('.answers-rows .answer') : [])].map(
      (tile) => tile.getBoundingClientRect().bottom,
    )
    return Math.round(Math.max(...bottoms) - document.querySelector('.page-bottom')!.getBoundingClientRect().top)
  })

test.each(languages.map(({ tag }) => tag))('%s: up to six answers need no scrolling at 390 × 844', async (tag) => {
  const page = await site.open('', { width: 390, height: 844, today, language: tag })
  const wrong: Record<string, number> = {}
  const measured: string[] = []
  for (const [question, state] of states) {
    await show(page, state, tag)
    expect(await pointerDriver(page).heading()).toBe(
      question === 'place' ? translationsOf(tag).t('place.question') : translationsOf(tag).law(`question.${question}`),
    )
    expect(await horizontalOverflow(page)).toBe(0)
    const pixels = await below(page)
    if (pixels !== null) measured.push(question)
    if (pixels !== null && pixels > 0) wrong[question] = pixels
  }
  expect(measured).toEqual(expect.arrayContaining(['place', 'insured', 'stay', 'parent']))
  expect(wrong).toEqual({})
})

const boxes = (page: Page) =>
  Promise.all(['.answer-drawing', '.answer-label', '.answer'].map((one) => page.locator(one).first().boundingBox()))

test('at 200 % text the picture is beside its word', async () => {
  const page = await site.open('', { width: 390, height: 844, textScale: 2, today, language: 'en' })
  await show(page, states.get('stay')!, 'en')
  const [picture, word, tile] = await boxes(page)
  expect(word!.x).toBeGreaterThanOrEqual(picture!.x + 64)
  expect(picture!.width).toBe(64)
  expect(tile!.width).toBeGreaterThan(350)
  expect(await horizontalOverflow(page)).toBe(0)
})

test.each(['en', 'ru', 'my'])('%s: on a phone of 320 px two columns of pictures, above their words', async (tag) => {
  const page = await site.open('', { width: 320, height: 568, today, language: tag })
  await show(page, states.get('stay')!, tag)
  const [picture, word, tile] = await boxes(page)
  expect(word!.y).toBeGreaterThanOrEqual(picture!.y + picture!.height)
  expect(tile!.width).toBeLessThan(160)
  expect(await horizontalOverflow(page)).toBe(0)
})

/** One person for each number of questions, and a permanent resident. */
function fewPeople() {
  const resident = states.get('card-issued')!
  return [
    { place: 'yunnan', answers: { insured: 'no', identity: 'border-pass' } },
    engineer,
    { place: resident.place!, answers: { ...resident.answers, 'card-issued': 'here' } },
    {
      place: 'chengdu',
      answers: { insured: 'no', identity: 'foreign-passport', activity: 'employed', stay: 'journalist' },
    },
  ]
}

test.each(fewPeople())('from the first launch to the answer in two taps more than questions: $answers', async (who) => {
  const en = translationsOf('en')
  const page = await site.open('', { width: 390, height: 844, today, language: 'en', newDevice: true })
  const driver = pointerDriver(page)
  let taps = 0
  await page.exposeFunction('countTap', () => (taps += 1))
  await page.evaluate(() => {
    addEventListener('click', () => (window as unknown as { countTap: () => void }).countTap(), true)
  })
  await driver.press('English')
  await driver.press(en.t('find.page.questions'))
  await driver.waitForText(en.t('place.question'))
  const questions = await answerQuestions(driver, en, who)
  expect(questions.length).toBeGreaterThan(2)
  expect(await driver.heading()).not.toBe(en.t('place.question'))
  expect(taps).toBeLessThanOrEqual(questions.length + 2)
})
