import { readdirSync, readFileSync } from 'node:fs'
import { useAnswers } from '../../src/stores/answers'
import { useOffice } from '../../src/stores/office'
import { usePin } from '../../src/stores/pin'
import { useProgress } from '../../src/stores/progress'
import { useSettings } from '../../src/stores/settings'
import { device } from '../support/taro'

// What each released version has left on phones: the very text, and what it means to the app of today. A release adds a
// file to `released`; none is ever changed. Whoever raises the version of a store writes a migration, or this is red.

interface Left {
  readonly about: string
  readonly stores: Readonly<Record<string, { readonly text: string; readonly means: Readonly<Record<string, unknown>> }>>
}

interface Store {
  getState: () => object & { forget: () => void }
  setState: (state: object) => void
  persist: { rehydrate: () => unknown }
}

const stores: Readonly<Record<string, Store>> = {
  'yibao.answers': useAnswers, 'yibao.progress': useProgress, 'yibao.settings': useSettings, 'yibao.office': useOffice, 'yibao.pin': usePin,
}
const folder = '__tests__/stores/released'
const releases = readdirSync(folder).map((file) => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Left] as const)
const cases = releases.flatMap(([release, { stores: left }]) => Object.entries(left).map(([name, one]) => [release, name, one] as const))

beforeEach(() => {
  device.reset()
  for (const store of Object.values(stores)) store.getState().forget()
})

test.each(cases)('what %s has kept as %s is read whole, and kept on', async (_, name, { text, means }) => {
  const store = stores[name]!
  device.store.set(name, text)
  await store.persist.rehydrate()
  expect(store.getState()).toMatchObject(means)
  // With the next change it is written in today's way, and read again.
  store.setState({})
  await store.persist.rehydrate()
  expect(store.getState()).toMatchObject(means)
})

test('the version that is in package.json has left everything that the app keeps today, as it keeps it', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const left = releases.find(([release]) => release === version)![1].stores
  expect(Object.keys(left).sort()).toEqual(Object.keys(stores).sort())
  for (const [name, { text, means }] of Object.entries(left)) {
    stores[name]!.setState(means)
    expect(JSON.parse(String(device.store.get(name)))).toEqual(JSON.parse(text))
  }
})
