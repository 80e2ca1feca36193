import { approvalOf, countApproved, isForReaders, type Progress } from '../../config/checked'
import type { LanguageInfo } from '../../src/i18n/language-info'
import { checkText } from './text-checks'
import { translationUnits } from './translation-units'
import { type Locales, type Namespace, namespaces, toJson, type Messages } from './locales'
import { termsOf } from './check'
import { marks, type Row } from './table'

/** What the marks of a native speaker change in a language, or every row that is invalid. */
export type Review =
  | {
      readonly ok: true
      readonly messages: Readonly<Record<Namespace, Messages>>
      /** The hashes of all approved lines, for `checked.json`. */
      readonly approvals: Readonly<Record<Namespace, Messages>>
      readonly progress: Progress
      /** The rows with a mark or a better text, and among them: marked ok, corrected. */
      readonly marked: readonly Row[]
      readonly approved: number
      readonly corrected: number
      /** Lines marked odd or wrong without a better text, and better texts of a language that the others are translated from. */
      readonly open: readonly Row[]
    }
  | { readonly ok: false; readonly problems: readonly string[] }

/** The other languages are translated from these: their files change together with the code. */
export const sourceLanguages: readonly string[] = ['en', 'zh-Hans']

/**
 * Whether a row has a mark or a better text from a native speaker.
 * @example isMarked({ ...row, mark: 'ok' }) // true
 */
export const isMarked = ({ mark, correction }: Row): boolean => mark !== '' || correction !== ''

/**
 * Applies the marks of a native speaker; all of them, or nothing. A better text replaces the line and counts as approved; rows
 * without a mark are ignored. A line that changed after the export is refused: its mark was for another text.
 * @example applyReview(readLocales(), 'fr', parseTable(file, 'fr')).ok
 */
export function applyReview(locales: Locales, tag: string, rows: readonly Row[]): Review {
  const folder = locales.get(tag)
  const terms = termsOf(locales, tag)
  const lines = new Map(translationUnits(locales, tag).map((unit) => [`${unit.namespace} ${unit.key}`, unit]))
  const messages = copyOf(folder?.messages)
  const approvals = copyOf(folder?.approvals)
  const marked = rows.filter(isMarked)
  const open: Row[] = []
  const reopen = (row: Row, namespace: Namespace) => {
    open.push(row)
    approvals[namespace] = without(approvals[namespace], row.key)
  }
  const problems: string[] = []
  const seen = new Map<string, number>()
  for (const row of marked) {
    const { at, namespace, key, mark, correction } = row
    const refuse = (reason: string) => problems.push(`line ${at}: ${key} (${namespace}): ${reason}`)
    const unit = lines.get(`${namespace} ${key}`)
    const current = unit && messages[unit.namespace][key]
    if (!unit || current === undefined) {
      refuse('is not a line of this language')
      continue
    }
    const first = seen.get(`${namespace} ${key}`)
    if (first !== undefined) {
      refuse(`is already on line ${first}`)
      continue
    }
    seen.set(`${namespace} ${key}`, at)
    if (mark !== '' && !marks.some((known) => known === mark)) refuse(`the mark must be ${marks.join(', ')} or empty`)
    if (row.text !== current || row.english !== unit.english)
      refuse('the line has changed since the export; put corrections into the column “better text”, or export again')
    if (correction === '') {
      // A line can be approved by one reader and doubted by the next: the doubt counts.
      if (mark === 'ok') approve(approvals, unit.namespace, key, current)
      else reopen(row, unit.namespace)
      continue
    }
    if (sourceLanguages.includes(tag)) {
      reopen(row, unit.namespace)
      continue
    }
    for (const { message } of checkText(tag, unit, correction, terms)) refuse(message)
    messages[unit.namespace] = { ...messages[unit.namespace], [key]: correction }
    approve(approvals, unit.namespace, key, correction)
  }
  if (problems.length > 0) return { ok: false, problems }
  const corrected = marked.filter((row) => row.correction !== '' && !open.includes(row)).length
  return {
    ok: true,
    messages,
    approvals,
    progress: countApproved(messages, approvals),
    marked,
    approved: marked.length - corrected - open.length,
    corrected,
    open,
  }
}

type BySpace = Record<Namespace, Messages>

const copyOf = (from: Readonly<BySpace> | undefined): BySpace => ({
  ui: from?.ui ?? {},
  policy: from?.policy ?? {},
  guides: from?.guides ?? {},
})

const without = (texts: Messages, key: string): Messages =>
  Object.fromEntries(Object.entries(texts).filter(([other]) => other !== key))

function approve(approvals: BySpace, namespace: Namespace, key: string, text: string): void {
  if (isForReaders(key)) approvals[namespace] = { ...approvals[namespace], [key]: approvalOf(text) }
}

/**
 * `checked.json` with sorted keys: two branches that approve different lines rarely conflict. Null: nothing is approved.
 * @example toCheckedFile({ ui: {}, policy: {}, guides: {} }) // null
 */
export function toCheckedFile(approvals: Readonly<BySpace>): string | null {
  const used = namespaces.filter((namespace) => Object.keys(approvals[namespace]).length > 0)
  const sorted = (texts: Messages) => Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)))
  return used.length === 0
    ? null
    : toJson(Object.fromEntries(used.map((namespace) => [namespace, sorted(approvals[namespace])])))
}

/**
 * Adds a reading to `about.json`; initials only where the reader allows it.
 * @example addReading(about, { on: '2026-12-01', by: null, lines: 40 })
 */
export function addReading(about: LanguageInfo, reading: NonNullable<LanguageInfo['readings']>[number]): LanguageInfo {
  const { made, on, reviewer, reviewed, readings = [] } = about
  return { made, on, reviewer, reviewed, readings: [...readings, reading] }
}
