import { parseArgs } from 'node:util'
import { type Day, isDay } from '../../src/rules'
import { exchange } from './exchange-usage'
import { upkeep } from './upkeep/usage'

/** Something in the command that cannot be understood; the message is one line and names what is allowed. */
export class Misuse extends Error {}

/** What a command was given. */
export interface Given {
  readonly place: string | null
  readonly on: Day
  readonly answers: unknown
  /** What stands without a name, in its order, e.g. the two sides of a comparison. */
  readonly words: readonly string[]
  /** Tells whether a flag is set, e.g. `markdown`. */
  readonly has: (flag: string) => boolean
  /** The value of an option; null: it is not given. */
  readonly option: (name: string) => string | null
}

/** How a command is written, and what it is for. */
export interface Usage {
  readonly about: string
  /** What stands without a name; in brackets: may be left out. */
  readonly words?: readonly string[]
  readonly options: readonly string[]
  readonly flags?: readonly string[]
  readonly example: string
  /** What else is good to know, a line each. */
  readonly notes?: readonly string[]
}

/** Each command. */
export const commands: Readonly<Record<string, Usage>> = {
  verdict: {
    about: 'what the law says to somebody, as JSON', options: ['place', 'on', 'answers'],
    example: `verdict --place wenjiang --answers '{"insured":"here"}'`,
  },
  check: {
    about: 'every place over every combination of answers, and every guide, as JSON; ends with 1 on any problem', options: ['place', 'on'], flags: ['summary'], example: 'check --summary',
    notes: ['--summary: for a person, a line for each place; then what is wrong, what to do, and which words are missing in which language.'],
  },
  table: { about: 'the decision tables of a place, for a person to read', options: ['place', 'on'], example: 'table --place chengdu' },
  diff: {
    about: 'what differs between two laws: for whom, which way, by which rule, over every combination of answers; and in the files',
    words: ['OLD', '[NEW]'], options: ['on'], flags: ['markdown'], example: 'diff HEAD~1 HEAD --markdown',
    notes: [
      'OLD and NEW are git revisions or folders (with national.json, places and sources.json, or of a whole repository); without NEW, the law as it stands on the disk.',
      'Compared on --on and on each later day on which something that differs begins, ends or grows old.',
    ],
  },
  ...upkeep,
  ...exchange,
}

const takes = (command: string, { words = [], options, flags = [] }: Usage) =>
  `${command} takes ${[...words, ...[...options, ...flags].map((name) => `--${name}`)].join(', ')}`

/** No option is longer, not even with answers behind it. */
const MOST = 10_000

/**
 * Reads the options of one of our commands; anything that it does not know is refused.
 * @throws Misuse
 * @example readOptions('check', ['--on', '2026-11-21'], '2026-01-01').on // '2026-11-21'
 */
export function readOptions(command: string, args: readonly string[], today: Day): Given {
  const usage = commands[command]!
  const { words: expected = [], options, flags = [] } = usage
  const allowed = takes(command, usage)
  // Node reads what begins with one hyphen letter by letter, and comes to no end with a text of this size.
  const endless = args.find((one) => one.startsWith('-') && one.length > MOST)
  if (endless !== undefined) throw new Misuse(`"${endless.slice(0, 20)}…" is not understood; ${allowed}`)
  const kinds: Record<string, { type: 'string' | 'boolean' }> = {}
  for (const name of options) kinds[name] = { type: 'string' }
  for (const name of flags) kinds[name] = { type: 'boolean' }
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options: kinds })
  const values = new Map<string, string>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      if (words.length === expected.length) throw new Misuse(`"${token.value}" is not understood; ${allowed}`)
      words.push(token.value)
      continue
    }
    const flag = flags.includes(token.name)
    if (!flag && !options.includes(token.name)) throw new Misuse(`unknown option ${token.rawName}; ${allowed}`)
    if (flag && token.value !== undefined) throw new Misuse(`${token.rawName} takes no value`)
    if (!flag && token.value === undefined) throw new Misuse(`${token.rawName} needs a value; ${allowed}`)
    if (values.has(token.name)) throw new Misuse(`${token.rawName} is given twice`)
    values.set(token.name, token.value ?? '')
  }
  const missing = expected.find((name, i) => !name.startsWith('[') && words[i] === undefined)
  if (missing !== undefined) throw new Misuse(`${missing} is missing; ${allowed}`)
  const on = values.get('on') ?? today
  const real: boolean = isDay(on)
  if (!real) throw new Misuse(`--on "${on}" is not a day; write YYYY-MM-DD, e.g. ${today}`)
  return {
    place: values.get('place') ?? null, on, answers: readAnswers(values.get('answers') ?? '{}'), words,
    has: (flag) => values.has(flag), option: (name) => values.get(name) ?? null,
  }
}

function readAnswers(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Misuse('--answers is not valid JSON; write e.g. {"insured":"no"}')
  }
}

/**
 * What a command does and how it is written; without a command, all of them.
 * @example help('check') // 'check [--place PLACE] [--on ON] …'
 */
export function help(command: string | null = null): string {
  const usage = command === null ? undefined : commands[command]
  if (command === null || !usage) {
    const width = Math.max(...Object.keys(commands).map((name) => name.length))
    return [
      'npm run -s policy -- COMMAND', '',
      ...Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`), '',
      'A day is written YYYY-MM-DD; --on is today if left out. More on one: npm run -s policy -- help COMMAND',
    ].join('\n')
  }
  const { about, words = [], options, flags = [], example, notes = [] } = usage
  const parts = [...words, ...options.map((name) => `[--${name} ${name === 'on' ? 'DAY' : name.toUpperCase()}]`), ...flags.map((name) => `[--${name}]`)]
  return [`${command} ${parts.join(' ')}`, '', about, ...notes, '', `e.g. npm run -s policy -- ${example}`].join('\n')
}
