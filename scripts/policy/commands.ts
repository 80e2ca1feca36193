import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GuideLibrary } from '../../src/guides'
import { type Answers, compose, type Day, isDay, type Policy } from '../../src/rules'
import { type CliCommand, failure, singleOption, success, UsageError } from '../cli/command'
import type { CliContext } from '../cli/context'
import { readInput } from '../cli/files'
import { parseSheet } from '../spreadsheet'
import { readLocales } from '../words/locales'
import { applySheet } from './apply-sheet'
import { render } from './blocks'
import { checkAll } from './check'
import { compare } from './diff/compare'
import { formatComparison } from './diff/format'
import { loadSide } from './diff/side'
import { toDmn } from './dmn'
import { formatCheck } from './format-check'
import {
  checkAnswers,
  formatProblem,
  loadPack,
  loadPolicy,
  parseAnswersOption,
  placesOf,
  selectPacks,
} from './load-policy'
import { missingTexts } from './required-texts'
import { addNewCommand } from './scaffold/command'
import { toSheet } from './sheet'
import { formatTables } from './table'
import { findDue, formatDue, parseWithin, summarizeDue } from './upkeep/due'
import { explain } from './upkeep/explain'
import { compareDays, formatPreview } from './upkeep/preview'
import { statementsOf } from './upkeep/statements'
import { addCase, decodeShareCode, formatPerson, pathOf, PEOPLE_DAY, refuseDuplicate, toCase } from './upkeep/test-case'
import { toVerdictJson } from './verdict'

interface PlaceOption {
  readonly place?: string
}
interface DayOption {
  readonly on?: Day
}
interface FormatOptions {
  readonly markdown?: true
  readonly summary?: true
}
interface AnswersOption {
  readonly answers?: unknown
}

const placeOption = () => singleOption('--place <place>', 'the place, e.g. chengdu')
const answersOption = () =>
  singleOption(
    '--answers <json>',
    'the answers as JSON, e.g. \'{"insured":"no"}\' (none if omitted)',
    parseAnswersOption,
  )

/** The option `--on`; a value that is not a day is a usage error. */
export const dayOption = (today: Day) =>
  singleOption('--on <day>', 'the day, YYYY-MM-DD (today if omitted)', (text): Day => {
    const isValid: boolean = isDay(text)
    if (isValid) return text
    throw new UsageError(`--on "${text}" is not a day; write YYYY-MM-DD, e.g. ${today}`)
  })

function guidesOf({ readGuides }: CliContext): GuideLibrary {
  const guides = readGuides()
  if (guides.ok) return guides.value
  const [first] = guides.problems
  throw new Error(`the guides have problems, see "check"${first ? `: ${formatProblem(first)}` : ''}`)
}

/** The policy and the answers, from a share code or from `--place` and `--answers`. */
function caseOf(
  { readLaw }: CliContext,
  { place, answers, code }: PlaceOption & AnswersOption & { readonly code: string | undefined },
  on: Day,
): { readonly policy: Policy; readonly answers: Answers } {
  if (code !== undefined && answers !== undefined) throw new UsageError('write a share code or --answers, not both')
  const source = code === undefined ? { place, answers: answers ?? {} } : decodeShareCode(code, place)
  const policy = loadPolicy(readLaw(), source.place, on)
  return { policy, answers: checkAnswers(policy, source.answers) }
}

