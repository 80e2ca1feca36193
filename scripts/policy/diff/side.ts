import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Shelf } from '../../../src/guides'
import type { Problem, Result } from '../../../src/rules'
import { json, type Law, lawOf, readLaw } from '../law'
import { line } from '../places'
import { readShelf, shelfOf } from '../shelf'

/** One side of a comparison: the law and the guides as they stood there. */
export interface Side {
  /** As it was named. */
  readonly name: string
  readonly law: Law
  /** Null: there are no guides beside that law. */
  readonly shelf: Shelf | null
}

const POLICIES = 'src/policies'
const GUIDES = 'src/guides'

function git(root: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 })
  } catch {
    return null
  }
}

function whole(name: string, law: Law, shelf: Result<Shelf> | null): Side {
  const problems: readonly Problem[] = [...law.problems, ...(shelf && !shelf.ok ? shelf.problems : [])]
  const [first, ...more] = problems
  if (first) throw new Error(`"${name}" cannot be read: ${line(first)}${more.length > 0 ? `, and ${more.length} more problems` : ''}; mend it, or name another folder or revision`)
  return { name, law, shelf: shelf?.ok ? shelf.value : null }
}

function onDisk(name: string, folder: string): Side {
  if (existsSync(join(folder, 'national.json'))) return whole(name, readLaw(folder), null)
  if (!existsSync(join(folder, POLICIES, 'national.json'))) throw new Error(`"${name}" holds no law; name a folder with national.json, places and sources.json, or a git revision`)
  return whole(name, readLaw(join(folder, POLICIES)), existsSync(join(folder, GUIDES, 'entries.json')) ? readShelf(join(folder, GUIDES)) : null)
}

function inGit(name: string, root: string): Side {
  const revision = name.startsWith('-') ? null : git(root, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`)?.trim()
  if (!revision) throw new Error(`"${name}" is neither a folder nor a git revision; name a folder with national.json, places and sources.json, or e.g. HEAD~1`)
  const files = (git(root, 'ls-tree', '-r', '-z', '--name-only', revision, '--', POLICIES, GUIDES) ?? '').split('\0')
  const below = (folder: string) => files.flatMap((file) => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : []))
  const open = (folder: string) => (file: string) => json(file, (path) => {
    const text = git(root, 'show', `${revision}:${folder}/${path}`)
    if (text === null) throw new Error(`there is no ${folder}/${path} in ${name}`)
    return text
  })
  const guides = below(GUIDES)
  return whole(
    name, lawOf(below(POLICIES).filter((file) => file.startsWith('places/')), open(POLICIES)),
    guides.includes('entries.json') ? shelfOf(guides, open(GUIDES)) : null,
  )
}

/**
 * Reads one side of a comparison: a folder (of the law, or of a whole repository) or a git revision.
 * @throws Error that says what to name instead
 * @example sideOf(root, 'HEAD~1').law.packs.length
 */
export function sideOf(root: string, name: string): Side {
  const folder = resolve(root, name)
  return existsSync(folder) && statSync(folder).isDirectory() ? onDisk(name, folder) : inGit(name, root)
}
