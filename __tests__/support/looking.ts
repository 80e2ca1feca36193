import type { Page } from 'playwright-core'

/** What is to be seen on a page that should not be. */
export interface Seen {
  /** Words that no language brought, with the element they stand in. */
  readonly plain: readonly string[]
  /** Words that are cut off, or stand outside of what they belong to. */
  readonly cut: readonly string[]
  /** The px by which the page is wider than the window. */
  readonly wide: number
}

/**
 * Looks at a page whose words all stand between ⟦ and ⟧. What is in another language stands in elements
 * that say so, figures and signs anywhere; `names` and what looks like `code` are allowed besides.
 * @example (await lookAt(page, [], /YB\d+/)).plain // []
 */
export function lookAt(page: Page, names: readonly string[], code: RegExp): Promise<Seen> {
  return page.evaluate(([allowed, pattern]) => {
    const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang')
    const own = document.documentElement.lang
    /** What says that it is in another language: Chinese beside ours, the title and the issuer of a document. */
    const other = (element: Element) => langOf(element) !== own
    const named = (element: Element) => `${element.tagName.toLowerCase()}.${(element.getAttribute('class') ?? '').split(' ').join('.')}`

    /** What is left of a text without what is allowed in it. */
    function rest(text: string): string {
      let left = text
      for (let before = ''; before !== left;) {
        before = left
        left = left.replace(/⟦[^⟦⟧]*⟧/g, '')
      }
      for (const name of allowed) left = left.split(name).join('')
      left = left.replace(new RegExp(pattern, 'g'), '')
      return left.replace(/[\p{N}\p{P}\p{S}\s]/gu, '')
    }

    /** The nearest box that a text stands in. */
    function boxOf(element: Element): Element {
      const { display } = getComputedStyle(element)
      return (display === 'inline' || display === 'contents') && element.parentElement ? boxOf(element.parentElement) : element
    }
    const around = function* (element: Element): Generator<Element> {
      for (let one: Element | null = element; one; one = one.parentElement) yield one
    }
    const scrolls = (element: Element) => [...around(element)].some((one) => /auto|scroll/.test(getComputedStyle(one).overflowX) && one !== document.documentElement)
    /** For screen readers alone. */
    const unseen = (element: Element) => [...around(element)].some((one) => one.clientWidth <= 1 && getComputedStyle(one).position === 'absolute')

    const plain: string[] = []
    const cut: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, parent] = [node.textContent?.trim() ?? '', node.parentElement]
      if (text === '' || !parent || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parent.tagName) || !visible(parent)) continue
      if (!other(parent) && rest(text) !== '') plain.push(`${named(parent)}: ${text}`)
      if (unseen(parent) || scrolls(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = boxOf(parent).getBoundingClientRect()
      const [start, end, signs, at] = [Math.max(box.left, 0) - 1.5, Math.min(box.right, innerWidth) + 1.5, node.textContent ?? '', node]
      const over = ({ left, right }: DOMRect) => left < start || right > end
      /** The empty half of a Chinese sign at the end of a line may stand over: ） 、 。 */
      const isHalf = (sign: string, { left, right, width }: DOMRect) => /[\u3000-\u303f\uff00-\uffef]/.test(sign) && left >= start && right - end < width / 2
      const outside = [...range.getClientRects()].some(over) && Array.from(signs).some((sign, i) => {
        range.setStart(at, i)
        range.setEnd(at, i + 1)
        return [...range.getClientRects()].some((one) => over(one) && !isHalf(sign, one))
      })
      const clips = [...around(parent)].some((one) => {
        const { overflowX, overflowY } = getComputedStyle(one)
        if (one === document.documentElement || one === document.body || !/hidden|clip/.test(`${overflowX} ${overflowY}`)) return false
        return one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1
      })
      if (outside || clips) cut.push(`${named(parent)}: ${text}`)
    }
    for (const element of document.body.querySelectorAll('[aria-label], [alt], [title], [placeholder], [aria-description], [aria-roledescription]')) {
      if (!visible(element) || other(element)) continue
      for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'aria-description', 'aria-roledescription']) {
        // A label cannot say which part of it is Chinese.
        const text = (element.getAttribute(name) ?? '').replace(/\p{Script=Han}/gu, '')
        if (rest(text) !== '') plain.push(`${named(element)} ${name}: ${text}`)
      }
    }
    if (rest(document.title) !== '') plain.push(`title: ${document.title}`)
    return { plain, cut, wide: document.documentElement.scrollWidth - document.documentElement.clientWidth }
  }, [names, code.source] as const)
}

/**
 * The words of a page that are drawn over each other, in pairs.
 * @example await overlaps(page) // []
 */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const unseen = (element: Element | null): boolean =>
      element !== null && ((element.clientWidth <= 1 && getComputedStyle(element).position === 'absolute') || unseen(element.parentElement))
    const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, parent] = [node.textContent?.trim() ?? '', node.parentElement]
      if (text === '' || !parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('noscript, script, style')) continue
      // For screen readers alone.
      if (unseen(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        // The box of a line is higher than its letters.
        lines.push({ text, left: left + 1, right: right - 1, top: top + height * 0.25, bottom: bottom - height * 0.25 })
      }
    }
    return lines.flatMap((one, index) => lines.slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `“${one.text.slice(0, 30)}” and “${other.text.slice(0, 30)}”`))
  })
}
