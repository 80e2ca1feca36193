import { outcome } from '../../../src/journey/outcome'
import { type Answer, type Answers, type Atom, type Policy, type Rule, type Truth, verdict } from '../../../src/rules'
import { trace, type Trace } from '../../../src/rules/conditions'
import { sourceNotes } from '../../../src/rules/sources'
import { type Block, heading, list, text } from '../blocks'
import { type MaintainerLanguage, translate } from '../texts'
import { unknownDay } from '../verdict'

/** The text of a key in English and Chinese. */
const bilingual = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  `${translate('en', key, values)} · ${translate('zh', key, values)}`

const answerText = (language: MaintainerLanguage, question: string, answer: Answer) =>
  translate(language, `answer.${question}.${answer}`)
const questionText = (language: MaintainerLanguage, question: string) =>
  translate(language, `question.${question}.short`)

const JOIN: Readonly<
  Record<
    MaintainerLanguage,
    {
      readonly is: string
      readonly not: string
      readonly or: string
      readonly below: string
      readonly atMost: string
      readonly least: string
      readonly above: string
    }
  >
> = {
  en: {
    is: ' is ',
    not: ' is not ',
    or: ' or ',
    below: ' is below ',
    atMost: ' is at most ',
    least: ' is at least ',
    above: ' is above ',
  },
  zh: { is: '：', not: '不是：', or: '或', below: '小于', atMost: '不大于', least: '不小于', above: '大于' },
}

function formatTest(language: MaintainerLanguage, { op, question, constants }: Atom, negated: boolean): string {
  const { is, not, or, below, atMost, least, above } = JOIN[language]
  const operator =
    op === 'in' ? (negated ? not : is) : op === '<' ? (negated ? least : below) : negated ? above : atMost
  return `${questionText(language, question)}${operator}${constants.map((answer) => answerText(language, question, answer)).join(or)}`
}

const TRUTH_LABELS: ReadonlyMap<Truth, string> = new Map([
  [true, '[yes]'],
  [false, '[no]'],
  [null, '[not known]'],
])
const truthLabel = (value: Truth) => TRUTH_LABELS.get(value) ?? ''
const applyNegation = (value: Truth, negated: boolean): Truth => (value === null ? null : value !== negated)

/** A condition and its parts, each with its result, one per line, indented by depth. */
function formatTrace({ condition, value, parts }: Trace, depth = 0, negated = false): string[] {
  const indent = '  '.repeat(depth)
  if (!('parts' in condition))
    return [
      `${indent}${truthLabel(applyNegation(value, negated))} ${formatTest('en', condition, negated)} · ${formatTest('zh', condition, negated)}`,
    ]
  const [first] = parts
  if (condition.op === '!' && first) return formatTrace(first, depth, !negated)
  const all = (condition.op === 'and') !== negated
  if (!first)
    return [
      `${indent}${truthLabel(applyNegation(value, negated))} ${all ? 'in every other case · 其他所有情况' : 'never · 从不'}`,
    ]
  if (parts.length === 1) return formatTrace(first, depth, negated)
  return [
    `${indent}${truthLabel(applyNegation(value, negated))} ${all ? 'all of · 全部满足' : 'one of · 满足其一'}:`,
    ...parts.flatMap((part) => formatTrace(part, depth + 1, negated)),
  ]
}

const where = ({ at }: Rule) => `${at.file}, ${at.path}`

function sources(policy: Policy, rule: Rule): string[] {
  return sourceNotes(policy.library, [rule]).map(
    ({ grade, title, issuer, date, facts, url }) =>
      `[${grade}] ${title} — ${issuer}, ${date} (${facts.join(', ')})${url === null ? '' : ` ${url}`}`,
  )
}

function ruleBlocks(policy: Policy, rule: Rule, answers: Answers): Block[] {
  return [
    text(`${rule.id} (${where(rule)}): ${bilingual(`rule.${rule.id}`)}`),
    text(`Its conditions · 条件:\n${formatTrace(trace(rule.when, answers), 1).join('\n')}`),
    text(
      `Strength ${rule.strength}, grade ${rule.grade} (${bilingual(`grade.${rule.grade}`)}), checked on ${rule.verifiedOn}, good until ${rule.bestBefore}. Sources · 依据:`,
    ),
    list(sources(policy, rule)),
  ]
}

