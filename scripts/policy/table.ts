import words from '../../locales/en/policy.json'
import { type Atom, type Condition, isStale, type Policy, type Rule, strengthOn } from '../../src/rules'
import { heading, render, table, text } from './blocks'

const dictionary: Readonly<Record<string, string | undefined>> = words
const textOf = (key: string, id: string) => dictionary[key] ?? id

function formatAtom({ op, question, constants }: Atom, negated: boolean): string {
  const answers = constants.map((answer) => textOf(`answer.${question}.${answer}`, String(answer)))
  const test =
    op === 'in'
      ? negated
        ? 'is not'
        : 'is'
      : op === '<'
        ? negated
          ? 'is at least'
          : 'is below'
        : negated
          ? 'is above'
          : 'is at most'
  return `*${question}* ${test} ${answers.join(' or ')}`
}

/**
 * A condition as text.
 * @example condition(rule.when) // '*stay* is Permanent residence card'
 */
export function formatCondition(condition: Condition, negated = false): string {
  if (!('parts' in condition)) return formatAtom(condition, negated)
  if (condition.op === '!') return condition.parts.map((part) => formatCondition(part, !negated)).join('')
  if (condition.parts.length === 0) return (condition.op === 'and') !== negated ? 'in every other case' : 'never'
  const parts = condition.parts.map((part) => {
    const partText = formatCondition(part, negated)
    return 'parts' in part && part.parts.length > 1 ? `(${partText})` : partText
  })
  return parts.join((condition.op === 'and') !== negated ? '; and ' : ', or ')
}

function row(rule: Rule, i: number, decision: string, policy: Policy): string[] {
  const outcome = textOf(decision === 'route' ? `outcome.${rule.outcome}` : `none`, rule.outcome)
  const strength = textOf(`strength.${strengthOn(rule, policy.day)}`, rule.strength)
  const age = `${rule.bestBefore}${isStale(rule, policy.day) ? ' (past)' : ''}`
  return [
    String(i + 1),
    `\`${rule.id}\``,
    formatCondition(rule.when),
    outcome,
    strength,
    rule.sources.join(', '),
    rule.grade,
    age,
  ]
}

/**
 * The decision tables of a place as Markdown: the first row that matches wins.
 * @example formatTables(policy).startsWith('# ')
 */
export function formatTables(policy: Policy): string {
  const { place, day, version, decisions } = policy
  const head = ['#', 'Rule', 'When', 'Then', 'Strength', 'Facts', 'Grade', 'Best before']
  return render(
    [
      heading(1, textOf(`place.${place}`, place)),
      text(`On ${day}; data of ${version}. The first row that matches wins.`),
      ...[...decisions.values()].flatMap(({ name, rules }) => [
        heading(2, `${textOf(`channel.${name}`, textOf(`scheme.${name}`, name))} (\`${name}\`)`),
        table(
          head,
          rules.map((rule, i) => row(rule, i, name, policy)),
        ),
      ]),
    ],
    true,
  )
}
