import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/cli/program'
import { outcome as viewOf } from '../../src/journey/outcome'
import { packs, policyFor } from '../../src/policies'
import type { Answers } from '../../src/rules'
import { answerSentence } from '../support/answer-sentence'
import { answerQuestions, type Case, engineer, questionAt, submitAnswer, lawDay, today } from '../support/questionnaire'
import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import type { Phone } from '../support/weapp/wx'
import { translationsOf } from '../support/translations'

const en = translationsOf('en')
const zh = translationsOf('zh-Hans')
const law = readLaw()

/** WeChat's recommended maximum for one `setData`, in bytes. */
const advised = 256 * 1024

let program: Awaited<ReturnType<typeof openMiniProgram>>
let driver: ReturnType<typeof tapDriver>

async function start(phone: Phone = {}) {
  program = await openMiniProgram({ today, ...phone })
  driver = tapDriver(program)
}

/** Restarts the mini-program on the same phone. */
async function restart() {
  close()
  await start({ storage: Object.fromEntries(program.storage) as Record<string, string> })
}

function close() {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  expect(program.setData.largest).toBeLessThan(advised)
  program.close()
}

afterEach(close)

/** The verdict of the command line for a case. */
function verdictOf({ place, answers }: Case) {
  const { out, err } = run(['policy', 'verdict', '--place', place, '--answers', JSON.stringify(answers)], {
    readLaw: () => law,
    today: lawDay,
  })
  expect(err).toBe('')
  return JSON.parse(out) as {
    outcome: string | null
    strength: string
    possible: string[]
    rule: string
    sources: unknown[]
  }
}

const lines = () => program.text().split('\n')

test('the outcome of an engineer shows verdict, facts and doors, and its steps', async () => {
  await start()
  await driver.press(en.t('find.page.questions'))
  const questions = await answerQuestions(driver, en, engineer)
  expect([...questions].sort()).toEqual(['activity', 'identity', 'insured', 'place', 'stay'])
  expect(program.routes()).toEqual(['pages/home/index', 'pages/outcome/index'])

  const view = viewOf(policyFor(engineer.place, today), engineer.answers)
  expect(await driver.heading()).toBe(en.law('outcome.employer-scheme'))
  expect(program.title()).toBe(en.t('paper.what.case'))
  const text = lines()
  const first = text.indexOf(en.law('outcome.employer-scheme'))
  expect(text[first + 1]).toBe(en.law('outcome.employer-scheme.sentence'))
  expect(text).toContain(en.t('outcome.strength.yes'))
  expect(text).toContain(en.law('actor.employer'))
  expect(text).toContain(en.t('fact.days', { count: 30 }))
  for (const door of ['door.steps', 'door.papers', 'door.counter', 'door.call'] as const)
    expect(text).toContain(en.t(door))
  await driver.press(en.t('door.steps'))
  expect(await driver.heading()).toBe(en.t('answer.steps'))
  for (const step of view.steps) {
    if (!step.known) throw new Error(`${step.id} is not known today`)
    expect(lines()).toContain(en.law(`entry.${step.id}`, step.values))
  }
})

test('every part of the outcome leads to its sources within two taps', async () => {
  await start()
  await driver.press(en.t('find.page.questions'))
  await answerQuestions(driver, en, engineer)
  await driver.press(en.t('answer.details'))
  const parts = ['deadlines', 'amounts', 'schemes', 'channels']
  for (const part of parts.map((part) => en.t(`outcome.${part}`))) {
    await driver.expand(part)
    await driver.press(`${en.t('source.button')}: ${part}`)
    const [sheet] = program.byRole('dialog')
    expect(sheet).toBeDefined()
    for (const word of ['source.grade', 'source.verified', 'source.best-before']) expect(lines()).toContain(en.t(word))
    expect(program.text()).toContain(en.day(today))
    await driver.press(en.t('common.close'))
    expect(program.byRole('dialog')).toEqual([])
  }
  const { sources } = viewOf(policyFor(engineer.place, today), engineer.answers).verdict
  await driver.expand(en.t('details.more', { number: sources.length - 2 }))
  for (const { title } of sources) expect(lines()).toContain(title)
})

test('the outcome lists which answers would change it, and they can be changed from there', async () => {
  await start()
  await driver.press(en.t('find.page.questions'))
  await answerQuestions(driver, en, engineer)
  await driver.press(en.t('answer.details'))
  await driver.expand(en.t('outcome.changes'))
  await driver.expand(en.law('question.stay'))
  expect(program.text()).toContain(en.law('answer.stay.visa-or-visa-free'))
  await driver.expand(en.t('outcome.answers'))
  await driver.press(`${en.t('questions.change')}: ${en.law('question.insured')}`)
  expect(questionAt(en, await driver.heading())).toBe('insured')
  await submitAnswer(driver, en, en.law('answer.insured.here.short'))
  expect(await driver.heading()).toBe(en.law('outcome.already-insured'))
})

test('an unsure person gets an undecided outcome with the open question as its action', async () => {
  await start()
  await driver.press(en.t('find.page.questions'))
  const answers: Answers = { insured: 'no', identity: 'foreign-passport', stay: 'permanent-residence' }
  const unsure = { place: 'kunming', answers }
  await answerQuestions(driver, en, unsure)
  const verdict = verdictOf(unsure)
  expect(verdict.outcome).toBeNull()
  expect(await driver.heading()).toBe(en.t('outcome.open.title'))
  const possible = verdict.possible.map((outcome) => en.t('common.quoted', { words: en.law(`outcome.${outcome}`) }))
  expect(lines()).toContain(en.t('outcome.open.sentence', { outcomes: en.list(possible) }))
  expect(lines()).toContain(en.t('door.call'))
  expect(lines()).toContain(en.law('question.activity'))
  await driver.press(en.t('answer.reply'))
  await answerQuestions(driver, en, { ...unsure, answers: { ...answers, activity: 'employed' } })
  expect(await driver.heading()).toBe(en.law('outcome.employer-scheme'))
})

