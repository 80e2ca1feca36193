import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version of the release, from package.json. */
export const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as {
  readonly version: string
}
