import { screen } from '@testing-library/react'
import en from '../../locales/en/ui.json'
import { dataVersion } from '../../src/shell/version'
import Papers from '../../src/pages/guides/papers'
import Outcome from '../../src/pages/outcome'
import { addDays } from '../../src/rules/dates'
import { employee, on, open, reset } from './stage'

beforeEach(() => reset(employee))

test.each([
  ['1970', '1970-01-01', true],
  ['a week before the date of the data', addDays(dataVersion(), -7), true],
  ['the day before, because of time zones', addDays(dataVersion(), -1), false],
  ['the same day', dataVersion(), false],
  ['2090', '2090-06-15', false],
])('a clock before the policy data shows a warning where days are counted: %s', async (_, day, wrong) => {
  on(day)
  const { unmount } = open(Outcome)
  expect(screen.queryAllByText(en['clock.wrong']).length > 0).toBe(wrong)
  unmount()
  open(Papers)
  await screen.findByText(en['papers.lead'])
  expect(screen.queryAllByText(en['clock.wrong']).length > 0).toBe(wrong)
})
