import { act, screen, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import guidesZh from '../../locales/zh-Hans/guides.json'
import { loadNamespaces, initLanguage } from '../../src/i18n'
import { i18n } from '../../src/i18n/instance'
import type * as loading from '../../src/i18n/load-messages'
import { withErrorBoundary } from '../../src/shell/with-error-boundary'
import CardScreen from '../../src/pages/guides/card'
import GuideScreen from '../../src/pages/guides/guide'
import NotFound from '../../src/pages/not-found'
import Questions from '../../src/pages/questions'
import { guideLibrary } from '../../src/guides/guide-library'
import { useProgress } from '../../src/stores/progress'
import { useSettings } from '../../src/stores/settings'
import { employee, open, reset } from './stage'

let mockOnline = true
/** Languages whose messages are held back, with the functions that release them. */
const mockHeld = new Map<string, Promise<void>>()

jest.mock('../../src/i18n/load-messages', () => {
  const { loadMessages } = jest.requireActual<typeof loading>('../../src/i18n/load-messages')
  return {
    loadMessages: async (tag: Parameters<typeof loadMessages>[0], space: Parameters<typeof loadMessages>[1]) => {
      await mockHeld.get(tag)
      if (!mockOnline) throw new Error('offline')
      return loadMessages(tag, space)
    },
  }
})

/** Holds the messages of a language back until the returned function is called. */
function hold(tag: string): () => void {
  let letIn: () => void = () => undefined
  mockHeld.set(tag, new Promise((resolve) => (letIn = resolve)))
  return letIn
}

const zh = guidesZh as Record<string, string>
const heading = () => screen.findByRole('heading', { level: 1 })

beforeEach(() => {
  mockOnline = true
  reset(employee)
  useProgress.getState().forget()
  mockHeld.clear()
  for (const tag of ['zh-Hans', 'ru'])
    for (const space of ['ui', 'policy', 'guides']) i18n.removeResourceBundle(tag, space)
})

/** Two taps: the button in the header, then the language by its own name. */
async function change(person: ReturnType<typeof open>['person'], name: string) {
  await person.click(screen.getByRole('button', { name: /^Language: / }))
  await person.click(screen.getByRole('button', { name }))
}

describe("another language takes two taps and keeps the person's place", () => {
  test('in a guide', async () => {
    const { person } = open(GuideScreen, { id: 'activate-counter' })
    await person.click(await screen.findByRole('button', { name: 'Start' }))
    await person.click(screen.getByRole('button', { name: 'Done, next' }))
    const step = guideLibrary.guides.get('activate-counter')!.steps[1]!.id
    const before = await heading()
    await change(person, '简体中文')
    expect(await screen.findByText(zh[`step.activate-counter.${step}`]!, { selector: 'h1' })).toBe(before)
  })

  test("on a card with a clerk's reply", async () => {
    const { person } = open(CardScreen, { guide: 'activate-counter', step: 'show' })
    await person.click(
      await screen.findByRole('button', { name: new RegExp(guideLibrary.replies.get('not-found')!.zh) }),
    )
    const before = await heading()
    await change(person, '简体中文')
    expect(await screen.findByText(guideLibrary.replies.get('not-found')!.zh, { selector: 'h1' })).toBe(before)
  })

  test('on a question that was answered before, with its answer', async () => {
    const { person } = open(Questions, { change: 'stay' })
    await change(person, '简体中文')
    const chosen = await screen.findByRole('button', { name: /工作许可和工作类居留许可/, pressed: true })
    expect(chosen.textContent).toContain('工作')
  })

  test.each<[string, ComponentType, string]>([
    ['at an unknown address', NotFound, '找不到这个页面'],
    [
      'on a screen with an error',
      withErrorBoundary(() => {
        throw new Error('no')
      }),
      '出了点问题',
    ],
  ])('%s', async (_, Page, heading) => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const { person } = open(Page)
    await change(person, '简体中文')
    expect(await screen.findByText(heading, { selector: 'h1' })).toBeTruthy()
  })
})

test('a guide stays in its language if its messages cannot be loaded in the other', async () => {
  const { person } = open(GuideScreen, { id: 'activate-counter', step: 'show' })
  const before = (await heading()).textContent
  mockOnline = false
  await change(person, '简体中文')
  expect(await screen.findByText(/^We could not load this language/)).toBeTruthy()
  expect((await heading()).textContent).toBe(before)
  expect(useSettings.getState().language).toBeNull()
})

describe('a language that is loading', () => {
  test('is named until it is loaded, then the sheet closes', async () => {
    const letIn = hold('zh-Hans')
    const { person } = open(NotFound)
    await change(person, '简体中文')
    expect(within(screen.getByRole('dialog')).getByRole('status').textContent).toBe('Loading: 简体中文')
    expect((await heading()).textContent).toBe('We cannot find this page')
    letIn()
    expect(await screen.findByText('找不到这个页面', { selector: 'h1' })).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('is cancelled by the next selection', async () => {
    const letIn = hold('ru')
    const { person } = open(NotFound)
    await change(person, 'Русский')
    await person.click(screen.getByRole('button', { name: '简体中文' }))
    expect(await screen.findByText('找不到这个页面', { selector: 'h1' })).toBeTruthy()
    await act(async () => {
      letIn()
      await loadNamespaces('ru', ['ui'])
    })
    expect((await heading()).textContent).toBe('找不到这个页面')
    expect(useSettings.getState().language).toBe('zh-Hans')
  })
})

test('every screen shows a retry if the stored language could not be loaded at startup', async () => {
  mockOnline = false
  await act(async () => {
    initLanguage('ru')
    await loadNamespaces('ru', ['ui'])
  })
  const { person } = open(NotFound)
  expect(screen.getByText(/^We could not load/).textContent).toContain('Русский')
  mockOnline = true
  await person.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('button', { name: /Русский/ })).toBeTruthy()
  expect(screen.queryByText(/could not load/)).toBeNull()
})
