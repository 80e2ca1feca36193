import words from '../../locales/en/policy.json'
import { type Atom, type Condition, isStale, type Policy, type Rule, strengthOn } from '../../src/rules'

const dictionary: Readonly<Record<string, string | undefined>> = words
const word = (key: string, id: string) => dictionary[key] ?? id
const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ')

function atom({ op, question, constants }: Atom, negated: boolean): string {
  const answers = constants.map((answer) => word(`answer.${question}.${answer}`, String(answer)))
  const test = op === 'in' ? (negated ? 'is not' : 'is') : op === '<' ? (negated ? 'is at least' : 'is below') : (negated ? 'is above' : 'is at most')
  return `*${question}* ${test} ${answers.join(' or ')}`
}

/**
 * A condition in words.
 * @example condition(rule.when) // '*stay* is Permanent residence card'
 */
export function condition(one: Condition, negated = false): string {
  if (!('parts' in one)) return atom(one, negated)
  if (one.op === '!') return one.parts.map((part) => condition(part, !negated)).join('')
  if (one.parts.length === 0) return (one.op === 'and') !== negated ? 'in every other case' : 'never'
  const parts = one.parts.map((part) => {
    const text = condition(part, negated)
    return 'parts' in part && part.parts.length > 1 ? `(${text})` : text
  })
  return parts.join((one.op === 'and') !== negated ? '; and ' : ', or ')
}

function row(rule: Rule, i: number, decision: string, policy: Policy): string {
  const outcome = word(decision === 'route' ? `outcome.${rule.outcome}` : `none`, rule.outcome)
  const strength = word(`strength.${strengthOn(rule, policy.day)}`, rule.strength)
  const age = `${rule.bestBefore}${isStale(rule, policy.day) ? ' (past)' : ''}`
  const cells = [String(i + 1), `\`${rule.id}\``, condition(rule.when), outcome, strength, rule.sources.join(', '), rule.grade, age]
  return `| ${cells.map(cell).join(' | ')} |`
}

/**
 * The decision tables of a place for a person to read, as Markdown: the first row that holds wins.
 * @example table(policy).startsWith('# ')
 */
export function table(policy: Policy): string {
  const { place, day, version, decisions } = policy
  const head = ['#', 'Rule', 'When', 'Then', 'How firm', 'Facts', 'Grade', 'Best before']
  const tables = [...decisions.values()].map(({ name, rules }) => [
    `## ${word(`channel.${name}`, word(`scheme.${name}`, name))} (\`${name}\`)`, '',
    `| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`,
    ...rules.map((rule, i) => row(rule, i, name, policy)), '',
  ].join('\n'))
  return [`# ${word(`place.${place}`, place)}`, '', `On ${day}; data of ${version}. The first row that holds wins.`, '', ...tables].join('\n').trimEnd()
}
