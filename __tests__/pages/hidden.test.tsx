import { cleanup, screen, within } from '@testing-library/react'
import { shelf } from '../../src/guides/shelf'
import AllGuides from '../../src/pages/guides/all'
import CardScreen from '../../src/pages/guides/card'
import Find from '../../src/pages/guides/find'
import GuideScreen from '../../src/pages/guides/guide'
import Outcome from '../../src/pages/outcome'
import { useProgress } from '../../src/stores/progress'
import words from '../../locales/en/guides.json'
import { employee, on, open, reset, went } from './stage'

interface Pack { entries: { id: string }[] }
type Spoil = Record<string, object>

/** The files of the law as they would stand on the day after something was taken offline. */
function mockHide(json: Pack, what: Spoil) {
  return { ...json, entries: json.entries.map((one) => ({ ...one, ...what[one.id] })) }
}

jest.mock('../../src/policies/national.json', () => mockHide(jest.requireActual('../../src/policies/national.json'), {
  'doc-passport': { hidden: true, since: '2026-11-20', reason: 'changed' },
  'card-employer': { hidden: true, since: '2026-11-20', reason: 'wrong' },
  'phone-12333': { hidden: true, since: '2026-11-20', reason: 'no-answer', ask: 'phone-12345' },
}))
jest.mock('../../src/guides/bank-account.json', () => ({
  ...jest.requireActual<object>('../../src/guides/bank-account.json'), hidden: true, since: '2026-11-20', reason: 'source-gone',
}))

const bank = words['guide.bank-account']
const gone = /^Taken offline on 20 November 2026, because /

beforeEach(() => {
  reset(employee)
  useProgress.getState().forget()
})

test('in the place of a guide stands since when and why it is offline, whom to ask, and the way to the others', async () => {
  const { person } = open(GuideScreen, { id: 'bank-account' })
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(bank)
  expect(screen.getByText('Taken offline on 20 November 2026, because its source can no longer be found.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull()
  expect(screen.getByRole('heading', { name: 'Whom to ask' }).parentElement!.textContent).not.toBe('Whom to ask')
  await person.click(screen.getByRole('button', { name: 'All guides' }))
  expect(went()).toContain('guides/all')
})

test('none of its steps and none of its sentences can be reached by their address', async () => {
  const step = shelf.guides.get('bank-account')!.steps.find((one) => one.card)!.id
  open(GuideScreen, { id: 'bank-account', step })
  expect(await screen.findByText(gone)).toBeTruthy()
  cleanup()
  open(CardScreen, { guide: 'bank-account', step })
  expect(await screen.findByText(gone)).toBeTruthy()
})

test('until that day it is a guide like any other', async () => {
  on('2026-11-19')
  open(GuideScreen, { id: 'bank-account' })
  expect(await screen.findByRole('button', { name: 'Begin' })).toBeTruthy()
  expect(screen.queryByText(gone)).toBeNull()
})

test('among all guides it is marked', async () => {
  open(AllGuides)
  const row = (await screen.findAllByRole('link', { name: new RegExp(bank) }))[0]!
  expect(row.textContent).toContain('Taken offline')
  expect(screen.getAllByText(/Taken offline/)).toHaveLength(1)
})

test('the search finds it, and none of its steps', async () => {
  const { person } = open(Find)
  await person.type(await screen.findByRole('searchbox'), bank)
  const found = await screen.findAllByRole('link')
  expect(found.map((one) => one.textContent)).toEqual(expect.arrayContaining([expect.stringContaining(bank)]))
  expect(found.filter((one) => one.textContent.includes(bank) && one.textContent.includes('Step'))).toEqual([])
})

test('in the answer a paper, a sentence and somebody to ask give way to the reason and to whom to ask instead', () => {
  open(Outcome)
  const documents = screen.getByRole('heading', { name: 'What to bring' }).parentElement!
  expect(within(documents).getByText('Taken offline on 20 November 2026, because this has changed and nobody has checked yet what holds now.')).toBeTruthy()
  expect(within(documents).getByText(/^Ask instead: .*12393/)).toBeTruthy()
  expect(within(documents).queryByText('护照')).toBeNull()
  const cards = screen.getByRole('heading', { name: 'Show this at the counter' }).parentElement!
  expect(within(cards).getByText('Taken offline on 20 November 2026, because it turned out to be wrong.')).toBeTruthy()
  expect(screen.getByText('Taken offline on 20 November 2026, because nobody answers there any more.')).toBeTruthy()
  expect(screen.getByText(/^Ask instead: .*12345/)).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/⟦|undefined|\{\{/)
})

test('the screen of a sentence that is offline says so', async () => {
  open(CardScreen, { entry: 'card-employer' })
  expect(await screen.findByText(gone)).toBeTruthy()
})
