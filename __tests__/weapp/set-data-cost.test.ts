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

test('selecting an answer takes at most two setData calls and 4 KB, the next question at most two calls', () => {
  expect(costsOf('selecting').length).toBeGreaterThan(3)
  for (const { calls, bytes } of costsOf('selecting')) {
    expect(calls).toBeLessThanOrEqual(2)
    expect(bytes).toBeLessThanOrEqual(4 * 1024)
  }
  for (const { calls } of costsOf('the next question')) expect(calls).toBeLessThanOrEqual(2)
})

test('no setData call is over 64 KB', () => {
  expect(crossed.filter(({ largest }) => largest > 64 * 1024)).toEqual([])
})

test('no page has 600 nodes or a depth of 20', () => {
  expect(crossed.every(({ nodes, depth }) => nodes > 20 && depth > 5)).toBe(true)
  expect(crossed.filter(({ nodes, depth }) => nodes >= 600 || depth >= 20)).toEqual([])
})
