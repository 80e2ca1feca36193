import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/policy/run'
import { outcome as viewOf } from '../../src/journey/outcome'
import { policyFor } from '../../src/policies'
import type { Answers } from '../../src/rules'
import { answerAll, answerOf, type Case, engineer, questionOf, reply, today } from '../support/check'
import { finger } from '../support/weapp/hands'
import { openMiniProgram } from '../support/weapp/program'
import type { Phone } from '../support/weapp/wx'
import { wordsOf } from '../support/words'

const en = wordsOf('en')
const zh = wordsOf('zh-Hans')
const law = readLaw()

/** What WeChat advises for one `setData`, in bytes. */
const advised = 256 * 1024

let program: Awaited<ReturnType<typeof openMiniProgram>>
let hands: ReturnType<typeof finger>

async function start(phone: Phone = {}) {
  program = await openMiniProgram({ today, ...phone })
  hands = finger(program)
}

/** The same phone later: WeChat has closed the mini-program and opens it again. */
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

/** What the command line says of somebody. */
function saidOf({ place, answers }: Case) {
  const { out, err } = run(['verdict', '--place', place, '--answers', JSON.stringify(answers)], { readLaw: () => law, today })
  expect(err).toBe('')
  return JSON.parse(out) as { outcome: string | null; strength: string; possible: string[]; rule: string; sources: unknown[] }
}

const lines = () => program.text().split('\n')

test('an engineer learns who must enrol him, by when, with which papers, whom to ask and what to show', async () => {
  await start()
  await hands.press(en.t('home.start'))
  const asked = await answerAll(hands, en, engineer)
  expect([...asked].sort()).toEqual(['activity', 'identity', 'insured', 'place', 'stay'])
  expect(program.routes()).toEqual(['pages/home/index', 'pages/outcome/index'])

  const view = viewOf(policyFor(engineer.place, today), engineer.answers)
  expect(await hands.heading()).toBe(en.law('outcome.employer-scheme'))
  expect(program.title()).toBe(en.law('outcome.employer-scheme'))
  const shown = lines()
  const first = shown.indexOf(en.law('outcome.employer-scheme'))
  expect(shown[first + 1]).toBe(en.law('outcome.employer-scheme.sentence'))
  expect(shown).toContain(en.t('outcome.strength.yes'))
  expect(shown).toContain(en.t('outcome.actor', { actor: en.law('actor.employer') }))
  for (const part of [view.steps, view.deadlines, view.documents, view.contacts.slice(0, 3), view.cards.slice(0, 1)]) {
    expect(part.length).toBeGreaterThan(0)
    for (const one of part) {
      if (!one.known) throw new Error(`${one.id} is not known today`)
      expect(shown).toContain(en.law(`entry.${one.id}`, one.values))
      if (one.zh !== null) expect(program.text()).toContain(one.zh)
    }
  }
  expect(view.deadlines.map((one) => one.known && one.values.days)).toContain(30)
  expect(program.byClass('bilingual-counter').length).toBeGreaterThan(0)
})

test('every part of the answer leads to its sources within two taps', async () => {
  await start()
  await hands.press(en.t('home.start'))
  await answerAll(hands, en, engineer)
  const parts = ['steps', 'deadlines', 'documents', 'cards', 'contacts', 'schemes', 'channels']
  for (const part of parts.map((one) => en.t(`outcome.${one}`))) {
    if (part === en.t('outcome.schemes') || part === en.t('outcome.channels')) await hands.unfold(part)
    await hands.press(`${en.t('source.button')}: ${part}`)
    const [sheet] = program.byRole('dialog')
    expect(sheet).toBeDefined()
    for (const word of ['source.grade', 'source.verified', 'source.best-before']) expect(lines()).toContain(en.t(word))
    expect(program.text()).toContain(en.day(today))
    await hands.press(en.t('common.close'))
    expect(program.byRole('dialog')).toEqual([])
  }
  const { sources } = viewOf(policyFor(engineer.place, today), engineer.answers).verdict
  await hands.unfold(en.t('outcome.sources', { count: sources.length }))
  for (const { title } of sources) expect(lines()).toContain(title)
})

test('what would change the answer is told, and an answer can be changed from there', async () => {
  await start()
  await hands.press(en.t('home.start'))
  await answerAll(hands, en, engineer)
  await hands.unfold(en.t('outcome.changes'))
  await hands.unfold(en.law('question.stay'))
  expect(program.text()).toContain(en.law('answer.stay.visa-or-visa-free'))
  await hands.unfold(en.t('outcome.answers'))
  await hands.press(`${en.t('questions.change')}: ${en.law('question.insured')}`)
  expect(questionOf(en, await hands.heading())).toBe('insured')
  await reply(hands, en, en.law('answer.insured.here'))
  expect(await hands.heading()).toBe(en.law('outcome.already-insured'))
})

