import fc from 'fast-check'
import { fuzz, type Parser } from './fuzz'

/** A parser of the numbers from 0 on, one by one; fast-check believes that it could shrink each of them. */
function counting(accepts: (input: number) => boolean): Parser<number> {
  let next = 0
  return { name: 'numbers', inputs: fc.nat().map(() => next++), accepts }
}

afterEach(() => jest.restoreAllMocks())

test('fuzzing counts accepted and refused inputs', () => {
  expect(
    fuzz(
      counting((n) => n % 4 === 0),
      20,
      1,
    ),
  ).toMatchObject({ inputs: 20, accepted: 5, refused: 15 })
})

test('fuzzing ends at the first input that fails, and names it with its seed', () => {
  const tried: number[] = []
  const parser = counting((n) => {
    tried.push(n)
    if (n >= 2) throw new Error('not a number of ours')
    return true
  })
  expect(() => fuzz(parser, 100, 7)).toThrow(/^numbers: \[2\]\nError: not a number of ours\nseed 7, path 2$/)
  expect(tried).toEqual([0, 1, 2])
})

test('an input that pollutes every object fails', () => {
  const parser = counting(() => Reflect.set(Object.prototype, 'polluted', true))
  expect(() => fuzz(parser, 1, 1)).toThrow('every object has got "polluted"')
  expect('polluted' in {}).toBe(false)
})

describe('the time of an input', () => {
  /** The clocks of the process, in milliseconds; they stand still unless a parser moves them. */
  const clocks = { processor: 0, wall: 0 }
  beforeEach(() => {
    jest.spyOn(process, 'cpuUsage').mockImplementation(() => ({ user: clocks.processor * 1000, system: 0 }))
    jest.spyOn(performance, 'now').mockImplementation(() => clocks.wall)
    jest.spyOn(Date, 'now').mockImplementation(() => clocks.wall)
  })

  test('is processor time: a busy machine makes no input slow', () => {
    const parser = counting(() => (clocks.wall += 60_000) > 0)
    expect(fuzz(parser, 5, 1)).toMatchObject({ inputs: 5, slowest: 0 })
  })

  test('has a limit, at which fuzzing ends', () => {
    const tried: number[] = []
    const parser = counting((n) => {
      tried.push(n)
      clocks.processor += n === 1 ? 4000 : 10
      return true
    })
    expect(() => fuzz(parser, 5, 1)).toThrow('took 4000 ms')
    expect(tried).toEqual([0, 1])
  })
})
