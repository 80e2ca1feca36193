import { type SetDataCost, measureSetData, setDataBudgets } from '../support/weapp/set-data-cost'

// The traffic between WeChat's two threads, and the size of pages: `npm run bench -- weapp` shows the figures.

let crossed: SetDataCost[]
const costsOf = (prefix: string) => crossed.filter((cost) => cost.name.startsWith(prefix))

beforeAll(async () => {
  crossed = await measureSetData()
})

test('the start takes one setData call', () => {
  expect(costsOf('start')[0]).toMatchObject({ calls: 1 })
})

test.each(setDataBudgets)('$name crosses with at most $bytes bytes, with Chinese under each line too', (budget) => {
  const costs = costsOf(budget.name)
  expect(costs.filter(({ name }) => name.endsWith('with Chinese'))).not.toEqual([])
  expect(costs.filter(({ bytes }) => bytes > budget.bytes)).toEqual([])
})

test('a tap on an answer takes at most three setData calls until the next question is there', () => {
  expect(costsOf('the next question').length).toBeGreaterThan(7)
  expect(costsOf('the next question').filter(({ calls }) => calls > 3)).toEqual([])
})

test('no setData call is over 24 KB', () => {
  expect(crossed.filter(({ largest }) => largest > 24 * 1024)).toEqual([])
})

test('no page has 600 nodes or a depth of 20', () => {
  expect(crossed.every(({ nodes, depth }) => nodes > 20 && depth > 5)).toBe(true)
  expect(crossed.filter(({ nodes, depth }) => nodes >= 600 || depth >= 20)).toEqual([])
})
