import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../src/i18n/languages'
import { type CliCommand, type CommandResult, failure, singleOption, success, UsageError } from '../cli/command'
import type { CliContext } from '../cli/context'
import { readInput } from '../cli/files'
import { missingPlurals } from '../policy/scaffold/templates'
import { SheetError } from '../spreadsheet'
import { parseAbout } from './about'
import { applyTable } from './apply-table'
import { type Locales, readLocales, namespaces, toJson } from './locales'
import { translationUnits } from './translation-units'
import {
  isOutdated,
  withCurrentHashes,
  type SourceHashes,
  toHashFile,
  recordEnglish,
  changedEnglish,
} from './source-hashes'
import { addReading, applyReview, isMarked, sourceLanguages, toCheckedFile } from './review'
import { statusOf, statusOfAll } from './status'
import { parseTable, type Row, stringifyTable } from './table'

/** The languages of the app in their order, then other folders. */
function tagsOf(locales: Locales): string[] {
  const tags: string[] = languages.map(({ tag }) => tag)
  return [...tags, ...[...locales.keys()].filter((tag) => !tags.includes(tag))]
}

/** @throws UsageError for a tag that is not one, or whose plural forms are unknown */
function checkTag(locales: Locales, tag: string): void {
  if (locales.has(tag)) return
  let missing: string | null
  try {
    missing = missingPlurals(tag)
  } catch {
    throw new UsageError(`"${tag}" is not a language tag; write e.g. de or pt-BR`)
  }
  if (missing !== null)
    throw new UsageError(`src/i18n/plural.ts lacks the plural forms of "${tag}": ${missing}; add them first`)
}

function status(locales: Locales, tag: string | undefined): CommandResult {
  const tags = tagsOf(locales)
  if (tag !== undefined && !tags.includes(tag))
    throw new UsageError(`unknown language "${tag}"; languages: ${tags.join(', ')}`)
  const { text, problems } = tag === undefined ? statusOfAll(locales, tags) : statusOf(locales, tag)
  return problems > 0 ? { code: 1, out: text, err: `words: ${problems} problems` } : success(text)
}

/** @throws Error when the file with the hashes of a language cannot be parsed: nothing may be lost */
function hashFile(folder: string, locales: Locales, tag: string, hashes: SourceHashes): Record<string, string | null> {
  const problem = locales.get(tag)?.fileProblems.find((message) => message.startsWith('seen.json'))
  if (problem !== undefined) throw new Error(`${tag}: ${problem}; nothing was written`)
  return { [join(folder, tag, 'seen.json')]: toHashFile(hashes) }
}

/** The day of an import, and the initials of the reader; null: the reader does not want to be named. */
interface Reading {
  readonly on: string
  readonly by: string | null
}

const REFUSED_SOURCE = 'is a source of the translations; edit its files together with the code'

function importReview(
  folder: string,
  locales: Locales,
  tag: string,
  rows: readonly Row[],
  read: Reading,
): CommandResult {
  const about = parseAbout(locales.get(tag)?.about)
  if (!about.ok) throw new Error(`${tag}: about.json: ${about.problem}; nothing was written`)
  const review = applyReview(locales, tag, rows)
  if (!review.ok) return failure([...review.problems, `words: nothing was written; ${review.problems.length} problems`])
  const { marked, approved, corrected, open, progress, messages, approvals } = review
  const settled = new Set(
    marked.filter((row) => !open.includes(row)).map(({ namespace, key }) => `${namespace} ${key}`),
  )
  const lines = translationUnits(locales, tag).filter(({ namespace, key }) => settled.has(`${namespace} ${key}`))
  const openLines = open.map(
    ({ mark, namespace, key, text, correction }) =>
      `${mark || 'better'}: ${namespace} ${key}: ${text}${correction === '' ? '' : `\n    better, to be changed with the code: ${correction}`}`,
  )
  return success(
    [
      `${tag}: ${approved} lines marked ok, ${corrected} corrected, ${open.length} open; checked: ${progress.lines} of ${progress.of}`,
      ...openLines,
    ].join('\n'),
    {
      ...(tag !== 'en' && hashFile(folder, locales, tag, withCurrentHashes(locales, tag, lines))),
      ...Object.fromEntries(
        namespaces.map((namespace) => [join(folder, tag, `${namespace}.json`), toJson(messages[namespace])]),
      ),
      [join(folder, tag, 'checked.json')]: toCheckedFile(approvals),
      [join(folder, tag, 'about.json')]: toJson(addReading(about.value, { ...read, lines: marked.length })),
    },
  )
}

function importTable(folder: string, locales: Locales, tag: string, file: string, read: Reading): CommandResult {
  const isSource = sourceLanguages.includes(tag)
  if (isSource && !existsSync(file)) throw new UsageError(`"${tag}" ${REFUSED_SOURCE}`)
  checkTag(locales, tag)
  const rows = parseTable(readInput(file), tag)
  if (rows.some(isMarked)) return importReview(folder, locales, tag, rows, read)
  if (isSource) throw new UsageError(`"${tag}" ${REFUSED_SOURCE}`)
  if (read.by !== null) throw new UsageError('--reader: the table has no mark and no better text; fill them in first')
  const applied = applyTable(locales, tag, rows)
  if (!applied.ok)
    return failure([...applied.problems, `words: nothing was written; ${applied.problems.length} problems`])
  const ids = new Set(rows.map(({ namespace, key }) => `${namespace} ${key}`))
  const imported = translationUnits(locales, tag).filter(({ namespace, key }) => ids.has(`${namespace} ${key}`))
  const updated = imported.filter((line) => isOutdated(locales, tag, line)).length
  const about = parseAbout(locales.get(tag)?.about)
  const isReviewStale = applied.changed > 0 && about.ok && about.value.reviewer !== null
  return success(
    `${tag}: ${applied.changed} lines changed${updated > 0 ? `, ${updated} no longer older than their English` : ''}${isReviewStale ? '; about.json still names the review of the previous texts' : ''}`,
    {
      ...hashFile(folder, locales, tag, withCurrentHashes(locales, tag, imported)),
      ...Object.fromEntries(
        namespaces.map((namespace) => [join(folder, tag, `${namespace}.json`), toJson(applied.messages[namespace])]),
      ),
    },
  )
}

