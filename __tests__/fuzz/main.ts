import { fuzz, type FuzzResult } from './fuzz'
import { parsers } from './parsers'

/** Defaults: the number of inputs per parser, and the seed. */
const [inputs = '100000', seed = '20261122', only] = process.argv.slice(2)
const columns: readonly (keyof FuzzResult)[] = ['parser', 'inputs', 'accepted', 'refused', 'slowest', 'seconds']

function row(tried: FuzzResult): string {
  return `| ${columns.map((name) => (name === 'slowest' ? `${tried[name].toFixed(1)} ms` : name === 'seconds' ? tried[name].toFixed(1) : tried[name])).join(' | ')} |`
}

console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`)
let total = 0
for (const [name, parser] of parsers) {
  if (only !== undefined && name !== only) continue
  try {
    const tried = fuzz(parser, Number(inputs), Number(seed))
    total += tried.inputs
    console.log(row(tried))
  } catch (error) {
    console.log(`| ${name} | FAILED: ${(error as Error).message} |`)
    process.exitCode = 1
    break
  }
}
console.log(`\n${total} inputs, seed ${seed}`)
