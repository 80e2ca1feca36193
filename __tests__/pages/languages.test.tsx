import { act, screen, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import guidesZh from '../../locales/zh-Hans/guides.json'
import { bring, start } from '../../src/i18n'
import { i18n } from '../../src/i18n/instance'
import type * as loading from '../../src/i18n/load'
import { guarded } from '../../src/pages/guarded'
import CardScreen from '../../src/pages/guides/card'
import GuideScreen from '../../src/pages/guides/guide'
import NotFound from '../../src/pages/not-found'
import Questions from '../../src/pages/questions'
import { shelf } from '../../src/guides/shelf'
import { useProgress } from '../../src/stores/progress'
import { useSettings } from '../../src/stores/settings'
import { employee, open, reset } from './stage'

let mockOnline = true
/** Languages that are on their way until they are let in. */
const mockHeld = new Map<string, Promise<void>>()

jest.mock('../../src/i18n/load', () => {
  const { load } = jest.requireActual<typeof loading>('../../src/i18n/load')
  return {
    load: async (tag: Parameters<typeof load>[0], space: Parameters<typeof load>[1]) => {
      await mockHeld.get(tag)
      if (!mockOnline) throw new Error('offline')
      return load(tag, space)
    },
  }
})

/** Holds a language back until what it returns is called. */
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
  for (const tag of ['zh-Hans', 'ru']) for (const space of ['ui', 'policy', 'guides']) i18n.removeResourceBundle(tag, space)
})

/** Two taps: the button in the header, then the language by its own name. */
async function change(person: ReturnType<typeof open>['person'], name: string) {
  await person.click(screen.getByRole('button', { name: /^Language: / }))
  await person.click(screen.getByRole('button', { name }))
}

describe('another language in two taps leaves the person where they are', () => {
  test('within a guide', async () => {
    const { person } = open(GuideScreen, { id: 'activate-counter' })
    await person.click(await screen.findByRole('button', { name: 'Begin' }))
    await person.click(screen.getByRole('button', { name: 'Done, next' }))
    const step = shelf.guides.get('activate-counter')!.steps[1]!.id
    const before = await heading()
    await change(person, '简体中文')
    expect(await screen.findByText(zh[`step.activate-counter.${step}`]!, { selector: 'h1' })).toBe(before)
  })

  test('at a card that a clerk has answered', async () => {
    const { person } = open(CardScreen, { guide: 'activate-counter', step: 'show' })
    await person.click(await screen.findByRole('button', { name: shelf.replies.get('not-found')!.zh }))
    const before = await heading()
    await change(person, '简体中文')
    expect(await screen.findByText(shelf.replies.get('not-found')!.zh, { selector: 'h1' })).toBe(before)
  })

  test('at a question, with the mark that does not count yet', async () => {
    const { person } = open(Questions, { change: 'stay' })
    await person.click(screen.getByRole('radio', { name: /^Permanent residence card/ }))
    await change(person, '简体中文')
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: /^外国人永久居留身份证/ })).checked).toBe(true)
  })

  test.each<[string, ComponentType, string]>([
    ['at an unknown address', NotFound, '找不到这个页面'],
    ['where a screen failed', guarded(() => {
      throw new Error('no')
    }), '出了点问题'],
  ])('%s', async (_, Page, said) => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const { person } = open(Page)
    await change(person, '简体中文')
    expect(await screen.findByText(said, { selector: 'h1' })).toBeTruthy()
  })
})

test('a guide whose words cannot be fetched in the other language stays in the present one', async () => {
  const { person } = open(GuideScreen, { id: 'activate-counter', step: 'show' })
  const before = (await heading()).textContent
  mockOnline = false
  await change(person, '简体中文')
  expect(await screen.findByText(/^This language could not be loaded/)).toBeTruthy()
  expect((await heading()).textContent).toBe(before)
  expect(useSettings.getState().language).toBeNull()
})

describe('a language that is on its way', () => {
  test('is named until it is here, and the sheet closes then', async () => {
    const letIn = hold('zh-Hans')
    const { person } = open(NotFound)
    await change(person, '简体中文')
    expect(within(screen.getByRole('dialog')).getByText('Loading: 简体中文')).toBeTruthy()
    expect((await heading()).textContent).toBe('This page is not here')
    letIn()
    expect(await screen.findByText('找不到这个页面', { selector: 'h1' })).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('gives way to the one that is chosen after it', async () => {
    const letIn = hold('ru')
    const { person } = open(NotFound)
    await change(person, 'Русский')
    await person.click(screen.getByRole('button', { name: '简体中文' }))
    expect(await screen.findByText('找不到这个页面', { selector: 'h1' })).toBeTruthy()
    await act(async () => {
      letIn()
      await bring('ru', ['ui'])
    })
    expect((await heading()).textContent).toBe('找不到这个页面')
    expect(useSettings.getState().language).toBe('zh-Hans')
  })
})

test('where the chosen language could not be had at the start, every screen says so and tries again', async () => {
  mockOnline = false
  await act(async () => {
    start('ru')
    await bring('ru', ['ui'])
  })
  const { person } = open(NotFound)
  expect(screen.getByText(/^Русский could not be loaded/)).toBeTruthy()
  mockOnline = true
  await person.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('button', { name: /Русский/ })).toBeTruthy()
  expect(screen.queryByText(/could not be loaded/)).toBeNull()
})
