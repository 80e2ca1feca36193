import { SheetError } from '../../scripts/spreadsheet'
import { applyTable } from '../../scripts/words/apply-table'
import type { Locale, Locales } from '../../scripts/words/locales'
import { parseTable, stringifyTable } from '../../scripts/words/table'

// A spreadsheet program may save a table with thousands of lines more than it was given. The processor time of an import
// grows as its file does: a quadratic import takes minutes. Processor time is compared with processor time, which a slower
// machine or other load changes alike.

const FEW = 2000
const MANY = 8 * FEW
/** Eight times as many lines take eight times as long where that is linear, and 64 times where it is quadratic. */
const MAX_GROWTH = 24

const locale = (tag: string, ui: Locale['messages']['ui']): [string, Locale] => [
  tag,
  {
    tag,
    messages: { ui, policy: {}, guides: {} },
    glossary: {},
    about: null,
    sourceHashes: { ui: {}, policy: {}, guides: {} },
    approvals: { ui: {}, policy: {}, guides: {} },
    fileProblems: [],
  },
]
const locales: Locales = new Map([
  locale('en', { start: 'Start', found_one: '{{count}} result', found_other: '{{count}} results' }),
  locale('zh-Hans', { start: '开始', found_other: '{{count}}条' }),
  locale('vi', { start: 'Bắt đầu', found_other: '{{count}} kết quả' }),
])
const table = stringifyTable(locales, 'vi', false)
const [, first = ''] = table.split('\r\n')

/** Imports a table with so many lines more. */
function importWith(line: string, count: number): void {
  try {
    applyTable(locales, 'vi', parseTable(Buffer.from(table + line.repeat(count)), 'vi'))
  } catch (error) {
    // The table was read to its end, and refused.
    if (!(error instanceof SheetError)) throw error
  }
}

/** Milliseconds of processor time: the lesser of two runs, without most of the garbage collector's. */
function processorTime(line: string, count: number): number {
  const times = Array.from({ length: 2 }, () => {
    const before = process.cpuUsage()
    importWith(line, count)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

test.each([
  ['empty lines', '\r\n'],
  ['lines with too few cells', 'a,b\r\n'],
  ['cells of several lines', '"a\nb",ui,,,,,,,\r\n'],
  ['unknown keys', 'nowhere,ui,,,,,,,\r\n'],
  ['unknown plural forms', 'found_two,ui,,,,,,,\r\n'],
  ['one key again and again', `${first}\r\n`],
])('importing %s takes linear processor time', (_, line) => {
  // Compiles the code, so that the smaller table does not pay for it.
  importWith(line, FEW)
  const [few, many] = [processorTime(line, FEW), processorTime(line, MANY)]
  expect(many / few).toBeLessThan(MAX_GROWTH)
})
