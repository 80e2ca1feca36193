import ts from 'typescript'

type Path = readonly (string | number)[]

/** What lies in a list or an object; of two of the same name the last counts, as `JSON.parse` has it. */
function within(node: ts.Expression, step: string | number): ts.Expression | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements[Number(step)]
  if (!ts.isObjectLiteralExpression(node)) return undefined
  return node.properties.filter(ts.isPropertyAssignment).filter(({ name }) => (name as ts.StringLiteral).text === step).pop()?.initializer
}

const fileOf = (text: string) => ts.parseJsonText('a.json', text)
const nodeAt = (file: ts.JsonSourceFile, path: Path) => path.reduce<ts.Expression | undefined>((node, step) => node && within(node, step), file.statements[0]!.expression)

/**
 * The text of the value at a path; null if there is none.
 * @example textAt('{"a": [1, 2]}', ['a', 1]) // '2'
 */
export function textAt(text: string, path: Path): string | null {
  const file = fileOf(text)
  return nodeAt(file, path)?.getText(file) ?? null
}

/** The spaces with which a line begins. */
const indentAt = (text: string, at: number) => text.slice(text.lastIndexOf('\n', at - 1) + 1).replace(/[^ ][^]*/, '')

/**
 * Puts another text in the place of a value, or adds the last step of the path to the object that it stands in.
 * @example withText('{"a": 1}', ['a'], '2') // '{"a": 2}'
 */
export function withText(text: string, path: Path, value: string): string {
  const file = fileOf(text)
  const node = nodeAt(file, path)
  if (node) return text.slice(0, node.getStart(file)) + value + text.slice(node.end)
  const outer = nodeAt(file, path.slice(0, -1)) as ts.ObjectLiteralExpression
  const name = JSON.stringify(path[path.length - 1])
  const last = outer.properties[outer.properties.length - 1]
  const indent = indentAt(text, outer.getStart(file))
  if (!last) return withText(text, path.slice(0, -1), `{\n${indent}  ${name}: ${value}\n${indent}}`)
  return `${text.slice(0, last.end)},\n${indentAt(text, last.getStart(file))}${name}: ${value}${text.slice(last.end)}`
}

/** How wide a line of our files is at most. */
const WIDTH = 141

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value in one line; an object has gaps inside its braces unless it lies in another. */
function inline(value: unknown, outer = true): string {
  if (Array.isArray(value)) return `[${value.map((one) => inline(one, false)).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const gap = outer ? ' ' : ''
  return `{${gap}${Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${inline(one, false)}`).join(', ')}${gap}}`
}

/** Members on as few lines as hold them. */
function filled(members: readonly string[], indent: string): string {
  const lines: string[] = []
  for (const [i, member] of members.entries()) {
    const text = i < members.length - 1 ? `${member},` : member
    const last = lines[lines.length - 1]
    if (last !== undefined && !last.includes('\n') && !text.includes('\n') && indent.length + last.length + 1 + text.length <= WIDTH) lines[lines.length - 1] = `${last} ${text}`
    else lines.push(text)
  }
  return lines.map((one) => indent + one).join('\n')
}

/**
 * Writes a value as our files have it: in one line where it fits, else with as much on a line as fits.
 * @example written({ a: 1 }, '') // '{ "a": 1 }'
 */
export function written(value: unknown, indent: string, used = 0): string {
  const short = inline(value)
  if (indent.length + used + short.length <= WIDTH) return short
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((one) => inner + written(one, inner)).join(',\n')}\n${indent}]`
  if (!isObject(value)) return short
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${written(one, inner, name.length + 4)}`)
  return `{\n${filled(members, inner)}\n${indent}}`
}
