import { buildSync } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { packs, library, policyFor } from '../src/policies'
import { type Answer, type Answers, follow, type Node, nextQuestion, type Policy, reach } from '../src/rules'
import { check } from '../src/rules/check'
import { tableOf } from '../src/rules/table'
import { chengdu } from './hand'
import { nanoseconds, nanosecondsLater, round, type Row } from './measure'
import { portable, withJsonLogicEngine, withJsonLogicJs, withJsonRulesEngine, withPublicodes } from './peers'

const day = '2026-11-21'

/** Every combination of answers of a policy. */
function combinations({ space }: Policy): Record<string, Answer>[] {
  return space.variables.reduce<Record<string, Answer>[]>((all, { id, samples }) =>
    all.flatMap(one => samples.map(answer => ({ ...one, [id]: answer }))), [{}])
}

/** The fewest questions that any strategy needs on average from a node on, by dynamic programming over the diagram. */
function optimum(policy: Policy, root: Node): number {
  const known = new Map<Node, number>()
  const cost = (node: Node): number => {
    if (typeof node === 'number') return 0
    let best = known.get(node)
    if (best === undefined) {
      best = 1 + Math.min(...reach(node).variables.map(({ id, samples }) =>
        samples.reduce<number>((sum, answer) => sum + cost(policy.space.restrict(node, { [id]: answer })), 0) / samples.length))
      known.set(node, best)
    }
    return best
  }
  return cost(root)
}

/** The questions that are asked on average over all people until the outcome (or the rule) is sure, and how many of them were pointless. */
function asked(policy: Policy, level: 'outcome' | 'rule'): { average: number; pointless: number; best: number } {
  const root = tableOf(policy, 'route')[level === 'rule' ? 'byRule' : 'byOutcome']
  let pointless = 0
  const walk = (answers: Answers): number => {
    const next = nextQuestion(policy, answers, { level })
    if (!next) return 0
    const { id } = next.question
    const node = policy.space.restrict(root, answers)
    if (!reach(node).questions.includes(id)) pointless++
    const kids = [...next.separates.keys()]
    return 1 + kids.reduce<number>((sum, answer) => sum + walk({ ...answers, [id]: answer }), 0) / kids.length
  }
  return { average: walk({}), pointless, best: optimum(policy, root) }
}

