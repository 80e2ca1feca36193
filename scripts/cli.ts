// The command line: `npm run -s policy -- …`, `npm run -s words -- …`, `npm run new -- …` and the other tools.
import { execute } from './cli/program'

// A closed pipe (`| head`) is not an error.
process.stdout.on('error', () => undefined)

void execute(process.argv.slice(2)).then(({ code, out, err }) => {
  if (out) process.stdout.write(out.endsWith('\n') ? out : `${out}\n`)
  if (err) process.stderr.write(`${err}\n`)
  process.exitCode = code
})
