import { act, screen, within } from '@testing-library/react'
import About from '../../src/pages/about'
import { guarded } from '../../src/pages/guarded'
import Home from '../../src/pages/home'
import NotFound from '../../src/pages/not-found'
import Settings from '../../src/pages/settings'
import { useAnswers } from '../../src/stores/answers'
import { useSettings } from '../../src/stores/settings'
import { device } from '../support/taro'
import { employee, open, reset, told, went } from './stage'

beforeEach(() => reset())

describe('the start page', () => {
  test('says what this is, in which languages, how long it takes, and that nothing is sent', async () => {
    const { person } = open(Home)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Which medical insurance is yours?')
    expect(screen.getByRole('radio', { name: '简体中文' })).toBeTruthy()
    expect(screen.getByText(/two minutes/)).toBeTruthy()
    expect(screen.getByText(/Nothing is sent/)).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Start' }))
    expect(went()).toBe('/pages/questions/index')
  })

  test('goes on with a half-finished check, or starts again', async () => {
    reset({ place: 'chengdu', answers: { insured: 'no' }, history: ['insured'], skipped: [] })
    const { person } = open(Home)
    await person.click(await screen.findByRole('button', { name: 'Continue' }))
    expect(went()).toBe('/pages/questions/index')
    await person.click(screen.getByRole('button', { name: 'Start again' }))
    expect(useAnswers.getState().place).not.toBeNull()
    await person.click(screen.getByRole('button', { name: 'Yes, start again' }))
    expect(told()).toEqual({ place: null, answers: {}, skipped: [], history: [] })
  })

  test('leads to the answer once all is told', async () => {
    reset(employee)
    const { person } = open(Home)
    await person.click(await screen.findByRole('button', { name: 'See my answer' }))
    expect(went()).toBe('/pages/outcome/index')
  })

  test('speaks another language in one tap', async () => {
    const { person } = open(Home)
    await person.click(screen.getByRole('radio', { name: '简体中文' }))
    expect(await screen.findByRole('button', { name: '开始' })).toBeTruthy()
    expect(useSettings.getState().language).toBe('zh-Hans')
  })

  test('says so where the device keeps nothing', async () => {
    open(Home)
    expect(screen.queryByText(/does not let us keep/)).toBeNull()
    device.storageFails = true
    act(() => useAnswers.getState().choosePlace('chengdu'))
    expect(await screen.findByRole('button', { name: 'Continue' })).toBeTruthy()
    expect(screen.getByText(/does not let us keep/)).toBeTruthy()
  })
})

describe('settings', () => {
  test('change text size and colours at once', async () => {
    const { person, container } = open(Settings)
    await person.click(screen.getByRole('radio', { name: 'Very large' }))
    await person.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(container.querySelector('.page')?.className).toMatch(/theme-dark.*size-care|size-care.*theme-dark/)
    expect(useSettings.getState()).toMatchObject({ textSize: 'care', theme: 'dark' })
  })

  test('forget everything once it is confirmed, and say so', async () => {
    reset(employee)
    useSettings.getState().choose({ theme: 'dark' })
    const { person } = open(Settings)
    await person.click(screen.getByRole('button', { name: 'Forget everything' }))
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'No, keep it' }))
    expect(told().place).toBe('chengdu')
    await person.click(screen.getByRole('button', { name: 'Forget everything' }))
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Yes, forget everything' }))
    expect(told().place).toBeNull()
    expect([...device.store.keys()]).toEqual([])
    expect(screen.getByText('Everything is forgotten.')).toBeTruthy()
  })

  test('a device set to large text is met with large text', () => {
    device.info = { ...device.info, fontSizeSetting: 23 }
    const { container } = open(Settings)
    // A browser applies the person's text size by itself.
    expect(container.querySelector('.page')?.className).toContain('size-normal')
  })
})

test('about names the version, what this is not, and every source', () => {
  open(About)
  expect(screen.getAllByText('21 November 2026').length).toBe(3)
  expect(screen.getByText(/not a decision/)).toBeTruthy()
  expect(screen.getByText(/^中华人民共和国社会保险法/).getAttribute('lang')).toBe('zh-Hans')
  for (const link of screen.getAllByRole('link', { name: 'Open the official page' })) expect(link.getAttribute('href')).toMatch(/^https?:/)
})

test('an unknown address is told, with a way home', async () => {
  const { person } = open(NotFound)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page is not here')
  await person.click(screen.getByRole('button', { name: 'Go to the start page' }))
  expect(went()).toBe('/pages/home/index')
})

test('a screen that fails says so, tries again, and leads home', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  let fails = true
  const { person } = open(guarded(() => {
    if (fails) throw new Error('no')
    return <>drawn</>
  }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Something went wrong')
  await person.click(screen.getByRole('button', { name: 'Go to the start page' }))
  expect(went()).toBe('/pages/home/index')
  fails = false
  await person.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('drawn')).toBeTruthy()
})
