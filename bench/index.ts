import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Row } from './measure'
import { table } from './measure'

// `npm run bench -- rules h5 jank parse weapp growth`: measures these parts; without a name, all of them. `--write` also writes
// the tables to docs/performance.md, if the page has markers for the part. `--runs=1` runs Lighthouse once instead of three times. Exits with 1 when a target is missed.

const root = fileURLToPath(new URL('..', import.meta.url))

function needsBuild(target: string, file: string): void {
  if (!existsSync(`${root}dist/${target}/${file}`))
    throw new Error(`dist/${target}/${file} is missing; run: npm run build:${target}`)
}

/** How often Lighthouse runs on each page: an odd number. */
const runs = Number(process.argv.find((argument) => argument.startsWith('--runs='))?.slice('--runs='.length) ?? 3)

/** The result of one part. */
interface PartResult {
  readonly heading: string
  /** A table of measurements without targets. */
  readonly figures?: string
  readonly targets: readonly Row[]
}

const parts: Readonly<Record<string, () => Promise<PartResult>>> = {
  async rules() {
    const { benchRules } = await import('./rules')
    return { heading: `The rules module, in one run on Node ${process.version}`, targets: await benchRules() }
  },
  async h5() {
    needsBuild('h5', 'index.html')
    const { h5Targets, measureH5, h5Table } = await import('./h5')
    const results = await measureH5({ runs })
    return {
      heading: `H5: Lighthouse’s phone (simulated: slow 4G, a CPU four times slower), ${runs === 1 ? 'one run' : `median of ${runs} runs`}`,
      figures: h5Table(results),
      targets: h5Targets(results),
    }
  },
  async jank() {
    needsBuild('h5', 'index.html')
    const { longTaskTargets, measureLongTasks } = await import('./long-tasks')
    return {
      heading:
        'H5: the longest task after a tap, on a CPU four times slower, median of three runs, relative to React alone',
      targets: longTaskTargets(await measureLongTasks()),
    }
  },
  async parse() {
    const { measureParsing } = await import('./parse')
    return {
      heading: 'The law and the guides, from script to objects, on a CPU four times slower, median of nine processes',
      targets: await measureParsing(),
    }
  },
  async weapp() {
    needsBuild('weapp', 'app.json')
    const { measureSetData } = await import('../__tests__/support/weapp/set-data-cost')
    const { setDataTargets, measureTemplate, setDataTable } = await import('./weapp')
    const costs = await measureSetData()
    return {
      heading: 'The mini-program, in WeChat’s own component framework',
      figures: setDataTable([...costs, await measureTemplate()]),
      targets: setDataTargets(costs),
    }
  },
  async growth() {
    const { growthTargets, measureGrowth, growthTable } = await import('./growth')
    const { packagesTargets } = await import('./packages')
    const states = await measureGrowth((state) => console.error(`building: ${state}`))
    return {
      heading: 'Growth with generated places and languages, in a copy of this repository',
      figures: growthTable(states),
      targets: [...growthTargets(states), ...packagesTargets(states)],
    }
  },
}

/** Writes the tables of a part between its two markers in docs/performance.md; does nothing if the page has no such markers. */
function updatePage(name: string, text: string): void {
  const page = `${root}docs/performance.md`
  const marker = `<!-- bench ${name} -->`
  const [before, , after] = readFileSync(page, 'utf8').split(marker)
  if (after !== undefined) writeFileSync(page, `${before}${marker}\n${text}\n${marker}${after}`)
}

async function main(): Promise<void> {
  const selected = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const unknown = selected.filter((name) => !(name in parts))
  if (unknown.length > 0)
    throw new Error(`unknown part: ${unknown.join(', ')}; choose from ${Object.keys(parts).join(', ')}`)
  for (const name of selected.length > 0 ? selected : Object.keys(parts)) {
    const { heading, figures, targets } = await parts[name]!()
    const text = [`**${heading}**`, ...(figures === undefined ? [] : [figures]), table(targets)].join('\n\n')
    console.log(`${text}\n`)
    if (process.argv.includes('--write')) updatePage(name, text)
    if (targets.some(({ met }) => met === false)) process.exitCode = 1
  }
}

void main()
