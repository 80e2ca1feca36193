import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import Questions from '../../src/pages/questions'
import { useAnswers } from '../../src/stores/answers'
import { device } from '../support/taro-stub'
import { employee, open, reset, currentAnswers, lastUrl } from './stage'

beforeEach(() => reset())

/** The answer to each question, by the text of both. */
const worker: Readonly<Record<string, RegExp>> = {
  'Where in China do you live?': /^Chengdu/,
  'Do you already have Chinese medical insurance?': /^No\b/,
  'Which document shows your nationality?': /^Foreign passport/,
  'What do you do here?': /^Employed\. /,
  'Which document lets you stay in China?': /^Work\. /,
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const marked = () => screen.queryAllByRole('button', { pressed: true }).map((button) => button.textContent)

test('the first question is the place, with its Chinese name', () => {
  open(Questions)
  expect(heading()).toBe('Where in China do you live?')
  const tile = screen.getByRole('button', { name: /^Chengdu/ })
  expect(tile.querySelector('[lang="zh-Hans"]')?.textContent).toBe('成都市')
  expect(screen.getByText('Question 1')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Not sure' })).toBeNull()
})

test('the question of the place also offers cities by name, with what is known and the sentence to ask', () => {
  open(Questions)
  const section = screen.getByRole('heading', { name: 'Do you live in one of these cities?' }).parentElement!
  const city = within(section).getByText('Hangzhou').closest('details')!
  expect(city.open).toBe(false)
  expect(city.textContent).toMatch(/A list of 2022 did not accept foreign pupils/)
  expect(city.textContent).toContain('杭州少儿医保')
  expect(
    within(city)
      .getByText(/^您好，/)
      .closest('[lang=zh-Hans]'),
  ).toBeTruthy()
})

test('each press on an answer leads to the next question, and the last one to the outcome', async () => {
  const { choose } = open(Questions)
  for (let i = 0; i < 5; i++) {
    expect(lastUrl()).toBeUndefined()
    await choose(worker[heading()] ?? /nothing/)
  }
  expect(lastUrl()).toBe('/pages/outcome/index')
  // No other screen appears while the outcome is loading.
  expect(heading()).toBe('Which document lets you stay in China?')
  expect(currentAnswers().place).toBe('chengdu')
  expect(currentAnswers().answers).toEqual(employee.answers)
})

test('an answer looks pressed for a moment, in which no other can be chosen', async () => {
  open(Questions)
  // At once: on a busy machine the moment would be over before the next press of a person.
  fireEvent.click(screen.getByRole('button', { name: /^Kunming/ }))
  expect(marked()).toEqual(['Kunming昆明市'])
  expect(currentAnswers().place).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /^Beijing/ }))
  await waitFor(() => expect(currentAnswers().place).toBe('kunming'))
  expect(marked()).toEqual([])
})

test('answers are buttons: the keys that move through radios choose nothing', async () => {
  reset({ place: 'chengdu' })
  const { person } = open(Questions)
  const list = screen.getByRole('list', { name: 'Do you already have Chinese medical insurance?' })
  within(list).getAllByRole('button')[0]?.focus()
  await person.keyboard('{ArrowDown}{ArrowRight}{Tab}{ArrowUp}')
  await act(() => new Promise((resolve) => setTimeout(resolve, 150)))
  expect(heading()).toBe('Do you already have Chinese medical insurance?')
  expect(currentAnswers().answers).toEqual({})
})

test('a picture shows the word that is on the document; its name for screen readers is the whole answer', () => {
  reset({ ...employee, answers: { insured: 'no', identity: 'foreign-passport', activity: 'employed' } })
  open(Questions)
  const tile = screen.getByRole('button', { name: /^Study/ })
  expect(tile.textContent).toBe('Study学习')
  expect(tile.getAttribute('aria-label')).toBe('Study. Residence permit for study')
  expect(tile.querySelector('img')?.getAttribute('alt')).toBe('')
  expect(screen.getByRole('button', { name: /^Journalist/ }).textContent).toBe('Journalist记者')
})

