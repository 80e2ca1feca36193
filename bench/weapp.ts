import { today } from '../__tests__/support/check'
import type { Crossed } from '../__tests__/support/weapp/crossing'
import { openMiniProgram } from '../__tests__/support/weapp/program'
import type { Row } from './measure'
import { buildTaroDefault } from './peers/taro'

/** What Taro's default template with the same words costs at its start. */
export async function crossTemplate(project = buildTaroDefault('weapp')): Promise<Crossed> {
  const here = process.cwd()
  process.chdir(project)
  try {
    const program = await openMiniProgram({ today })
    const crossed = { what: 'Taro’s template: start', ...program.setData, ...program.size() }
    program.close()
    return crossed
  } finally {
    process.chdir(here)
  }
}

/** What crossed over, a row each. */
export function tableOfCrossed(crossed: readonly Crossed[]): string {
  return ['| in the mini-program | setData calls | bytes | largest call | nodes on the page | depth |', '|---|---|---|---|---|---|',
    ...crossed.map((one) => `| ${[one.what, one.calls, one.bytes, one.largest, one.nodes, one.depth].join(' | ')} |`)].join('\n')
}

/** The bars of `crossEverything`. */
export function barsOfCrossed(crossed: readonly Crossed[]): Row[] {
  const atMost = (what: string, value: number, bar: number): Row => ({ what: `mini-program: ${what}`, value: String(value), bar: `≤ ${bar}`, met: value <= bar })
  const most = (pick: (one: Crossed) => number, of = '') => Math.max(...crossed.filter(({ what }) => what.startsWith(of)).map(pick))
  return [
    atMost('start, bytes', most(({ bytes }) => bytes, 'start'), 24 * 1024),
    atMost('an answer is marked, calls', most(({ calls }) => calls, 'marking'), 2),
    atMost('an answer is marked, bytes', most(({ bytes }) => bytes, 'marking'), 4 * 1024),
    atMost('the next question, calls', most(({ calls }) => calls, 'the next question'), 2),
    atMost('the next question, bytes', most(({ bytes }) => bytes, 'the next question'), 4 * 1024),
    atMost('any call, bytes', most(({ largest }) => largest), 64 * 1024),
    atMost('nodes on a page', most(({ nodes }) => nodes), 599),
    atMost('depth of a page', most(({ depth }) => depth), 19),
  ]
}