function changed(folder: string, locales: Locales, same: readonly string[]): CommandResult {
  // Every key of a file that cannot be parsed would count as removed.
  const [problem] = [...locales.values()].flatMap(({ tag, fileProblems }) =>
    fileProblems
      .filter((message) => /^(ui|policy|guides|seen)\.json/.test(message))
      .map((message) => `${tag}: ${message}`),
  )
  if (problem !== undefined) throw new Error(`${problem}; nothing was written`)
  const keys = changedEnglish(locales).flatMap(({ how, key }) => (how === 'changed' ? [key] : []))
  const unknown = same.find((key) => !keys.includes(key))
  if (unknown !== undefined)
    throw new UsageError(`the English of "${unknown}" has not changed; changed keys: ${keys.join(', ') || 'none'}`)
  const { sourceHashes, report } = recordEnglish(locales, same)
  if (report.length === 0) return success('nothing has changed in English')
  const files = [...sourceHashes].map(([tag, hashes]) => hashFile(folder, locales, tag, hashes))
  return success(report.join('\n'), Object.assign({}, ...files) as Record<string, string | null>)
}

function markSeen(folder: string, locales: Locales, tag: string, keys: readonly string[]): CommandResult {
  const outdated = translationUnits(locales, tag).filter((line) => isOutdated(locales, tag, line))
  const unknown = keys.find((key) => !outdated.some((line) => line.key === key))
  if (unknown !== undefined)
    throw new UsageError(
      `"${unknown}" is not older in "${tag}"; older keys: ${outdated.map(({ key }) => key).join(', ') || 'none'}`,
    )
  const lines = outdated.filter(({ key }) => keys.includes(key))
  return success(
    `${tag}: ${lines.length} no longer older than their English`,
    hashFile(folder, locales, tag, withCurrentHashes(locales, tag, lines)),
  )
}

/** @throws UsageError for an address to which the path of a screen cannot be added */
function parseSite(url: string): string {
  if (!/^https?:\/\/[^\s?#]+$/.test(url))
    throw new UsageError('--site is not an address; write e.g. https://example.org/guide/, without ? and #')
  return url
}

/** @throws UsageError for what is not a few letters with dots */
function parseInitials(text: string): string {
  if (!/^\p{L}[\p{L}\p{M}. -]{0,19}$/u.test(text))
    throw new UsageError('--reader: initials are at most 20 letters, dots, spaces and hyphens, e.g. A.B.')
  return text
}

/** Registers `words` with its subcommands. */
export function addWordsCommands(program: CliCommand, { locales: folder, today }: CliContext): void {
  const words = program.command('words').description('check and exchange the translations')
  const load = () => readLocales(folder)

  words
    .command('status')
    .description('list the problems of each language, or of one with their lines; exit code 1 on any problem')
    .argument('[tag]', 'a language, e.g. fr')
    .example('fr')
    .handle((tag: string | undefined) => status(load(), tag))

  words
    .command('export')
    .description('write the texts of a language as a table for a translator or a native speaker (CSV)')
    .argument('<tag>', 'a language, e.g. fr')
    .option('--older', 'only what is missing or older than its English')
    .addOption(singleOption('--site <url>', 'where the app is on the web, for the links to its screens', parseSite))
    .addOption(singleOption('--out <file>', 'the file to write (standard output if omitted)'))
    .example('fr --older --out fr.csv')
    .handle((tag: string, { older, site, out }: { older?: true; site?: string; out?: string }) => {
      const locales = load()
      checkTag(locales, tag)
      const table = stringifyTable(locales, tag, older === true, site)
      return out === undefined ? { ...success(table), isRaw: true } : success('', { [out]: table })
    })

  words
    .command('import')
    .description('apply the table of a translator or a native speaker: all of it, or nothing')
    .argument('<tag>', 'a language, e.g. fr')
    .argument('<file>', 'the CSV file')
    .addOption(singleOption('--reader <initials>', 'who marked the table; needs --allow-name', parseInitials))
    .option('--allow-name', 'the reader allows the app to show the initials')
    .example('fr fr.csv')
    .handle((tag: string, file: string, { reader, allowName }: { reader?: string; allowName?: true }) => {
      if ((reader === undefined) !== (allowName === undefined))
        throw new UsageError('--reader and --allow-name belong together; without both, no reader is named')
      try {
        return importTable(folder, load(), tag, file, { on: today, by: reader ?? null })
      } catch (error) {
        if (error instanceof SheetError) throw new Error(`${error.message}; nothing was written`)
        throw error
      }
    })

  words
    .command('changed')
    .description('record the English of today; translations of other English count as older')
    .option('--same <keys...>', 'keys whose translations are still right')
    .example('--same home.start')
    .handle(({ same = [] }: { same?: string[] }) => changed(folder, load(), same))

  words
    .command('seen')
    .description('mark translations as checked against the English of today')
    .argument('<tag>', 'a language, e.g. fr')
    .argument('<keys...>', 'keys, e.g. home.start')
    .example('fr home.start')
    .handle((tag: string, keys: string[]) => markSeen(folder, load(), tag, keys))
}
