import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseShelf, type Shelf } from '../../src/guides'
import type { Result } from '../../src/rules'
import { json } from './law'

const folder = join(__dirname, '../../src/guides')

/**
 * Reads the guides with their terms and replies as they stand on the disk.
 * @example readShelf().ok
 */
export function readShelf(root: string = folder): Result<Shelf> {
  const named = (below: string) => readdirSync(join(root, below)).map((name) => join(below, name))
  return shelfOf([...named(''), ...named('terms')], (file) => json(join(root, file)))
}

/**
 * Reads the guides from wherever their files are; `open` gives the JSON in one.
 * @example shelfOf(['sim-card.json', 'replies.json'], (file) => json(join(folder, file)))
 */
export function shelfOf(names: readonly string[], open: (file: string) => Result<unknown>): Result<Shelf> {
  const files = names.filter((name) => name.endsWith('.json')).sort().map((file) => ({ file, text: open(file) }))
  const broken = files.flatMap(({ file, text }) => (text.ok ? [] : text.problems.map((one) => ({ ...one, file }))))
  if (broken.length > 0) return { ok: false, problems: broken }
  const all = Object.fromEntries(files.flatMap(({ file, text }) => (text.ok ? [[file, text.value] as const] : [])))
  const { 'replies.json': replies, 'entries.json': entries, ...others } = all
  const pick = (terms: boolean) => Object.fromEntries(Object.entries(others).filter(([file]) => file.startsWith('terms') === terms))
  return parseShelf({ guides: pick(false), terms: pick(true), replies, entries })
}
