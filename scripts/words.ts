// The words of every language on the command line: `npm run -s words -- status|export|import …`.
import { run } from './words/run'

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', () => undefined)
const { code, out, err } = run(process.argv.slice(2))
if (out) process.stdout.write(out)
if (err) process.stderr.write(`${err}\n`)
process.exitCode = code
