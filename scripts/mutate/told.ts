/** A change that Stryker made, as its report has it. Lines and columns count from 1. */
export interface Mutant {
  readonly status: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}

interface Place {
  readonly line: number
  readonly column: number
}

/** What Stryker's report holds of an area, as far as it is read here. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

/** A change that no test noticed: where, in which line, what stood there and what stood there instead. Texts are in one line. */
export interface Survivor {
  readonly file: string
  readonly line: number
  readonly within: string
  readonly was: string
  readonly now: string
}

/** Why nobody could notice a change. Without line numbers, so that it outlives edits elsewhere. */
export interface Reason {
  readonly file: string
  /** A part of the line in which the change begins, where `was` alone would stand for more than one place. */
  readonly in?: string
  readonly was: string
  readonly now: string
  readonly why: string
}

/** What came of one area. */
export interface Area {
  readonly name: string
  readonly files: number
  readonly noticed: number
  readonly survivors: readonly (Survivor & { readonly why: string | null })[]
}

/** How much of an area's changes has to be noticed, in per cent. */
export const LEAST = 90

const FIELDS = ['file', 'in', 'was', 'now', 'why']

/** A text in one line, as it is compared and shown. */
export const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Reads the reasons; each fault says which one it is and what to do.
 * @throws RangeError
 * @example parseReasons([{ file: 'src/a.ts', was: '1', now: '2', why: 'it is not read' }]).length // 1
 */
export function parseReasons(json: unknown): readonly Reason[] {
  if (!Array.isArray(json)) throw new RangeError('the reasons are not a list; write it in [ ]')
  const refuse = (one: unknown, what: string) => new RangeError(`${JSON.stringify(one)}: ${what}`)
  const seen = new Set<string>()
  for (const one of json as unknown[]) {
    const given = Object.entries(Object(one) as Readonly<Record<string, unknown>>)
    const odd = given.find(([name, text]) => !FIELDS.includes(name) || typeof text !== 'string' || inLine(text) !== text)
    if (odd !== undefined) throw refuse(one, `"${odd[0]}" has no place here or is no text in one line; write ${FIELDS.join(', ')}`)
    const lacking = FIELDS.filter((name) => name !== 'in' && !given.some(([other]) => other === name))
    const { why, ...change } = Object.fromEntries(given)
    if (lacking.length > 0 || why === '') throw refuse(one, `lacks ${lacking.length > 0 ? lacking.join(', ') : 'why'}; write it`)
    if (seen.has(JSON.stringify(change))) throw refuse(one, 'stands twice; delete one')
    seen.add(JSON.stringify(change))
  }
  return json as Reason[]
}

function textAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines.map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined)).join('\n')
}

const speaksOf = (reason: Reason, { file, within, was, now }: Survivor) =>
  reason.file === file && reason.was === was && reason.now === now && within.includes(reason.in ?? '')

const inOrder = ({ location: { start: a } }: Mutant, { location: { start: b } }: Mutant) => a.line - b.line || a.column - b.column

const countOf = (all: readonly Mutant[], ...states: readonly string[]) => all.filter(({ status }) => states.includes(status)).length

/**
 * What came of an area: how many changes were noticed, and each that was not, with the reason where there is one.
 * @example areaOf('rules', report, reasons).survivors.filter(({ why }) => why === null)
 */
export function areaOf(name: string, { files }: Report, reasons: readonly Reason[]): Area {
  const survivors = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([file, { source, mutants }]) => [...mutants].sort(inOrder).flatMap(({ status, location, replacement = '' }) => {
    if (status !== 'Survived' && status !== 'NoCoverage') return []
    const within = inLine(source.split('\n')[location.start.line - 1] ?? '')
    const survivor: Survivor = { file, line: location.start.line, within, was: inLine(textAt(source, location)), now: inLine(replacement) }
    return [{ ...survivor, why: reasons.find((one) => speaksOf(one, survivor))?.why ?? null }]
  }))
  return { name, files: Object.keys(files).length, noticed: countOf(Object.values(files).flatMap(({ mutants }) => mutants), 'Killed', 'Timeout'), survivors }
}

/**
 * The reasons for which no such change is left; only those that speak of these files.
 * @example idle(reasons, [area], files)
 */
export function idle(reasons: readonly Reason[], areas: readonly Area[], files: readonly string[]): readonly Reason[] {
  const survivors = areas.flatMap((area) => area.survivors)
  return reasons.filter((reason) => files.includes(reason.file) && !survivors.some((one) => speaksOf(reason, one)))
}

const mutantsOf = ({ noticed, survivors }: Area) => noticed + survivors.length

/** The part of an area's changes that was noticed, in per cent; of none, all. */
export const scoreOf = (area: Area): number => (mutantsOf(area) === 0 ? 100 : 100 * area.noticed / mutantsOf(area))

/**
 * What has to be done, a line each; empty if all is well.
 * @example problemsOf([area], []).length === 0
 */
export function problemsOf(areas: readonly Area[], left: readonly Reason[]): string[] {
  const low = areas.filter((area) => scoreOf(area) < LEAST)
  return [
    ...areas.flatMap(({ survivors }) => survivors).filter(({ why }) => why === null).map(({ file, line, within, was, now }) => [
      `${file}:${line}: no test notices ${now || 'nothing'} instead of ${was}`, '  write a test that fails with it, or simplify the code; where nobody could notice, say why in config/mutate/reasons.json:',
      `  ${JSON.stringify({ file, in: within, was, now, why: '' })}`,
    ].join('\n')),
    ...left.map(({ file, was, now }) => `${file}: ${now || 'nothing'} instead of ${was} is noticed now, or that text is no longer there\n  delete its reason from config/mutate/reasons.json, or write it for what stands there now`),
    ...low.map((area) => `${area.name}: ${scoreOf(area).toFixed(1)} % of the changes are noticed, and ${LEAST} % must be; write tests`),
  ]
}
