import { now } from './day'

/** How long one slice may take, in milliseconds: a tap during it has no noticeable delay. */
const SLICE = 8

/** Work that is done in slices. */
export interface SlicedWork<Result> {
  /** Does it in slices, between which the device does other work. Returns a function that stops it. */
  readonly start: () => () => void
  /** Does at once what is left of it. */
  readonly finish: () => Result
}

/**
 * Does steps in slices, or what is left of them at once when the result is wanted before.
 * @example const work = inSlices(steps); useEffect(work.start, [work])
 */
export function inSlices<Result>(steps: Iterator<unknown, Result>): SlicedWork<Result> {
  let end: { readonly result: Result } | null = null
  const step = () => {
    const { done, value } = steps.next()
    if (done) end = { result: value }
    return end
  }
  return {
    start() {
      let timer: ReturnType<typeof setTimeout>
      const slice = () => {
        const start = now()
        while (!end && now() - start < SLICE) step()
        if (!end) timer = setTimeout(slice, 0)
      }
      timer = setTimeout(slice, 0)
      return () => clearTimeout(timer)
    },
    finish() {
      for (;;) {
        const done = end ?? step()
        if (done) return done.result
      }
    },
  }
}
