import { act, screen, waitFor, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import policyEn from '../../locales/en/policy.json'
import policyZh from '../../locales/zh-Hans/policy.json'
import { setBilingual, changeLanguage } from '../../src/i18n'
import Home from '../../src/pages/home'
import Outcome from '../../src/pages/outcome'
import { useSettings } from '../../src/stores/settings'
import { DATA_VERSION, employee, open, reset } from './stage'

const copied: string[] = []

beforeEach(() => {
  reset(employee)
  copied.length = 0
})

/** Renders a screen on a device with a readable clipboard. */
function openWatched(Page: ComponentType) {
  const rendered = open(Page)
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => (copied.push(text), Promise.resolve()) },
  })
  return rendered
}

/** Two taps: the pill of the language, then the report at the end of its sheet. */
async function report(
  person: ReturnType<typeof open>['person'],
  pill = /^Language: /,
  name = /^Report a wrong sentence/,
) {
  await person.click(screen.getByRole('button', { name: pill }))
  await person.click(within(screen.getByRole('dialog')).getByRole('button', { name }))
  await screen.findByRole('dialog')
}

const sheet = () => within(screen.getByRole('dialog'))
const sentence = policyEn['outcome.employer-scheme.sentence']

test('a wrong text is selected with a tap, and its details are copied', async () => {
  const { person } = openWatched(Outcome)
  await report(person)
  const lines = sheet()
    .getAllByRole('listitem')
    .map((element) => element.textContent)
  expect(lines).toEqual(expect.arrayContaining([sentence, 'What to do next', 'For Chengdu, on 21 November 2026']))
  // Not the lines of the sheet of languages, where the report begins.
  expect(lines).not.toContain('Language')
  expect(new Set(lines).size).toBeGreaterThan(15)
  await person.click(sheet().getByRole('button', { name: sentence }))
  const heading = await sheet().findByRole('heading', { level: 3, name: sentence })
  await waitFor(() => expect(document.activeElement).toBe(heading))
  expect(sheet().getByText('outcome.employer-scheme.sentence')).toBeTruthy()
  expect(sheet().getByText(policyZh['outcome.employer-scheme.sentence']).lang).toBe('zh-Hans')
  await person.click(sheet().getByRole('button', { name: 'Copy' }))
  expect(copied).toEqual([
    [
      'line: outcome.employer-scheme.sentence',
      'language: en',
      `text: ${sentence}`,
      `zh: ${policyZh['outcome.employer-scheme.sentence']}`,
      'data: ' + DATA_VERSION,
    ].join('\n'),
  ])
  expect(sheet().getByText(/^Nothing is sent/)).toBeTruthy()
  await person.click(sheet().getByRole('button', { name: 'Another sentence' }))
  expect(sheet().getAllByRole('listitem').length).toBe(lines.length)
})

test('in bilingual mode the report has the Chinese text as displayed', async () => {
  const { person } = openWatched(Outcome)
  await act(async () => {
    await setBilingual(true)
  })
  await report(person)
  const [first] = sheet().getAllByRole('listitem')
  expect(first?.textContent).toMatch(/^Skip to the content/)
  await person.click(sheet().getByRole('button', { name: /^For Chengdu/ }))
  await person.click(await sheet().findByRole('button', { name: /^Copy/ }))
  expect(copied[0]).toContain('zh: 成都市，2026年11月21日')
})

test('in Chinese the report has the text once, and closed content is not listed', async () => {
  await act(async () => {
    await changeLanguage('zh-Hans')
  })
  reset()
  useSettings.setState({ language: 'zh-Hans' })
  await act(async () => {
    await changeLanguage('zh-Hans')
  })
  const { person } = openWatched(Home)
  await report(person, /^语言：/, /^报告有误的句子/)
  const names = sheet()
    .getAllByRole('listitem')
    .map((element) => element.textContent)
  expect(names).not.toContain('关闭')
  await person.click(sheet().getByRole('button', { name: '缴费' }))
  await person.click(await sheet().findByRole('button', { name: '复制' }))
  expect(copied[0]).toBe('line: home.pay\nlanguage: zh-Hans\ntext: 缴费\ndata: ' + DATA_VERSION)
})
