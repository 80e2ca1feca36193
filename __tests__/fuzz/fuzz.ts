import fc from 'fast-check'

/** One gate through which something comes in from outside. */
export interface Parser<Input = unknown> {
  readonly name: string
  readonly inputs: fc.Arbitrary<Input>
  /** Takes or refuses an input, and throws where something is amiss: a throw that is not the refusal, half a state, a change of what was handed in. */
  readonly takes: (input: Input) => boolean
}

/** What came of it. */
export interface Tried {
  readonly parser: string
  readonly inputs: number
  readonly accepted: number
  readonly refused: number
  /** The longest that one input took, in milliseconds. */
  readonly slowest: number
  /** Seconds of one core. */
  readonly seconds: number
}

/** Whatever takes longer than this hangs, in milliseconds; the largest inputs take a tenth of it. */
const HANGS = 3000

/** What every object has got, or null. */
function polluted(): string | null {
  for (const name in {}) {
    Reflect.deleteProperty(Object.prototype, name)
    return name
  }
  return null
}

/** Asks that what must hold does, where `expect` would be too slow. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

/** An input for a person, as far as it can be written. */
function told(input: unknown): string {
  try {
    return JSON.stringify(input).slice(0, 1000)
  } catch (error) {
    return `what cannot be written (${String(error)})`
  }
}

/**
 * Tries a parser on so many inputs. What fails is made as small as it can be, and told with the seed that leads to it.
 * @throws Error
 */
export function fuzz<Input>({ name, inputs, takes }: Parser<Input>, numRuns: number, seed: number): Tried {
  let [tried, accepted, slowest] = [0, 0, 0]
  const before = process.cpuUsage()
  const one = (input: Input) => {
    const began = performance.now()
    const taken = takes(input)
    const took = performance.now() - began
    must(took < HANGS, `took ${Math.round(took)} ms`)
    const name = polluted()
    must(name === null, `every object has got "${name ?? ''}"`)
    tried += 1
    if (taken) accepted += 1
    slowest = Math.max(slowest, took)
  }
  const { failed, counterexample, counterexamplePath, errorInstance } = fc.check(fc.property(inputs, one), { numRuns, seed })
  if (failed) throw new Error(`${name}: ${told(counterexample)}\n${String(errorInstance)}\nseed ${seed}, path ${counterexamplePath ?? ''}`)
  return { parser: name, inputs: tried, accepted, refused: tried - accepted, slowest, seconds: process.cpuUsage(before).user / 1e6 }
}