test('Back shows the last answer marked, and keeps it', async () => {
  reset({ place: 'chengdu', answers: { insured: 'no' }, history: ['insured'] })
  const { person, choose } = open(Questions)
  const before = heading()
  await person.click(screen.getByRole('button', { name: 'Back' }))
  expect(heading()).toBe('Do you already have Chinese medical insurance?')
  expect(marked()).toEqual(['No'])
  expect(currentAnswers().answers).toEqual({ insured: 'no' })
  await choose(/^No\b/)
  expect(heading()).toBe(before)
  expect(lastUrl()).toBeUndefined()
})

test('Back on the first question leads to the start page', async () => {
  const { person } = open(Questions)
  await person.click(screen.getByRole('button', { name: 'Back' }))
  expect(lastUrl()).toBe('/pages/home/index')
})

test('"Not sure" skips the question, and Back marks it', async () => {
  reset({
    place: 'chengdu',
    answers: { insured: 'no', identity: 'foreign-passport' },
    history: ['insured', 'identity'],
  })
  const { person, choose } = open(Questions)
  const question = heading()
  await choose('Not sure')
  expect(currentAnswers().skipped).toHaveLength(1)
  expect(heading()).not.toBe(question)
  await person.click(screen.getByRole('button', { name: 'Back' }))
  expect(marked()).toEqual(['Not sure'])
})

test('"Not sure" gives the answer that a question has for it, which is no picture', async () => {
  reset({ place: 'chengdu' })
  const { choose } = open(Questions)
  expect(screen.getAllByRole('button', { name: /not sure/i })).toHaveLength(1)
  await choose('Not sure')
  expect(currentAnswers()).toMatchObject({ answers: { insured: 'unsure' }, skipped: [] })
  expect(heading()).toBe('Which document shows your nationality?')
  await choose('Not sure')
  expect(currentAnswers()).toMatchObject({ answers: { identity: 'chinese-or-unsure' }, skipped: [] })
})

describe('a permanent residence card', () => {
  const beforeIdentity = { place: 'chengdu', answers: { insured: 'no' }, history: ['insured'] } as const

  test('is offered with the passports, answers two questions, and Back returns to both', async () => {
    reset(beforeIdentity)
    const { person, choose } = open(Questions)
    expect(heading()).toBe('Which document shows your nationality?')
    await choose(/^Permanent\b/)
    const both = { insured: 'no', identity: 'foreign-passport', stay: 'permanent-residence' }
    expect(currentAnswers().answers).toEqual(both)
    expect(heading()).toBe('What do you do here?')
    await person.click(screen.getByRole('button', { name: 'Back' }))
    expect(heading()).toBe('Which document shows your nationality?')
    expect(marked()).toEqual(['Permanent永久居留'])
    expect(currentAnswers().answers).toEqual(both)
    await person.click(screen.getByRole('button', { name: 'Back' }))
    expect(heading()).not.toBe('Which document shows your nationality?')
    expect(currentAnswers().answers).toEqual(both)
  })

  test('is taken back by the choice of a passport', async () => {
    reset({ ...beforeIdentity, answers: { insured: 'no', identity: 'foreign-passport', stay: 'permanent-residence' } })
    const { choose } = open(Questions, { change: 'identity' })
    expect(marked()).toEqual(['Permanent永久居留'])
    await choose(/^Foreign passport/)
    expect(currentAnswers().answers).toEqual({ insured: 'no', identity: 'foreign-passport' })
  })
})

