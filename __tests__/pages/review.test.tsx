import { act, screen } from '@testing-library/react'
import { shelf } from '../../src/guides/shelf'
import { speak } from '../../src/i18n'
import type { About } from '../../src/i18n/about'
import GuideScreen from '../../src/pages/guides/guide'
import Outcome from '../../src/pages/outcome'
import Settings from '../../src/pages/settings'
import { employee, open, reset } from './stage'

const mockMachine: About = { made: 'machine-assisted', on: '2026-11-22', reviewer: null, reviewed: null }
let mockAbout: Record<string, About> = {}

jest.mock('../../src/i18n/about', () => ({
  aboutOf: (tag: string) => mockAbout[tag] ?? mockMachine,
}))

beforeEach(() => {
  mockAbout = { en: { ...mockMachine } }
  reset(employee)
})

const unchecked = 'These words were translated with machine help on 22 November 2026 and not yet checked by a native speaker.'

test('the outcome and the end of a guide say that nobody has checked the words yet', async () => {
  const { unmount } = open(Outcome)
  expect(screen.getByText(unchecked)).toBeTruthy()
  unmount()
  const { id, steps } = shelf.guides.get('activate-counter')!
  const { person } = open(GuideScreen, { id, step: steps[steps.length - 1]!.id })
  const done = await screen.findByRole('button', { name: 'Done' })
  expect(screen.queryByText(unchecked)).toBeNull()
  await person.click(done)
  expect(screen.getByText(unchecked)).toBeTruthy()
})

test('once somebody has, their name and the day stand there instead', () => {
  mockAbout = { en: { ...mockMachine, reviewer: 'Ana Pereira', reviewed: '2027-01-05' } }
  open(Outcome)
  expect(screen.getByText('Checked by Ana Pereira on 5 January 2027.')).toBeTruthy()
  expect(screen.queryByText(unchecked)).toBeNull()
})

test('a language that was written by itself needs no such word', () => {
  mockAbout = { en: { ...mockMachine, made: 'written' } }
  open(Outcome)
  expect(screen.queryByText(/machine help/)).toBeNull()
})

test('the settings tell it of each language, and choosing one speaks it', async () => {
  mockAbout = { 'en': { ...mockMachine, made: 'written' }, 'ru': { ...mockMachine, reviewer: 'Ольга', reviewed: '2027-01-05' } }
  const { person } = open(Settings)
  const row = (name: string) => screen.getByRole('radio', { name: new RegExp(`^${name}`) }).closest('label')!.textContent
  expect(row('English')).toBe('EnglishWritten in this language')
  expect(row('Русский')).toBe('РусскийChecked by Ольга')
  expect(row('ไทย')).toBe('ไทยTranslated with machine help, not checked yet')
  await person.click(screen.getByRole('radio', { name: /^简体中文/ }))
  expect((await screen.findAllByText('机器辅助翻译，尚未核对')).length).toBeGreaterThan(0)
  await act(async () => {
    await speak('en')
  })
})
