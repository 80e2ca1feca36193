import { build, buildSync } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { packs, library, policyFor } from '../src/policies'
import { type Answers, follow, type Node, nextQuestion, type Policy, reach } from '../src/rules'
import { checkPack } from '../src/rules/check'
import { tableOf } from '../src/rules/table'
import { combinations } from '../__tests__/rules/support'
import { checkedDataPlugin } from '../config/checked-data'
import { chengdu } from './handwritten'
import { nanoseconds, nanosecondsAsync, round, type Row } from './measure'
import { toPortable, withJsonLogicEngine, withJsonLogicJs, withJsonRulesEngine, withPublicodes } from './peers'

const day = '2026-11-21'

/** The minimum average number of questions of any strategy, by dynamic programming over the diagram. */
function optimum(policy: Policy, root: Node): number {
  const known = new Map<Node, number>()
  const cost = (node: Node): number => {
    if (typeof node === 'number') return 0
    let best = known.get(node)
    if (best === undefined) {
      best =
        1 +
        Math.min(
          ...reach(node).variables.map(
            ({ id, samples }) =>
              samples.reduce<number>((sum, answer) => sum + cost(policy.space.restrict(node, { [id]: answer })), 0) /
              samples.length,
          ),
        )
      known.set(node, best)
    }
    return best
  }
  return cost(root)
}

/** The average number of questions until the outcome (or the rule) is certain, the optimum, and how many questions could not matter. */
function questionsNeeded(
  policy: Policy,
  level: 'outcome' | 'rule',
): { average: number; pointless: number; best: number } {
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

/** The time of the next question in a process without a JIT, as on some phones. */
async function timeWithoutJit(): Promise<number> {
  const script = fileURLToPath(new URL('./jitless.ts', import.meta.url))
  const built = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'es2018',
    plugins: [checkedDataPlugin],
  })
  const result = spawnSync(process.execPath, ['--jitless', '-'], {
    input: built.outputFiles[0]!.text,
    encoding: 'utf8',
  })
  if (result.status !== 0) throw new Error(result.stderr)
  return Number(result.stdout)
}

function engineSize(entry: string): number {
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL(`../src/rules/${entry}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
  })
  return gzipSync(built.outputFiles[0]?.contents ?? '', { level: 9 }).length
}

export async function benchRules(): Promise<Row[]> {
  const policy = policyFor('chengdu', day)
  const table = tableOf(policy, 'route')
  const people = [...combinations(policy)]
  const ownEngine = (answers: Answers) => table.rules[follow(table.byRule, answers) ?? -1]?.id
  const rules = toPortable(table.rules)
  const peers = {
    hand: chengdu,
    'json-logic-engine': withJsonLogicEngine(rules),
    'json-logic-js': withJsonLogicJs(rules),
    publicodes: withPublicodes(
      table.rules,
      policy.questions.map(({ id }) => id),
    ),
  }
  const jsonRulesEngine = withJsonRulesEngine(table.rules)
  const sample = people.filter((_, i) => i % 97 === 0)
  for (const [name, peer] of Object.entries(peers)) {
    for (const answers of name === 'hand' ? people : sample)
      if (peer(answers) !== ownEngine(answers))
        throw new Error(`${name} disagrees on ${JSON.stringify(answers)}: ${peer(answers)} ≠ ${ownEngine(answers)}`)
  }
  for (const answers of sample)
    if ((await jsonRulesEngine(answers)) !== ownEngine(answers))
      throw new Error(`json-rules-engine disagrees on ${JSON.stringify(answers)}`)

  // A power of two of people in mixed order, so that selecting the next one takes almost no time.
  const mixed = Array.from({ length: 16_384 }, (_, i) => people[(i * 101) % people.length] as Answers)
  const person = (i: number) => mixed[i & 16_383]!
  const timed = nanoseconds({
    ownEngine: (i) => ownEngine(person(i)),
    hand: (i) => peers.hand(person(i)),
    'json-logic-engine': (i) => peers['json-logic-engine'](person(i)),
    'json-logic-js': (i) => peers['json-logic-js'](person(i)),
    publicodes: (i) => peers.publicodes(person(i)),
  })
  const ownTime = timed.ownEngine
  const rulesEngine = await nanosecondsAsync((i) => jsonRulesEngine(sample[i % sample.length] as Answers), 200)
  const ids = policy.space.variables
  const session = (run: (answers: Answers) => unknown) => {
    let answers = people[0]!
    return (i: number) => {
      const { id, samples } = ids[i % ids.length]!
      answers = { ...answers, [id]: samples[(i * 7) % samples.length]! }
      return run(answers)
    }
  }
  const sessions = nanoseconds({ ownEngine: session(ownEngine), hand: session(peers.hand) })
  const { first } = nanoseconds({ first: () => nextQuestion(policy, {}) })
  const places = packs.map(({ place }) => place)
  const checks = Object.values(
    nanoseconds(Object.fromEntries(places.map((place) => [place, () => checkPack(packs, library, place, day)])), 5),
  ).map((ns) => ns / 1e6)
  const strategies = (['outcome', 'rule'] as const).flatMap((level) =>
    places.map((place) => questionsNeeded(policyFor(place, day), level)),
  )
  const worst = Math.max(...strategies.map(({ average, best }) => average / best))
  const pointless = strategies.reduce((sum, strategy) => sum + strategy.pointless, 0)
  const withoutJit = await timeWithoutJit()
  const size = engineSize('index')
  const ratio = (name: string, value: number, min: number, target: string): Row => ({
    name,
    measured: `${round(value)} ×`,
    target,
    met: value >= min,
  })
  return [
    { name: 'complete answers, from object to rule', measured: `${round(ownTime)} ns`, target: '', met: null },
    ratio('… relative to the hand-written function', timed.hand / ownTime, 1 / 8, '≥ 1/8'),
    ratio('… relative to json-logic-engine', timed['json-logic-engine'] / ownTime, 5, '≥ 5'),
    ratio('… relative to json-logic-js', timed['json-logic-js'] / ownTime, 30, '≥ 30'),
    ratio('… relative to json-rules-engine', rulesEngine / ownTime, 500, '≥ 500'),
    ratio('… relative to publicodes', timed.publicodes / ownTime, 5000, '≥ 5,000'),
    ratio(
      'one form session (change an answer, evaluate again) relative to hand-written',
      sessions.hand / sessions.ownEngine,
      0.7,
      '≥ 0.7',
    ),
    {
      name: 'next question, nothing answered',
      measured: `${round(first / 1e6)} ms`,
      target: '≤ 0.2 ms',
      met: first <= 0.2e6,
    },
    {
      name: '… without a JIT (--jitless)',
      measured: `${round(withoutJit)} ms`,
      target: '≤ 1.5 ms',
      met: withoutJit <= 1.5,
    },
    {
      name: `average number of questions (${strategies[0]?.average.toFixed(2) ?? ''} to the outcome) relative to the optimum, worst place`,
      measured: `${worst.toFixed(3)} ×`,
      target: '≤ 1.05',
      met: worst <= 1.05,
    },
    { name: 'questions that cannot matter', measured: String(pointless), target: '0', met: pointless === 0 },
    {
      name: 'check of the whole pack, slowest place',
      measured: `${round(Math.max(...checks))} ms`,
      target: '≤ 10 ms',
      met: Math.max(...checks) <= 10,
    },
    { name: 'size of the engine, min + gzip', measured: `${size} B`, target: '≤ 6,000 B', met: size <= 6000 },
    { name: "… with the maintainers' check", measured: `${engineSize('maintain')} B`, target: '', met: null },
  ]
}
