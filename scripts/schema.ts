import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type CommandResult, failure, success } from './cli/command'
import { withDescriptions } from './schema/docs'
import { schemas } from './schema/make'

const folder = join(__dirname, '../config/schema')

/**
 * Writes the JSON Schemas of the data files that differ from their Valibot schemas; with `isCheck` they are problems
 * instead.
 */
export function writeSchemas(isCheck: boolean): CommandResult {
  const files: Record<string, string> = {}
  for (const [name, schema] of Object.entries(schemas)) {
    const file = join(folder, `${name}.json`)
    const $id = `urn:yibao-guide:${name}`
    const text = JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id,
      ...withDescriptions(schema),
    })
    // Written in Prettier's format, so the content is compared and not the text.
    const isCurrent = existsSync(file) && JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))) === text
    if (!isCurrent) files[file] = text
  }
  const names = Object.keys(files).map((file) => basename(file, '.json'))
  if (names.length === 0) return success('config/schema: up to date')
  if (!isCheck) return success(`config/schema: wrote ${names.join(', ')}`, files)
  return failure([`config/schema: ${names.join(', ')} do not match the parsers; run "npm run schema"`])
}
