import { screen, within } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import About from '../../src/pages/about'
import { open, reset } from './stage'

beforeEach(() => reset())

test('the About page shows the version of package.json', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  open(About)
  // Its words are loaded with it.
  const row = (await screen.findByText('Version of this app')).closest('div')!
  expect(within(row).getByText(version)).toBeTruthy()
})
