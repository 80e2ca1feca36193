import { act, screen, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import policyEn from '../../locales/en/policy.json'
import policyZh from '../../locales/zh-Hans/policy.json'
import { showChinese, speak } from '../../src/i18n'
import Home from '../../src/pages/home'
import Outcome from '../../src/pages/outcome'
import { employee, open, reset } from './stage'

const written: string[] = []

beforeEach(() => {
  reset(employee)
  written.length = 0
})

/** Draws a screen on a device whose clipboard we can read. */
function openWatched(Page: ComponentType) {
  const drawn = open(Page)
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => (written.push(text), Promise.resolve()) } })
  return drawn
}

const sheet = () => within(screen.getByRole('dialog'))
const sentence = policyEn['outcome.employer-scheme.sentence']

test('a wrong sentence of the screen is named by a tap, and all that is needed to mend it is copied', async () => {
  const { person } = openWatched(Outcome)
  await person.click(screen.getByRole('button', { name: 'Report a wrong sentence' }))
  const lines = sheet().getAllByRole('listitem').map((one) => one.textContent)
  expect(lines).toEqual(expect.arrayContaining([sentence, 'Back', 'What to do next', 'For Chengdu, on 21 November 2026']))
  expect(new Set(lines).size).toBeGreaterThan(40)
  await person.click(sheet().getByRole('button', { name: sentence }))
  const heading = await sheet().findByRole('heading', { level: 3, name: sentence })
  expect(document.activeElement).toBe(heading)
  expect(sheet().getByText('outcome.employer-scheme.sentence')).toBeTruthy()
  expect(sheet().getByText(policyZh['outcome.employer-scheme.sentence']).lang).toBe('zh-Hans')
  await person.click(sheet().getByRole('button', { name: 'Copy' }))
  expect(written).toEqual([[
    'line: outcome.employer-scheme.sentence', 'language: en', `text: ${sentence}`,
    `zh: ${policyZh['outcome.employer-scheme.sentence']}`, 'data: 2026-11-21',
  ].join('\n')])
  expect(sheet().getByText(/^Nothing is sent/)).toBeTruthy()
  await person.click(sheet().getByRole('button', { name: 'Another sentence' }))
  expect(sheet().getAllByRole('listitem').length).toBe(lines.length)
})

test('with Chinese beside, the Chinese is told as it stands there', async () => {
  const { person } = openWatched(Outcome)
  await act(async () => {
    await showChinese(true)
  })
  await person.click(screen.getByRole('button', { name: /^Report a wrong sentence/ }))
  const [first] = sheet().getAllByRole('listitem')
  expect(first?.textContent).toMatch(/^Skip to the content/)
  await person.click(sheet().getByRole('button', { name: /^For Chengdu/ }))
  await person.click(await sheet().findByRole('button', { name: /^Copy/ }))
  expect(written[0]).toContain('zh: 成都市，2026年11月21日')
})

test('whoever reads Chinese tells the Chinese once; a screen that has closed something no longer lists it', async () => {
  await act(async () => {
    await speak('zh-Hans')
  })
  reset()
  await act(async () => {
    await speak('zh-Hans')
  })
  const { person } = openWatched(Home)
  await person.click(screen.getByRole('button', { name: /^语言：/ }))
  await person.click(sheet().getByRole('button', { name: '关闭' }))
  await person.click(screen.getByRole('button', { name: '报告有误的句子' }))
  const names = sheet().getAllByRole('listitem').map((one) => one.textContent)
  expect(names).not.toContain('关闭')
  await person.click(sheet().getByRole('button', { name: '开始' }))
  await person.click(await sheet().findByRole('button', { name: '复制' }))
  expect(written[0]).toBe('line: home.start\nlanguage: zh-Hans\ntext: 开始\ndata: 2026-11-21')
})
