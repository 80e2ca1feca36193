import { act, screen, within } from '@testing-library/react'
import { guideLibrary } from '../../src/guides/guide-library'
import { changeLanguage } from '../../src/i18n'
import type { LanguageInfo } from '../../src/i18n/language-info'
import About from '../../src/pages/about'
import GuideScreen from '../../src/pages/guides/guide'
import Outcome from '../../src/pages/details'
import Settings from '../../src/pages/settings'
import { employee, open, reset } from './stage'

const mockMachine: LanguageInfo = { made: 'machine-assisted', on: '2026-11-22', reviewer: null, reviewed: null }
let mockAbout: Record<string, LanguageInfo> = {}

jest.mock('../../src/i18n/language-info', () => ({
  ...jest.requireActual<object>('../../src/i18n/language-info'),
  languageInfo: (tag: string) => mockAbout[tag] ?? mockMachine,
}))

beforeEach(() => {
  mockAbout = { en: { ...mockMachine } }
  reset(employee)
})

const unchecked =
  'This text was translated with machine help on 22 November 2026. A native speaker has not checked it yet.'

test('the page behind the outcome and that behind a step say that nobody has reviewed the translation', async () => {
  const { unmount } = open(Outcome)
  expect(screen.getByText(unchecked)).toBeTruthy()
  unmount()
  const { id, steps } = guideLibrary.guides.get('activate-counter')!
  const { person } = open(GuideScreen, { id, step: steps[steps.length - 1]!.id })
  expect(screen.queryByText(unchecked)).toBeNull()
  await person.click(await screen.findByRole('button', { name: 'About this step' }))
  expect(screen.getByText(unchecked)).toBeTruthy()
})

test('a reviewed translation names the reviewer and the day', () => {
  mockAbout = { en: { ...mockMachine, reviewer: 'Ana Pereira', reviewed: '2027-01-05' } }
  open(Outcome)
  expect(screen.getByText('Checked by Ana Pereira on 5 January 2027.')).toBeTruthy()
  expect(screen.queryByText(unchecked)).toBeNull()
})

test('an original language has no such note', () => {
  mockAbout = { en: { ...mockMachine, made: 'written' } }
  open(Outcome)
  expect(screen.queryByText(/machine help/)).toBeNull()
})

test('the settings have one row for the language, whose sheet changes it at once', async () => {
  const { person } = open(Settings)
  await person.click(within(screen.getByRole('main')).getByRole('button', { name: /English/ }))
  await person.click(await screen.findByRole('button', { name: /简体中文/ }))
  expect(await screen.findByRole('heading', { level: 1, name: '设置' })).toBeTruthy()
  await act(async () => {
    await changeLanguage('en')
  })
})

describe('a language that native speakers review line by line', () => {
  const readings = [{ on: '2027-01-05', by: 'A.B.', lines: 3 }]

  test('the About page explains how to help, and shows the reviewed share', async () => {
    mockAbout = { en: { ...mockMachine, readings, checked: { lines: 1200, of: 2400 } } }
    open(About)
    expect(await screen.findByRole('heading', { name: 'Help us improve the language' })).toBeTruthy()
    expect(screen.getByText(/use “Report a wrong sentence”/)).toBeTruthy()
    expect(screen.getByText('Native speakers have checked 1,200 of 2,400 lines so far.')).toBeTruthy()
    expect(screen.getByText(unchecked)).toBeTruthy()
  })

  test('counts as reviewed when every line is, with the initials of the reviewers', () => {
    mockAbout = { en: { ...mockMachine, readings, checked: { lines: 2400, of: 2400 } } }
    open(About)
    expect(screen.getByText('Checked by A.B. on 5 January 2027.')).toBeTruthy()
    expect(screen.queryByText(unchecked)).toBeNull()
  })

  test("names nobody without a reviewer's consent", () => {
    mockAbout = {
      en: { ...mockMachine, readings: [{ ...readings[0]!, by: null }], checked: { lines: 2400, of: 2400 } },
    }
    open(About)
    expect(screen.getByText('Checked by a native speaker on 5 January 2027.')).toBeTruthy()
  })
})
