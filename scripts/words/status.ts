import type { About } from '../../src/i18n/about'
import { checkLanguage, type Kind, type Report } from './check'
import type { Locales } from './locales'

const columns: readonly (readonly [head: string, of: (report: Report) => string])[] = [
  ['language', ({ tag }) => tag],
  ['keys', ({ keys }) => String(keys)],
  ['missing', count('missing')],
  ['left over', count('left over')],
  ['placeholders', count('placeholder')],
  ['glossary', count('glossary')],
  ['Chinese', count('chinese')],
  ['other', count('empty', 'figure', 'markup', 'form', 'order', 'unseen', 'folder')],
  ['older', ({ older }) => String(older.length)],
  ['same as English', ({ same }) => String(same.length)],
  ['longest', ({ longest }) => (longest ? `${longest.ratio.toFixed(1)}× ${longest.line.key}` : '')],
  ['made and reviewed', ({ about }) => (about ? reviewOf(about) : '?')],
]

function count(...kinds: Kind[]) {
  return ({ problems }: Report) => String(problems.filter(({ kind }) => kinds.includes(kind)).length)
}

function reviewOf({ made, on, reviewer, reviewed }: About): string {
  return `${made} ${on}, ${reviewer === null ? 'not reviewed' : `reviewed by ${reviewer} ${reviewed ?? ''}`}`
}

/** Rows of texts as a table whose columns stand below each other. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<readonly number[]>((most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)), [])
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd()).join('\n')
}

/**
 * Every language in a line: what is wrong by kind, and how it was made.
 * @example statusOfAll(readLocales(), ['en', 'zh-Hans']).problems // 0
 */
export function statusOfAll(locales: Locales, tags: readonly string[]): { text: string; problems: number } {
  const reports = tags.map((tag) => checkLanguage(locales, tag))
  const rows = [columns.map(([head]) => head), ...reports.map((report) => columns.map(([, of]) => of(report)))]
  return { text: aligned(rows), problems: reports.reduce((sum, { problems }) => sum + problems.length, 0) }
}

/**
 * One language: every problem with its line, then what may be looked at.
 * @example statusOf(readLocales(), 'fr').text
 */
export function statusOf(locales: Locales, tag: string): { text: string; problems: number } {
  const report = checkLanguage(locales, tag)
  const folder = locales.get(tag)
  const told = report.problems.map(({ kind, space, key, message }) => {
    const text = space === 'ui' || space === 'policy' || space === 'guides' ? folder?.words[space][key] : undefined
    return `${kind}: ${[space, key].filter(Boolean).join(' ')}: ${message}${text === undefined ? '' : `\n    ${text}`}`
  })
  const older = report.older.map(({ space, key, english }) => `older: ${space} ${key}: ${english}\n    ${folder?.words[space][key] ?? ''}`)
  const same = report.same.map(({ space, key, english }) => `same as English: ${space} ${key}: ${english}`)
  const { text } = statusOfAll(locales, [tag])
  return { text: [text, ...told, ...older, ...same].join('\n'), problems: report.problems.length }
}
