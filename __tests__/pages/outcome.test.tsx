import { screen, within } from '@testing-library/react'
import { packs } from '../../src/policies'
import Outcome from '../../src/pages/outcome'
import { device } from '../support/taro'
import { employee, on, open, reset, told, went } from './stage'

beforeEach(() => reset(employee))

const resident = {
  place: 'wenjiang', skipped: [],
  history: ['insured', 'identity', 'activity', 'stay', 'card-issued'],
  answers: { insured: 'no', identity: 'foreign-passport', activity: 'not-working', stay: 'permanent-residence', 'card-issued': 'here' },
}

test('the answer comes first: what, how firm, where, and who acts', () => {
  open(Outcome)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Through your employer')
  expect(screen.getByText('Your employer must enrol you in the medical insurance for employees.')).toBeTruthy()
  expect(screen.getByText('Clear rule')).toBeTruthy()
  expect(screen.getByText('For Chengdu, on 21 November 2026')).toBeTruthy()
  expect(screen.getByText('Who acts: Your employer')).toBeTruthy()
})

test('documents stand with their Chinese names, amounts with their year, deadlines with their days', () => {
  reset(resident)
  open(Outcome)
  const documents = screen.getByRole('heading', { name: 'What to bring' }).parentElement!
  expect(within(documents).getByText('外国人永久居留身份证').getAttribute('lang')).toBe('zh-Hans')
  const costs = screen.getByRole('heading', { name: 'What it costs' }).parentElement!
  expect(costs.textContent).toMatch(/2026/)
  expect(document.body.textContent).not.toMatch(/\{\{|⟦|undefined/)
})

test('every part leads to its sources in one tap', async () => {
  const { person } = open(Outcome)
  const buttons = screen.getAllByRole('button', { name: /^Sources: / })
  expect(buttons.length).toBeGreaterThanOrEqual(6)
  await person.click(screen.getByRole('button', { name: 'Sources: By when' }))
  const sheet = screen.getByRole('dialog')
  expect(within(sheet).getAllByText(/^中华人民共和国社会保险法/).length).toBeGreaterThan(0)
  expect(within(sheet).getAllByText('21 November 2026').length).toBeGreaterThan(0)
  expect(within(sheet).getAllByText('Law or text of a ministry (A)').length).toBeGreaterThan(0)
})

test('the reasons and the sources of the answer stand behind a tap', () => {
  open(Outcome)
  const why = screen.getByText('Why this answer?').closest('details')!
  expect(why.open).toBe(false)
  expect(why.textContent).toContain('What lets you stay in China?')
  expect(why.textContent).toContain('Work permit and residence permit for work')
  expect(screen.getByText(/^Sources \(\d+\)$/).closest('details')?.open).toBe(false)
})

test('the sentence for the counter is Chinese, can be copied, and says what it means', async () => {
  const { person } = open(Outcome)
  const [card] = packs.flatMap((pack) => pack.entries).filter((one) => one.id === 'card-employer')
  const zh = card?.zh ?? ''
  expect(screen.getByText(zh).getAttribute('lang')).toBe('zh-Hans')
  const written: string[] = []
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => (written.push(text), Promise.resolve()) } })
  await person.click(screen.getAllByRole('button', { name: 'Copy' })[0]!)
  expect(written).toEqual([zh])
  expect(await screen.findByText('Copied')).toBeTruthy()
})

test('whom to ask stands in the order of the law, each with a number to call', () => {
  reset(resident)
  open(Outcome)
  const group = screen.getByRole('heading', { name: 'Whom to ask, in this order' }).parentElement!
  const calls = within(group).getAllByRole('link', { name: /^Call/ }).map((one) => one.getAttribute('href'))
  expect(calls[0]).toBe('tel:028-82715949')
  expect(calls[1]).toBe('tel:028-12393')
})

test('what would change this is told in words, question by question', () => {
  reset({ ...employee, answers: { ...employee.answers, stay: 'visa-or-visa-free' } })
  open(Outcome)
  const changes = screen.getByText('What would change this?').closest('details')!
  expect(changes.textContent).toContain('Work permit and residence permit for work')
  expect(changes.textContent).toContain('“Through your employer”')
})

test('schemes and channels are answered one by one', () => {
  open(Outcome)
  expect(screen.getByText('Which scheme can I join?').closest('details')?.textContent).toContain('Employee scheme')
  const channels = screen.getByText('Where can I get the code?').closest('details')!
  expect(channels.textContent).toContain('Alipay')
  expect(channels.textContent).toContain('A counter, with staff')
})

test('data past its best-before says: confirm first', () => {
  on('2030-01-01')
  open(Outcome)
  expect(screen.getByText('Likely, confirm first')).toBeTruthy()
  expect(screen.getByText(/^This was good until/)).toBeTruthy()
  expect(screen.queryByText('Clear rule')).toBeNull()
  expect(screen.getAllByText('Confirm this first').length).toBeGreaterThan(3)
})

test('a year without figures says so, and never shows last year\'s', () => {
  reset(resident)
  on('2029-06-01')
  open(Outcome)
  expect(screen.getAllByText('For today we do not know this figure. Please ask the office.').length).toBeGreaterThan(0)
  expect(document.body.textContent).not.toMatch(/\{\{/)
})

test('an open answer is honest, says whom to ask and offers the question that was left', async () => {
  reset({ place: 'kunming', answers: { insured: 'no', identity: 'foreign-passport', activity: 'not-working' }, skipped: ['stay'], history: ['insured', 'identity', 'activity', 'stay'] })
  const { person } = open(Outcome)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Not decided yet')
  expect(screen.getByText(/more than one answer is possible: “/)).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Show this at the counter' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Whom to ask, in this order' })).toBeTruthy()
  await person.click(screen.getByRole('button', { name: 'What lets you stay in China?' }))
  expect(told().skipped).toEqual([])
  expect(went()).toBe('/pages/questions/index?change=stay')
})

test('a half-finished check can be gone on with from here', async () => {
  reset({ place: 'chengdu', answers: { insured: 'no' }, skipped: [], history: ['insured'] })
  const { person } = open(Outcome)
  await person.click(screen.getByRole('button', { name: 'Continue' }))
  expect(went()).toBe('/pages/questions/index')
})

test('an answer can be changed from here', async () => {
  const { person } = open(Outcome)
  await person.click(screen.getByText('Your answers'))
  await person.click(screen.getByRole('button', { name: 'Change: What do you do here?' }))
  expect(went()).toBe('/pages/questions/index?change=activity')
})

test('with nothing told it says so and leads to the questions', async () => {
  reset()
  const { person } = open(Outcome)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No answer yet')
  await person.click(screen.getByRole('button', { name: 'Start' }))
  expect(went()).toBe('/pages/questions/index')
})

test('every person of every place is shown an answer in words, with nothing missing', () => {
  for (const place of ['wenjiang', 'chengdu', 'chongqing', 'kunming', 'yunnan', 'elsewhere']) {
    for (const stay of ['permanent-residence', 'work-residence', 'study-residence', 'family-or-private', 'visa-or-visa-free', 'unsure']) {
      for (const activity of ['employed', 'self-employed', 'not-working', 'student', 'child', 'newborn']) {
        reset({ place, skipped: [], history: [], answers: { insured: 'no', identity: 'foreign-passport', stay, activity } })
        const { unmount } = open(Outcome)
        expect(document.body.textContent).not.toMatch(/\{\{|⟦|undefined|\[object/)
        unmount()
      }
    }
  }
  expect(device.calls.length).toBeGreaterThan(0)
})