/** Registers `policy` with its subcommands. */
export function addPolicyCommands(program: CliCommand, context: CliContext): void {
  const { readLaw, readGuides, today, root } = context
  const policy = program.command('policy').description('ask, check, compare and maintain the law of each place')
  const onOption = () => dayOption(today)
  const markdown = ['--markdown', 'write Markdown for a review'] as const

  policy
    .command('verdict')
    .description('print the verdict for some answers as JSON')
    .addOption(placeOption())
    .addOption(onOption())
    .addOption(answersOption())
    .example(`--place wenjiang --answers '{"insured":"here"}'`)
    .handle(({ place, on = today, answers = {} }: PlaceOption & DayOption & AnswersOption) => {
      const law = loadPolicy(readLaw(), place, on)
      return success(JSON.stringify(toVerdictJson(law, checkAnswers(law, answers))))
    })

  policy
    .command('check')
    .description('check every place over every combination of answers, and every guide; exit code 1 on any problem')
    .addOption(placeOption())
    .addOption(onOption())
    .option(
      '--summary',
      'a line for each place, then the problems with remedies and the missing texts, instead of JSON',
    )
    .example('--summary')
    .handle(({ place, on = today, summary }: PlaceOption & DayOption & FormatOptions) => {
      const law = readLaw()
      const guides = readGuides()
      const report = checkAll(law, guides, selectPacks(law, place), on)
      if (!summary) return { code: report.ok ? 0 : 1, out: JSON.stringify(report, null, 2), err: '' }
      const languages = [...readLocales(context.locales)].map(([tag, { messages }]) => [tag, messages] as const)
      const missing = missingTexts(law.packs, guides.ok ? guides.value : null, new Map(languages))
      const code = report.ok && missing.length === 0 ? 0 : 1
      return { code, out: render(formatCheck(report, missing), false), err: '' }
    })

  policy
    .command('table')
    .description('print the decision tables of a place as Markdown')
    .addOption(placeOption())
    .addOption(onOption())
    .example('--place chengdu')
    .handle(({ place, on = today }: PlaceOption & DayOption) => success(formatTables(loadPolicy(readLaw(), place, on))))

  policy
    .command('diff')
    .description('compare two versions of the law over every combination of answers: who is affected, and which files')
    .argument('<old>', 'a git revision, or a folder with national.json, places and sources.json or of a repository')
    .argument('[new]', 'the same; the working tree if omitted')
    .addOption(onOption())
    .option(...markdown)
    .example('HEAD~1 HEAD --markdown')
    .handle((before: string, after: string | undefined, { on = today, markdown }: DayOption & FormatOptions) =>
      success(
        render(formatComparison(compare(loadSide(root, before), loadSide(root, after ?? '.'), on)), markdown === true),
      ),
    )

  policy
    .command('preview')
    .description('show the app as of a later day: what expires, what the person sees instead, whose answer changes')
    .addOption(onOption())
    .option(...markdown)
    .example('--on 2027-01-01')
    .handle(({ on = today, markdown }: DayOption & FormatOptions) => {
      if (on <= today) throw new UsageError(`preview looks ahead: --on a day after ${today}`)
      const law = readLaw()
      const statements = statementsOf(law, guidesOf(context), today)
      return success(render(formatPreview(today, on, statements, compareDays(law, today, on)), markdown === true))
    })

  policy
    .command('due')
    .description(
      'list statements near or past their best-before, with the office and the question; exit code 1 if past',
    )
    .addOption(singleOption('--within <days>', 'how far ahead to look (60d if omitted)', parseWithin))
    .addOption(onOption())
    .addOption(placeOption())
    .option(...markdown)
    .option('--summary', 'one line')
    .example('--within 60d')
    .handle(
      ({
        within = parseWithin('60d'),
        on = today,
        place,
        markdown,
        summary,
      }: PlaceOption & DayOption & FormatOptions & { within?: number }) => {
        const law = readLaw()
        const places = selectPacks(law, place)
        const statements = statementsOf(law, guidesOf(context), on).filter((statement) =>
          places.includes(statement.place),
        )
        const due = findDue(statements, on, within)
        const out = summary ? summarizeDue(due, within) : render(formatDue(due, on, within), markdown === true)
        return { code: due.some(({ daysLeft }) => daysLeft < 0) ? 1 : 0, out, err: '' }
      },
    )

  policy
    .command('explain')
    .description('explain a verdict in English and Chinese: the rule, its conditions, its sources')
    .addOption(placeOption())
    .addOption(answersOption())
    .addOption(onOption())
    .addOption(singleOption('--code <code>', 'a share code instead of --place and --answers'))
    .example(`--place chengdu --answers '{"insured":"here"}'`)
    .handle(({ on = today, ...source }: PlaceOption & DayOption & AnswersOption & { code?: string }) => {
      const selected = caseOf(context, { ...source, code: source.code }, on)
      return success(render(explain(selected.policy, selected.answers), false))
    })

  policy
    .command('case')
    .description('make a share code or answers a test case of a place; what is expected comes from the packs')
    .argument('[code]', 'a share code instead of --place and --answers')
    .addOption(placeOption())
    .addOption(answersOption())
    .addOption(singleOption('--who <who>', 'who the person is'))
    .option('--write', 'write the case into its file')
    .example('YB10-2010-0414-101G-6YM --who "Korean engineer" --write')
    .handle(
      (
        code: string | undefined,
        { who, write, ...source }: PlaceOption & AnswersOption & { who?: string; write?: true },
      ) => {
        if (code === undefined && source.answers === undefined)
          throw new UsageError('write a share code, or --place and --answers')
        const selected = caseOf(context, { ...source, code }, PEOPLE_DAY)
        const law = readLaw()
        const policies = placesOf(law).flatMap((place) => {
          const composed = compose(law.packs, law.library, place, PEOPLE_DAY)
          return composed.ok ? [composed.value] : []
        })
        const created = toCase(selected.policy, policies, selected.answers, who ?? null)
        refuseDuplicate(root, created)
        return success(
          [
            formatPerson(created.person),
            '',
            write ? `Written to ${pathOf(created)}.` : `It belongs into ${pathOf(created)}; --write adds it there.`,
            `What is expected comes from the packs on ${PEOPLE_DAY}: compare it with the sources before you commit it${who === undefined ? ', and describe the person with --who' : ''}.`,
          ].join('\n'),
          write && addCase(root, created),
        )
      },
    )

  policy
    .command('export')
    .description('write the decision tables of a place for other tools')
    .addOption(placeOption())
    .addOption(
      singleOption('--format <format>', 'dmn: the rules in force as DMN 1.3; csv: every rule as a spreadsheet'),
    )
    .addOption(onOption())
    .addOption(singleOption('--out <file>', 'the file to write (standard output if omitted)'))
    .example('--place chengdu --format csv --out chengdu.csv')
    .handle(({ place, format, on = today, out }: PlaceOption & DayOption & { format?: string; out?: string }) => {
      if (format !== 'dmn' && format !== 'csv')
        throw new UsageError(
          `${format === undefined ? 'name a format' : `unknown format "${format}"`}: --format dmn|csv`,
        )
      const law = loadPack(readLaw(), place, on)
      const text = format === 'dmn' ? toDmn(law) : toSheet(law)
      return out === undefined
        ? { ...success(text.trimEnd()), isRaw: true }
        : success(`${out}: ${law.decisions.size} tables of ${law.place}`, { [out]: text })
    })

  policy
    .command('import')
    .description('apply an edited spreadsheet to the file of its place: all of it, or nothing')
    .argument('<file>', 'the CSV file')
    .addOption(placeOption())
    .addOption(onOption())
    .addHelpText(
      'after',
      '\nA rule with several rows repeats its id. To delete a rule, write (delete) as its outcome.\nA new rule takes the position of its row.',
    )
    .example('--place chengdu chengdu.csv')
    .handle((input: string, { place, on = today }: PlaceOption & DayOption) => {
      const law = readLaw()
      const composed = loadPack(law, place, on)
      const own = composed.chain[composed.chain.length - 1]!
      const file = join(root, 'src/policies', own.file)
      const rows = parseSheet(readInput(input))
      const applied = applySheet({ ...law, policy: composed, text: readFileSync(file, 'utf8') }, rows, on)
      if (!applied.ok)
        return failure([...applied.problems, `policy: nothing was written; ${applied.problems.length} problems`])
      if (applied.changes.length === 0) return success(`${own.file}: no changes`)
      return success(
        [...applied.changes, `${own.file}: written; review it with "git diff", then run "npm test"`].join('\n'),
        { [file]: applied.text },
      )
    })

  addNewCommand(policy, context)
}
