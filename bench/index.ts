import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Row } from './measure'
import { table } from './measure'

// `npm run bench -- rules h5 jank weapp growth`: those parts; without a name, all of them. `--write` also puts them into
// README.md, where it has a place for them. Exit 1 when a bar is missed.

const root = fileURLToPath(new URL('..', import.meta.url))

function needsBuild(target: string, file: string): void {
  if (!existsSync(`${root}dist/${target}/${file}`)) throw new Error(`build first: npm run build:${target}`)
}

/** What a part found. */
interface Found {
  readonly heading: string
  /** A table of figures, besides that of the bars. */
  readonly figures?: string
  readonly bars: readonly Row[]
}

const parts: Readonly<Record<string, () => Promise<Found>>> = {
  async rules() {
    const { benchRules } = await import('./rules')
    return { heading: `The rules module, in one run on Node ${process.version}`, bars: await benchRules() }
  },
  async h5() {
    needsBuild('h5', 'index.html')
    const { barsOfSeen, seeH5, tableOfSeen } = await import('./h5')
    const seen = await seeH5()
    return { heading: 'H5: Lighthouse’s phone (slow 4G, a processor four times slower, simulated), the median of three', figures: tableOfSeen(seen), bars: barsOfSeen(seen) }
  },
  async jank() {
    needsBuild('h5', 'index.html')
    const { barsOfJank, seeJank } = await import('./jank')
    return { heading: 'H5: the longest task that follows a tap, on a processor four times slower, the median of three', bars: barsOfJank(await seeJank()) }
  },
  async weapp() {
    needsBuild('weapp', 'app.json')
    const { crossEverything } = await import('../__tests__/support/weapp/crossing')
    const { barsOfCrossed, crossTemplate, tableOfCrossed } = await import('./weapp')
    const crossed = await crossEverything()
    return { heading: 'The mini-program, in WeChat’s own component framework', figures: tableOfCrossed([...crossed, await crossTemplate()]), bars: barsOfCrossed(crossed) }
  },
  async growth() {
    const { barsOfGrown, growAll, tableOfGrown } = await import('./growth')
    const grown = await growAll((what) => console.error(`building: ${what}`))
    return { heading: 'Growth, by generated places and languages, in a copy of this repository', figures: tableOfGrown(grown), bars: barsOfGrown(grown) }
  },
}

/** Puts a part between its two marks in README.md; a part without a place there is left out. */
function note(name: string, text: string): void {
  const readme = `${root}README.md`
  const mark = `<!-- bench ${name} -->`
  const [before, , after] = readFileSync(readme, 'utf8').split(mark)
  if (after !== undefined) writeFileSync(readme, `${before}${mark}\n${text}\n${mark}${after}`)
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2).filter((one) => one !== '--write')
  const unknown = asked.filter((name) => !(name in parts))
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`)
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    const { heading, figures, bars } = await parts[name]!()
    const text = [`**${heading}**`, ...(figures === undefined ? [] : [figures]), table(bars)].join('\n\n')
    console.log(`${text}\n`)
    if (process.argv.includes('--write')) note(name, text)
    if (bars.some(({ met }) => met === false)) process.exitCode = 1
  }
}

void main()
