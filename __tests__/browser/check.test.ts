import { readLaw } from '../../scripts/policy/law'
import { run } from '../../scripts/policy/run'
import { type Listed, outcome as viewOf } from '../../src/journey/outcome'
import { policyFor } from '../../src/policies'
import { keyboard, pointer, reload } from '../support/browser'
import { answerAll, answerOf, type Case, engineer, questionOf, reply, today } from '../support/check'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

type Page = Awaited<ReturnType<typeof site.open>>

const en = wordsOf('en')
const zh = wordsOf('zh-Hans')
const law = readLaw()
const phone = { width: 390, height: 844, today }
const tablet = { width: 1024, height: 768, today }
const hands = { 'by finger': pointer, 'by keyboard alone': keyboard }

const site = theSite()

afterEach(() => {
  // What a person answered never stands in an address, where others could read it.
  const answers = Object.values(engineer.answers).filter((one) => one !== 'no')
  for (const answer of ['wenjiang', 'chengdu', ...answers]) expect(site.addresses.join('\n')).not.toContain(answer)
})

/** What the command line says of somebody. */
function saidOf({ place, answers }: Case) {
  const { out, err } = run(['verdict', '--place', place, '--answers', JSON.stringify(answers)], { readLaw: () => law, today })
  expect(err).toBe('')
  return JSON.parse(out) as { outcome: string | null; strength: string | null; rule: string | null; possible: string[]; sources: { title: string }[] }
}

const shown = (page: Page, words: string) => page.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor()
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage))
const part = (page: Page, name: string) =>
  page.locator('section, div').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) }).last()

function known(one: Listed) {
  if (!one.known) throw new Error(`${one.id} is not known on ${today}`)
  return one
}

async function begin(person: object = phone) {
  const page = await site.open('', { ...phone, ...person })
  const finger = pointer(page)
  await finger.press(en.t('home.start'))
  await finger.left(en.t('home.title'))
  return { page, finger }
}

/** The engineer at his answer. */
async function atTheAnswer(person: object = phone) {
  const { page, finger } = await begin(person)
  await answerAll(finger, en, engineer)
  return { page, finger }
}