/** Measures the next question once more in a process without a JIT, a stand-in for phones without one. */
function jitless(): number {
  const here = fileURLToPath(new URL('./jitless.ts', import.meta.url))
  const built = buildSync({ entryPoints: [here], bundle: true, write: false, format: 'cjs', platform: 'node', target: 'es2018' })
  const done = spawnSync(process.execPath, ['--jitless', '-'], { input: built.outputFiles[0]?.text ?? '', encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
  return Number(done.stdout)
}

function engineSize(entry: string): number {
  const built = buildSync({ entryPoints: [fileURLToPath(new URL(`../src/rules/${entry}.ts`, import.meta.url))], bundle: true, minify: true, write: false, format: 'esm', target: 'es2020' })
  return gzipSync(built.outputFiles[0]?.contents ?? '', { level: 9 }).length
}

export async function benchRules(): Promise<Row[]> {
  const policy = policyFor('chengdu', day)
  const table = tableOf(policy, 'route')
  const people = combinations(policy)
  const ours = (answers: Answers) => table.rules[follow(table.byRule, answers) ?? -1]?.id
  const rules = portable(table.rules)
  const peers = {
    hand: chengdu, 'json-logic-engine': withJsonLogicEngine(rules), 'json-logic-js': withJsonLogicJs(rules),
    publicodes: withPublicodes(table.rules, policy.questions.map(one => one.id)),
  }
  const later = withJsonRulesEngine(table.rules)
  const sample = people.filter((_, i) => i % 97 === 0)
  for (const [name, peer] of Object.entries(peers)) {
    for (const answers of name === 'hand' ? people : sample) if (peer(answers) !== ours(answers)) throw new Error(`${name} disagrees on ${JSON.stringify(answers)}: ${peer(answers)} ≠ ${ours(answers)}`)
  }
  for (const answers of sample) if (await later(answers) !== ours(answers)) throw new Error(`json-rules-engine disagrees on ${JSON.stringify(answers)}`)

  // A power of two of people in mixed order, so that finding the next one costs next to nothing.
  const mixed = Array.from({ length: 16_384 }, (_, i) => people[i * 101 % people.length] as Answers)
  const person = (i: number) => mixed[i & 16_383]!
  const timed = nanoseconds({
    ours: i => ours(person(i)), hand: i => peers.hand(person(i)), 'json-logic-engine': i => peers['json-logic-engine'](person(i)),
    'json-logic-js': i => peers['json-logic-js'](person(i)), publicodes: i => peers.publicodes(person(i)),
  })
  const mine = timed.ours
  const rulesEngine = await nanosecondsLater(i => later(sample[i % sample.length] as Answers), 200)
  const ids = policy.space.variables
  const session = (run: (answers: Answers) => unknown) => {
    let answers = people[0]!
    return (i: number) => {
      const { id, samples } = ids[i % ids.length]!
      answers = { ...answers, [id]: samples[i * 7 % samples.length]! }
      return run(answers)
    }
  }
  const sessions = nanoseconds({ ours: session(ours), hand: session(peers.hand) })
  const { first } = nanoseconds({ first: () => nextQuestion(policy, {}) })
  const places = packs.map(one => one.place)
  const checks = Object.values(nanoseconds(Object.fromEntries(places.map(place => [place, () => check(packs, library, place, day)])), 5)).map(ns => ns / 1e6)
  const strategies = (['outcome', 'rule'] as const).flatMap(level => places.map(place => asked(policyFor(place, day), level)))
  const worst = Math.max(...strategies.map(one => one.average / one.best))
  const pointless = strategies.reduce((sum, one) => sum + one.pointless, 0)
  const bare = jitless()
  const size = engineSize('index')
  const ratio = (what: string, value: number, bar: number, label: string): Row => ({ what, value: `${round(value)} ×`, bar: label, met: value >= bar })
  return [
    { what: 'full answers, object in, rule out', value: `${round(mine)} ns`, bar: '', met: null },
    ratio('… beside the hand-written function', timed.hand / mine, 1 / 8, '≥ 1/8'),
    ratio('… beside json-logic-engine', timed['json-logic-engine'] / mine, 10, '≥ 10'),
    ratio('… beside json-logic-js', timed['json-logic-js'] / mine, 30, '≥ 30'),
    ratio('… beside json-rules-engine', rulesEngine / mine, 500, '≥ 500'),
    ratio('… beside publicodes', timed.publicodes / mine, 5000, '≥ 5,000'),
    ratio('one form session (change an answer, evaluate again) beside hand-written', sessions.hand / sessions.ours, 0.7, '≥ 0.7'),
    { what: 'next question, nothing answered', value: `${round(first / 1e6)} ms`, bar: '≤ 0.2 ms', met: first <= 0.2e6 },
    { what: '… without a JIT (--jitless)', value: `${round(bare)} ms`, bar: '≤ 1.5 ms', met: bare <= 1.5 },
    { what: `questions asked, average over all people (${strategies[0]?.average.toFixed(2) ?? ''} to the outcome), beside the optimum, worst place`, value: `${worst.toFixed(3)} ×`, bar: '≤ 1.05', met: worst <= 1.05 },
    { what: 'pointless questions on the way', value: String(pointless), bar: '0', met: pointless === 0 },
    { what: 'whole-pack check, the slowest place', value: `${round(Math.max(...checks))} ms`, bar: '≤ 10 ms', met: Math.max(...checks) <= 10 },
    { what: 'size of the engine, min + gzip', value: `${size} B`, bar: '≤ 6,000 B', met: size <= 6000 },
    { what: '… with the maintainers\' check', value: `${engineSize('maintain')} B`, bar: '', met: null },
  ]
}
