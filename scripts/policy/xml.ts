/** An element of XML: its name, attributes (null: left out) and what lies in it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | null>>
  readonly content: readonly (Element | string)[]
}

/**
 * Makes an element.
 * @example element('text', {}, ['-'])
 */
export const element = (name: string, attributes: Element['attributes'] = {}, content: Element['content'] = []): Element => ({ name, attributes, content })

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

/**
 * Writes an element with all that lies in it, indented.
 * @example xml(element('text', {}, ['< 6'])) // '<text>&lt; 6</text>'
 */
export function xml({ name, attributes, content }: Element, indent = ''): string {
  const told = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(String(value))}"`)).join('')
  const open = `${indent}<${name}${told}`
  if (content.length === 0) return `${open}/>`
  const text = content.every((one): one is string => typeof one === 'string')
  const inner = text ? content.map(escaped).join('') : `\n${content.map((one) => (typeof one === 'string' ? escaped(one) : xml(one, `${indent}  `))).join('\n')}\n${indent}`
  return `${open}>${inner}</${name}>`
}
