import { screen, within } from '@testing-library/react'
import Questions from '../../src/pages/questions'
import { useAnswers } from '../../src/stores/answers'
import { device } from '../support/taro'
import { employee, open, reset, told, went } from './stage'

beforeEach(() => reset())

/** What a person answers to each question, by its words. */
const worker: Readonly<Record<string, RegExp>> = {
  'Where in China do you live?': /^Chengdu/,
  'Do you already have Chinese medical insurance?': /^No\b/,
  'Which document shows your nationality?': /^A foreign passport/,
  'What do you do here?': /^I work for an employer/,
  'What lets you stay in China?': /^Work permit and residence permit/,
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent

test('the first question is the place, with its Chinese name beside it', () => {
  open(Questions)
  expect(heading()).toBe('Where in China do you live?')
  const radio = screen.getByRole('radio', { name: /^Chengdu/ })
  const row = radio.closest('label')
  expect(row?.querySelector('[lang="zh-Hans"]')?.textContent).toBe('成都市')
  expect(screen.getByText(/^Question 1 of about/)).toBeTruthy()
})

test('one question after the other, until the outcome', async () => {
  const { choose } = open(Questions)
  for (let asked = 0; asked < 5; asked++) {
    expect(went()).toBeUndefined()
    await choose(worker[heading()] ?? /nothing/)
  }
  expect(went()).toBe('/pages/outcome/index')
  // Nothing flashes by while the outcome is fetched.
  expect(heading()).not.toBe('Check your answers')
  expect(told().place).toBe('chengdu')
  expect(told().answers).toEqual(employee.answers)
})

test('an answer counts only once the person goes on, and going on without one says so', async () => {
  const { person } = open(Questions)
  await person.click(screen.getByRole('button', { name: 'Continue' }))
  expect(screen.getAllByText('Choose one answer, then continue.').length).toBeGreaterThan(0)
  expect(screen.getByRole('button', { name: /Choose one answer/ }).closest('[role=alert]')).toBeTruthy()
  await person.click(screen.getByRole('radio', { name: /^Kunming/ }))
  expect(screen.queryByText('Choose one answer, then continue.')).toBeNull()
  expect(told().place).toBeNull()
})

test('back takes the last answer back and marks it', async () => {
  reset({ place: 'chengdu', answers: { insured: 'no' }, history: ['insured'] })
  const { person } = open(Questions)
  const before = heading()
  await person.click(screen.getByRole('link', { name: 'Back' }))
  expect(heading()).toBe('Do you already have Chinese medical insurance?')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^No\b/ }).checked).toBe(true)
  expect(told().answers).toEqual({})
  await person.click(screen.getByRole('button', { name: 'Continue' }))
  expect(heading()).toBe(before)
  expect(went()).toBeUndefined()
})

test('back on the first question leads to the start page', async () => {
  const { person } = open(Questions)
  await person.click(screen.getByRole('link', { name: 'Back' }))
  expect(went()).toBe('/pages/home/index')
})

test('"I am not sure" leaves the question open and goes on', async () => {
  reset({ place: 'chengdu', answers: { insured: 'no', identity: 'foreign-passport' }, history: ['insured', 'identity'] })
  const { choose } = open(Questions)
  const question = heading()
  await choose(/^I am not sure/)
  expect(told().skipped).toHaveLength(1)
  expect(heading()).not.toBe(question)
})

test('where the law has its own "not sure", there is only that one', async () => {
  reset({ place: 'chengdu' })
  const { choose } = open(Questions)
  let met = 0
  for (let asked = 0; asked < 4; asked++) {
    const own = ['Do you already have Chinese medical insurance?', 'Which document shows your nationality?', 'What lets you stay in China?'].includes(heading())
    if (own) met += 1
    expect(screen.getAllByRole('radio', { name: /not sure/i })).toHaveLength(1)
    await choose(heading().startsWith('Do you already') ? /not sure/ : worker[heading()] ?? /nothing/)
  }
  expect(met).toBe(3)
  expect(told()).toMatchObject({ answers: { insured: 'unsure' }, skipped: [] })
})

test('why it is asked stands behind a tap, with the outcomes between which it decides', () => {
  reset({ place: 'chengdu', answers: { insured: 'no', identity: 'foreign-passport' }, history: ['insured', 'identity'] })
  open(Questions)
  const why = screen.getByText('Why we ask').closest('details')
  expect(why?.open).toBe(false)
  expect(within(why as HTMLElement).getByText(/“Through your employer”/)).toBeTruthy()
})

test('an earlier answer can be changed from beside the question, or left as it was', async () => {
  reset({ place: 'chengdu', answers: { insured: 'no', identity: 'foreign-passport' }, history: ['insured', 'identity'] })
  const { person, choose } = open(Questions)
  const question = heading()
  await person.click(screen.getByRole('button', { name: /^Change: Do you already/ }))
  expect(heading()).toBe('Do you already have Chinese medical insurance?')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^No\b/ }).checked).toBe(true)
  await person.click(screen.getByRole('link', { name: 'Back' }))
  expect(heading()).toBe(question)
  expect(told().answers).toEqual({ insured: 'no', identity: 'foreign-passport' })
  await person.click(screen.getByRole('button', { name: /^Change: Do you already/ }))
  await choose(/^Yes, in this place/)
  expect(told().answers).toEqual({ insured: 'here', identity: 'foreign-passport' })
  expect(went()).toBe('/pages/outcome/index')
})

test('the outcome leads to one question, named in the address; nonsense there is ignored', async () => {
  reset(employee)
  const { unmount, choose } = open(Questions, { change: 'stay' })
  expect(heading()).toBe('What lets you stay in China?')
  await choose(/^A visa/)
  expect(told().answers.stay).toBe('visa-or-visa-free')
  unmount()
  reset(employee)
  open(Questions, { change: 'shoe-size' })
  expect(heading()).toBe('Check your answers')
})

test('once all is told, the answers can be checked and changed', async () => {
  reset(employee)
  const { person } = open(Questions)
  expect(heading()).toBe('Check your answers')
  expect(screen.getByText('Work permit and residence permit for work')).toBeTruthy()
  await person.click(screen.getByRole('button', { name: 'See my answer' }))
  expect(went()).toBe('/pages/outcome/index')
})

test('no answer ever goes into an address', async () => {
  const { choose } = open(Questions)
  for (let asked = 0; asked < 5; asked++) await choose(worker[heading()] ?? /nothing/)
  const addresses = JSON.stringify(device.calls.filter(([name]) => name.endsWith('To')))
  expect(addresses).toContain('outcome')
  for (const answer of ['chengdu', 'passport', 'employed', 'work']) expect(addresses).not.toContain(answer)
})

test('changing the language keeps the question and what is marked', async () => {
  reset({ place: 'chengdu', answers: { insured: 'no' }, history: ['insured'] })
  const { person } = open(Questions)
  await person.click(screen.getByRole('radio', { name: /^A foreign passport/ }))
  await person.click(screen.getByRole('button', { name: 'Language: English' }))
  await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: '简体中文' }))
  expect(await screen.findByRole('heading', { level: 1, name: '您用哪种证件证明国籍？' })).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^外国护照/ }).checked).toBe(true)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.documentElement.lang).toBe('zh-Hans')
  expect(useAnswers.getState().answers).toEqual({ insured: 'no' })
})

test('the title names the screen, in the language of the person', () => {
  open(Questions)
  expect(device.calls.filter(([name]) => name === 'setNavigationBarTitle').pop()).toEqual(['setNavigationBarTitle', { title: 'Where in China do you live?' }])
})
