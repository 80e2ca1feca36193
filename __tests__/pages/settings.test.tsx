import { screen, within } from '@testing-library/react'
import About from '../../src/pages/about'
import { withErrorBoundary } from '../../src/shell/with-error-boundary'
import NotFound from '../../src/pages/not-found'
import Settings from '../../src/pages/settings'
import { useAnswers } from '../../src/stores/answers'
import { useProgress } from '../../src/stores/progress'
import { useSettings } from '../../src/stores/settings'
import { device } from '../support/taro-stub'
import { translationsOf } from '../support/translations'
import { drawFolded, employee, open, reset, currentAnswers, DATA_VERSION, lastUrl } from './stage'

beforeEach(() => {
  reset()
  useProgress.getState().forget()
})

describe('settings', () => {
  test('change text size and theme at once', async () => {
    const { person, container } = open(Settings)
    await person.click(screen.getByRole('radio', { name: 'Very large' }))
    await person.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(container.querySelector('.page')?.className).toMatch(/theme-dark.*size-care|size-care.*theme-dark/)
    expect(useSettings.getState()).toMatchObject({ textSize: 'care', theme: 'dark' })
  })

  test('delete everything after confirmation, and say so', async () => {
    reset(employee)
    useSettings.getState().choose({ theme: 'dark' })
    const { person } = open(Settings)
    await person.click(screen.getByRole('button', { name: 'Delete everything' }))
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'No, keep it' }))
    expect(currentAnswers().place).toBe('chengdu')
    await person.click(screen.getByRole('button', { name: 'Delete everything' }))
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Yes, delete everything' }))
    expect(currentAnswers().place).toBeNull()
    expect([...device.store.keys()]).toEqual([])
    expect(screen.getByText('Everything has been deleted.')).toBeTruthy()
  })

  test('start again deletes the answers and the progress after confirmation, and keeps the settings', async () => {
    reset(employee)
    useSettings.getState().choose({ theme: 'dark' })
    useProgress.getState().goTo('sim-card', 'shop', { number: 2, all: 4 })
    const { person } = open(Settings)
    await person.click(screen.getByRole('button', { name: 'Start again' }))
    expect(useAnswers.getState().place).not.toBeNull()
    await person.click(screen.getByRole('button', { name: 'Yes, start again' }))
    expect(currentAnswers()).toEqual({ place: null, answers: {}, skipped: [], history: [] })
    expect(useProgress.getState().latest).toBeNull()
    expect(useSettings.getState().theme).toBe('dark')
    expect(lastUrl()).toBe('/pages/questions/index')
    expect(screen.queryByRole('button', { name: 'Start again' })).toBeNull()
  })

  test('lead to the other device and to what this app is', async () => {
    const { person } = open(Settings)
    await person.click(screen.getByRole('link', { name: /^I have a code/ }))
    expect(lastUrl()).toBe('/pages/handover/index')
    await person.click(screen.getByRole('link', { name: 'About this app' }))
    expect(lastUrl()).toBe('/pages/about/index')
  })

  test('a device with large text starts with large text', () => {
    device.info = { ...device.info, fontSizeSetting: 23 }
    const { container } = open(Settings)
    // A browser applies its own text size.
    expect(container.querySelector('.page')?.className).toContain('size-normal')
  })
})

test('the About page shows the version, the disclaimer and every source', async () => {
  open(About)
  await screen.findByText(/not a decision/)
  drawFolded()
  // The version of the data, and the day of the last check.
  expect(screen.getAllByText(translationsOf('en').day(DATA_VERSION)).length).toBe(2)
  expect((await screen.findByText(/^中华人民共和国社会保险法/)).getAttribute('lang')).toBe('zh-Hans')
  for (const link of screen.getAllByRole('link', { name: 'Open the official page' }))
    expect(link.getAttribute('href')).toMatch(/^https?:/)
})

test('an unknown address shows a page with a link to the start page', async () => {
  const { person } = open(NotFound)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('We cannot find this page')
  await person.click(screen.getByRole('button', { name: 'Go to the start page' }))
  expect(lastUrl()).toBe('/pages/home/index')
})

test('a screen with an error shows a retry and a link to the start page', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  let fails = true
  const { person } = open(
    withErrorBoundary(() => {
      if (fails) throw new Error('no')
      return <>drawn</>
    }),
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Something went wrong')
  await person.click(screen.getByRole('button', { name: 'Go to the start page' }))
  expect(lastUrl()).toBe('/pages/home/index')
  fails = false
  await person.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('drawn')).toBeTruthy()
})
