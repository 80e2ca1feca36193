import { outcome } from '../../../src/journey/outcome'
import { type Answer, type Answers, type Atom, type Policy, type Rule, type Truth, verdict } from '../../../src/rules'
import { trace, type Trace } from '../../../src/rules/conditions'
import { sourceNotes } from '../../../src/rules/sources'
import { type Block, heading, list, text } from '../blocks'
import { type Spoken, word } from '../words'

/** English with the Chinese beside it. */
const both = (key: string, values: Readonly<Record<string, string | number>> = {}) => `${word('en', key, values)} · ${word('zh', key, values)}`

const answerWord = (spoken: Spoken, question: string, answer: Answer) => word(spoken, `answer.${question}.${answer}`)
const questionWord = (spoken: Spoken, question: string) => word(spoken, `question.${question}.short`)

const JOIN: Readonly<Record<Spoken, { readonly is: string; readonly not: string; readonly or: string; readonly below: string; readonly atMost: string; readonly least: string; readonly above: string }>> = {
  en: { is: ' is ', not: ' is not ', or: ' or ', below: ' is below ', atMost: ' is at most ', least: ' is at least ', above: ' is above ' },
  zh: { is: '：', not: '不是：', or: '或', below: '小于', atMost: '不大于', least: '不小于', above: '大于' },
}

function test(spoken: Spoken, { op, question, constants }: Atom, negated: boolean): string {
  const { is, not, or, below, atMost, least, above } = JOIN[spoken]
  const how = op === 'in' ? (negated ? not : is) : op === '<' ? (negated ? least : below) : (negated ? above : atMost)
  return `${questionWord(spoken, question)}${how}${constants.map((one) => answerWord(spoken, question, one)).join(or)}`
}

const SIGNS: ReadonlyMap<Truth, string> = new Map([[true, '[yes]'], [false, '[no]'], [null, '[not known]']])
const sign = (value: Truth) => SIGNS.get(value) ?? ''
const flip = (value: Truth, negated: boolean): Truth => (value === null ? null : value !== negated)

/** A condition and its parts with what became of each, a line each, inner parts further in. */
function traced({ condition, value, parts }: Trace, depth = 0, negated = false): string[] {
  const indent = '  '.repeat(depth)
  if (!('parts' in condition)) return [`${indent}${sign(flip(value, negated))} ${test('en', condition, negated)} · ${test('zh', condition, negated)}`]
  const [first] = parts
  if (condition.op === '!' && first) return traced(first, depth, !negated)
  const all = (condition.op === 'and') !== negated
  if (!first) return [`${indent}${sign(flip(value, negated))} ${all ? 'in every other case · 其他所有情况' : 'never · 从不'}`]
  if (parts.length === 1) return traced(first, depth, negated)
  return [`${indent}${sign(flip(value, negated))} ${all ? 'all of · 全部满足' : 'one of · 满足其一'}:`, ...parts.flatMap((part) => traced(part, depth + 1, negated))]
}

const where = ({ at }: Rule) => `${at.file}, ${at.path}`

function sources(policy: Policy, rule: Rule): string[] {
  return sourceNotes(policy.library, [rule]).map(({ grade, title, issuer, date, facts, url }) =>
    `[${grade}] ${title} — ${issuer}, ${date} (${facts.join(', ')})${url === null ? '' : ` ${url}`}`)
}

function ruleBlocks(policy: Policy, rule: Rule, answers: Answers): Block[] {
  return [
    text(`${rule.id} (${where(rule)}): ${both(`rule.${rule.id}`)}`),
    text(`Its conditions · 条件:\n${traced(trace(rule.when, answers), 1).join('\n')}`),
    text(`Strength ${rule.strength}, grade ${rule.grade} (${both(`grade.${rule.grade}`)}), checked on ${rule.verifiedOn}, good until ${rule.bestBefore}. Sources · 依据:`),
    list(sources(policy, rule)),
  ]
}

