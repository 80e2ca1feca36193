import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../src/i18n/languages'
import { pluralOf } from '../../src/i18n/plural'
import { parseAbout } from './about'
import { type Locales, readLocales, root as ours, spaces, written } from './locales'
import { linesOf } from './lines'
import { isOlder, lookedAt, type Seen, seenText, takeStock, unseen } from './seen'
import { statusOf, statusOfAll } from './status'
import { Unreadable } from '../spreadsheet'
import { readTable, writeTable } from './table'
import { takeTable } from './take'

/** What the command prints, and how it ends: 0 well, 1 problems found, 2 not understood. */
export interface Ended {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

/** Something in the command that cannot be understood. */
class Misuse extends Error {}

const usage = 'status [TAG] | export TAG [--older] [--out FILE] | import TAG FILE | changed [--same KEY …] | seen TAG KEY …'

/** The languages of the app in their order, then folders that are none of them. */
function tagsOf(locales: Locales): string[] {
  const tags: string[] = languages.map(({ tag }) => tag)
  return [...tags, ...[...locales.keys()].filter((tag) => !tags.includes(tag))]
}

/** A tag that can be translated into: one of ours, or one whose plural forms we know. */
function newOrKnown(locales: Locales, tag: string): void {
  if (locales.has(tag)) return
  let forms: readonly string[] = []
  try {
    forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  } catch {
    throw new Misuse(`"${tag}" is no tag of a language`)
  }
  const known: readonly string[] = pluralOf(tag).forms
  if (forms.length !== known.length || !forms.every((form) => known.includes(form))) throw new Misuse(`src/i18n/plural.ts does not have the plural forms of "${tag}" yet: ${forms.join(', ')}`)
}

function status(locales: Locales, [tag, ...more]: readonly string[]): Ended {
  const tags = tagsOf(locales)
  if (more.length > 0) throw new Misuse('status takes one language, or none')
  if (tag !== undefined && !tags.includes(tag)) throw new Misuse(`unknown language "${tag}"; languages: ${tags.join(', ')}`)
  const { text, problems } = tag === undefined ? statusOfAll(locales, tags) : statusOf(locales, tag)
  return { code: problems > 0 ? 1 : 0, out: `${text}\n`, err: problems > 0 ? `words: ${problems} problems` : '' }
}

function give(locales: Locales, args: readonly string[]): Ended {
  const [tag, flag, file, ...more] = args.filter((one) => one !== '--older')
  if (tag === undefined || (flag !== undefined && (flag !== '--out' || file === undefined)) || more.length > 0) throw new Misuse('export TAG [--older] [--out FILE]')
  newOrKnown(locales, tag)
  const table = writeTable(locales, tag, args.includes('--older'))
  if (file === undefined) return { code: 0, out: table, err: '' }
  writeFileSync(file, table)
  return { code: 0, out: '', err: '' }
}

function take(root: string, locales: Locales, [tag, file, ...more]: readonly string[]): Ended {
  if (tag === undefined || file === undefined || more.length > 0) throw new Misuse('import TAG FILE')
  if (tag === 'en' || tag === 'zh-Hans') throw new Misuse(`"${tag}" is what the others are translated from: change its files together with the code`)
  newOrKnown(locales, tag)
  const rows = readTable(readFileSync(file), tag)
  const taken = takeTable(locales, tag, rows)
  if (!taken.ok) return { code: 1, out: '', err: [...taken.problems, `words: nothing was written; ${taken.problems.length} problems`].join('\n') }
  const ids = new Set(rows.map(({ place, key }) => `${place} ${key}`))
  const brought = linesOf(locales, tag).filter(({ space, key }) => ids.has(`${space} ${key}`))
  const older = brought.filter((line) => isOlder(locales, tag, line)).length
  mkdirSync(join(root, tag), { recursive: true })
  note(root, locales, tag, lookedAt(locales, tag, brought))
  for (const space of spaces) writeFileSync(join(root, tag, `${space}.json`), written(taken.words[space]))
  const about = parseAbout(locales.get(tag)?.about)
  const stale = taken.changed > 0 && about.ok && about.value.reviewer !== null
  return { code: 0, out: `${tag}: ${taken.changed} lines changed${older > 0 ? `, ${older} no longer older than their English` : ''}${stale ? '; about.json still names the review of what was there before' : ''}\n`, err: '' }
}

/** Notes the English that a language is made from; of what cannot be read nothing is written over. */
function note(root: string, locales: Locales, tag: string, seen: Seen): void {
  const text = seenText(seen)
  const file = join(root, tag, 'seen.json')
  const fault = locales.get(tag)?.unread.find((one) => one.startsWith('seen.json'))
  if (fault !== undefined) throw new Error(`${tag}: ${fault}; nothing was written`)
  if (text === null) rmSync(file, { force: true })
  else writeFileSync(file, text)
}

function changed(root: string, locales: Locales, [flag, ...same]: readonly string[]): Ended {
  if (flag !== undefined && (flag !== '--same' || same.length === 0)) throw new Misuse('changed [--same KEY …]')
  // Of a file that cannot be read every key would seem to be gone, and with it what is older.
  const [fault] = [...locales.values()].flatMap(({ tag, unread }) => unread.filter((one) => /^(ui|policy|guides|seen)\.json/.test(one)).map((one) => `${tag}: ${one}`))
  if (fault !== undefined) throw new Error(`${fault}; nothing was written`)
  const differing = unseen(locales).filter(({ how }) => how === 'changed').map(({ key }) => key)
  const other = same.find((key) => !differing.includes(key))
  if (other !== undefined) throw new Misuse(`"${other}" is no key whose English was changed; those are: ${differing.join(', ') || 'none'}`)
  const { seen, told } = takeStock(locales, same)
  if (told.length === 0) return { code: 0, out: 'nothing has changed in English\n', err: '' }
  for (const [tag, marks] of seen) note(root, locales, tag, marks)
  return { code: 0, out: `${told.join('\n')}\n`, err: '' }
}

function look(root: string, locales: Locales, [tag, ...keys]: readonly string[]): Ended {
  if (tag === undefined || keys.length === 0) throw new Misuse('seen TAG KEY …')
  const older = linesOf(locales, tag).filter((line) => isOlder(locales, tag, line))
  const other = keys.find((key) => !older.some((line) => line.key === key))
  if (other !== undefined) throw new Misuse(`"${other}" is not older in "${tag}"; older are: ${older.map(({ key }) => key).join(', ') || 'none'}`)
  const lines = older.filter(({ key }) => keys.includes(key))
  note(root, locales, tag, lookedAt(locales, tag, lines))
  return { code: 0, out: `${tag}: ${lines.length} no longer older than their English\n`, err: '' }
}

/**
 * Runs one command of `npm run -s words -- …`.
 * @example run(['status', 'tlh']).code // 2
 */
export function run([command = '', ...args]: readonly string[], root: string = ours): Ended {
  try {
    const locales = readLocales(root)
    if (command === 'status') return status(locales, args)
    if (command === 'export') return give(locales, args)
    if (command === 'import') return take(root, locales, args)
    if (command === 'changed') return changed(root, locales, args)
    if (command === 'seen') return look(root, locales, args)
    throw new Misuse(`${command ? `unknown command "${command}"` : 'say what to do'}: ${usage}`)
  } catch (error) {
    const { message } = error as Error
    return { code: error instanceof Misuse ? 2 : 1, out: '', err: `words: ${message}${error instanceof Unreadable ? '; nothing was written' : ''}` }
  }
}
