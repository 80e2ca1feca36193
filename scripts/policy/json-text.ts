import ts from 'typescript'

/** Where the value of a path stands in a text of JSON. */
interface Span {
  readonly start: number
  readonly end: number
}

type Path = readonly (string | number)[]

const nameOf = (one: ts.ObjectLiteralElementLike) => (one.name && ts.isStringLiteral(one.name) ? one.name.text : '')

function nodeAt(text: string, path: Path): { node: ts.Expression; file: ts.JsonSourceFile } | null {
  const file = ts.parseJsonText('a.json', text)
  let node: ts.Expression | undefined = file.statements[0]?.expression
  for (const step of path) {
    if (!node) return null
    if (typeof step === 'number') node = ts.isArrayLiteralExpression(node) ? node.elements[step] : undefined
    else {
      const found: ts.ObjectLiteralElementLike | undefined = ts.isObjectLiteralExpression(node) ? node.properties.find((one) => nameOf(one) === step) : undefined
      node = found && ts.isPropertyAssignment(found) ? found.initializer : undefined
    }
  }
  return node ? { node, file } : null
}

function spanOf(text: string, path: Path): Span | null {
  const found = nodeAt(text, path)
  return found && { start: found.node.getStart(found.file), end: found.node.end }
}

/**
 * The text of the value at a path; null if there is none.
 * @example textAt('{"a": [1, 2]}', ['a', 1]) // '2'
 */
export function textAt(text: string, path: Path): string | null {
  const span = spanOf(text, path)
  return span && text.slice(span.start, span.end)
}

const indentAt = (text: string, at: number) => /^ */.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? ''

/**
 * Puts another text in the place of a value, or adds the last step of the path to the object that it stands in.
 * @example withText('{"a": 1}', ['a'], '2') // '{"a": 2}'
 */
export function withText(text: string, path: Path, value: string): string {
  const span = spanOf(text, path)
  if (span) return text.slice(0, span.start) + value + text.slice(span.end)
  const found = nodeAt(text, path.slice(0, -1))
  const name = JSON.stringify(path[path.length - 1])
  if (!found || !ts.isObjectLiteralExpression(found.node)) throw new RangeError(`nothing stands at ${path.slice(0, -1).join('.')}`)
  const last = found.node.properties[found.node.properties.length - 1]
  const outer = indentAt(text, found.node.getStart(found.file))
  if (!last) return withText(text, path.slice(0, -1), `{\n${outer}  ${name}: ${value}\n${outer}}`)
  return `${text.slice(0, last.end)},\n${indentAt(text, last.getStart(found.file))}${name}: ${value}${text.slice(last.end)}`
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
