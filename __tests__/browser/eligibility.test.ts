import { readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/cli/program'
import { toBring } from '../../src/journey/checklist'
import { type EntryView, outcome as viewOf } from '../../src/journey/outcome'
import { EMPLOYER_DOCUMENTS } from '../../src/policies/ids'
import { policyFor } from '../../src/policies'
import { keyboardDriver, pointerDriver, reload, type VisitOptions } from '../support/browser'
import { answerSentence } from '../support/answer-sentence'
import {
  answerQuestions,
  type Case,
  engineer,
  questionAt,
  submitAnswer,
  tileText,
  today,
} from '../support/questionnaire'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

type Page = Awaited<ReturnType<typeof site.open>>

const en = translationsOf('en')
const zh = translationsOf('zh-Hans')
const law = readLaw()
const phone = { width: 390, height: 844, today }
const tablet = { width: 1024, height: 768, today }
/** The way of operating a screen does not depend on its size. */
const drivers = { phone: { 'by pointer': pointerDriver }, tablet: { 'by keyboard alone': keyboardDriver } }

const site = setUpSite()

afterEach(() => {
  // Answers never appear in an address, where others could read them.
  const answers = Object.values(engineer.answers).filter((answer) => answer !== 'no')
  for (const answer of ['wenjiang', 'chengdu', ...answers]) expect(site.visitedUrls.join('\n')).not.toContain(answer)
})

/** The verdict of the command line for a case. */
function verdictOf({ place, answers }: Case) {
  const { out, err } = run(['policy', 'verdict', '--place', place, '--answers', JSON.stringify(answers)], {
    readLaw: () => law,
    today,
  })
  expect(err).toBe('')
  return JSON.parse(out) as {
    outcome: string | null
    strength: string | null
    rule: string | null
    possible: string[]
    sources: { title: string }[]
  }
}

const hasText = (page: Page, text: string) =>
  page.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor()

/** Unfolds the sources below the first two, and the cautions. */
async function expandSources(page: Page) {
  const folded = page.locator('details:not([open]) > summary:visible').filter({ hasText: /^\s*\d+ more\s*$/ })
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click()
}

const storedKeys = (page: Page) => page.evaluate(() => Object.keys(localStorage))

function assertKnown(entry: EntryView) {
  if (!entry.known) throw new Error(`${entry.id} is not known on ${today}`)
  return entry
}

async function begin(person: VisitOptions = phone) {
  const page = await site.open('', { ...phone, ...person })
  const driver = pointerDriver(page)
  await driver.press(en.t('find.page.questions'))
  await driver.waitForHeadingChange(en.t('app.name'))
  return { page, driver }
}

/** A page of the engineer at the outcome. */
async function atTheAnswer(person: VisitOptions = phone) {
  const { page, driver } = await begin(person)
  await answerQuestions(driver, en, engineer)
  return { page, driver }
}

describe.each([
  ['phone', phone],
  ['tablet', tablet],
] as const)('on a %s', (name, device) => {
  test.each(Object.entries(drivers[name]))(
    '%s: the outcome of an engineer shows verdict, facts and doors, and its steps',
    async (_way, make) => {
      const page = await site.open('', device)
      const person = make(page)
      expect(await person.heading()).toBe(en.t('app.name'))
      await person.press(en.t('find.page.questions'))
      await person.waitForHeadingChange(en.t('app.name'))
      const questions = await answerQuestions(person, en, engineer)
      expect([...questions].sort()).toEqual(['activity', 'identity', 'insured', 'place', 'stay'])

      const verdict = verdictOf(engineer)
      const view = viewOf(policyFor(engineer.place, today), engineer.answers)
      expect(await person.heading()).toBe(en.law(`outcome.${verdict.outcome}`))
      expect(await page.title()).toContain(en.law(`outcome.${verdict.outcome}`))
      await hasText(page, en.law(`outcome.${verdict.outcome}.sentence`))
      await hasText(page, en.t(`outcome.strength.${verdict.strength}`))
      const facts = await page.locator('.facts').innerText()
      expect(facts).toContain(en.law('actor.employer'))
      expect(facts).toContain(en.t('fact.days', { count: 30 }))
      for (const [name, { length }] of [
        ['door.steps', view.steps],
        ['door.papers', toBring(view.documents, EMPLOYER_DOCUMENTS)],
        ['door.counter', view.cards],
        ['door.call', view.contacts],
      ] as const)
        expect((await page.getByRole('link', { name: en.t(name) }).innerText()).replace(/\s+/g, ' ')).toBe(
          `${en.t(name)} ${String(length)}`,
        )

      await person.press(en.t('door.steps'))
      await person.waitForHeadingChange(en.law(`outcome.${verdict.outcome}`))
      expect(await person.heading()).toBe(en.t('answer.steps'))
      for (const step of view.steps.map(assertKnown)) await hasText(page, en.law(`entry.${step.id}`, step.values))
    },
  )

  test.each(Object.entries(drivers[name]))(
    '%s: every part of the outcome leads to its sources within two taps',
    async (_way, make) => {
      const page = await site.open('', device)
      const person = make(page)
      await person.press(en.t('find.page.questions'))
      await person.waitForHeadingChange(en.t('app.name'))
      await answerQuestions(person, en, engineer)
      await person.press(en.t('answer.details'))
      await person.waitForHeadingChange(en.law('outcome.employer-scheme'))
      for (const id of ['deadlines', 'amounts', 'schemes', 'channels'] as const) {
        const name = en.t(`outcome.${id}`)
        await person.expand(name)
        await person.press(`${en.t('source.button')}: ${name}`)
        const sheet = page.getByRole('dialog', { name: en.t('source.title') })
        await sheet.waitFor()
        const text = await sheet.innerText()
        for (const label of ['source.date', 'source.grade', 'source.verified', 'source.best-before'])
          expect(text).toContain(en.t(label))
        expect(text).toContain(en.day(today))
        await person.press(en.t('common.close'))
        await sheet.waitFor({ state: 'detached' })
      }
      const { sources } = verdictOf(engineer)
      await expandSources(page)
      for (const { title } of sources) await hasText(page, title)
    },
  )
})

test('keyboard alone: change an answer, leave a question open, choose a language and delete all data', async () => {
  const page = await site.open('', phone)
  const person = keyboardDriver(page)
  await person.press(en.t('find.page.questions'))
  await person.waitForHeadingChange(en.t('app.name'))
  const unsure = {
    ...engineer,
    answers: { insured: 'no', identity: 'foreign-passport', activity: 'not-working', stay: 'permanent-residence' },
  }
  await answerQuestions(person, en, unsure)
  expect(await person.heading()).toBe(en.t('outcome.open.title'))
  await person.press(en.t('answer.details'))
  await person.waitForHeadingChange(en.t('outcome.open.title'))
  await person.expand(en.t('outcome.answers'))
  await person.press(`${en.t('questions.change')}: ${en.law('question.insured')}`)
  await person.waitForHeadingChange(en.t('outcome.why'))
  await submitAnswer(person, en, en.law('answer.insured.here.short'))
  await answerQuestions(person, en, unsure)
  expect(await person.heading()).toBe(en.law('outcome.already-insured'))
  await person.press(en.t('language.button', { name: 'English' }))
  await page.getByRole('dialog').waitFor()
  await person.press('简体中文')
  await person.waitForHeadingChange(en.law('outcome.already-insured'))
  expect(await person.heading()).toBe(zh.law('outcome.already-insured'))
  await person.press(zh.t('screen.back'))
  await person.waitForHeadingChange(zh.law('outcome.already-insured'))
  await person.press(zh.t('settings.title'))
  await person.waitForHeadingChange(zh.t('app.name'))
  await person.press(zh.t('settings.forget.button'))
  await person.press(zh.t('settings.forget.yes'))
  await hasText(page, en.t('settings.forget.done'))
  expect(await storedKeys(page)).toEqual([])
})

test('the outcome lists, by question, which answers would change it', async () => {
  const { page, driver } = await atTheAnswer()
  await driver.press(en.t('answer.details'))
  await driver.waitForHeadingChange(en.law('outcome.employer-scheme'))
  await driver.expand(en.t('outcome.changes'))
  const { changes } = viewOf(policyFor(engineer.place, today), engineer.answers)
  expect(changes.length).toBeGreaterThan(0)
  for (const question of new Set(changes.map((change) => change.question))) {
    await driver.expand(en.law(`question.${question}`))
    const text = await page
      .locator('details', { has: page.locator('summary', { hasText: en.t('outcome.changes') }) })
      .innerText()
    for (const { answer, outcomes } of changes.filter((change) => change.question === question)) {
      expect(text).toContain(en.law(`answer.${question}.${answer}`))
      for (const outcome of outcomes) expect(text).toContain(en.law(`outcome.${outcome}`))
    }
  }
})

test('going back shows each question with its answer selected, as far as the start page', async () => {
  const { page, driver } = await begin()
  const questions = await answerQuestions(driver, en, engineer, (question) =>
    question === 'stay' ? 'stop' : undefined,
  )
  for (const question of [...questions].reverse()) {
    const before = await driver.heading()
    await driver.press(en.t('screen.back'))
    await driver.waitForHeadingChange(before)
    expect(questionAt(en, await driver.heading())).toBe(question)
    const marked = page.getByRole('main').getByRole('button', { pressed: true })
    expect(await marked.innerText()).toContain(tileText(en, engineer, question))
  }
  await driver.press(en.t('screen.back'))
  await driver.waitForHeadingChange(en.t('place.question'))
  expect(await driver.heading()).toBe(en.t('app.name'))
})

test('changing an answer from the outcome updates the outcome', async () => {
  const { page, driver } = await atTheAnswer()
  const stay = { ...engineer, answers: { ...engineer.answers, stay: 'visa-or-visa-free' } }
  await driver.press(en.t('answer.details'))
  await driver.waitForHeadingChange(en.law('outcome.employer-scheme'))
  await driver.expand(en.t('outcome.answers'))
  await driver.press(`${en.t('questions.change')}: ${en.law('question.stay')}`)
  await driver.waitForHeadingChange(en.t('outcome.why'))
  await submitAnswer(driver, en, tileText(en, stay, 'stay'))
  const verdict = verdictOf(stay)
  expect(await driver.heading()).toBe(en.law(`outcome.${verdict.outcome}`))
  await hasText(page, en.t(`outcome.strength.${verdict.strength}`))
})

test('an unsure person gets an undecided outcome with the open question as its action', async () => {
  const { page, driver } = await begin()
  const answers = { insured: 'no', identity: 'foreign-passport', stay: 'permanent-residence' }
  const unsure = { place: 'kunming', answers }
  await answerQuestions(driver, en, unsure)
  const verdict = verdictOf(unsure)
  expect(verdict.outcome).toBeNull()
  expect(await driver.heading()).toBe(en.t('outcome.open.title'))
  await hasText(page, en.t('outcome.open.word'))
  const possible = verdict.possible.map((outcome) => en.t('common.quoted', { words: en.law(`outcome.${outcome}`) }))
  await hasText(page, en.t('outcome.open.sentence', { outcomes: en.list(possible) }))
  await hasText(page, en.law('question.activity'))
  await page.getByRole('link', { name: new RegExp(`^${en.t('door.call')} \\d`) }).waitFor()
  await driver.press(en.t('answer.reply'))
  await driver.waitForHeadingChange(en.t('outcome.open.title'))
  await answerQuestions(driver, en, { ...unsure, answers: { ...answers, activity: 'employed' } })
  expect(await driver.heading()).toBe(en.law('outcome.employer-scheme'))
})

test('a person unsure of their residence status gets contacts', async () => {
  const { page, driver } = await begin()
  const unsure = { ...engineer, answers: { ...engineer.answers, stay: 'unsure' } }
  await answerQuestions(driver, en, unsure)
  const verdict = verdictOf(unsure)
  expect(await driver.heading()).toBe(en.law(`outcome.${verdict.outcome}`))
  await hasText(page, en.t(`outcome.strength.${verdict.strength}`))
  await page.getByRole('link', { name: new RegExp(`^${en.t('door.call')} \\d`) }).waitFor()
})

test('switching the language keeps place, question and answers', async () => {
  const { page, driver } = await begin()
  await answerQuestions(driver, en, engineer, (question) => (question === 'stay' ? 'stop' : undefined))
  const where = page.url()
  await driver.press(en.t('language.button', { name: 'English' }))
  await driver.press('简体中文')
  await driver.waitForHeadingChange(en.law('question.stay'))
  expect(questionAt(zh, await driver.heading())).toBe('stay')
  expect(page.url()).toBe(where)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans')
  await answerQuestions(driver, zh, engineer)
  expect(await driver.heading()).toBe(zh.law('outcome.employer-scheme'))
  await hasText(page, zh.t('outcome.for', { place: zh.law('place.wenjiang'), day: zh.day(today) }))
  await driver.press(zh.t('language.button', { name: '简体中文' }))
  await driver.press('English')
  await driver.waitForHeadingChange(zh.law('outcome.employer-scheme'))
  expect(await driver.heading()).toBe(en.law('outcome.employer-scheme'))
})

test('a reload keeps question, answers, language and appearance', async () => {
  const { page, driver } = await begin()
  await answerQuestions(driver, en, engineer, (question) => (question === 'stay' ? 'stop' : undefined))
  await driver.press(en.t('language.button', { name: 'English' }))
  await driver.press('简体中文')
  await driver.waitForHeadingChange(en.law('question.stay'))
  await reload(page)
  expect(await driver.heading()).toBe(zh.law('question.stay'))
  await page.goto('about:blank')
  await page.goto(site.address)
  await driver.press(zh.t('find.page.questions'))
  await driver.waitForHeadingChange(zh.t('app.name'))
  await answerQuestions(driver, zh, engineer)
  expect(await driver.heading()).toBe(zh.law('outcome.employer-scheme'))
  await reload(page)
  expect(await driver.heading()).toBe(zh.law('outcome.employer-scheme'))
  await page.goto('about:blank')
  await page.goto(site.address)
  await driver.press(zh.t('find.page.questions'))
  await driver.waitForHeadingChange(zh.t('app.name'))
  expect(await driver.heading()).toBe(zh.law('outcome.employer-scheme'))
})

test('deleting all data leaves nothing on the device', async () => {
  const { page, driver } = await atTheAnswer()
  expect((await storedKeys(page)).length).toBeGreaterThan(0)
  await driver.press(en.t('screen.back'))
  await driver.waitForHeadingChange(en.law('outcome.employer-scheme'))
  await driver.press(en.t('settings.title'))
  await driver.waitForHeadingChange(en.t('app.name'))
  await driver.selectOption(en.t('settings.theme.dark'))
  await driver.selectOption(en.t('settings.size.care'))
  await driver.press(en.t('settings.forget.button'))
  await driver.press(en.t('settings.forget.yes'))
  await hasText(page, en.t('settings.forget.done'))
  expect(await storedKeys(page)).toEqual([])
  expect(await page.evaluate(() => sessionStorage.length + document.cookie.length)).toBe(0)
  await reload(page)
  await driver.heading()
  await page.goto('about:blank')
  await page.goto(site.address)
  // Not even the language is known any more.
  await page.getByRole('button', { name: 'English' }).waitFor()
})

test('without storage the whole check works, and a notice says that nothing is saved', async () => {
  const page = await site.open('', phone)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError')
    }
  })
  await reload(page)
  const driver = pointerDriver(page)
  await driver.press(en.t('find.page.questions'))
  await driver.waitForHeadingChange(en.t('app.name'))
  await answerQuestions(driver, en, engineer)
  expect(await driver.heading()).toBe(en.law('outcome.employer-scheme'))
  await hasText(page, en.t('screen.not-kept'))
})

