import { type LanguageInfo, reviewOf } from '../../src/i18n/language-info'
import { checkLanguage, type ProblemKind, type LanguageReport } from './check'
import type { Locales } from './locales'

const columns: readonly (readonly [head: string, of: (report: LanguageReport) => string])[] = [
  ['language', ({ tag }) => tag],
  ['keys', ({ keys }) => String(keys)],
  ['missing', count('missing')],
  ['left over', count('left over')],
  ['placeholders', count('placeholder')],
  ['glossary', count('glossary')],
  ['Chinese', count('chinese')],
  ['other', count('empty', 'figure', 'markup', 'form', 'order', 'unseen', 'folder')],
  ['older', ({ outdated }) => String(outdated.length)],
  ['same as English', ({ same }) => String(same.length)],
  ['longest', ({ longest }) => (longest ? `${longest.ratio.toFixed(1)}× ${longest.unit.key}` : '')],
  ['made and reviewed', ({ about }) => (about ? reviewText(about) : '?')],
]

function count(...kinds: ProblemKind[]) {
  return ({ problems }: LanguageReport) => String(problems.filter(({ kind }) => kinds.includes(kind)).length)
}

function reviewText(info: LanguageInfo): string {
  const { made, on, checked } = info
  const review = reviewOf(info)
  const by = review && (review.by.join(', ') || 'native speakers')
  return `${made} ${on}, ${
    review
      ? `reviewed by ${by ?? ''} ${review.on}`
      : checked
        ? `checked: ${checked.lines} of ${checked.of}`
        : 'not reviewed'
  }`
}

/** Rows as text with aligned columns. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<readonly number[]>(
    (most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)),
    [],
  )
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
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
 * One language: every problem with its line, then what to review.
 * @example statusOf(readLocales(), 'fr').text
 */
export function statusOf(locales: Locales, tag: string): { text: string; problems: number } {
  const report = checkLanguage(locales, tag)
  const folder = locales.get(tag)
  const problemLines = report.problems.map(({ kind, namespace, key, message }) => {
    const text =
      namespace === 'ui' || namespace === 'policy' || namespace === 'guides'
        ? folder?.messages[namespace][key]
        : undefined
    return `${kind}: ${[namespace, key].filter(Boolean).join(' ')}: ${message}${text === undefined ? '' : `\n    ${text}`}`
  })
  const outdated = report.outdated.map(
    ({ namespace, key, english }) =>
      `older: ${namespace} ${key}: ${english}\n    ${folder?.messages[namespace][key] ?? ''}`,
  )
  const same = report.same.map(({ namespace, key, english }) => `same as English: ${namespace} ${key}: ${english}`)
  const { text } = statusOfAll(locales, [tag])
  return { text: [text, ...problemLines, ...outdated, ...same].join('\n'), problems: report.problems.length }
}
