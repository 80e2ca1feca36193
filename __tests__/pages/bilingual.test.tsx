import { act, renderHook, screen, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import { loadNamespaces, setBilingual, changeLanguage, useTranslation } from '../../src/i18n'
import { i18n } from '../../src/i18n/instance'
import type * as loading from '../../src/i18n/load-messages'
import About from '../../src/pages/about'
import AllGuides from '../../src/pages/guides/all'
import CardScreen from '../../src/pages/guides/card'
import SearchScreen from '../../src/pages/guides/find'
import GuideScreen from '../../src/pages/guides/guide'
import MatrixScreen from '../../src/pages/guides/matrix'
import DocumentsScreen from '../../src/pages/guides/papers'
import TermsScreen from '../../src/pages/guides/terms'
import Home from '../../src/pages/home'
import NotFound from '../../src/pages/not-found'
import Details from '../../src/pages/details'
import Outcome from '../../src/pages/outcome'
import Questions from '../../src/pages/questions'
import Settings from '../../src/pages/settings'
import { useProgress } from '../../src/stores/progress'
import { useSettings } from '../../src/stores/settings'
import { employee, open, reset } from './stage'

let mockOnline = true

jest.mock('../../src/i18n/load-messages', () => {
  const { loadMessages } = jest.requireActual<typeof loading>('../../src/i18n/load-messages')
  return {
    loadMessages: (...asked: Parameters<typeof loadMessages>) =>
      mockOnline ? loadMessages(...asked) : Promise.reject(new Error('offline')),
  }
})

const screens: [name: string, Page: ComponentType, params: Record<string, string>][] = [
  ['the start page', Home, {}],
  ['a question', Questions, { change: 'stay' }],
  ['the question of the place', Questions, { change: 'place' }],
  ['the outcome', Outcome, {}],
  ['its details', Details, {}],
  ['all guides', AllGuides, {}],
  ['a guide', GuideScreen, { id: 'activate-national-app' }],
  ['a step with a sketch', GuideScreen, { id: 'activate-national-app', step: 'face' }],
  ['a step with a sentence', GuideScreen, { id: 'activate-counter', step: 'show' }],
  ['a card', CardScreen, { guide: 'activate-counter', step: 'show' }],
  ['the documents', DocumentsScreen, {}],
  ['the matrix', MatrixScreen, {}],
  ['the terms', TermsScreen, { term: 'enrol' }],
  ['the search', SearchScreen, { q: 'bank' }],
  ['the settings', Settings, {}],
  ['about', About, {}],
  ['an unknown address', NotFound, {}],
]

const switched = () => screen.getByRole('button', { name: /^Show Chinese under each line/ })

async function draw(Page: ComponentType, params: Record<string, string>, beside: boolean) {
  const rendered = open(Page, params)
  await act(async () => {
    await import('../../src/features/eligibility')
    await loadNamespaces('zh-Hans', ['ui', 'policy', 'guides'])
    await loadNamespaces('en', ['guides'])
    await setBilingual(beside)
  })
  return rendered
}

/** Every visible text with its element. */
function visibleTexts(): { text: string; at: Element }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: { text: string; at: Element }[] = []
  while (walker.nextNode()) {
    const at = walker.currentNode.parentElement!
    const text = (walker.currentNode as Text).data.trim()
    if (text !== '' && !at.closest('.visually-hidden')) found.push({ text, at })
  }
  return found
}

/** Text with letters of the language, not only punctuation, digits or a grade. */
const isWords = (text: string) => /[A-Za-z]{2,}/.test(text)

// What is loaded when nothing else is to be done would arrive between two looks at the same screen.
jest.mock('../../src/platform/when-idle', () => ({ whenIdle: () => () => undefined }))

beforeEach(() => {
  mockOnline = true
  reset(employee)
  useProgress.getState().forget()
})