describe.each(Object.entries({ phone, tablet }))('on a %s', (_, device) => {
  test.each(Object.entries(hands))('%s, an engineer learns who must enrol him, by when, with which papers, whom to ask and what to show', async (_way, make) => {
    const page = await site.open('', device)
    const person = make(page)
    expect(await person.heading()).toBe(en.t('home.title'))
    await person.press(en.t('home.start'))
    await person.left(en.t('home.title'))
    const asked = await answerAll(person, en, engineer)
    expect([...asked].sort()).toEqual(['activity', 'identity', 'insured', 'place', 'stay'])

    const said = saidOf(engineer)
    const view = viewOf(policyFor(engineer.place, today), engineer.answers)
    expect(await person.heading()).toBe(en.law(`outcome.${said.outcome}`))
    expect(await page.title()).toContain(en.law(`outcome.${said.outcome}`))
    const heading = page.locator('#app').getByRole('heading', { level: 1 })
    expect(await heading.locator('xpath=following-sibling::p[1]').innerText()).toBe(en.law(`outcome.${said.outcome}.sentence`))
    await shown(page, en.t(`outcome.strength.${said.strength}`))
    await shown(page, en.t('outcome.actor', { actor: en.law('actor.employer') }))
    const parts = { steps: view.steps, deadlines: view.deadlines, documents: view.documents, contacts: view.contacts.slice(0, 3), cards: view.cards.slice(0, 1) }
    for (const [id, entries] of Object.entries(parts)) {
      expect(entries.length).toBeGreaterThan(0)
      const text = await part(page, en.t(`outcome.${id}`)).innerText()
      for (const { id: entry, values, zh: chinese } of entries.map(known)) {
        expect(text).toContain(en.law(`entry.${entry}`, values))
        if (chinese !== null) expect(text).toContain(chinese)
      }
    }
    expect(view.deadlines.map((one) => known(one).values.days)).toContain(30)
    expect(view.documents.map((one) => known(one).zh)).not.toContain(null)

    const sentence = page.getByText(known(view.cards[0]!).zh!, { exact: true }).first()
    expect(await sentence.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(24)
    const calls = await part(page, en.t('outcome.contacts')).getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    const phones = view.contacts.slice(0, 3).flatMap((one) => known(one).values.phone ?? [])
    for (const number of phones) expect(calls).toContain(`tel:${number}`)
  })

  test.each(Object.entries(hands))('%s, every part of the answer leads to its sources within two taps', async (_way, make) => {
    const page = await site.open('', device)
    const person = make(page)
    await person.press(en.t('home.start'))
    await person.left(en.t('home.title'))
    await answerAll(person, en, engineer)
    const behind = ['schemes', 'channels']
    for (const id of ['steps', 'deadlines', 'documents', 'cards', 'contacts', ...behind]) {
      const name = en.t(`outcome.${id}`)
      if (behind.includes(id)) await person.unfold(name)
      await person.press(`${en.t('source.button')}: ${name}`)
      const sheet = page.getByRole('dialog', { name: en.t('source.title') })
      await sheet.waitFor()
      const text = await sheet.innerText()
      for (const label of ['source.date', 'source.grade', 'source.verified', 'source.best-before']) expect(text).toContain(en.t(label))
      expect(text).toContain(en.day(today))
      await person.press(en.t('common.close'))
      await sheet.waitFor({ state: 'detached' })
    }
    const { sources } = saidOf(engineer)
    await person.unfold(en.t('outcome.sources', { count: sources.length }))
    for (const { title } of sources) await shown(page, title)
  })
})

test('by keyboard alone, an answer can be changed, a question left open, the language chosen and everything forgotten', async () => {
  const page = await site.open('', phone)
  const person = keyboard(page)
  await person.press(en.t('home.start'))
  await person.left(en.t('home.title'))
  const unsure = { ...engineer, answers: { insured: 'no', identity: 'foreign-passport', activity: 'not-working', stay: 'permanent-residence' } }
  await answerAll(person, en, unsure)
  expect(await person.heading()).toBe(en.t('outcome.open.title'))
  await person.unfold(en.t('outcome.answers'))
  await person.press(`${en.t('questions.change')}: ${en.law('question.insured')}`)
  await person.left(en.t('outcome.open.title'))
  await reply(person, en, en.law('answer.insured.here'))
  await answerAll(person, en, unsure)
  expect(await person.heading()).toBe(en.law('outcome.already-insured'))
  await person.press(en.t('language.button', { name: 'English' }))
  await page.getByRole('dialog').waitFor()
  await person.press('简体中文')
  await person.left(en.law('outcome.already-insured'))
  expect(await person.heading()).toBe(zh.law('outcome.already-insured'))
  await person.press(zh.t('screen.back'))
  await person.left(zh.law('outcome.already-insured'))
  await person.press(zh.t('settings.title'))
  await person.left(zh.t('home.title'))
  await person.press(zh.t('settings.forget.button'))
  await person.press(zh.t('settings.forget.yes'))
  await shown(page, en.t('settings.forget.done'))
  expect(await kept(page)).toEqual([])
})

test('what would change the answer is told question by question', async () => {
  const { page, finger } = await atTheAnswer()
  await finger.unfold(en.t('outcome.changes'))
  const { changes } = viewOf(policyFor(engineer.place, today), engineer.answers)
  expect(changes.length).toBeGreaterThan(0)
  for (const question of new Set(changes.map((one) => one.question))) {
    await finger.unfold(en.law(`question.${question}`))
    const told = await page.locator('details', { has: page.locator('summary', { hasText: en.t('outcome.changes') }) }).innerText()
    for (const { answer, outcomes } of changes.filter((one) => one.question === question)) {
      expect(told).toContain(en.law(`answer.${question}.${answer}`))
      for (const one of outcomes) expect(told).toContain(en.law(`outcome.${one}`))
    }
  }
})

test('going back asks again what was asked, with the answer marked, as far as the start page', async () => {
  const { page, finger } = await begin()
  const asked = await answerAll(finger, en, engineer, (question) => (question === 'stay' ? 'stop' : undefined))
  for (const question of [...asked].reverse()) {
    const before = await finger.heading()
    await finger.press(en.t('screen.back'))
    await finger.left(before)
    expect(questionOf(en, await finger.heading())).toBe(question)
    const marked = page.getByRole('radio', { checked: true })
    expect(await marked.locator('xpath=ancestor::label').innerText()).toContain(answerOf(en, engineer, question))
  }
  await finger.press(en.t('screen.back'))
  await finger.left(en.t('place.question'))
  expect(await finger.heading()).toBe(en.t('home.title'))
})

test('an answer can be changed from the outcome, and the outcome follows', async () => {
  const { page, finger } = await atTheAnswer()
  const stay = { ...engineer, answers: { ...engineer.answers, stay: 'visa-or-visa-free' } }
  await finger.unfold(en.t('outcome.answers'))
  await finger.press(`${en.t('questions.change')}: ${en.law('question.stay')}`)
  await finger.left(en.law('outcome.employer-scheme'))
  await reply(finger, en, answerOf(en, stay, 'stay'))
  const said = saidOf(stay)
  expect(await finger.heading()).toBe(en.law(`outcome.${said.outcome}`))
  await shown(page, en.t(`outcome.strength.${said.strength}`))
})

test('who is not sure gets an honest open answer, whom to ask, and the question that was left', async () => {
  const { page, finger } = await begin()
  const answers = { insured: 'no', identity: 'foreign-passport', stay: 'permanent-residence' }
  const unsure = { place: 'kunming', answers }
  await answerAll(finger, en, unsure)
  const said = saidOf(unsure)
  expect(said.outcome).toBeNull()
  expect(await finger.heading()).toBe(en.t('outcome.open.title'))
  await shown(page, en.t('outcome.open.word'))
  const possible = said.possible.map((one) => en.t('common.quoted', { words: en.law(`outcome.${one}`) }))
  await shown(page, en.t('outcome.open.sentence', { outcomes: en.list(possible) }))
  const view = viewOf(policyFor(unsure.place, today), answers)
  const contacts = await part(page, en.t('outcome.contacts')).innerText()
  for (const { id, values } of view.contacts.slice(0, 3).map(known)) expect(contacts).toContain(en.law(`entry.${id}`, values))
  await shown(page, known(view.cards[0]!).zh!)
  await finger.press(en.law('question.activity'))
  await finger.left(en.t('outcome.open.title'))
  await answerAll(finger, en, { ...unsure, answers: { ...answers, activity: 'employed' } })
  expect(await finger.heading()).toBe(en.law('outcome.employer-scheme'))
})

test('who does not know what lets them stay is told whom to ask', async () => {
  const { page, finger } = await begin()
  const unsure = { ...engineer, answers: { ...engineer.answers, stay: 'unsure' } }
  await answerAll(finger, en, unsure)
  const said = saidOf(unsure)
  expect(await finger.heading()).toBe(en.law(`outcome.${said.outcome}`))
  await shown(page, en.t(`outcome.strength.${said.strength}`))
  await part(page, en.t('outcome.contacts')).waitFor()
})

test('another language in the middle keeps the place, the question and the answers', async () => {
  const { page, finger } = await begin()
  await answerAll(finger, en, engineer, (question) => (question === 'stay' ? 'stop' : undefined))
  await finger.mark(answerOf(en, engineer, 'stay'))
  const where = page.url()
  await finger.press(en.t('language.button', { name: 'English' }))
  await finger.press('简体中文')
  await finger.left(en.law('question.stay'))
  expect(questionOf(zh, await finger.heading())).toBe('stay')
  expect(page.url()).toBe(where)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans')
  await finger.press(zh.t('questions.continue'))
  await finger.left(zh.law('question.stay'))
  await answerAll(finger, zh, engineer)
  expect(await finger.heading()).toBe(zh.law('outcome.employer-scheme'))
  await shown(page, zh.t('outcome.for', { place: zh.law('place.wenjiang'), day: zh.day(today) }))
  await finger.press(zh.t('language.button', { name: '简体中文' }))
  await finger.press('English')
  await finger.left(zh.law('outcome.employer-scheme'))
  expect(await finger.heading()).toBe(en.law('outcome.employer-scheme'))
})

test('a reload keeps the question, the answers, the language and the looks', async () => {
  const { page, finger } = await begin()
  await answerAll(finger, en, engineer, (question) => (question === 'stay' ? 'stop' : undefined))
  await finger.press(en.t('language.button', { name: 'English' }))
  await finger.press('简体中文')
  await finger.left(en.law('question.stay'))
  await reload(page)
  expect(await finger.heading()).toBe(zh.law('question.stay'))
  await page.goto('about:blank')
  await page.goto(site.address)
  await finger.press(zh.t('home.continue'))
  await finger.left(zh.t('home.title'))
  await answerAll(finger, zh, engineer)
  expect(await finger.heading()).toBe(zh.law('outcome.employer-scheme'))
  await reload(page)
  expect(await finger.heading()).toBe(zh.law('outcome.employer-scheme'))
  await page.goto('about:blank')
  await page.goto(site.address)
  await finger.press(zh.t('home.see-answer'))
  await finger.left(zh.t('home.title'))
  expect(await finger.heading()).toBe(zh.law('outcome.employer-scheme'))
})

test('forgetting everything leaves nothing on the device', async () => {
  const { page, finger } = await atTheAnswer()
  expect((await kept(page)).length).toBeGreaterThan(0)
  await finger.press(en.t('screen.back'))
  await finger.left(en.law('outcome.employer-scheme'))
  await finger.press(en.t('settings.title'))
  await finger.left(en.t('home.title'))
  await finger.mark(en.t('settings.theme.dark'))
  await finger.mark(en.t('settings.size.care'))
  await finger.press(en.t('settings.forget.button'))
  await finger.press(en.t('settings.forget.yes'))
  await shown(page, en.t('settings.forget.done'))
  expect(await kept(page)).toEqual([])
  expect(await page.evaluate(() => sessionStorage.length + document.cookie.length)).toBe(0)
  await reload(page)
  await finger.heading()
  await page.goto('about:blank')
  await page.goto(site.address)
  await page.getByRole('button', { name: en.t('home.start'), exact: true }).waitFor()
})

test('where the browser keeps nothing, the whole check works all the same, and the screen says so', async () => {
  const page = await site.open('', phone)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError')
    }
  })
  await reload(page)
  const finger = pointer(page)
  await finger.press(en.t('home.start'))
  await finger.left(en.t('home.title'))
  await answerAll(finger, en, engineer)
  expect(await finger.heading()).toBe(en.law('outcome.employer-scheme'))
  await shown(page, en.t('screen.not-kept'))
})

