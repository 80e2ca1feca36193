import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { messagesOf, tags } from '../../config/locales'
import { isRare, messagesOfApp, packMessages, rareMessages } from '../../config/packed-messages'
import { unpackMessages } from '../../src/i18n/unpack-messages'
import { filesOf } from '../support/files'

const sizeOf = (json: unknown) => Buffer.byteLength(JSON.stringify(json))

test('packed messages do not repeat the start of a key', () => {
  expect(packMessages({ 'a.b': 'y', a: 'x', 'a.c.d': 'z', e: 'w' })).toEqual({
    a: { b: 'y', '': 'x', c: { d: 'z' } },
    e: 'w',
  })
  expect(packMessages({ a: 'x', 'a.b': 'y' })).toEqual({ a: { '': 'x', b: 'y' } })
})

test('a key with an empty part is refused, because a part without a name is the message of the key so far', () => {
  expect(() => packMessages({ 'a..b': 'x' })).toThrow('the key "a..b" has an empty part')
  expect(() => packMessages({ 'a.': 'x' })).toThrow('rename it')
})

test('unpacked messages are the messages that were packed, and flat messages stay as they are', () => {
  const part = fc.stringMatching(/^[a-z][a-z_-]{0,3}$/)
  const key = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'))
  fc.assert(
    fc.property(fc.dictionary(key, fc.string()), (messages) => {
      expect(unpackMessages(packMessages(messages))).toEqual({ ...messages })
      expect(unpackMessages({ ...messages })).toEqual({ ...messages })
    }),
  )
})

test.each(tags)('every message of %s arrives, in less space', (tag) => {
  for (const messages of Object.values(messagesOf(tag))) {
    const packed = packMessages(messages)
    expect(unpackMessages(packed)).toEqual(messages)
    expect(sizeOf(packed)).toBeLessThan(sizeOf(messages) * 0.97)
  }
})

test('the app leaves out what only its static pages say, and asks for none of it', () => {
  const { ui } = messagesOf('en')
  const left = Object.keys({ ...messagesOfApp(ui), ...rareMessages(ui) })
  const leftOut = Object.keys(ui).filter((key) => !left.includes(key))
  expect(leftOut).toContain('site.home')
  expect(leftOut.every((key) => key.startsWith('site.'))).toBe(true)
  const askers = filesOf('src').filter(
    (file) => /\.tsx?$/.test(file) && /['`]site\./.test(readFileSync(join('src', file), 'utf8')),
  )
  expect(askers).toEqual([])
})

/** Only these screens load the messages of rare screens; shown elsewhere, such a message would be missing. */
const rareScreens = /^pages\/(counter\/(facing|triage|office)|handover|privacy|about)\//

test('messages of rare screens are a part of their own, and only those screens ask for them', () => {
  const { ui } = messagesOf('en')
  const rare = Object.keys(rareMessages(ui))
  expect(rare.length).toBeGreaterThan(150)
  expect(rare.filter((key) => key in messagesOfApp(ui))).toEqual([])
  const askers = filesOf('src').filter((file) => /\.tsx?$/.test(file) && !rareScreens.test(file))
  const asked = askers.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/['`]([a-z]+\.(?:[\w.-]*))(?:['`]|\$\{)/g)]
      .map(([, key]) => key!)
      .filter((key) => rare.some((one) => (key.endsWith('.') ? one.startsWith(key) : one === key)))
      .map((key) => `${file}: ${key}`),
  )
  expect(asked).toEqual([])
  for (const path of ['counter/facing', 'counter/triage', 'counter/office', 'handover', 'privacy', 'about'])
    expect(readFileSync(`src/pages/${path}/index.tsx`, 'utf8')).toMatch(/with(?:PolicyAnd)?RareMessages\(/)
})

test('every message of a rare screen has a screen that asks for it', () => {
  const texts = filesOf('src')
    .filter((file) => rareScreens.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join()
  const starts = new Set([...texts.matchAll(/['`]([a-z]+\.[a-z-]*)/g)].map(([, start]) => start!))
  const unasked = Object.keys(rareMessages(messagesOf('en').ui)).filter(
    (key) => ![...starts].some((start) => key.startsWith(start)),
  )
  expect(unasked).toEqual([])
  expect(isRare('home.title')).toBe(false)
})
