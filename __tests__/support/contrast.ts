import type { Page } from 'playwright-core'

/** The attribute of the elements whose contrast axe must still check. */
export const UNCHECKED = 'data-contrast-unchecked'

/** What axe found right in this test file: hashes of how an element and its ancestors look. */
const checked = new Map<string, Set<number>>()

/**
 * Marks the elements whose contrast `rule` has not checked yet in this test file. Most of axe's time goes into contrast,
 * and the same buttons, rows and headings are on every screen. Two elements have the same contrast when they and all
 * their ancestors have the same tag, class, state, colours, opacity, image and size of text, beside the same elements
 * that are out of the flow. Returns the hashes of the marked elements.
 * @example const marked = await markUnchecked(page, 'color-contrast')
 */
export function markUnchecked(page: Page, rule: string): Promise<number[]> {
  return page.evaluate(
    ([attribute, known]) => {
      const seen = new Set(known)
      const marked = new Set<number>()
      const hashOf = (text: string, start: number) => {
        let hash = start
        for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
        return hash >>> 0
      }
      /** The own attributes that change how an element looks; not its texts and addresses. */
      const attributesOf = (element: Element) =>
        [...element.attributes]
          .filter(
            ({ name }) => !/^(id|for|href|name|value|aria-(label|labelledby|describedby|controls)|data-)/.test(name),
          )
          .map(({ name, value }) => `${name}=${value}`)
          .sort()
          .join(' ')
      const walk = (element: Element, above: number) => {
        const style = getComputedStyle(element)
        const { width, height } = element.getBoundingClientRect()
        const text = [...element.childNodes].map((node) => (node instanceof Text ? node.data.trim() : '')).join('')
        const hash = hashOf(
          [
            element.tagName,
            attributesOf(element),
            style.color,
            style.backgroundColor,
            style.backgroundImage,
            style.opacity,
            style.fontSize,
            style.fontWeight,
            style.textShadow,
            style.position,
            // axe does not judge hidden elements, single characters and signs.
            width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
            /\p{L}|\p{N}/u.test(text) && text.length > 1,
          ].join('|'),
          above,
        )
        if (seen.has(hash)) element.removeAttribute(attribute)
        else {
          element.setAttribute(attribute, '')
          marked.add(hash)
        }
        const children = [...element.children]
        const outOfFlow = children
          .filter((child) => /absolute|fixed|sticky/.test(getComputedStyle(child).position))
          .map((child) => `${child.tagName}.${child.className}`)
          .join(' ')
        const inside = hashOf(outOfFlow, hash)
        for (const child of children) walk(child, inside)
      }
      walk(document.documentElement, 2166136261)
      return [...marked]
    },
    [UNCHECKED, [...(checked.get(rule) ?? [])]] as const,
  )
}

/** Remembers that `rule` found no fault in the marked elements. */
export function rememberChecked(rule: string, marked: readonly number[]): void {
  checked.set(rule, new Set([...(checked.get(rule) ?? []), ...marked]))
}
