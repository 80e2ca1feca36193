import jsonLogic from 'json-logic-js'
import { LogicEngine } from 'json-logic-engine'
import { Engine as RulesEngine, type TopLevelCondition } from 'json-rules-engine'
import Publicodes from 'publicodes'
import type { Answers, Condition, Rule } from '../src/rules'

/** A rule with its condition as JSONLogic, as other engines read it. */
export interface PortableRule {
  readonly id: string
  readonly logic: unknown
}

export function toPortable(rules: readonly Rule[]): PortableRule[] {
  const logic = (condition: Condition): unknown => {
    if (!('parts' in condition))
      return condition.op === 'in'
        ? { in: [{ var: condition.question }, condition.constants] }
        : { [condition.op]: [{ var: condition.question }, condition.constants[0]] }
    if (!condition.parts.length) return condition.op === 'and'
    return { [condition.op]: condition.op === '!' ? logic(condition.parts[0]!) : condition.parts.map(logic) }
  }
  return rules.map(({ id, when }) => ({ id, logic: logic(when) }))
}

/** Each reference engine gets the same table and returns the id of the first rule that matches. */
export function withJsonLogicJs(rules: readonly PortableRule[]) {
  return (answers: Answers) => rules.find((rule) => jsonLogic.apply(rule.logic, answers))?.id
}

export function withJsonLogicEngine(rules: readonly PortableRule[]) {
  const engine = new LogicEngine()
  return (answers: Answers) => rules.find((rule) => engine.run(rule.logic, answers) as boolean)?.id
}

export function withJsonRulesEngine(rules: readonly Rule[]) {
  const conditions = (condition: Condition): TopLevelCondition => {
    if (!('parts' in condition))
      return { all: [{ fact: condition.question, operator: 'in', value: [...condition.constants] }] }
    if (condition.op === '!') return { not: conditions(condition.parts[0]!) }
    return condition.op === 'or' ? { any: condition.parts.map(conditions) } : { all: condition.parts.map(conditions) }
  }
  const engine = new RulesEngine([], { allowUndefinedFacts: true })
  rules.forEach(({ id, when }, i) =>
    engine.addRule({
      priority: rules.length - i,
      conditions: conditions(when),
      event: { type: id },
      onSuccess: () => {
        engine.stop()
      },
    }),
  )
  return async (answers: Answers) => (await engine.run({ ...answers })).events[0]?.type
}

const silent = () => undefined

export function withPublicodes(rules: readonly Rule[], questions: readonly string[]) {
  const french = (condition: Condition): unknown => {
    if (!('parts' in condition))
      return {
        'une de ces conditions': condition.constants.map((constant) => `${name(condition.question)} = '${constant}'`),
      }
    if (!condition.parts.length) return 'oui'
    if (condition.op === '!') return { '=': [french(condition.parts[0]!), 'non'] }
    return { [condition.op === 'or' ? 'une de ces conditions' : 'toutes ces conditions']: condition.parts.map(french) }
  }
  const name = (id: string) => `q ${id.replace(/-/g, ' ')}`
  const engine = new Publicodes(
    {
      ...Object.fromEntries(questions.map((id) => [name(id), { 'par défaut': "''" }])),
      route: {
        variations: [...rules.map(({ id, when }) => ({ si: french(when), alors: `'${id}'` })), { sinon: "'none'" }],
      },
    },
    { logger: { log: silent, warn: silent, error: silent } },
  )
  return (answers: Answers) => {
    engine.setSituation(
      Object.fromEntries(Object.entries(answers).map(([id, answer]) => [name(id), `'${String(answer)}'`])),
    )
    return engine.evaluate('route').nodeValue as string
  }
}
