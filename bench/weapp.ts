import { today } from '../__tests__/support/questionnaire'
import { type SetDataCost, setDataBudgets } from '../__tests__/support/weapp/set-data-cost'
import { openMiniProgram } from '../__tests__/support/weapp/program'
import type { Row } from './measure'
import { buildTaroDefault } from './peers/taro'

/** The cost of the start of Taro's default template with the same text. */
export async function measureTemplate(project = buildTaroDefault('weapp')): Promise<SetDataCost> {
  const folder = process.cwd()
  process.chdir(project)
  try {
    const program = await openMiniProgram({ today })
    const cost = { name: 'Taro’s template: start', ...program.setData, ...program.size() }
    program.close()
    return cost
  } finally {
    process.chdir(folder)
  }
}

/** The costs as a Markdown table. */
export function setDataTable(costs: readonly SetDataCost[]): string {
  return [
    '| in the mini-program | setData calls | bytes | largest call | nodes on the page | depth |',
    '|---|---|---|---|---|---|',
    ...costs.map(
      ({ name, calls, bytes, largest, nodes, depth }) =>
        `| ${[name, calls, bytes, largest, nodes, depth].join(' | ')} |`,
    ),
  ].join('\n')
}

/** The targets for the costs of `crossEverything`. */
export function setDataTargets(costs: readonly SetDataCost[]): Row[] {
  const atMost = (name: string, value: number, target: number): Row => ({
    name: `mini-program: ${name}`,
    measured: String(value),
    target: `≤ ${target}`,
    met: value <= target,
  })
  const max = (pick: (cost: SetDataCost) => number, prefix = '') =>
    Math.max(...costs.filter(({ name }) => name.startsWith(prefix)).map(pick))
  return [
    ...setDataBudgets.flatMap(({ name, bytes }) => [
      atMost(
        `${name}, bytes`,
        max((cost) => cost.bytes, name),
        bytes,
      ),
    ]),
    atMost(
      'the next question, calls',
      max(({ calls }) => calls, 'the next question'),
      3,
    ),
    atMost(
      'any call, bytes',
      max(({ largest }) => largest),
      64 * 1024,
    ),
    atMost(
      'nodes on a page',
      max(({ nodes }) => nodes),
      599,
    ),
    atMost(
      'depth of a page',
      max(({ depth }) => depth),
      19,
    ),
  ]
}
