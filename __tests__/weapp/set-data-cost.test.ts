import { type SetDataCost, measureSetData } from '../support/weapp/set-data-cost'

// The traffic between WeChat's two threads, and the size of pages: `npm run bench -- weapp` shows the figures.

let crossed: SetDataCost[]
const costsOf = (prefix: string) => crossed.filter((cost) => cost.name.startsWith(prefix))

beforeAll(async () => {
  crossed = await measureSetData()
})

test('the start takes one small setData call', () => {
  expect(costsOf('start')[0]).toMatchObject({ calls: 1 })
  expect(costsOf('start')[0]!.bytes).toBeLessThanOrEqual(24 * 1024)
})

test('a tap on an answer takes at most three setData calls and 12 KB until the next question is there', () => {
  expect(costsOf('the next question').length).toBeGreaterThan(3)
  for (const { calls, bytes } of costsOf('the next question')) {
    expect(calls).toBeLessThanOrEqual(3)
    expect(bytes).toBeLessThanOrEqual(12 * 1024)
  }
})

test('no setData call is over 64 KB', () => {
  expect(crossed.filter(({ largest }) => largest > 64 * 1024)).toEqual([])
})

test('no page has 600 nodes or a depth of 20', () => {
  expect(crossed.every(({ nodes, depth }) => nodes > 20 && depth > 5)).toBe(true)
  expect(crossed.filter(({ nodes, depth }) => nodes >= 600 || depth >= 20)).toEqual([])
})
