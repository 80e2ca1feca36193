import type { Page } from 'playwright-core'

/** Visual faults of a page. */
export interface VisualFaults {
  /** Text that is not from the locale files, with its element. */
  readonly untranslated: readonly string[]
  /** Text that is clipped, or outside of its box. */
  readonly clipped: readonly string[]
  /** The px by which the page is wider than the window. */
  readonly overflow: number
}

/**
 * Inspects a page whose translated text is between ⟦ and ⟧. Text in another language is allowed in elements with its
 * `lang`, digits and punctuation anywhere, and `names` and matches of `code`.
 * @example (await findVisualFaults(page, [], /YB\d+/)).untranslated // []
 */
export function findVisualFaults(page: Page, names: readonly string[], code: RegExp): Promise<VisualFaults> {
  return page.evaluate(
    ([allowed, pattern]) => {
      const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true })
      const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang')
      const own = document.documentElement.lang
      const isChinese = (tag: string | null | undefined) => tag?.startsWith('zh') ?? false
      /** Elements with another `lang`: Chinese, the title and the issuer of a document. The staff's screen is Chinese. */
      const other = (element: Element) => isChinese(langOf(element)) || (!isChinese(own) && langOf(element) !== own)
      const named = (element: Element) =>
        `${element.tagName.toLowerCase()}.${(element.getAttribute('class') ?? '').split(' ').join('.')}`

      /** The rest of a text without its allowed parts. */
      function rest(text: string): string {
        let left = text
        for (let before = ''; before !== left;) {
          before = left
          left = left.replace(/⟦[^⟦⟧]*⟧/g, '')
        }
        // A sentence that was cut off after its beginning.
        left = left.replace(/⟦[^⟦⟧]*$/, '')
        for (const name of allowed) left = left.split(name).join('')
        left = left.replace(new RegExp(pattern, 'g'), '')
        return left.replace(/[\p{N}\p{P}\p{S}\s]/gu, '')
      }

      /** The whole text of which a part has a language of its own (ui/localized-text); else the text. */
      const wholeOf = (parent: Element, text: string) =>
        parent.matches('span:not([class])') && parent.querySelector(':scope > span[lang]') ? parent.textContent : text

      /** The nearest block that contains a text. */
      function boxOf(element: Element): Element {
        const { display } = getComputedStyle(element)
        return (display === 'inline' || display === 'contents') && element.parentElement
          ? boxOf(element.parentElement)
          : element
      }
      const around = function* (element: Element): Generator<Element> {
        for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) yield ancestor
      }
      const scrolls = (element: Element) =>
        [...around(element)].some(
          (element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element !== document.documentElement,
        )
      /** For screen readers alone. */
      const unseen = (element: Element) =>
        [...around(element)].some(
          (element) => element.clientWidth <= 1 && getComputedStyle(element).position === 'absolute',
        )

      const untranslated: string[] = []
      const clipped: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const [text, parent] = [node.textContent?.trim() ?? '', node.parentElement]
        if (text === '' || !parent || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parent.tagName) || !visible(parent))
          continue
        if (!other(parent) && rest(wholeOf(parent, text)) !== '') untranslated.push(`${named(parent)}: ${text}`)
        if (unseen(parent) || scrolls(parent)) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const box = boxOf(parent).getBoundingClientRect()
        const [start, end, signs, at] = [
          Math.max(box.left, 0) - 1.5,
          Math.min(box.right, innerWidth) + 1.5,
          node.textContent ?? '',
          node,
        ]
        const over = ({ left, right }: DOMRect) => left < start || right > end
        /** The empty half of Chinese punctuation at the end of a line may overflow: ） 、 。 */
        const isHalf = (sign: string, { left, right, width }: DOMRect) =>
          /[\u3000-\u303f\uff00-\uffef]/.test(sign) && left >= start && right - end < width / 2
        const outside =
          [...range.getClientRects()].some(over) &&
          Array.from(signs).some((sign, i) => {
            range.setStart(at, i)
            range.setEnd(at, i + 1)
            return [...range.getClientRects()].some((box) => over(box) && !isHalf(sign, box))
          })
        const clips = [...around(parent)].some((element) => {
          const { overflowX, overflowY } = getComputedStyle(element)
          if (
            element === document.documentElement ||
            element === document.body ||
            // A drawing of a phone is cut in a low window, never at its place to press (guide-steps.test.ts).
            element.matches('.phone-crop, .phone-window') ||
            !/hidden|clip/.test(`${overflowX} ${overflowY}`)
          )
            return false
          return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        })
        if (outside || clips) clipped.push(`${named(parent)}: ${text}`)
      }
      for (const element of document.body.querySelectorAll(
        '[aria-label], [alt], [title], [placeholder], [aria-description], [aria-roledescription]',
      )) {
        if (!visible(element) || other(element)) continue
        for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'aria-description', 'aria-roledescription']) {
          // An attribute cannot mark its Chinese part.
          const text = (element.getAttribute(name) ?? '').replace(/\p{Script=Han}/gu, '')
          if (rest(text) !== '') untranslated.push(`${named(element)} ${name}: ${text}`)
        }
      }
      if (!isChinese(own) && rest(document.title) !== '') untranslated.push(`title: ${document.title}`)
      return {
        untranslated,
        clipped,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }
    },
    [names, code.source] as const,
  )
}