/** The rules before it that do not hold, each with what ruled it out. */
function passedOver(rules: readonly Rule[], answers: Answers): Block[] {
  if (rules.length === 0) return []
  const failing = (one: Trace, negated = false): string[] => {
    if (!('parts' in one.condition)) return flip(one.value, negated) === false ? [test('en', one.condition, negated)] : []
    return one.parts.flatMap((part) => failing(part, negated !== (one.condition as { op: string }).op.includes('!')))
  }
  const line = (rule: Rule) => { const why = failing(trace(rule.when, answers)); return `${rule.id}${why.length > 0 ? `: not so: ${[...new Set(why)].join('; ')}` : ''}` }
  return [heading(2, 'Rules before it that do not hold · 不适用的规则'), list(rules.map(line))]
}

function follows(policy: Policy, answers: Answers): Block[] {
  const { actor, deadlines, contacts, cards, cautions } = outcome(policy, answers)
  const said = [...deadlines, ...contacts.slice(0, 3)].flatMap((one) => (one.known ? [`${both(`entry.${one.id}`, one.values)}${one.values.phone === undefined ? '' : ` ${one.values.phone}`}`] : []))
  const [card] = cards.flatMap((one) => (one.known && one.zh !== null ? [one.zh] : []))
  return [
    heading(2, 'What follows · 接下来'),
    list([
      ...(actor === null ? [] : [(['en', 'zh'] as const).map((spoken) => word(spoken, 'outcome.actor', { actor: word(spoken, `actor.${actor}`) })).join(' · ')]), ...said,
      ...(card === undefined ? [] : [`to show · 出示: ${card}`]), ...cautions.map((one) => both(`caution.${one.id}`)),
    ]),
  ]
}

function open(policy: Policy, answers: Answers, rules: readonly Rule[]): Block[] {
  const { possible, missing } = verdict(policy, answers)
  const alive = rules.map((rule) => ({ rule, seen: trace(rule.when, answers) })).filter(({ seen }) => seen.value !== false)
  const until = alive.findIndex(({ seen }) => seen.value === true)
  return [
    text(`Not decided · 尚未确定. Possible · 可能的结果: ${possible.map((one) => both(`outcome.${one}`)).join('; ')}.`),
    text(`Still to ask · 还需要问: ${missing.map((one) => both(`question.${one}`)).join('; ')}`),
    heading(2, 'Rules that may hold · 可能适用的规则'),
    list(alive.slice(0, until < 0 ? undefined : until + 1).map(({ rule, seen }) => `${rule.id} → ${both(`outcome.${rule.outcome}`)}\n${traced(seen, 2).join('\n')}`)),
  ]
}

/**
 * A verdict for a person, in English and Chinese, with everything that led to it.
 * @example draw(explain(policy, { insured: 'here' }), false)
 */
export function explain(policy: Policy, answers: Answers): Block[] {
  const said = verdict(policy, answers)
  const rules = policy.decisions.get('route')?.rules ?? []
  const hit = rules.findIndex((one) => one.id === said.rule)
  const rule = rules[hit]
  const given = Object.entries(answers).flatMap(([question, answer]) => (answer === undefined ? [] : [`${both(`question.${question}.short`)}: ${answerWord('en', question, answer)} · ${answerWord('zh', question, answer)}`]))
  return [
    heading(1, `${both(`place.${policy.place}`)}, ${policy.day}`),
    ...(said.outcome === null ? [] : (['en', 'zh'] as const).map((spoken) =>
      text(`${word(spoken, `outcome.${said.outcome ?? ''}.sentence`)}${spoken === 'en' ? ' ' : ''}${word(spoken, `strength.${said.strength ?? 'ask'}`)}`))),
    heading(2, 'Told · 已知'), given.length === 0 ? text('Nothing · 无') : list(given),
    ...(rule ? [heading(2, 'The rule that holds · 适用的规则'), ...ruleBlocks(policy, rule, answers), ...passedOver(rules.slice(0, hit), answers)]
      : [heading(2, said.outcome === null ? 'Open · 未定' : 'Several rules with one outcome · 几条规则，同一结果'), ...open(policy, answers, rules)]),
    ...follows(policy, answers),
  ]
}
