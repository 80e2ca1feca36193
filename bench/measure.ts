/** The CPU time of this process in nanoseconds: on a busy machine a clock would count other programs, too. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) * 1000
}

/** The CPU time of one run of each function in nanoseconds: the best of several rounds, in turn, so that other load affects all alike. */
export function nanoseconds<K extends string>(
  runs: Readonly<Record<K, (i: number) => unknown>>,
  rounds = 12,
  milliseconds = 25,
): Record<K, number> {
  let sink = 0
  const names = Object.keys(runs) as K[]
  const round = (run: (i: number) => unknown, count: number) => {
    const start = cpuTime()
    for (let i = 0; i < count; i++) sink += run(i) ? 1 : 0
    return cpuTime() - start
  }
  const counts = names.map((name) => {
    let count = 16
    while (round(runs[name], count) < (milliseconds * 1e6) / 2) count *= 2
    return count
  })
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<K, number>
  for (let k = 0; k < rounds; k++) {
    names.forEach((name, i) => {
      best[name] = Math.min(best[name], round(runs[name], counts[i]!) / counts[i]!)
    })
  }
  if (sink < 0) throw new Error('never')
  return best
}

/** The same for one asynchronous function. */
export async function nanosecondsAsync(run: (i: number) => Promise<unknown>, count: number): Promise<number> {
  const round = async () => {
    const start = cpuTime()
    for (let i = 0; i < count; i++) await run(i)
    return (cpuTime() - start) / count
  }
  await round()
  return Math.min(await round(), await round(), await round())
}

export interface Row {
  readonly name: string
  readonly measured: string
  /** Empty: the row has no target. */
  readonly target: string
  /** Whether the target is met; null: there is none. */
  readonly met: boolean | null
}

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  return [
    '| what | measured | target | |',
    '|---|---|---|---|',
    ...rows.map(
      ({ name, measured, target, met }) =>
        `| ${name} | ${measured} | ${target} | ${met === null ? '' : met ? 'met' : '**missed**'} |`,
    ),
  ].join('\n')
}

export const round = (x: number) => (x >= 100 ? String(Math.round(x)) : x >= 1 ? x.toFixed(1) : x.toPrecision(2))
