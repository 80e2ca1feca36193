import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Row } from './measure'
import { table } from './measure'

// `npm run bench -- rules h5 jank weapp growth`: those parts; without a name, all of them. Exit 1 when a bar is missed.

const root = fileURLToPath(new URL('..', import.meta.url))

function needsBuild(target: string, file: string): void {
  if (!existsSync(`${root}dist/${target}/${file}`)) throw new Error(`build first: npm run build:${target}`)
}

/** Each part prints its heading and its figures, and gives its bars. */
const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  async rules() {
    const { benchRules } = await import('./rules')
    console.log(`## The rules module, in one run on Node ${process.version}\n`)
    return benchRules()
  },
  async h5() {
    needsBuild('h5', 'index.html')
    const { barsOfSeen, seeH5, tableOfSeen } = await import('./h5')
    console.log('## H5: Lighthouse’s phone (slow 4G, a processor four times slower, simulated), the median of three\n')
    const seen = await seeH5()
    console.log(`${tableOfSeen(seen)}\n`)
    return barsOfSeen(seen)
  },
  async jank() {
    needsBuild('h5', 'index.html')
    const { barsOfJank, seeJank } = await import('./jank')
    console.log('## No jank: the longest task in Chromium on a processor four times slower, the median of three\n')
    return barsOfJank(await seeJank())
  },
  async weapp() {
    needsBuild('weapp', 'app.json')
    const { crossEverything } = await import('../__tests__/support/weapp/crossing')
    const { barsOfCrossed, crossTemplate, tableOfCrossed } = await import('./weapp')
    console.log('## The mini-program, in WeChat’s own component framework\n')
    const crossed = await crossEverything()
    console.log(`${tableOfCrossed([...crossed, await crossTemplate()])}\n`)
    return barsOfCrossed(crossed)
  },
  async growth() {
    const { barsOfGrown, growAll, tableOfGrown } = await import('./growth')
    console.log('## Growth, by generated places and languages, in a copy of this repository\n')
    const grown = await growAll((what) => console.error(`building: ${what}`))
    console.log(`${tableOfGrown(grown)}\n`)
    return barsOfGrown(grown)
  },
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !(name in parts))
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`)
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    const rows = await parts[name]!()
    console.log(`${table(rows)}\n`)
    if (rows.some(({ met }) => met === false)) process.exitCode = 1
  }
}

void main()
