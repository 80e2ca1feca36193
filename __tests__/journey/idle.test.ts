import { idle, NOTICE } from '../../src/journey/idle'

const after = (seconds: number) => idle({ since: 1000, now: 1000 + seconds * 1000, seconds: 90 })

test('nothing is said at first; the last seconds are counted; then it is over', () => {
  expect(after(0)).toEqual({ state: 'waiting' })
  expect(after(90 - NOTICE - 0.1)).toEqual({ state: 'waiting' })
  expect(after(90 - NOTICE)).toEqual({ state: 'ending', left: NOTICE })
  expect(after(80)).toEqual({ state: 'ending', left: 10 })
  expect(after(89.5)).toEqual({ state: 'ending', left: 1 })
  expect(after(90)).toEqual({ state: 'over' })
})

test('a device that slept through the end finds it over at once', () => {
  expect(after(100_000)).toEqual({ state: 'over' })
})

test('a clock that is set back ends nothing', () => {
  expect(after(-3600)).toEqual({ state: 'waiting' })
})
