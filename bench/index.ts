import { table } from './measure'
import { benchRules } from './rules'

async function main(): Promise<void> {
  console.log(`## The rules module, in one run on Node ${process.version}\n`)
  const rows = await benchRules()
  console.log(table(rows))
  if (rows.some(one => one.met === false)) process.exitCode = 1
}

void main()
