import { atoms, passes } from './conditions'
import type { Answer, Answers, Condition, Question, QuestionId } from './types'

/**
 * A reduced, ordered, multi-valued decision diagram. A leaf is a number (a truth 0/1, or the row of
 * a decision table, -1 for none). Equal functions are the same node, so that "can this question
 * still change the result?" is "does its level occur below this node?".
 */
export type Node = number | Branch

export interface Branch {
  readonly id: number
  /** The position of the question in the order of the space. */
  readonly level: number
  /** One child per cell of the question. */
  readonly kids: readonly Node[]
  readonly variable: Variable
}

/** A question of the diagram: finitely many cells, each for the answers that no condition distinguishes. */
export interface Variable {
  readonly id: QuestionId
  readonly question: Question
  /** A sample answer of each cell. */
  readonly samples: readonly Answer[]
  /** The cell of an answer; -1 for an answer that the question does not have. */
  readonly cell: (answer: Answer) => number
}

/** Every operation on the diagrams of one policy. */
export interface Space {
  readonly variables: readonly Variable[]
  /** The diagram of a condition, with leaves 0 and 1. */
  build(condition: Condition): Node
  /** If `test` then `yes` else `no`. */
  choose(test: Node, yes: Node, no: Node): Node
  /** The function restricted to some known answers. */
  restrict(node: Node, answers: Answers): Node
  /** The same function with other leaves. */
  relabel(node: Node, leaf: (value: number) => number): Node
}

function variable(question: Question, cuts: readonly number[]): Variable {
  const { id, type, answers, min, max } = question
  if (type === 'choice') {
    return { id, question, samples: answers, cell: (answer) => answers.indexOf(answer as string) }
  }
  // Each cut is a cell, and so is each range before, between and after them.
  const points = [...new Set(cuts)].sort((a, b) => a - b)
  const samples = points.flatMap((x, i) => [x, (x + (points[i + 1] ?? x + 2)) / 2])
  samples.unshift((points[0] ?? 1) - 1)
  const inside = samples.filter((x) => x >= (min ?? x) && x <= (max ?? x))
  const side = (answer: Answer) => points.map((x) => Math.sign(Number(answer) - x)).join()
  return { id, question, samples: inside, cell: (answer) => inside.findIndex((x) => side(x) === side(answer)) }
}

/** The cells of every question, cut at the constants of the conditions. */
export function variables(questions: readonly Question[], conditions: readonly Condition[]): Variable[] {
  const all = conditions.flatMap(atoms)
  const ends = ({ min, max }: Question) => [min, max].flatMap((x) => x ?? [])
  return questions.map((question) =>
    variable(question, [
      ...ends(question),
      ...all.filter((atom) => atom.question === question.id).flatMap((atom) => atom.constants.map(Number)),
    ]),
  )
}

const key = (node: Node) => (typeof node === 'number' ? ~node : node.id)
const kid = (node: Node, level: number, cell: number) =>
  // Stryker disable next-line ConditionalExpression,StringLiteral: a leaf has no level, so the other operand gives the same result
  typeof node === 'number' || node.level !== level ? node : node.kids[cell]!

/** Creates the space in which the diagrams of one policy share their nodes. */
export function createSpace(order: readonly Variable[]): Space {
  const unique = new Map<string, Branch>()
  const chosen = new Map<string, Node>()

  function make(level: number, kids: readonly Node[]): Node {
    const first = kids[0]!
    if (kids.every((k) => k === first)) return first
    const id = `${level}:${kids.map(key).join()}`
    let node = unique.get(id)
    if (!node) {
      node = { id: unique.size + 1, level, kids, variable: order[level]! }
      unique.set(id, node)
    }
    return node
  }

  function choose(test: Node, yes: Node, no: Node): Node {
    if (typeof test === 'number') return test ? yes : no
    // Stryker disable next-line ConditionalExpression: an optimisation; the same node results without it
    if (yes === no) return yes
    const id = `${key(test)},${key(yes)},${key(no)}`
    let node = chosen.get(id)
    // Stryker disable next-line ConditionalExpression: a cache; computing it again gives the same result
    if (node === undefined) {
      const level = Math.min(...[test, yes, no].map((n) => (typeof n === 'number' ? Infinity : n.level)))
      const cells = order[level]!.samples
      node = make(
        level,
        cells.map((_, i) => choose(kid(test, level, i), kid(yes, level, i), kid(no, level, i))),
      )
      chosen.set(id, node)
    }
    return node
  }

  function build(condition: Condition): Node {
    if (!('parts' in condition)) {
      const level = order.findIndex((v) => v.id === condition.question)
      return make(
        level,
        order[level]!.samples.map((answer) => Number(passes(condition, answer))),
      )
    }
    const [first, ...rest] = condition.parts
    if (condition.op === '!') return choose(build(first!), 0, 1)
    const settled = Number(condition.op === 'or')
    if (!first) return 1 - settled
    const others = build({ ...condition, parts: rest })
    return settled ? choose(build(first), 1, others) : choose(build(first), others, 0)
  }

  /** Rebuilds a diagram from its leaves up, each node once. */
  function rebuild(root: Node, leaf: (value: number) => number, answers: Answers): Node {
    const done = new Map<Branch, Node>()
    const walk = (node: Node): Node => {
      if (typeof node === 'number') return leaf(node)
      let result = done.get(node)
      // Stryker disable next-line ConditionalExpression: a cache; computing it again gives the same result
      if (result === undefined) {
        const answer = answers[node.variable.id]
        result =
          answer === undefined ? make(node.level, node.kids.map(walk)) : walk(node.kids[node.variable.cell(answer)]!)
        done.set(node, result)
      }
      return result
    }
    return walk(root)
  }

  return {
    variables: order,
    build,
    choose,
    restrict: (node, answers) => rebuild(node, (value) => value, answers),
    relabel: (node, leaf) => rebuild(node, leaf, {}),
  }
}

/**
 * Follows complete answers to their leaf; undefined if a relevant answer is missing or unknown.
 * This is the fast path: nothing is allocated.
 */
export function follow(root: Node, answers: Answers): number | undefined {
  let node: Node | undefined = root
  while (typeof node === 'object') {
    const answer: Answer | undefined = answers[node.variable.id]
    // Stryker disable next-line ConditionalExpression: an undefined answer has no cell
    if (answer === undefined) return undefined
    node = node.kids[node.variable.cell(answer)]
  }
  return node
}

/** The leaves that a diagram can reach, ascending, and the questions that it depends on, in order. */
export function reach(root: Node): { leaves: number[]; questions: QuestionId[]; variables: Variable[] } {
  const leaves = new Set<number>()
  const seen = new Set<Branch>()
  const found: Variable[] = []
  const walk = (node: Node) => {
    if (typeof node === 'number') leaves.add(node)
    // Stryker disable next-line ConditionalExpression: an optimisation; visiting a node twice changes nothing
    else if (!seen.has(node)) {
      seen.add(node)
      found[node.level] = node.variable
      node.kids.forEach(walk)
    }
  }
  walk(root)
  const variables = found.filter(Boolean)
  return { leaves: [...leaves].sort((a, b) => a - b), questions: variables.map((v) => v.id), variables }
}

/** Some answers that lead to a leaf, or null if none do. */
export function sample(root: Node, leaf: number): Answers | null {
  if (typeof root === 'number') return root === leaf ? {} : null
  for (const [i, next] of root.kids.entries()) {
    const rest = sample(next, leaf)
    if (rest) return { [root.variable.id]: root.variable.samples[i]!, ...rest }
  }
  return null
}