/**
 * Pairs of texts that overlap. What scrolls below a bar that stays in sight does not overlap it.
 * @example await findOverlaps(page) // []
 */
export function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const unseen = (element: Element | null): boolean =>
      element !== null &&
      ((element.clientWidth <= 1 && getComputedStyle(element).position === 'absolute') || unseen(element.parentElement))
    const nearest = (element: Element | null, matches: (style: CSSStyleDeclaration) => boolean): Element | null =>
      element === null || matches(getComputedStyle(element)) ? element : nearest(element.parentElement, matches)
    interface Line {
      readonly text: string
      readonly left: number
      readonly right: number
      readonly top: number
      readonly bottom: number
      /** What stays in sight with it, and what scrolls it. */
      readonly bar: Element | null
      readonly frame: Element | null
    }
    const lines: Line[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, parent] = [node.textContent?.trim() ?? '', node.parentElement]
      if (
        text === '' ||
        !parent?.checkVisibility({ visibilityProperty: true }) ||
        parent.closest('noscript, script, style')
      )
        continue
      // For screen readers alone.
      if (unseen(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const bar = nearest(parent, ({ position }) => /fixed|sticky/.test(position))
      const frame = nearest(parent, ({ overflowY }) => /auto|scroll/.test(overflowY))
      // A drawing of a phone is cut in a low window.
      const cut = parent.closest('.phone-window, .phone-crop')?.getBoundingClientRect()
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        if (cut && (bottom <= cut.top || top >= cut.bottom)) continue
        // The box of a line is higher than its letters.
        const [first, last] = [top + height * 0.25, bottom - height * 0.25]
        lines.push({ text, left: left + 1, right: right - 1, top: first, bottom: last, bar, frame })
      }
    }
    /** The part of a line that its frame shows. */
    const shown = ({ frame, top, bottom }: Line) => {
      const box = frame?.getBoundingClientRect()
      return { top: Math.max(top, box?.top ?? top), bottom: Math.min(bottom, box?.bottom ?? bottom) }
    }
    return lines.flatMap((line, index) =>
      lines
        .slice(index + 1)
        .filter((other) => {
          if (line.bar !== other.bar || line.left >= other.right || other.left >= line.right) return false
          const [a, b] = line.frame === other.frame ? [line, other] : [shown(line), shown(other)]
          return a.top < b.bottom && b.top < a.bottom && a.top < a.bottom && b.top < b.bottom
        })
        .map((other) => `“${line.text.slice(0, 30)}” and “${other.text.slice(0, 30)}”`),
    )
  })
}
