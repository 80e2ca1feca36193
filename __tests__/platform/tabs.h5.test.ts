import * as tabs from '../../src/platform/tabs'
import { device } from '../support/taro-stub'

/** What the tab under test was told. */
const heard: string[] = []
const listeners: tabs.TabListeners = {
  onChange: () => heard.push('change'),
  onWipe: () => heard.push('wipe'),
  onActivity: () => heard.push('activity'),
}

/** The messages that the tab under test has sent, in order. */
const sent: string[] = []

const wrap = (data: unknown) => JSON.stringify({ data })
const tell = (key: string | null, newValue: string | null) =>
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
/** A message of another tab. */
const say = (kind: string, from = 'other') => tell('yibao.tabs', wrap(JSON.stringify({ kind, from })))
/** Another tab wipes the data. */
const wipe = (mark: string) => {
  device.store.set('yibao.wipe', mark)
  tell('yibao.wipe', wrap(mark))
}

beforeAll(() => {
  device.reset()
  const setItem = device.store.set.bind(device.store)
  device.store.set = (key, value) => {
    if (key === 'yibao.tabs') sent.push((JSON.parse(String(value)) as { kind: string }).kind)
    return setItem(key, value)
  }
  tabs.joinTabs(listeners)
})

beforeEach(() => {
  say('bye')
  device.store.clear()
  heard.length = 0
  sent.length = 0
})

test('a tab greets, answers a greeting, and leaves no message in the storage', () => {
  say('hello')
  expect(sent).toEqual(['here'])
  expect([...device.store.keys()]).toEqual([])
  window.dispatchEvent(new Event('pagehide'))
  expect(sent).toEqual(['here', 'bye'])
})

test('a change of another tab is heard, a message that is none is not', () => {
  tell('yibao.answers', wrap('{}'))
  expect(heard).toEqual(['change'])
  for (const text of ['', 'x', '{}', wrap('x'), wrap('{"kind":"wipe"}'), wrap('{"kind":"here"}'), null])
    tell('yibao.tabs', text)
  expect(heard).toEqual(['change'])
})

test('a wipe without other tabs ends at once and leaves no mark', async () => {
  expect(await tabs.wipeOtherTabs()).toBe(false)
  expect([...device.store.keys()]).toEqual([])
})

test('a wipe ends when every other tab has answered or is closed, and leaves no mark', async () => {
  for (const tab of ['one', 'two', 'three']) say('here', tab)
  let isDone = false
  const end = tabs.wipeOtherTabs().then((hasOthers) => (isDone = hasOthers))
  expect(device.store.get('yibao.wipe')).toEqual(expect.any(String))
  say('wiped', 'one')
  say('bye', 'two')
  await Promise.resolve()
  expect(isDone).toBe(false)
  say('wiped', 'three')
  await end
  expect(isDone).toBe(true)
  expect([...device.store.keys()]).toEqual([])
  for (const tab of ['one', 'three']) say('bye', tab)
})

test('a wipe does not wait for tabs that are asleep, and leaves the mark until they have answered', async () => {
  jest.useFakeTimers()
  for (const tab of ['other', 'late']) say('here', tab)
  const end = tabs.wipeOtherTabs()
  await jest.runAllTimersAsync()
  expect(await end).toBe(true)
  expect(device.store.get('yibao.wipe')).toEqual(expect.any(String))
  // It is not waited for again.
  expect(await tabs.wipeOtherTabs()).toBe(false)
  jest.useRealTimers()
  say('wiped', 'late')
  expect(device.store.get('yibao.wipe')).toEqual(expect.any(String))
  say('wiped')
  expect([...device.store.keys()]).toEqual([])
  say('bye', 'late')
})

test('a wipe of another tab is heard once, and answered; its end is none', () => {
  wipe('first')
  expect([heard, sent]).toEqual([['wipe'], ['wiped']])
  expect(tabs.wasWipedElsewhere()).toBe(false)
  device.store.delete('yibao.wipe')
  tell('yibao.wipe', null)
  expect(heard).toEqual(['wipe', 'change'])
  expect(tabs.wasWipedElsewhere()).toBe(false)
})

test('a tab that missed a wipe notices it before it stores anything, and when it wakes', () => {
  device.store.set('yibao.wipe', 'missed')
  expect(tabs.wasWipedElsewhere()).toBe(true)
  expect(heard).toEqual(['wipe'])
  device.store.set('yibao.wipe', 'missed again')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(heard).toEqual(['wipe', 'wipe'])
  document.dispatchEvent(new Event('visibilitychange'))
  expect(heard).toEqual(['wipe', 'wipe', 'change'])
})

test('activity is shared with other tabs only, once a second at most', () => {
  tabs.shareActivity()
  expect(sent).toEqual([])
  say('here')
  tabs.shareActivity()
  tabs.shareActivity()
  expect(sent).toEqual(['active'])
  say('active')
  expect(heard).toEqual(['activity'])
})