test('another place offers cities by name, on the choice and in the answer', async () => {
  await start()
  await driver.press(en.t('find.page.questions'))
  expect(lines()).toContain(en.t('cities.title'))
  await driver.expand(en.law('city.suzhou'))
  expect(lines()).toContain(en.law('entry.note-suzhou', { year: 2026 }))
  await answerQuestions(driver, en, { ...engineer, place: 'elsewhere' })
  await driver.press(en.t('answer.details'))
  expect(lines()).toContain(en.t('cities.title'))
})

test('switching the language keeps place, question and answers', async () => {
  await start()
  await driver.press(en.t('find.page.questions'))
  let count = 0
  await answerQuestions(driver, en, engineer, () => ((count += 1) === 3 ? 'stop' : undefined))
  const question = questionAt(en, await driver.heading())!
  await driver.press(en.t('language.button', { name: 'English' }))
  await driver.press('简体中文')
  expect(questionAt(zh, await driver.heading())).toBe(question)
  expect(program.title()).toBe(zh.t('find.page.questions'))
  await answerQuestions(driver, zh, engineer)
  expect(await driver.heading()).toBe(zh.law('outcome.employer-scheme'))
  await driver.press(zh.t('language.button', { name: '简体中文' }))
  await driver.press('English')
  expect(await driver.heading()).toBe(en.law('outcome.employer-scheme'))
  expect(lines()).toContain(en.t('outcome.for', { place: en.law('place.wenjiang'), day: en.day(today) }))
})

test('an unfinished check resumes after the mini-program reopens', async () => {
  await start()
  await driver.press(en.t('find.page.questions'))
  let count = 0
  await answerQuestions(driver, en, engineer, () => ((count += 1) === 3 ? 'stop' : undefined))
  const question = await driver.heading()
  await restart()
  await driver.press(en.t('home.continue'))
  expect(await driver.heading()).toBe(question)
  await answerQuestions(driver, en, engineer)
  await restart()
  await driver.press(en.t('find.page.questions'))
  expect(await driver.heading()).toBe(en.law('outcome.employer-scheme'))
})

test('without storage the whole check works, and a notice says that nothing is saved', async () => {
  await start({ refuses: ['setStorageSync'], newDevice: true })
  await driver.press('English')
  await driver.press(en.t('find.page.questions'))
  await answerQuestions(driver, en, engineer)
  expect(await driver.heading()).toBe(en.law('outcome.employer-scheme'))
  expect(lines()).toContain(en.t('screen.not-kept'))
  expect(program.storage.size).toBe(0)
})

test('deleting all data leaves nothing on the phone', async () => {
  await start()
  await driver.press(en.t('find.page.questions'))
  await answerQuestions(driver, en, engineer)
  expect(program.storage.size).toBeGreaterThan(0)
  await program.back()
  await driver.press(en.t('settings.title'))
  await driver.selectOption(en.t('settings.theme.dark'))
  await driver.press(en.t('settings.forget.button'))
  await driver.press(en.t('settings.forget.yes'))
  expect(lines()).toContain(en.t('settings.forget.done'))
  expect([...program.storage.keys()]).toEqual([])
  await program.back()
  // Not even the language is known any more.
  expect(program.byClass('first-language')).toHaveLength(12)
})

interface Person {
  who: string
  answers: Answers
  decided?: false
  rule: string
  outcome?: string
  strength?: string
}

const folder = join('__tests__', 'policies', 'people')
const peopleOfPlaces = readdirSync(folder).map((file) => ({
  file: basename(file, '.json'),
  people: (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Person[]).filter(
    (person) => person.decided !== false,
  ),
}))

// The first person of each rule: all people are decided by the same code in people.test.ts, and shown on the same screen
// in outcome.test.tsx.
const seenRules = new Set<string>()
const firstOfRules = peopleOfPlaces.map(({ file, people }) => ({
  file,
  people: people.filter(({ rule }) => !seenRules.has(rule) && seenRules.add(rule)),
}))

test('every rule of a route has somebody who reaches it in the mini-program', () => {
  const rules = packs.flatMap((pack) => (pack.decisions.route?.rules ?? []).map(({ id }) => id))
  expect(rules.filter((rule) => !seenRules.has(rule))).toEqual([])
})

describe.each(firstOfRules.filter(({ people }) => people.length > 0))('in $file', ({ file, people }) => {
  const place = file === 'everywhere' ? 'elsewhere' : file

  test.each(people)('$who gets the expected outcome', async ({ answers, outcome, strength }) => {
    await start()
    await driver.press(en.t('find.page.questions'))
    await answerQuestions(driver, en, { place, answers })
    expect(await driver.heading()).toBe(en.law(`outcome.${outcome}`))
    expect(lines()).toContain(answerSentence(en, { place, answers }))
    expect(lines()).toContain(en.t(`outcome.strength.${strength}`))
    expect(verdictOf({ place, answers })).toMatchObject({ outcome, strength })
  })
})
