import { screen } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { loadNamespaces } from '../../src/i18n'
import About from '../../src/pages/about'
import Privacy from '../../src/pages/privacy'
import Settings from '../../src/pages/settings'
import { filesOf } from '../support/files'
import { open, reset, lastUrl } from './stage'

beforeAll(async () => {
  await loadNamespaces('en', ['rare'])
})

beforeEach(() => reset())

/** The line of the page for each item that is stored on the device. */
const named: Readonly<Record<string, RegExp>> = {
  'yibao.answers': /^Your place, your answers/,
  'yibao.progress': /papers you ticked, and the dates/,
  'yibao.settings': /^The language, text size/,
  'yibao.office': /^On a tablet at a counter/,
  'yibao.pin': /its PIN. Not the PIN itself/,
}

test('the privacy page names everything that the app stores on the device', () => {
  const names = filesOf('src/stores').flatMap((file) =>
    [...readFileSync(`src/stores/${file}`, 'utf8').matchAll(/^ {2}name: '(.+)'/gm)].map(([, name]) => name!),
  )
  expect(names.sort()).toEqual(Object.keys(named).sort())
  open(Privacy)
  for (const line of Object.values(named)) expect(screen.getByText(line)).toBeTruthy()
})

test("only the stores write to the device's storage", () => {
  const keepers = filesOf('src').filter((file) =>
    /localStorage|sessionStorage|indexedDB|\.cookie|setStorage/.test(readFileSync(`src/${file}`, 'utf8')),
  )
  expect(keepers).toEqual(['platform/storage.ts'])
})

test('the privacy page says that nothing is sent, what others can see, and how to delete data', async () => {
  const { person } = open(Privacy)
  expect(screen.getByText(/^Nothing that you enter or do here is sent anywhere/)).toBeTruthy()
  expect(screen.getByText(/the network in between/)).toBeTruthy()
  expect(
    screen.getByText(
      'Open “Settings” and choose “Delete everything”. Everything is then deleted from this device at once. You can also delete the data of this app in WeChat or in the browser. The result is the same.',
    ),
  ).toBeTruthy()
  await person.click(screen.getByRole('link', { name: 'Settings' }))
  expect(lastUrl()).toBe('/pages/settings/index')
})

test.each([
  ['the settings', Settings],
  ['the page about this app', About],
])('%s link to the privacy page', async (_, Page) => {
  const { person } = open(Page)
  await person.click(screen.getByRole('link', { name: 'What is saved here, and how to delete it' }))
  expect(lastUrl()).toBe('/pages/privacy/index')
})
