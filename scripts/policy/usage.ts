import { parseArgs } from 'node:util'
import { type Day, isDay } from '../../src/rules'

/** Something in the command that cannot be understood; the message is one line and names what is allowed. */
export class Misuse extends Error {}

/** What a command was given. */
export interface Given {
  readonly place: string | null
  readonly on: Day
  readonly answers: unknown
}

type Option = 'place' | 'on' | 'answers'

/** Each command with its options. */
export const commands: Readonly<Record<string, readonly Option[]>> = {
  verdict: ['place', 'on', 'answers'],
  check: ['place', 'on'],
  table: ['place', 'on'],
}

/**
 * Reads a command's options; anything that the command does not know is refused.
 * @throws Misuse
 * @example readOptions('check', ['--on', '2026-11-21'], '2026-01-01').on // '2026-11-21'
 */
export function readOptions(command: string, args: readonly string[], today: Day): Given {
  const names = commands[command] ?? []
  const allowed = `${command} takes ${names.map((name) => `--${name}`).join(', ')}`
  const { tokens } = parseArgs({
    args: [...args], strict: false, tokens: true,
    options: { place: { type: 'string' }, on: { type: 'string' }, answers: { type: 'string' } },
  })
  const values = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Misuse(`"${token.value}" is not understood; ${allowed}`)
    if (token.kind === 'option-terminator') continue
    if (!names.some((name) => name === token.name)) throw new Misuse(`unknown option ${token.rawName}; ${allowed}`)
    if (token.value === undefined) throw new Misuse(`${token.rawName} needs a value; ${allowed}`)
    if (values.has(token.name)) throw new Misuse(`${token.rawName} is given twice`)
    values.set(token.name, token.value)
  }
  const on = values.get('on') ?? today
  const real: boolean = isDay(on)
  if (!real) throw new Misuse(`--on "${on}" is not a day; write YYYY-MM-DD, e.g. ${today}`)
  return { place: values.get('place') ?? null, on, answers: readAnswers(values.get('answers') ?? '{}') }
}

function readAnswers(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Misuse('--answers is not valid JSON; write e.g. {"insured":"no"}')
  }
}
