import { act, renderHook, screen, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import { bring, showChinese, speak, useSpeech } from '../../src/i18n'
import { i18n } from '../../src/i18n/instance'
import type * as loading from '../../src/i18n/load'
import About from '../../src/pages/about'
import AllGuides from '../../src/pages/guides/all'
import CardScreen from '../../src/pages/guides/card'
import Find from '../../src/pages/guides/find'
import GuideScreen from '../../src/pages/guides/guide'
import MatrixScreen from '../../src/pages/guides/matrix'
import PapersScreen from '../../src/pages/guides/papers'
import Terms from '../../src/pages/guides/terms'
import Home from '../../src/pages/home'
import NotFound from '../../src/pages/not-found'
import Outcome from '../../src/pages/outcome'
import Questions from '../../src/pages/questions'
import Settings from '../../src/pages/settings'
import { useProgress } from '../../src/stores/progress'
import { useSettings } from '../../src/stores/settings'
import { employee, open, reset } from './stage'

let mockOnline = true

jest.mock('../../src/i18n/load', () => {
  const { load } = jest.requireActual<typeof loading>('../../src/i18n/load')
  return { load: (...asked: Parameters<typeof load>) => (mockOnline ? load(...asked) : Promise.reject(new Error('offline'))) }
})

const screens: [name: string, Page: ComponentType, params: Record<string, string>][] = [
  ['the start page', Home, {}],
  ['a question', Questions, { change: 'stay' }],
  ['the question of the place', Questions, { change: 'place' }],
  ['the outcome', Outcome, {}],
  ['all guides', AllGuides, {}],
  ['a guide', GuideScreen, { id: 'activate-national-app' }],
  ['a step with a sketch', GuideScreen, { id: 'activate-national-app', step: 'face' }],
  ['a step with a sentence', GuideScreen, { id: 'activate-counter', step: 'show' }],
  ['a card', CardScreen, { guide: 'activate-counter', step: 'show' }],
  ['the papers', PapersScreen, {}],
  ['the matrix', MatrixScreen, {}],
  ['the terms', Terms, { term: 'enrol' }],
  ['the search', Find, { q: 'bank' }],
  ['the settings', Settings, {}],
  ['about', About, {}],
  ['an unknown address', NotFound, {}],
]

const switched = () => screen.getByRole('button', { name: /^中文: / })

async function draw(Page: ComponentType, params: Record<string, string>, beside: boolean) {
  const drawn = open(Page, params)
  await act(async () => {
    await import('../../src/pages/check')
    await bring('zh-Hans', ['ui', 'policy', 'guides'])
    await bring('en', ['guides'])
    await showChinese(beside)
  })
  return drawn
}

/** Every text that is seen, with the element in which it stands. */
function seen(): { text: string; at: Element }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: { text: string; at: Element }[] = []
  while (walker.nextNode()) {
    const at = walker.currentNode.parentElement!
    const text = (walker.currentNode as Text).data.trim()
    if (text !== '' && !at.closest('.spoken')) found.push({ text, at })
  }
  return found
}

/** Letters of the person's language, and not only signs, figures or one of our grades. */
const isWords = (text: string) => /[A-Za-z]{2,}/.test(text)

beforeEach(() => {
  mockOnline = true
  reset(employee)
  useProgress.getState().forget()
})

