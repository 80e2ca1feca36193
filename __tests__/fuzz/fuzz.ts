import fc from 'fast-check'

/** A parser of external input. */
export interface Parser<Input = unknown> {
  readonly name: string
  readonly inputs: fc.Arbitrary<Input>
  /** Whether the parser accepts an input; throws on a failure: an unexpected error, a partial result or a changed input. */
  readonly accepts: (input: Input) => boolean
}

/** The result of fuzzing a parser. */
export interface FuzzResult {
  readonly parser: string
  readonly inputs: number
  readonly accepted: number
  readonly refused: number
  /** The most processor time that one input took, in milliseconds. */
  readonly slowest: number
  /** Processor time, in seconds. */
  readonly seconds: number
}

/** More processor time than any input needs, in milliseconds: the largest take a tenth of it. */
const MAX_MILLISECONDS = 3000

/** Milliseconds of processor time that this process has used, which other load does not increase. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The name of a polluted property of Object.prototype, or null. */
function pollutedProperty(): string | null {
  for (const name in {}) {
    Reflect.deleteProperty(Object.prototype, name)
    return name
  }
  return null
}

/** Throws unless a condition is true; faster than `expect`. */
export function check(holds: boolean, message: string): void {
  if (!holds) throw new Error(message)
}

/** The start of an input as JSON, for messages. */
function describeInput(input: unknown): string {
  try {
    return JSON.stringify(input).slice(0, 1000)
  } catch (error) {
    return `a value that cannot be serialised (${String(error)})`
  }
}

/**
 * Fuzzes a parser until the first input that fails, which is reported with its seed. It is not shrunk: an input that is
 * slow would be tried for minutes.
 * @throws Error
 */
export function fuzz<Input>({ name, inputs, accepts }: Parser<Input>, numRuns: number, seed: number): FuzzResult {
  let [tried, accepted, slowest] = [0, 0, 0]
  const before = process.cpuUsage()
  const runOne = (input: Input) => {
    const start = processorTime()
    const isAccepted = accepts(input)
    const duration = processorTime() - start
    check(duration < MAX_MILLISECONDS, `took ${Math.round(duration)} ms`)
    const name = pollutedProperty()
    check(name === null, `every object has got "${name ?? ''}"`)
    tried += 1
    if (isAccepted) accepted += 1
    slowest = Math.max(slowest, duration)
  }
  const { failed, counterexample, counterexamplePath, errorInstance } = fc.check(fc.property(inputs, runOne), {
    numRuns,
    seed,
    endOnFailure: true,
  })
  if (failed)
    throw new Error(
      `${name}: ${describeInput(counterexample)}\n${String(errorInstance)}\nseed ${seed}, path ${counterexamplePath ?? ''}`,
    )
  return {
    parser: name,
    inputs: tried,
    accepted,
    refused: tried - accepted,
    slowest,
    seconds: process.cpuUsage(before).user / 1e6,
  }
}
