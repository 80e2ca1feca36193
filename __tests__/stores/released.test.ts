import { readdirSync, readFileSync } from 'node:fs'
import { useAnswers } from '../../src/stores/answers'
import { useOffice } from '../../src/stores/office'
import { usePin } from '../../src/stores/pin'
import { useProgress } from '../../src/stores/progress'
import { useSettings } from '../../src/stores/settings'
import { device } from '../support/taro-stub'

// The stored text of each released version, and the state that it must load as today. A release adds a file to `released`;
// none is ever changed. A new version of a store needs a migration, or this fails.

interface Release {
  readonly about: string
  readonly stores: Readonly<
    Record<string, { readonly text: string; readonly means: Readonly<Record<string, unknown>> }>
  >
}

interface Store {
  getState: () => object & { forget: () => void }
  setState: (state: object) => void
  persist: { rehydrate: () => unknown }
}

const stores: Readonly<Record<string, Store>> = {
  'yibao.answers': useAnswers,
  'yibao.progress': useProgress,
  'yibao.settings': useSettings,
  'yibao.office': useOffice,
  'yibao.pin': usePin,
}
const folder = '__tests__/stores/released'
const releases = readdirSync(folder).map(
  (file) => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Release] as const,
)
const cases = releases.flatMap(([release, { stores: storedStates }]) =>
  Object.entries(storedStates).map(([name, state]) => [release, name, state] as const),
)

beforeEach(() => {
  device.reset()
  for (const store of Object.values(stores)) store.getState().forget()
})

test.each(cases)(
  'the state that %s stored as %s loads completely, and is stored again',
  async (_, name, { text, means }) => {
    const store = stores[name]!
    device.store.set(name, text)
    await store.persist.rehydrate()
    expect(store.getState()).toMatchObject(means)
    // The next change writes it in the current format.
    store.setState({})
    await store.persist.rehydrate()
    expect(store.getState()).toMatchObject(means)
  },
)

test('the current version in package.json has an example of every store, to which the app only adds', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const examples = releases.find(([release]) => release === version)![1].stores
  expect(Object.keys(examples).sort()).toEqual(Object.keys(stores).sort())
  for (const [name, { text, means }] of Object.entries(examples)) {
    stores[name]!.setState(means)
    expect(JSON.parse(String(device.store.get(name)))).toMatchObject(JSON.parse(text) as object)
  }
})
