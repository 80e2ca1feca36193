// The law on the command line: `npm run -s policy -- verdict|check|table …`.
import { today } from '../src/platform/day'
import { readLaw } from './policy/law'
import { run } from './policy/run'

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', () => undefined)
const { code, out, err } = run(process.argv.slice(2), { readLaw, today: today() })
if (out) process.stdout.write(`${out}\n`)
if (err) process.stderr.write(`${err}\n`)
process.exitCode = code
