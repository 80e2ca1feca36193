import { type Area, scoreOf, type Survivor } from './told'

const HEAD = `# What the tests would not notice

\`npm run mutate\` (Stryker, \`config/mutate\`) changes the code in small ways, one at a time, runs the tests of its area against each, and writes this page. Why nobody could notice a change is said in \`config/mutate/reasons.json\`. Which tests these are stands in \`config/mutate/areas.json\`: not what goes over every combination of the real law, its spreadsheets, or the words of every language.
`

const ROWS = '| area | files | mutants | noticed | not noticed | score |\n|---|---|---|---|---|---|'

/** The longest text that is shown of a change. */
const MOST = 80

/** A text as code; cut where it is long. */
function code(text: string): string {
  const short = text.length > MOST ? `${text.slice(0, MOST)}…` : text
  if (text === '') return 'nothing'
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``
}

const cells = (...texts: readonly string[]) => `| ${texts.map((one) => one.replace(/\|/g, '\\|')).join(' | ')} |`

const where = ({ file, line }: Survivor) => code(`${file}:${line}`)

/** The row of an area in the table. */
export function rowOf(area: Area): string {
  const missed = area.survivors.length
  return `| ${area.name} | ${area.files} | ${area.noticed + missed} | ${area.noticed} | ${missed} | ${scoreOf(area).toFixed(1)} % |`
}

function sectionOf({ name, survivors }: Area): string {
  const known = survivors.filter(({ why }) => why !== null)
  const open = survivors.filter(({ why }) => why === null)
  return [
    `## ${name}\n`,
    ...(survivors.length === 0 ? ['Every change is noticed.\n'] : []),
    ...(known.length === 0 ? [] : [
      `Changes that nobody could notice, ${known.length}:\n`, '| where | instead of | stood | why |', '|---|---|---|---|',
      ...known.map((one) => cells(where(one), code(one.was), code(one.now), one.why ?? '')), '',
    ]),
    ...(open.length === 0 ? [] : [`Changes that no test notices yet, ${open.length}:\n`, ...open.map((one) => `- ${where(one)} ${code(one.was)} → ${code(one.now)}`), '']),
  ].join('\n')
}

/** What a page says of an area that was not run anew: its row and its section. */
function kept(page: string, name: string): { readonly row: string; readonly section: string } | null {
  const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`))
  const section = page.split(/^(?=## )/m).find((part) => part.startsWith(`## ${name}\n`))
  return row === undefined || section === undefined ? null : { row, section }
}

/**
 * The page of what the tests would not notice, with these areas anew; of the others (`names` has all, in their order) what it said before.
 * @example pageOf('', ['rules'], [area]).startsWith('# What the tests would not notice')
 */
export function pageOf(before: string, names: readonly string[], areas: readonly Area[]): string {
  const parts = names.flatMap((name) => {
    const anew = areas.find((area) => area.name === name)
    return anew ? [{ row: rowOf(anew), section: sectionOf(anew) }] : kept(before, name) ?? []
  })
  return [HEAD, ROWS, ...parts.map(({ row }) => row), '', parts.map(({ section }) => section.trimEnd()).join('\n\n'), ''].join('\n')
}
