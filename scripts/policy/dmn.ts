import words from '../../locales/en/policy.json'
import { type Policy, type Question, type Rule, strengthOn, type DecisionTable } from '../../src/rules'
import { toFeel, type Row, rowsOf, formatRange } from './cells'
import { type Element, element, xml } from './xml'

const dictionary: Readonly<Record<string, string | undefined>> = words

/** An id as a FEEL name: a hyphen would be a minus. */
export const feelName = (id: string) => id.replace(/-/g, '_')

const quoted = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text)).join(', ')
const text = (content: string) => element('text', {}, [content])
const typeOf = ({ type }: Question) => (type === 'number' ? 'number' : 'string')
const titleOf = ({ name }: Pick<DecisionTable, 'name'>) =>
  dictionary[`channel.${name}`] ?? dictionary[`scheme.${name}`] ?? null

function allowedOf({ type, answers, min, max }: Question): string | null {
  if (type === 'choice') return quoted(answers)
  return formatRange({ low: min, lowIn: true, high: max, highIn: true }) || null
}

/** The questions that a table reads, in the order in which they are asked; at least one, because a table must have a column. */
function inputsOf({ questions }: Policy, { rules }: DecisionTable): Question[] {
  const rows = rules.flatMap(({ when }) => rowsOf(when, questions))
  const used = questions.filter(({ id }) => rows.some((row) => row.has(id)))
  return used.length > 0 ? used : questions.slice(0, 1)
}

const OUTPUTS = ['outcome', 'strength', 'rule', 'plan'] as const

function ruleElement(
  policy: Policy,
  inputs: readonly Question[],
  name: string,
  rule: Rule,
  row: Row,
  at: string,
): Element {
  const values = { outcome: rule.outcome, strength: strengthOn(rule, policy.day), rule: rule.id, plan: rule.plan }
  return element('rule', { id: `rule_${name}_${at}` }, [
    element('description', {}, [
      `${rule.sources.join(' ')}; grade ${rule.grade}; checked ${rule.verifiedOn}; best before ${rule.bestBefore}`,
    ]),
    ...inputs.map(({ id }, i) =>
      element('inputEntry', { id: `test_${name}_${at}_${i + 1}` }, [text(toFeel(row.get(id)))]),
    ),
    ...OUTPUTS.map((output) =>
      element('outputEntry', { id: `value_${name}_${at}_${output}` }, [text(JSON.stringify(values[output]))]),
    ),
  ])
}

function decisionElement(policy: Policy, table: DecisionTable): Element {
  const name = feelName(table.name)
  const inputs = inputsOf(policy, table)
  return element('decision', { id: `decision_${name}`, name, label: titleOf(table) }, [
    element('variable', { id: `found_${name}`, name }),
    ...inputs.map(({ id }) =>
      element('informationRequirement', { id: `needs_${name}_${feelName(id)}` }, [
        element('requiredInput', { href: `#input_${feelName(id)}` }),
      ]),
    ),
    element('decisionTable', { id: `table_${name}`, hitPolicy: 'FIRST', outputLabel: titleOf(table) ?? name }, [
      ...inputs.map((question) => {
        const { id } = question
        const allowed = allowedOf(question)
        return element('input', { id: `column_${name}_${feelName(id)}`, label: dictionary[`question.${id}`] ?? id }, [
          element('inputExpression', { id: `read_${name}_${feelName(id)}`, typeRef: typeOf(question) }, [
            text(feelName(id)),
          ]),
          ...(allowed === null
            ? []
            : [element('inputValues', { id: `allowed_${name}_${feelName(id)}` }, [text(allowed)])]),
        ])
      }),
      ...OUTPUTS.map((output) =>
        element(
          'output',
          { id: `output_${name}_${output}`, name: output, typeRef: 'string' },
          output === 'outcome'
            ? [element('outputValues', { id: `outcomes_${name}` }, [text(quoted(table.outcomes))])]
            : [],
        ),
      ),
      ...table.rules.flatMap((rule, i) =>
        rowsOf(rule.when, policy.questions).map((row, j) =>
          ruleElement(policy, inputs, name, rule, row, `${i + 1}_${j + 1}`),
        ),
      ),
    ]),
  ])
}

