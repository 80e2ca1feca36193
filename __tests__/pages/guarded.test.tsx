import { screen } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import NotFound from '../../src/pages/not-found'
import { dress } from '../../src/platform/appearance'
import { routes } from '../../src/routes'
import { open, reset } from './stage'

jest.mock('../../src/platform/appearance', () => ({ dress: jest.fn() }))

beforeEach(() => {
  reset()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})

test.each(Object.values(routes))('%s stands within a boundary that says so where it breaks', (path) => {
  expect(readFileSync(`src/${path}.tsx`, 'utf8')).toMatch(/^export default (guarded|worded)\(\w+\)$/m)
})

test('where what is around every screen breaks, that is said once, and the person may try again', async () => {
  jest.mocked(dress).mockImplementation(() => {
    throw new Error('broken on purpose')
  })
  const { person } = open(NotFound)
  expect(screen.getByRole('heading', { name: 'Something went wrong' })).toBeTruthy()
  expect(jest.mocked(dress).mock.calls.length).toBeLessThan(10)
  jest.mocked(dress).mockReset()
  await person.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeTruthy()
})