const everybody: Case[] = [
  { place: 'wenjiang', answers: { ...engineer.answers, insured: 'here' } },
  { place: 'chengdu', answers: { insured: 'no', identity: 'foreign-passport', stay: 'permanent-residence', activity: 'not-working', 'card-issued': 'elsewhere', 'registered-long-term': 'unsure' } },
  { place: 'chongqing', answers: { insured: 'no', identity: 'foreign-passport', stay: 'study-residence', activity: 'student' } },
  { place: 'kunming', answers: { insured: 'no', identity: 'foreign-passport', stay: 'family-or-private', activity: 'newborn', parent: 'chinese' } },
  { place: 'yunnan', answers: { insured: 'no', identity: 'border-pass' } },
  { place: 'elsewhere', answers: { insured: 'no', identity: 'hk-macao-taiwan' } },
]

test.each(everybody)('in $place the screen says what the command line says', async (who) => {
  const { page, finger } = await begin()
  await answerAll(finger, en, who)
  const said = saidOf(who)
  expect(await finger.heading()).toBe(en.law(`outcome.${said.outcome}`))
  await shown(page, en.law(`outcome.${said.outcome}.sentence`))
  await shown(page, en.t(`outcome.strength.${said.strength}`))
  await finger.unfold(en.t('outcome.why'))
  await shown(page, en.law(`rule.${said.rule}`))
  await finger.unfold(en.t('outcome.sources', { count: said.sources.length }))
  for (const { title } of said.sources) await shown(page, title)
})