test('why a question is asked, the outcomes it decides between and the long answers are behind a tap', async () => {
  reset({
    place: 'chengdu',
    answers: { insured: 'no', identity: 'foreign-passport' },
    history: ['insured', 'identity'],
  })
  const { person } = open(Questions)
  expect(screen.queryByText(/People who work join through their employer/)).toBeNull()
  await person.click(screen.getByRole('button', { name: 'Explain' }))
  const sheet = screen.getByRole('dialog', { name: 'What do you do here?' })
  expect(within(sheet).getByText(/People who work join through their employer/)).toBeTruthy()
  expect(within(sheet).getByText(/“Through your employer”/)).toBeTruthy()
  expect(within(sheet).getByText('I am a student and I also work')).toBeTruthy()
  expect(within(sheet).getByText('For example a part-time job or an internship.')).toBeTruthy()
})

test('an earlier answer can be changed or kept', async () => {
  reset({
    place: 'chengdu',
    answers: { insured: 'no', identity: 'foreign-passport' },
    history: ['insured', 'identity'],
  })
  const { person, choose } = open(Questions)
  const question = heading()
  await person.click(screen.getByRole('button', { name: /^Insured No/ }))
  expect(heading()).toBe('Do you already have Chinese medical insurance?')
  expect(marked()).toEqual(['No'])
  await person.click(screen.getByRole('button', { name: 'Back' }))
  expect(heading()).toBe(question)
  expect(currentAnswers().answers).toEqual({ insured: 'no', identity: 'foreign-passport' })
  await person.click(screen.getByRole('button', { name: /^Insured No/ }))
  await choose(/^Yes, here/)
  expect(currentAnswers().answers).toEqual({ insured: 'here', identity: 'foreign-passport' })
  expect(lastUrl()).toBe('/pages/outcome/index')
})

test('the address can open one question, and Back keeps its answer', async () => {
  reset(employee)
  const { person, choose, unmount } = open(Questions, { change: 'stay' })
  expect(heading()).toBe('Which document lets you stay in China?')
  await choose(/^Visa, visa-free/)
  expect(currentAnswers().answers.stay).toBe('visa-or-visa-free')
  unmount()
  reset(employee)
  open(Questions, { change: 'stay' })
  await person.click(screen.getByRole('button', { name: 'Back' }))
  expect(currentAnswers()).toEqual(employee)
  expect(lastUrl()).toBe('/pages/outcome/index')
})

test.each<Record<string, string>>([{}, { change: 'shoe-size' }])(
  'complete answers open the outcome (address %j)',
  (params) => {
    reset(employee)
    open(Questions, params)
    expect(lastUrl()).toBe('/pages/outcome/index')
    expect(device.calls.filter(([name]) => name === 'redirectTo')).toHaveLength(1)
  },
)

test('answers never appear in an address', async () => {
  const { choose } = open(Questions)
  for (let i = 0; i < 5; i++) await choose(worker[heading()] ?? /nothing/)
  const addresses = JSON.stringify(device.calls.filter(([name]) => name.endsWith('To')))
  expect(addresses).toContain('outcome')
  for (const answer of ['chengdu', 'passport', 'employed', 'work']) expect(addresses).not.toContain(answer)
})

test('changing the language keeps the question and the marked answer', async () => {
  reset({ place: 'chengdu', answers: { insured: 'no' }, history: ['insured'] })
  const { person } = open(Questions)
  await person.click(screen.getByRole('button', { name: 'Back' }))
  await person.click(screen.getByRole('button', { name: 'Language: English' }))
  await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: '简体中文' }))
  expect(await screen.findByRole('heading', { level: 1, name: '您已经参加中国的医保了吗？' })).toBeTruthy()
  expect(marked()).toEqual(['未参保'])
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.documentElement.lang).toBe('zh-Hans')
  expect(useAnswers.getState().place).toBe('chengdu')
})

test('the title is the question, in the language of the person', () => {
  open(Questions)
  expect(device.calls.filter(([name]) => name === 'setNavigationBarTitle').pop()).toEqual([
    'setNavigationBarTitle',
    { title: 'Where in China do you live?' },
  ])
})
