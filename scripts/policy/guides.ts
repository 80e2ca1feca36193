import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type GuideLibrary } from '../../src/guides'
import type { BindCards } from '../../src/guides/bind/types'
import { parseBindCards } from '../../src/guides/bind/parse'
import type { Result } from '../../src/rules'
import { json } from './law'
import { parseGuideLibrary } from '../../src/guides/maintain'

const folder = join(__dirname, '../../src/guides')

/**
 * Reads the guides with their terms and replies from the disk.
 * @example readGuides().ok
 */
export function readGuides(root: string = folder): Result<GuideLibrary> {
  const filesIn = (below: string) => readdirSync(join(root, below)).map((name) => join(below, name))
  return parseGuides([...filesIn(''), ...filesIn('terms')], (file) => json(join(root, file)))
}

/**
 * Parses the guides from any source; `open` returns the JSON of a file.
 * @example parseGuides(['sim-card.json', 'replies.json'], (file) => json(join(folder, file)))
 */
export function parseGuides(names: readonly string[], open: (file: string) => Result<unknown>): Result<GuideLibrary> {
  const files = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => ({ file, text: open(file) }))
  const broken = files.flatMap(({ file, text }) =>
    text.ok ? [] : text.problems.map((problem) => ({ ...problem, file })),
  )
  if (broken.length > 0) return { ok: false, problems: broken }
  const all = Object.fromEntries(files.flatMap(({ file, text }) => (text.ok ? [[file, text.value] as const] : [])))
  const { 'replies.json': replies, 'entries.json': entries, ...others } = all
  const pick = (terms: boolean) =>
    Object.fromEntries(Object.entries(others).filter(([file]) => file.startsWith('terms') === terms))
  return parseGuideLibrary({ guides: pick(false), terms: pick(true), replies, entries })
}

/**
 * Reads which card can be linked in which app from the disk.
 * @example readBindCards().ok
 */
export function readBindCards(root: string = folder): Result<BindCards> {
  const file = json(join(root, 'bind/cards.json'))
  return file.ok ? parseBindCards(file.value) : file
}