/** The rules before it that do not apply, each with the conditions that failed. */
function rejectedRules(rules: readonly Rule[], answers: Answers): Block[] {
  if (rules.length === 0) return []
  const failing = ({ condition, value, parts }: Trace, negated = false): string[] => {
    if (!('parts' in condition))
      return applyNegation(value, negated) === false ? [formatTest('en', condition, negated)] : []
    return parts.flatMap((part) => failing(part, negated !== condition.op.includes('!')))
  }
  const line = (rule: Rule) => {
    const failed = failing(trace(rule.when, answers))
    return `${rule.id}${failed.length > 0 ? `: false: ${[...new Set(failed)].join('; ')}` : ''}`
  }
  return [heading(2, 'Earlier rules that do not apply · 不适用的规则'), list(rules.map(line))]
}

function followUp(policy: Policy, answers: Answers): Block[] {
  const { actor, deadlines, contacts, cards, cautions } = outcome(policy, answers)
  const result = [...deadlines, ...contacts.slice(0, 3)].flatMap((entry) =>
    entry.known
      ? [
          `${bilingual(`entry.${entry.id}`, entry.values)}${entry.values.phone === undefined ? '' : ` ${entry.values.phone}`}`,
        ]
      : [],
  )
  const [card] = cards.flatMap((entry) => (entry.known && entry.zh !== null ? [entry.zh] : []))
  return [
    heading(2, 'What follows · 接下来'),
    list([
      ...(actor === null
        ? []
        : [
            (['en', 'zh'] as const)
              .map((language) => translate(language, 'outcome.actor', { actor: translate(language, `actor.${actor}`) }))
              .join(' · '),
          ]),
      ...result,
      ...(card === undefined ? [] : [`to show · 出示: ${card}`]),
      ...cautions.map(({ id, values }) => bilingual(`caution.${id}`, values)),
    ]),
  ]
}

function openVerdict(policy: Policy, answers: Answers, rules: readonly Rule[]): Block[] {
  const { possible, missing } = verdict(policy, answers)
  const possibleRules = rules
    .map((rule) => ({ rule, result: trace(rule.when, answers) }))
    .filter(({ result }) => result.value !== false)
  const certain = possibleRules.findIndex(({ result }) => result.value === true)
  return [
    text(
      `Not clear yet · 还不清楚. Possible · 可能的结果: ${possible.map((id) => bilingual(`outcome.${id}`)).join('; ')}.`,
    ),
    text(`Still to ask · 还需要问: ${missing.map((id) => bilingual(`question.${id}`)).join('; ')}`),
    heading(2, 'Rules that may apply · 可能适用的规则'),
    list(
      possibleRules
        .slice(0, certain < 0 ? undefined : certain + 1)
        .map(
          ({ rule, result }) =>
            `${rule.id} → ${bilingual(`outcome.${rule.outcome}`)}\n${formatTrace(result, 2).join('\n')}`,
        ),
    ),
  ]
}

/**
 * A verdict in English and Chinese, with everything that led to it.
 * @example render(explain(policy, { insured: 'here' }), false)
 */
export function explain(policy: Policy, answers: Answers): Block[] {
  const title = heading(1, `${bilingual(`place.${policy.place}`)}, ${policy.day}`)
  const note = unknownDay(policy)
  if (note !== null) return [title, text(`This is ${note}. 该日情况未知。`)]
  const result = verdict(policy, answers)
  const rules = policy.decisions.get('route')?.rules ?? []
  const hit = rules.findIndex(({ id }) => id === result.rule)
  const rule = rules[hit]
  const answerLines = Object.entries(answers).flatMap(([question, answer]) =>
    answer === undefined
      ? []
      : [
          `${bilingual(`question.${question}.short`)}: ${answerText('en', question, answer)} · ${answerText('zh', question, answer)}`,
        ],
  )
  return [
    title,
    ...(result.outcome === null
      ? []
      : (['en', 'zh'] as const).map((language) =>
          text(
            `${translate(language, `outcome.${result.outcome ?? ''}.sentence`)}${language === 'en' ? ' ' : ''}${translate(language, `strength.${result.strength ?? 'ask'}`)}`,
          ),
        )),
    heading(2, 'Answers · 已知'),
    answerLines.length === 0 ? text('Nothing · 无') : list(answerLines),
    ...(rule
      ? [
          heading(2, 'The rule that applies · 适用的规则'),
          ...ruleBlocks(policy, rule, answers),
          ...rejectedRules(rules.slice(0, hit), answers),
        ]
      : [
          heading(2, result.outcome === null ? 'Open · 未定' : 'Several rules with one outcome · 几条规则，同一结果'),
          ...openVerdict(policy, answers, rules),
        ]),
    ...followUp(policy, answers),
  ]
}
