import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { GuideLibrary } from '../../../src/guides'
import type { Problem, Result } from '../../../src/rules'
import { UsageError } from '../../cli/command'
import { json, type Law, lawOf, readLaw } from '../law'
import { formatProblem } from '../load-policy'
import { readGuides, parseGuides } from '../guides'

/** One side of a comparison: a version of the law and the guides. */
export interface Side {
  /** As named on the command line. */
  readonly name: string
  readonly law: Law
  /** Null: there are no guides with that law. */
  readonly guideLibrary: GuideLibrary | null
}

const POLICIES = 'src/policies'
const GUIDES = 'src/guides'

function git(root: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    })
  } catch {
    return null
  }
}

function toSide(name: string, law: Law, guideLibrary: Result<GuideLibrary> | null): Side {
  const problems: readonly Problem[] = [
    ...law.problems,
    ...(guideLibrary && !guideLibrary.ok ? guideLibrary.problems : []),
  ]
  const [first, ...rest] = problems
  if (first)
    throw new Error(
      `"${name}" cannot be parsed: ${formatProblem(first)}${rest.length > 0 ? `, and ${rest.length} more problems` : ''}; fix it, or name another folder or revision`,
    )
  return { name, law, guideLibrary: guideLibrary?.ok ? guideLibrary.value : null }
}

function fromFolder(name: string, folder: string): Side {
  if (existsSync(join(folder, 'national.json'))) return toSide(name, readLaw(folder), null)
  if (!existsSync(join(folder, POLICIES, 'national.json')))
    throw new UsageError(
      `"${name}" contains no law; name a folder with national.json, places and sources.json, or a git revision`,
    )
  const hasGuides = existsSync(join(folder, GUIDES, 'entries.json'))
  return toSide(name, readLaw(join(folder, POLICIES)), hasGuides ? readGuides(join(folder, GUIDES)) : null)
}

function fromGit(name: string, root: string): Side {
  const revision = name.startsWith('-')
    ? null
    : git(root, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`)?.trim()
  if (!revision)
    throw new UsageError(
      `"${name}" is neither a folder nor a git revision; name a folder with national.json, places and sources.json, or e.g. HEAD~1`,
    )
  const files = (git(root, 'ls-tree', '-r', '-z', '--name-only', revision, '--', POLICIES, GUIDES) ?? '').split('\0')
  const filesBelow = (folder: string) =>
    files.flatMap((file) => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : []))
  const open = (folder: string) => (file: string) =>
    json(file, (path) => {
      const text = git(root, 'show', `${revision}:${folder}/${path}`)
      if (text === null) throw new Error(`there is no ${folder}/${path} in ${name}`)
      return text
    })
  const places = filesBelow(POLICIES).filter((file) => file.startsWith('places/'))
  // Cards and the topics of the search, in folders of their own, are not compared.
  const guides = filesBelow(GUIDES).filter((file) => !file.includes('/') || file.startsWith('terms/'))
  return toSide(
    name,
    lawOf(places, open(POLICIES)),
    guides.includes('entries.json') ? parseGuides(guides, open(GUIDES)) : null,
  )
}

/**
 * Loads one side of a comparison: a folder (of the law, or of a repository) or a git revision.
 * @throws UsageError when the name is neither, Error when its files cannot be parsed
 * @example loadSide(root, 'HEAD~1').law.packs.length
 */
export function loadSide(root: string, name: string): Side {
  const folder = resolve(root, name)
  return existsSync(folder) && statSync(folder).isDirectory() ? fromFolder(name, folder) : fromGit(name, root)
}