const DECISION = { width: 180, height: 80 }
const INPUT = { width: 160, height: 46 }
const GAP = 40
const TOP = 80
const BELOW = 320

/** The diagram: decisions in a row, their inputs in a row below, and an edge from each input to each decision that reads it. */
function diagram(policy: Policy, tables: readonly DecisionTable[], questions: readonly Question[]): Element {
  const x = (i: number, { width }: { width: number }) => GAP + i * (width + GAP)
  const bounds = (i: number, y: number, size: typeof DECISION) =>
    element('dc:Bounds', { height: size.height, width: size.width, x: x(i, size), y })
  const edges = tables.flatMap((table, i) =>
    inputsOf(policy, table).map(({ id }) => {
      const from = questions.findIndex((question) => question.id === id)
      return element(
        'dmndi:DMNEdge',
        {
          id: `line_${feelName(table.name)}_${feelName(id)}`,
          dmnElementRef: `needs_${feelName(table.name)}_${feelName(id)}`,
        },
        [
          element('di:waypoint', { x: x(from, INPUT) + INPUT.width / 2, y: BELOW }),
          element('di:waypoint', { x: x(i, DECISION) + DECISION.width / 2, y: TOP + DECISION.height + 20 }),
          element('di:waypoint', { x: x(i, DECISION) + DECISION.width / 2, y: TOP + DECISION.height }),
        ],
      )
    }),
  )
  return element('dmndi:DMNDI', {}, [
    element('dmndi:DMNDiagram', { id: 'diagram' }, [
      ...tables.map(({ name }, i) =>
        element(
          'dmndi:DMNShape',
          { id: `shape_decision_${feelName(name)}`, dmnElementRef: `decision_${feelName(name)}` },
          [bounds(i, TOP, DECISION)],
        ),
      ),
      ...questions.map(({ id }, i) =>
        element('dmndi:DMNShape', { id: `shape_input_${feelName(id)}`, dmnElementRef: `input_${feelName(id)}` }, [
          bounds(i, BELOW, INPUT),
        ]),
      ),
      ...edges,
    ]),
  ])
}

/**
 * The decision tables of a place on a day as DMN 1.3, hit policy *first*. DMN knows no "unknown": every question that
 * applies must be answered before a table is evaluated.
 * @example toDmn(policy).includes('hitPolicy="FIRST"') // true
 */
export function toDmn(policy: Policy): string {
  const { place, day, version } = policy
  const tables = [...policy.decisions.values()]
  const questions = policy.questions.filter(({ id }) =>
    tables.some((table) => inputsOf(policy, table).some((input) => input.id === id)),
  )
  const definitions = element(
    'definitions',
    {
      xmlns: 'https://www.omg.org/spec/DMN/20191111/MODEL/',
      'xmlns:dmndi': 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
      'xmlns:dc': 'http://www.omg.org/spec/DMN/20180521/DC/',
      'xmlns:di': 'http://www.omg.org/spec/DMN/20180521/DI/',
      id: `law_${feelName(place)}`,
      name: `${dictionary[`place.${place}`] ?? place}, ${day}`,
      namespace: `urn:yibao-guide:${place}`,
      exporter: 'yibao-guide',
      exporterVersion: version,
    },
    [
      element('description', {}, [
        `The law of ${place} on ${day}, data of ${version}. The first row that matches wins. Answer every question that applies before you evaluate a table: DMN treats an unknown answer as "no".`,
      ]),
      ...tables.map((table) => decisionElement(policy, table)),
      ...questions.map((question) =>
        element(
          'inputData',
          {
            id: `input_${feelName(question.id)}`,
            name: feelName(question.id),
            label: dictionary[`question.${question.id}`] ?? null,
          },
          [
            element('variable', {
              id: `variable_${feelName(question.id)}`,
              name: feelName(question.id),
              typeRef: typeOf(question),
            }),
          ],
        ),
      ),
      diagram(policy, tables, questions),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml(definitions)}\n`
}