describe.each(screens)('%s', (_, Page, params) => {
  test('has the Chinese of each line under it, in its own language and never twice', async () => {
    await draw(Page, params, true)
    expect(document.querySelectorAll('.say').length).toBeGreaterThan(1)
    const bare = seen().filter(({ text, at }) => isWords(text) && !at.closest('.say-text, [lang]:not(.page)'))
    expect(bare.map(({ text }) => text)).toEqual([])
    for (const pair of document.querySelectorAll('.say')) {
      const [text, zh] = pair.children
      expect([text!.getAttribute('lang'), zh!.getAttribute('lang'), pair.children.length]).toEqual(['en', 'zh-Hans', 2])
      expect(zh!.textContent).toMatch(/[\u4e00-\u9fff0-9]/)
      expect(`${String(pair.getAttribute('data-line'))}: ${zh!.textContent}`).not.toMatch(/⟦|undefined|\[object|\{\{/)
    }
    const all = seen()
    expect(all.filter(({ text, at }, index) => text === all[index - 1]?.text && at.closest('[lang="zh-Hans"]')).map(({ text }) => text)).toEqual([])
    for (const row of document.querySelectorAll('.label, .field-row, .contact-words')) {
      const chinese = all.filter(({ at }) => row.contains(at) && at.closest('[lang="zh-Hans"]')).map(({ text }) => text)
      expect([...new Set(chinese)]).toEqual(chinese)
    }
  })

  test('is without the switch what it was before', async () => {
    const { container } = await draw(Page, params, false)
    const before = container.innerHTML
    expect(before).not.toMatch(/class="say|data-line/)
    await act(async () => {
      await showChinese(true)
    })
    expect(container.innerHTML).not.toBe(before)
    act(() => void showChinese(false))
    expect(container.innerHTML).toBe(before)
  })
})

describe('the switch', () => {
  test('shows Chinese in one tap, stays where the person is, and is remembered', async () => {
    const { person } = open(GuideScreen, { id: 'activate-counter', step: 'show' })
    const heading = await screen.findByRole('heading', { level: 1 })
    const said = heading.textContent
    expect(switched().getAttribute('aria-pressed')).toBe('false')
    await person.click(switched())
    expect(heading.isConnected).toBe(true)
    expect(within(heading).getByText(said).className).toBe('say-text')
    expect(heading.querySelector('[lang="zh-Hans"]')?.textContent).toMatch(/[\u4e00-\u9fff]/)
    expect(switched().getAttribute('aria-pressed')).toBe('true')
    expect(document.activeElement).toBe(switched())
    expect(useSettings.getState().beside).toBe(true)
    await person.click(switched())
    expect(heading.textContent).toBe(said)
    expect(useSettings.getState().beside).toBe(false)
  })

  test('is not there where the app speaks Chinese, and adds no second Chinese', async () => {
    await act(async () => {
      await speak('zh-Hans')
      await showChinese(true)
    })
    open(Settings)
    expect(screen.queryByRole('button', { name: /^中文/ })).toBeNull()
    expect(document.querySelector('.say')).toBeNull()
  })

  test('names itself and leaves what is heard to the person’s language', async () => {
    await draw(Outcome, {}, true)
    expect(screen.getByRole('button', { name: 'Sources: By when' })).toBeTruthy()
    expect(screen.getByRole('list', { name: 'The four steps of medical insurance, and where you are' })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1, name: 'Through your employer 通过单位参保' })).toBeTruthy()
  })

  test('stands in the settings too, and is forgotten with everything', async () => {
    const { person } = open(Settings)
    await person.click(screen.getByRole('checkbox', { name: /^Chinese under each line/ }))
    expect(switched().getAttribute('aria-pressed')).toBe('true')
    await person.click(screen.getByRole('button', { name: /^Forget everything/ }))
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Yes, forget everything/ }))
    expect(document.querySelector('.say')).toBeNull()
  })

  test('is offered where the law speaks, with the word that the Chinese holds', async () => {
    const { person } = open(Outcome)
    expect(screen.getByText('Translated for reference. The Chinese text holds.')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Show the Chinese' }))
    expect(screen.queryByRole('button', { name: /^Show the Chinese/ })).toBeNull()
    expect(screen.getByText('译文仅供参考，以中文为准。')).toBeTruthy()
  })
})

test('a line has one id in both languages', async () => {
  await bring('zh-Hans', ['guides'])
  await bring('en', ['guides'])
  const ids = () => {
    const { t, law, guide, day, list } = renderHook(() => useSpeech()).result.current
    return [t('home.start'), t('outcome.cards.more', { count: 1 }), law('place.chengdu'), guide('guide.activate-counter'), day('2026-11-21'), list(['a', 'b'])].map((one) => one.id)
  }
  const english = ids()
  await act(async () => {
    await speak('zh-Hans')
  })
  expect(ids()).toEqual(english)
  expect(english.slice(0, 4)).toEqual(['home.start', 'outcome.cards.more', 'place.chengdu', 'guide.activate-counter'])
})

test('lines within a line, lists, days and figures are said in both languages', async () => {
  await act(async () => {
    await showChinese(true)
  })
  const { t, law, day, list, money, percent } = renderHook(() => useSpeech()).result.current
  expect(t('outcome.for', { place: law('place.chengdu'), day: day('2026-11-21') })).toEqual({
    id: 'outcome.for', text: 'For Chengdu, on 21 November 2026', zh: '成都市，2026年11月21日',
  })
  expect(list([law('place.chengdu'), law('place.kunming')])).toMatchObject({ text: 'Chengdu and Kunming', zh: '成都市和昆明市' })
  // What is the same in both languages is not said twice.
  expect(money(550)).toMatchObject({ text: '¥550', zh: null })
  expect(percent(0.7)).toMatchObject({ text: '70%', zh: null })
})

test('where Chinese cannot be fetched the switch says so and stays off', async () => {
  i18n.removeResourceBundle('zh-Hans', 'ui')
  mockOnline = false
  const { person } = open(Questions)
  await person.click(switched())
  expect(await screen.findByText(/^The Chinese words could not be loaded/)).toBeTruthy()
  expect(switched().getAttribute('aria-pressed')).toBe('false')
  expect(useSettings.getState().beside).toBe(false)
  mockOnline = true
  await person.click(switched())
  expect(await screen.findByText('您住在中国的什么地方？')).toBeTruthy()
  expect(screen.queryByText(/^The Chinese words could not be loaded/)).toBeNull()
})
