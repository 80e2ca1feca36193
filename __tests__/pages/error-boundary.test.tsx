import { screen } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import NotFound from '../../src/pages/not-found'
import { applyAppearance } from '../../src/platform/appearance'
import { routes } from '../../src/routes'
import { open, reset } from './stage'

jest.mock('../../src/platform/appearance', () => ({ applyAppearance: jest.fn() }))

beforeEach(() => {
  reset()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})

test.each(Object.values(routes))('%s is wrapped in an error boundary', (path) => {
  expect(readFileSync(`src/${path}.tsx`, 'utf8')).toMatch(
    /^export default (withErrorBoundary|withGuideMessages)\((with\w+\(\w+\)|\w+(, \w+)?)\)$/m,
  )
})

test('an error outside the page content shows one error screen with a retry button', async () => {
  jest.mocked(applyAppearance).mockImplementation(() => {
    throw new Error('broken on purpose')
  })
  const { person } = open(NotFound)
  expect(screen.getByRole('heading', { name: 'Something went wrong' })).toBeTruthy()
  expect(jest.mocked(applyAppearance).mock.calls.length).toBeLessThan(10)
  jest.mocked(applyAppearance).mockReset()
  await person.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('heading', { level: 1, name: 'We cannot find this page' })).toBeTruthy()
})
