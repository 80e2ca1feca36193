import type { Page } from 'playwright-core'

/**
 * The px of the window's height that are left for the content: without bars that stay in sight while the page scrolls,
 * or the height of the largest part that scrolls where the page as a whole does not.
 * @example await roomForContent(page) // 256
 */
export function roomForContent(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('#app *')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    )
    const root = document.documentElement
    if (root.scrollHeight <= innerHeight) {
      const parts = all.filter(
        (element) =>
          /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight,
      )
      if (parts.length > 0) return Math.max(...parts.map(({ clientHeight }) => clientHeight))
    }
    const bars = all.filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
    // A bar may stay in sight beside a part of the page alone.
    const steps = Math.ceil((2 * root.scrollHeight) / innerHeight)
    const rooms = Array.from({ length: steps + 1 }, (_, step) => {
      scrollTo(0, (step * innerHeight) / 2)
      const covered = new Set<number>()
      for (const { top, bottom, width } of bars.map((bar) => bar.getBoundingClientRect()))
        if (width > innerWidth / 2)
          for (let y = Math.max(0, Math.round(top)); y < Math.min(innerHeight, Math.round(bottom)); y += 1)
            covered.add(y)
      return innerHeight - covered.size
    })
    scrollTo(0, 0)
    return Math.min(...rooms)
  })
}

/**
 * The controls that are hidden while they have the focus, from the first to the last and back: small, beside the window,
 * or below a bar or anything else. A control that is higher than half of what scrolls may be hidden in part.
 * @example await hiddenFocus(page) // []
 */
export function hiddenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const controls = [
      ...document.querySelectorAll<HTMLElement>('#app :is(button, a[href], input, summary, select, textarea)'),
    ].filter(
      (element) =>
        isVisible(element) && element.tabIndex >= 0 && !element.matches(':disabled') && !element.matches('.skip'),
    )
    /** The part of the page that scrolls an element; null: the page itself. */
    const frameOf = (element: Element): Element | null => {
      const parent = element.parentElement
      return parent === null || /auto|scroll/.test(getComputedStyle(parent).overflowY) ? parent : frameOf(parent)
    }
    const bars = [...document.querySelectorAll('#app *')]
      .map((bar) => ({ bar, position: getComputedStyle(bar).position }))
      .filter(({ bar, position }) => isVisible(bar) && /fixed|sticky/.test(position))
      .map(({ bar, position }) => ({ bar, frame: position === 'fixed' ? null : frameOf(bar) }))
    const faultOf = (control: HTMLElement): string | null => {
      control.focus()
      const { left, right, top, bottom, width, height } = control.getBoundingClientRect()
      if (width < 1 || height < 1) return 'has no size'
      if (left < -1 || right > innerWidth + 1) return 'lies beside the window'
      const frame = frameOf(control)?.getBoundingClientRect()
      const [first, last] = [Math.max(frame?.top ?? 0, 0), Math.min(frame?.bottom ?? innerHeight, innerHeight)]
      const [from, to] = [Math.max(top, first), Math.min(bottom, last)]
      const covered = bars
        .filter(({ bar, frame }) => (frame === null || frame.contains(control)) && !bar.contains(control))
        .map(({ bar }) => bar.getBoundingClientRect())
        .filter((bar) => bar.left < right && bar.right > left)
        .reduce((sum, bar) => sum + Math.max(0, Math.min(to, bar.bottom) - Math.max(from, bar.top)), 0)
      const seen = to - from - covered
      if (seen < Math.min(height, (last - first) / 2) - 2)
        return `shows ${Math.round(seen)} of ${Math.round(height)} px`
      // A mark has its row above it.
      const target = control.closest('label') ?? control
      const shares = [0.5, 0.25, 0.75, 0.1, 0.9]
      const isHit = shares.some((x) =>
        shares.some((y) => {
          const hit = document.elementFromPoint(left + width * x, from + (to - from) * y)
          return hit !== null && target.contains(hit)
        }),
      )
      return isHit ? null : 'lies below something else'
    }
    const faults = [controls, [...controls].reverse()].flatMap((order) =>
      order.flatMap((control) => {
        const fault = faultOf(control)
        const { tagName, className } = control
        const text = (control.closest('label') ?? control).textContent.trim().slice(0, 40)
        return fault === null ? [] : [`${tagName.toLowerCase()}.${className} “${text}” ${fault}`]
      }),
    )
    scrollTo(0, 0)
    return [...new Set(faults)]
  })
}
