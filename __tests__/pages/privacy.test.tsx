import { screen } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import About from '../../src/pages/about'
import Privacy from '../../src/pages/privacy'
import Settings from '../../src/pages/settings'
import { filesOf } from '../support/files'
import { open, reset, went } from './stage'

beforeEach(() => reset())

/** By which line of the page each thing that is kept on the device is named. */
const named: Readonly<Record<string, RegExp>> = {
  'yibao.answers': /^Your place, your answers/,
  'yibao.progress': /papers you ticked, and the days/,
  'yibao.settings': /^The language, the text size/,
  'yibao.office': /^On a tablet at a counter/,
  'yibao.pin': /its PIN, not the PIN itself/,
}

test('everything that the app keeps on the device is named on the page about privacy', () => {
  const names = filesOf('src/stores').flatMap((file) => [...readFileSync(`src/stores/${file}`, 'utf8').matchAll(/^ {6}name: '(.+)'/gm)].map(([, name]) => name!))
  expect(names.sort()).toEqual(Object.keys(named).sort())
  open(Privacy)
  for (const line of Object.values(named)) expect(screen.getByText(line)).toBeTruthy()
})

test('nothing but the stores keeps anything on the device', () => {
  const keepers = filesOf('src').filter((file) => /localStorage|sessionStorage|indexedDB|\.cookie|setStorage/.test(readFileSync(`src/${file}`, 'utf8')))
  expect(keepers).toEqual(['platform/storage.ts'])
})

test('it says that nothing is sent, what others see all the same, and how to delete it, and leads there', async () => {
  const { person } = open(Privacy)
  expect(screen.getByText(/^Nothing that you tell or do here is sent anywhere/)).toBeTruthy()
  expect(screen.getByText(/the network in between/)).toBeTruthy()
  expect(screen.getByText('Open “Settings” and choose “Forget everything”: all of it is removed from this device at once. Deleting the data of this app in WeChat or in the browser does the same.')).toBeTruthy()
  await person.click(screen.getByRole('link', { name: 'Settings' }))
  expect(went()).toBe('/pages/settings/index')
})

test.each([['the settings', Settings], ['the page about this app', About]])('%s lead to it', async (_, Page) => {
  const { person } = open(Page)
  await person.click(screen.getByRole('link', { name: 'What is kept here, and how to delete it' }))
  expect(went()).toBe('/pages/privacy/index')
})
