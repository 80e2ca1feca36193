import { type Crossed, crossEverything } from '../support/weapp/crossing'

// What WeChat's two threads tell each other, and what they draw: `npm run bench -- weapp` shows the figures.

let crossed: Crossed[]
const of = (what: string) => crossed.filter((one) => one.what.startsWith(what))

beforeAll(async () => {
  crossed = await crossEverything()
})

test('the start is one small message', () => {
  expect(of('start')[0]).toMatchObject({ calls: 1 })
  expect(of('start')[0]!.bytes).toBeLessThanOrEqual(24 * 1024)
})

test('marking an answer is at most two messages and 4 KB, and the next question comes in at most two', () => {
  expect(of('marking').length).toBeGreaterThan(3)
  for (const { calls, bytes } of of('marking')) {
    expect(calls).toBeLessThanOrEqual(2)
    expect(bytes).toBeLessThanOrEqual(4 * 1024)
  }
  for (const { calls } of of('the next question')) expect(calls).toBeLessThanOrEqual(2)
})

test('no message is over 64 KB', () => {
  expect(crossed.filter(({ largest }) => largest > 64 * 1024)).toEqual([])
})

test('no page has 600 nodes, or lies 20 deep', () => {
  expect(crossed.every(({ nodes, depth }) => nodes > 20 && depth > 5)).toBe(true)
  expect(crossed.filter(({ nodes, depth }) => nodes >= 600 || depth >= 20)).toEqual([])
})
