import { idle, NOTICE_SECONDS } from '../../src/journey/idle'

const after = (seconds: number) => idle({ since: 1000, now: 1000 + seconds * 1000, seconds: 90 })

test('idle waits, counts down the last seconds, and then is over', () => {
  expect(after(0)).toEqual({ state: 'waiting' })
  expect(after(90 - NOTICE_SECONDS - 0.1)).toEqual({ state: 'waiting' })
  expect(after(90 - NOTICE_SECONDS)).toEqual({ state: 'ending', left: NOTICE_SECONDS })
  expect(after(80)).toEqual({ state: 'ending', left: 10 })
  expect(after(89.5)).toEqual({ state: 'ending', left: 1 })
  expect(after(90)).toEqual({ state: 'over' })
})

test('idle is over at once after a device has slept past the end', () => {
  expect(after(100_000)).toEqual({ state: 'over' })
})

test('idle keeps waiting if the clock is set back', () => {
  expect(after(-3600)).toEqual({ state: 'waiting' })
})