describe.each(screens)('%s', (_, Page, params) => {
  test('shows the Chinese of each line below it, with its lang attribute and only once', async () => {
    await draw(Page, params, true)
    expect(document.querySelectorAll('.bilingual-line').length).toBeGreaterThan(1)
    const bare = visibleTexts().filter(
      ({ text, at }) => isWords(text) && !at.closest('.bilingual-line-text, [lang]:not(.page)'),
    )
    expect(bare.map(({ text }) => text)).toEqual([])
    for (const pair of document.querySelectorAll('.bilingual-line')) {
      const [text, zh] = pair.children
      expect([text!.getAttribute('lang'), zh!.getAttribute('lang'), pair.children.length]).toEqual(['en', 'zh-Hans', 2])
      expect(zh!.textContent).toMatch(/[\u4e00-\u9fff0-9]/)
      expect(`${String(pair.getAttribute('data-line'))}: ${zh!.textContent}`).not.toMatch(/⟦|undefined|\[object|\{\{/)
    }
    // A phone may print a word twice on one screen: as its title and on a button.
    const all = visibleTexts().filter(({ at }) => !at.closest('.phone'))
    expect(
      all
        .filter(({ text, at }, index) => text === all[index - 1]?.text && at.closest('[lang="zh-Hans"]'))
        .map(({ text }) => text),
    ).toEqual([])
    for (const row of document.querySelectorAll('.label, .field-row, .contact-body')) {
      const chinese = all.filter(({ at }) => row.contains(at) && at.closest('[lang="zh-Hans"]')).map(({ text }) => text)
      expect([...new Set(chinese)]).toEqual(chinese)
    }
  })

  test('renders the same markup before and after bilingual mode', async () => {
    const { container } = await draw(Page, params, false)
    const before = container.innerHTML
    expect(before).not.toMatch(/class="say|data-line/)
    await act(async () => {
      await setBilingual(true)
    })
    expect(container.innerHTML).not.toBe(before)
    act(() => void setBilingual(false))
    expect(container.innerHTML).toBe(before)
  })
})

describe('the bilingual switch', () => {
  test('shows Chinese in one tap, keeps the screen and is stored', async () => {
    const { person } = open(GuideScreen, { id: 'activate-counter', step: 'show' })
    const heading = await screen.findByRole('heading', { level: 1 })
    const title = heading.textContent
    expect(switched().getAttribute('aria-pressed')).toBe('false')
    await person.click(switched())
    expect(heading.isConnected).toBe(true)
    expect(within(heading).getByText(title).className).toBe('bilingual-line-text')
    expect(heading.querySelector('[lang="zh-Hans"]')?.textContent).toMatch(/[\u4e00-\u9fff]/)
    expect(switched().getAttribute('aria-pressed')).toBe('true')
    expect(document.activeElement).toBe(switched())
    expect(useSettings.getState().beside).toBe(true)
    await person.click(switched())
    expect(heading.textContent).toBe(title)
    expect(useSettings.getState().beside).toBe(false)
  })

  test('is absent and adds no Chinese if the app is in Chinese', async () => {
    await act(async () => {
      await changeLanguage('zh-Hans')
      await setBilingual(true)
    })
    open(Settings)
    expect(screen.queryByRole('button', { name: /^中文/ })).toBeNull()
    expect(document.querySelector('.bilingual-line')).toBeNull()
  })

  test('keeps accessible names in the person’s language', async () => {
    await draw(Outcome, {}, true)
    expect(screen.getByRole('link', { name: 'Why, sources and more' })).toBeTruthy()
    expect(screen.getByRole('navigation', { name: 'Your next steps, papers, sentences and numbers' })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1, name: 'Through your employer 通过单位参保' })).toBeTruthy()
  })

  test('is also in the settings, and is reset when all data is deleted', async () => {
    const { person } = open(Settings)
    await person.click(screen.getByRole('checkbox', { name: /^Chinese under each line/ }))
    expect(switched().getAttribute('aria-pressed')).toBe('true')
    await person.click(screen.getByRole('button', { name: /^Delete everything/ }))
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Yes, delete everything/ }))
    expect(document.querySelector('.bilingual-line')).toBeNull()
  })

  test('is offered next to policy texts, with a note that the Chinese text prevails', async () => {
    const { person } = open(Details)
    expect(
      screen.getByText('This translation is for reference only. The Chinese text is the official one.'),
    ).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Show the Chinese' }))
    expect(screen.queryByRole('button', { name: /^Show the Chinese/ })).toBeNull()
    expect(screen.getByText('译文仅供参考，以中文为准。')).toBeTruthy()
  })
})

test('a text has the same id in both languages', async () => {
  await loadNamespaces('zh-Hans', ['guides'])
  await loadNamespaces('en', ['guides'])
  const ids = () => {
    const { t, law, guide, day, list } = renderHook(() => useTranslation()).result.current
    return [
      t('find.page.questions'),
      t('outcome.sources', { count: 1 }),
      law('place.chengdu'),
      guide('guide.activate-counter'),
      day('2026-11-21'),
      list(['a', 'b']),
    ].map((text) => text.id)
  }
  const english = ids()
  await act(async () => {
    await changeLanguage('zh-Hans')
  })
  expect(ids()).toEqual(english)
  expect(english.slice(0, 4)).toEqual([
    'find.page.questions',
    'outcome.sources',
    'place.chengdu',
    'guide.activate-counter',
  ])
})

test('nested texts, lists, days and numbers are translated in both languages', async () => {
  await act(async () => {
    await setBilingual(true)
  })
  const { t, law, day, list, money, percent } = renderHook(() => useTranslation()).result.current
  expect(t('outcome.for', { place: law('place.chengdu'), day: day('2026-11-21') })).toEqual({
    id: 'outcome.for',
    text: 'For Chengdu, on 21 November 2026',
    zh: '成都市，2026年11月21日',
  })
  expect(list([law('place.chengdu'), law('place.kunming')])).toMatchObject({
    text: 'Chengdu and Kunming',
    zh: '成都市和昆明市',
  })
  // A text that is equal in both languages is shown once.
  expect(money(550)).toMatchObject({ text: '¥550', zh: null })
  expect(percent(0.7)).toMatchObject({ text: '70%', zh: null })
})

test('shows an error and stays off if Chinese cannot be loaded', async () => {
  i18n.removeResourceBundle('zh-Hans', 'ui')
  mockOnline = false
  const { person } = open(Questions, { change: 'place' })
  await person.click(switched())
  expect(await screen.findByText(/^We could not load the Chinese text/)).toBeTruthy()
  expect(switched().getAttribute('aria-pressed')).toBe('false')
  expect(useSettings.getState().beside).toBe(false)
  mockOnline = true
  await person.click(switched())
  expect(await screen.findByText('您住在中国的什么地方？')).toBeTruthy()
  expect(screen.queryByText(/^We could not load the Chinese text/)).toBeNull()
})