const cases: Case[] = [
  { place: 'wenjiang', answers: { ...engineer.answers, insured: 'here' } },
  {
    place: 'chengdu',
    answers: {
      insured: 'no',
      identity: 'foreign-passport',
      stay: 'permanent-residence',
      activity: 'not-working',
      'card-issued': 'elsewhere',
      'registered-long-term': 'unsure',
    },
  },
  {
    place: 'chongqing',
    answers: { insured: 'no', identity: 'foreign-passport', stay: 'study-residence', activity: 'student' },
  },
  {
    place: 'kunming',
    answers: {
      insured: 'no',
      identity: 'foreign-passport',
      stay: 'family-or-private',
      activity: 'newborn',
      parent: 'chinese',
    },
  },
  { place: 'yunnan', answers: { insured: 'no', identity: 'border-pass' } },
  { place: 'elsewhere', answers: { insured: 'no', identity: 'hk-macao-taiwan' } },
]

test.each(cases)('in $place the screen shows the same outcome as the command line', async (person) => {
  const { page, driver } = await begin()
  await answerQuestions(driver, en, person)
  const verdict = verdictOf(person)
  expect(await driver.heading()).toBe(en.law(`outcome.${verdict.outcome}`))
  await hasText(page, answerSentence(en, person))
  await hasText(page, en.t(`outcome.strength.${verdict.strength}`))
  await driver.press(en.t('answer.details'))
  await driver.waitForHeadingChange(en.law(`outcome.${verdict.outcome}`))
  await hasText(page, en.law(`rule.${verdict.rule}`))
  await expandSources(page)
  for (const { title } of verdict.sources) await hasText(page, title)
})
