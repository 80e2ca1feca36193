/** An element of XML: its name, attributes (null: omitted) and content. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | null>>
  readonly content: readonly (Element | string)[]
}

/**
 * Makes an element.
 * @example element('text', {}, ['-'])
 */
export const element = (
  name: string,
  attributes: Element['attributes'] = {},
  content: Element['content'] = [],
): Element => ({ name, attributes, content })

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)

/**
 * Serialises an element with its content, indented.
 * @example xml(element('text', {}, ['< 6'])) // '<text>&lt; 6</text>'
 */
export function xml({ name, attributes, content }: Element, indent = ''): string {
  const attributeText = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('')
  const openTag = `${indent}<${name}${attributeText}`
  if (content.length === 0) return `${openTag}/>`
  const text = content.every((part): part is string => typeof part === 'string')
  const inner = text
    ? content.map(escapeXml).join('')
    : `\n${content.map((part) => (typeof part === 'string' ? escapeXml(part) : xml(part, `${indent}  `))).join('\n')}\n${indent}`
  return `${openTag}>${inner}</${name}>`
}
