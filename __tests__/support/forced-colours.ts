import type { Page } from 'playwright-core'

/**
 * The controls and icons that cannot be told from what is around them where a device forces its colours. A control has
 * an edge on all sides, around itself or nearly all of it, or its words are underlined. An icon has another colour than
 * what is behind it.
 * @example await unmarkedControls(page) // []
 */
export function unmarkedControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CONTROLS = 'button, a[href], input, summary, select, textarea, [role=tab], [role=radio]'
    const isVisible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.matches('.skip')
    const isClear = (colour: string) => /^rgba\(.*, 0\)$|^transparent$/.test(colour)
    /** The colour behind an element: of the nearest ancestor that is not transparent. */
    const behind = (element: Element): string => {
      const parent = element.parentElement
      if (parent === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(parent)
      return isClear(backgroundColor) ? behind(parent) : backgroundColor
    }
    const hasEdge = (element: Element, part?: '::before' | '::after') => {
      const style = getComputedStyle(element, part)
      if (part !== undefined && /none|normal/.test(style.content)) return false
      return (['top', 'right', 'bottom', 'left'] as const).every((side) => {
        const [width, kind, colour] = ['width', 'style', 'color'].map((name) =>
          style.getPropertyValue(`border-${side}-${name}`),
        )
        return parseFloat(width!) > 0 && !/none|hidden/.test(kind!) && !isClear(colour!) && colour !== behind(element)
      })
    }
    const area = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width * height
    }
    /** Whether a line of the control goes through to a text in it: not into a box of its own. */
    const isUnderlined = (control: Element) => {
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.textContent?.trim() === '' || !node.parentElement || !isVisible(node.parentElement)) continue
        for (let element: Element | null = node.parentElement; element; element = element.parentElement) {
          const { textDecorationLine, display, position } = getComputedStyle(element)
          if (textDecorationLine.includes('underline')) return true
          if (element === control || display.startsWith('inline-') || /absolute|fixed/.test(position)) break
        }
      }
      return false
    }
    /** Whether a frame around the control, and around no other, has an edge. */
    const isFramed = (control: Element) => {
      for (let frame = control.parentElement; frame; frame = frame.parentElement) {
        if (frame.querySelectorAll(CONTROLS).length > 1) return false
        if (hasEdge(frame)) return true
      }
      return false
    }
    const isMarked = (control: Element) =>
      hasEdge(control) ||
      hasEdge(control, '::before') ||
      hasEdge(control, '::after') ||
      isUnderlined(control) ||
      isFramed(control) ||
      [...control.querySelectorAll('*')].some((part) => hasEdge(part) && area(part) > 0.8 * area(control))
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.classList.value} “${(element.closest('label, a, button') ?? element).textContent.trim().slice(0, 30)}”`
    const app = document.querySelector('#app')!
    return [
      ...[...app.querySelectorAll(CONTROLS)]
        .filter((control) => isVisible(control) && !isMarked(control))
        .map((control) => `${named(control)} has neither an edge nor a line`),
      ...[...app.querySelectorAll('.icon')]
        .filter((icon) => {
          const { backgroundColor } = getComputedStyle(icon)
          return isVisible(icon) && (isClear(backgroundColor) || backgroundColor === behind(icon))
        })
        .map((icon) => `${named(icon)} has the colour of what is behind it`),
    ]
  })
}

/**
 * The chosen controls that look like one of the same kind that is not chosen but for their colours, and the number of
 * those that do not. The chosen ones of the page are not chosen any more afterwards.
 * @example await chosenControls(page) // { alike: [], distinct: 4 }
 */
export function chosenControls(page: Page): Promise<{ alike: string[]; distinct: number }> {
  return page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const STATES = ['aria-pressed', 'aria-current', 'aria-selected', 'aria-checked']
    const CHOSEN = [...STATES.map((name) => `[${name}]:not([${name}=false])`), ':checked:not(option)'].join()
    const SIDES = ['top', 'right', 'bottom', 'left']
    const look = (element: Element, part?: string) => {
      const style = getComputedStyle(element, part)
      // A part without content is not drawn.
      if (part !== undefined && /none|normal/.test(style.content)) return []
      return [
        ...SIDES.flatMap((side) => [`border-${side}-width`, `border-${side}-style`]),
        ...['outline-style', 'outline-width', 'font-weight', 'text-decoration-line'],
      ].map((name) => style.getPropertyValue(name))
    }
    /** All marks of an element and its parts that are no colour. */
    const marks = (element: Element) =>
      [element, ...element.querySelectorAll('*')]
        .flatMap((part) => [
          ...look(part),
          ...[...part.classList].filter((name) => name.startsWith('icon-')),
          ...look(part, '::before'),
          ...look(part, '::after'),
        ])
        .join(' ')
    const kind = (element: Element) =>
      `${element.tagName} ${[...element.classList].filter((name) => !/-(?:selected|chosen|current|on|here|open|checked)$/.test(name)).join(' ')}`
    // The outline of the focus is another one.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const alike: string[] = []
    let distinct = 0
    for (const chosen of [...document.querySelectorAll(`#app :is(${CHOSEN})`)].filter(shown)) {
      const before = marks(chosen)
      for (const name of STATES) chosen.removeAttribute(name)
      if (chosen instanceof HTMLInputElement) chosen.checked = false
      const others = [...document.querySelectorAll(`#app ${chosen.tagName}`)].filter(
        (other) => other !== chosen && shown(other) && kind(other) === kind(chosen) && !other.matches(CHOSEN),
      )
      const isAlike =
        others.some((other) => marks(other) === before) || (others.length === 0 && marks(chosen) === before)
      if (isAlike) alike.push(`${kind(chosen)}: ${chosen.textContent}`)
      else distinct += 1
    }
    return { alike, distinct }
  })
}