test('who is not sure gets an honest open answer, whom to ask, and the question that was left', async () => {
  await start()
  await hands.press(en.t('home.start'))
  const answers: Answers = { insured: 'no', identity: 'foreign-passport', stay: 'permanent-residence' }
  const unsure = { place: 'kunming', answers }
  await answerAll(hands, en, unsure)
  const said = saidOf(unsure)
  expect(said.outcome).toBeNull()
  expect(await hands.heading()).toBe(en.t('outcome.open.title'))
  const possible = said.possible.map((one) => en.t('common.quoted', { words: en.law(`outcome.${one}`) }))
  expect(lines()).toContain(en.t('outcome.open.sentence', { outcomes: en.list(possible) }))
  expect(lines()).toContain(en.t('outcome.contacts'))
  expect(program.byClass('bilingual-counter').length).toBeGreaterThan(0)
  await hands.press(en.law('question.activity'))
  await answerAll(hands, en, { ...unsure, answers: { ...answers, activity: 'employed' } })
  expect(await hands.heading()).toBe(en.law('outcome.employer-scheme'))
})

test('another language in the middle keeps the place, the question and the answers', async () => {
  await start()
  await hands.press(en.t('home.start'))
  let asked = 0
  await answerAll(hands, en, engineer, () => ((asked += 1) === 3 ? 'stop' : undefined))
  const question = questionOf(en, await hands.heading())!
  await hands.mark(answerOf(en, engineer, question))
  await hands.press(en.t('language.button', { name: 'English' }))
  await hands.press('简体中文')
  expect(questionOf(zh, await hands.heading())).toBe(question)
  expect(program.title()).toBe(await hands.heading())
  await hands.press(zh.t('questions.continue'))
  await answerAll(hands, zh, engineer)
  expect(await hands.heading()).toBe(zh.law('outcome.employer-scheme'))
  await hands.press(zh.t('language.button', { name: '简体中文' }))
  await hands.press('English')
  expect(await hands.heading()).toBe(en.law('outcome.employer-scheme'))
  expect(lines()).toContain(en.t('outcome.for', { place: en.law('place.wenjiang'), day: en.day(today) }))
})

test('a check left half-way goes on where it was when the mini-program is opened again', async () => {
  await start()
  await hands.press(en.t('home.start'))
  let asked = 0
  await answerAll(hands, en, engineer, () => ((asked += 1) === 3 ? 'stop' : undefined))
  const question = await hands.heading()
  await restart()
  await hands.press(en.t('home.continue'))
  expect(await hands.heading()).toBe(question)
  await answerAll(hands, en, engineer)
  await restart()
  await hands.press(en.t('home.see-answer'))
  expect(await hands.heading()).toBe(en.law('outcome.employer-scheme'))
})

test('where storage refuses, the whole check works all the same, and the screen says that nothing is kept', async () => {
  await start({ refuses: ['setStorageSync'] })
  await hands.press(en.t('home.start'))
  await answerAll(hands, en, engineer)
  expect(await hands.heading()).toBe(en.law('outcome.employer-scheme'))
  expect(lines()).toContain(en.t('screen.not-kept'))
  expect(program.storage.size).toBe(0)
})

test('forgetting everything leaves nothing on the phone', async () => {
  await start()
  await hands.press(en.t('home.start'))
  await answerAll(hands, en, engineer)
  expect(program.storage.size).toBeGreaterThan(0)
  await program.back()
  await hands.press(en.t('settings.title'))
  await hands.mark(en.t('settings.theme.dark'))
  await hands.press(en.t('settings.forget.button'))
  await hands.press(en.t('settings.forget.yes'))
  expect(lines()).toContain(en.t('settings.forget.done'))
  expect([...program.storage.keys()]).toEqual([])
  await program.back()
  expect(program.text()).toContain(en.t('home.start'))
})

interface Person {
  who: string
  answers: Answers
  decided?: false
  outcome?: string
  strength?: string
}

const folder = join('__tests__', 'policies', 'people')

describe.each(readdirSync(folder).map((file) => basename(file, '.json')))('in %s', (file) => {
  const people = (JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as Person[]).filter((one) => one.decided !== false)
  const place = file === 'everywhere' ? 'elsewhere' : file

  test.each(people)('by taps: $who', async ({ answers, outcome, strength }) => {
    await start()
    await hands.press(en.t('home.start'))
    await answerAll(hands, en, { place, answers })
    expect(await hands.heading()).toBe(en.law(`outcome.${outcome}`))
    expect(lines()).toContain(en.law(`outcome.${outcome}.sentence`))
    expect(lines()).toContain(en.t(`outcome.strength.${strength}`))
    expect(saidOf({ place, answers })).toMatchObject({ outcome, strength })
  })
})
