// What a maintainer does next, as one page: `npm run report` writes dist/report.html; `--on YYYY-MM-DD` as of another day.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { today } from '../src/platform/day'
import { isDay } from '../src/rules'
import { readLaw } from './policy/law'
import { readShelf } from './policy/shelf'
import { gather } from './report/gather'
import { page } from './report/page'
import { readLocales } from './words/locales'

const { values } = parseArgs({ options: { on: { type: 'string' }, out: { type: 'string' } } })
const on = values.on ?? today()
const out = values.out ?? join(__dirname, '../dist/report.html')
const real: boolean = isDay(on)
if (real) {
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, page(gather(readLaw(), readShelf(), readLocales(), on)))
  console.log(out)
} else {
  console.error(`report: --on "${on}" is not a day; write YYYY-MM-DD`)
  process.exitCode = 2
}
