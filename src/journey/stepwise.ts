/** Work in steps, each of them short: between two, other work may be done. */
export type StepwiseWork<Result> = Generator<undefined, Result, undefined>

/**
 * Does all steps at once.
 * @example complete(finderSteps(entries, topics, words, 'vi'))
 */
export function complete<Result>(steps: StepwiseWork<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
