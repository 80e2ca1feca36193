import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'jsonc-parser'
import { editJson } from '../../json'

type Edit = (text: string) => string

/** A plan: new files with their JSON, edits of existing files, and what is left to write by hand. */
export interface Plan {
  readonly created: Readonly<Record<string, unknown>>
  readonly changed: Readonly<Record<string, Edit>>
  readonly todo: readonly string[]
}

/**
 * Inserts a text before the only occurrence of another.
 * @throws Error when there is none or more than one
 */
export const insertBefore =
  (mark: string, addition: string): Edit =>
  (text) => {
    const parts = text.split(mark)
    if (parts.length !== 2) throw new Error(`expected exactly one ${JSON.stringify(mark)}`)
    return parts.join(`${addition}${mark}`)
  }

/**
 * Appends an id to a list of a JSON object; an id that is there already keeps its position.
 * @throws Error when there is no such list
 * @example appendTo('places', 'hangzhou')('{ "places": ["chengdu"] }') // '{ "places": ["chengdu", "hangzhou"] }'
 */
export const appendTo =
  (list: string, id: string): Edit =>
  (text) => {
    const ids = (parse(text) as Readonly<Record<string, unknown>>)[list]
    if (!Array.isArray(ids)) throw new Error(`expected a list "${list}"`)
    return ids.includes(id) ? text : editJson(text, [list, ids.length], id)
  }

/**
 * The texts of every file of a plan, by absolute path.
 * @throws Error that names the file when one exists already or cannot be edited
 */
export function applyPlan(root: string, { created, changed }: Plan): Record<string, string> {
  const files: Record<string, string> = {}
  for (const [file, json] of Object.entries(created)) {
    if (existsSync(join(root, file))) throw new Error(`${file} exists already; delete it or choose another name`)
    files[join(root, file)] = JSON.stringify(json)
  }
  for (const [file, edit] of Object.entries(changed)) {
    try {
      files[join(root, file)] = edit(readFileSync(join(root, file), 'utf8'))
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}; nothing was written`)
    }
  }
  return files
}
