import { cleanup, screen } from '@testing-library/react'
import { guideLibrary } from '../../src/guides/guide-library'
import AllGuides from '../../src/pages/guides/all'
import CardScreen from '../../src/pages/guides/card'
import SearchScreen from '../../src/pages/guides/find'
import GuideScreen from '../../src/pages/guides/guide'
import Contacts from '../../src/pages/guides/contacts'
import Papers from '../../src/pages/guides/papers'
import { useProgress } from '../../src/stores/progress'
import words from '../../locales/en/guides.json'
import { employee, on, open, reset, lastUrl } from './stage'
import type * as reading from '../../src/rules/read-folder'

interface Pack {
  entries: { id: string }[]
}
type HiddenEntries = Record<string, object>

/** The packs with some entries withdrawn. */
function mockHide(json: Pack, hidden: HiddenEntries) {
  return { ...json, entries: json.entries.map((entry) => ({ ...entry, ...hidden[entry.id] })) }
}

jest.mock('../../src/rules/read-folder', () => ({
  ...jest.requireActual<typeof reading>('../../src/rules/read-folder'),
  readFolder: (...path: [string, string?]) => {
    const { readFolder } = jest.requireActual<typeof reading>('../../src/rules/read-folder')
    const files = readFolder(...path)
    const { 'national.json': national, 'bank-account.json': bankAccount } = files
    return {
      ...files,
      ...(national !== undefined && {
        'national.json': mockHide(national as Pack, {
          'doc-passport': { hidden: true, since: '2026-11-20', reason: 'changed' },
          'card-employer': { hidden: true, since: '2026-11-20', reason: 'wrong' },
          'phone-12333': { hidden: true, since: '2026-11-20', reason: 'no-answer', ask: 'phone-12345' },
        }),
      }),
      ...(bankAccount !== undefined && {
        'bank-account.json': { ...(bankAccount as object), hidden: true, since: '2026-11-20', reason: 'source-gone' },
      }),
    }
  },
}))

const bank = words['guide.bank-account']
const gone = /^Taken offline on 20 November 2026, because /

beforeEach(() => {
  reset(employee)
  useProgress.getState().forget()
})

test('a withdrawn guide is replaced by the date, the reason, a contact and a link to all guides', async () => {
  const { person } = open(GuideScreen, { id: 'bank-account' })
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(bank)
  expect(screen.getByText('Taken offline on 20 November 2026, because its source can no longer be found.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Start' })).toBeNull()
  expect(screen.getByRole('heading', { name: 'Who to ask' }).parentElement!.textContent).not.toBe('Who to ask')
  await person.click(screen.getByRole('button', { name: 'All guides' }))
  expect(lastUrl()).toContain('guides/all')
})

test('its steps and sentences have no address any more', async () => {
  const step = guideLibrary.guides.get('bank-account')!.steps.find((step) => step.card)!.id
  open(GuideScreen, { id: 'bank-account', step })
  expect(await screen.findByText(gone)).toBeTruthy()
  cleanup()
  open(CardScreen, { guide: 'bank-account', step })
  expect(await screen.findByText(gone)).toBeTruthy()
})

test('before that day it is a normal guide', async () => {
  on('2026-11-19')
  open(GuideScreen, { id: 'bank-account' })
  expect(await screen.findByRole('button', { name: 'Start' })).toBeTruthy()
  expect(screen.queryByText(gone)).toBeNull()
})

test('the list of guides marks it', async () => {
  const { person } = open(AllGuides)
  await person.click(await screen.findByRole('button', { name: /^Prepare/ }))
  const row = (await screen.findAllByRole('link', { name: new RegExp(bank) }))[0]!
  expect(row.textContent).toContain('Taken offline')
  expect(screen.getAllByText(/Taken offline/)).toHaveLength(1)
})

test('the search finds it, but none of its steps', async () => {
  const { person } = open(SearchScreen)
  await person.type(await screen.findByRole('searchbox'), bank)
  const found = await screen.findAllByRole('link')
  expect(found.map((link) => link.textContent)).toEqual(expect.arrayContaining([expect.stringContaining(bank)]))
  expect(found.filter((link) => link.textContent.includes(bank) && link.textContent.includes('Step'))).toEqual([])
})

test('papers and numbers of the outcome that are withdrawn give the reason and whom to ask instead', async () => {
  open(Papers)
  expect(
    await screen.findByText(
      'Taken offline on 20 November 2026, because this has changed. Nobody has checked the new rule yet.',
    ),
  ).toBeTruthy()
  expect(screen.getByText(/^Ask instead: .*12393/)).toBeTruthy()
  expect(screen.queryByText('护照')).toBeNull()
  cleanup()
  open(Contacts)
  expect(await screen.findByText('Taken offline on 20 November 2026, because nobody answers there now.')).toBeTruthy()
  expect(screen.getByText(/^Ask instead: .*12345/)).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/⟦|undefined|\{\{/)
})

test('the card page of a withdrawn sentence says so', async () => {
  open(CardScreen, { entry: 'card-employer' })
  expect(await screen.findByText(gone)).toBeTruthy()
})
