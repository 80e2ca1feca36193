import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The number under which this is released, as package.json has it. */
export const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { readonly version: string }
