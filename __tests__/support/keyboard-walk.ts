import type { Page } from 'playwright-core'

/** The focused element after a press of Tab. */
export interface FocusStop {
  /** Its label, for failure messages. */
  readonly name: string
  /** Its index among all elements of the body, in document order. (The head has scripts that come and go.) */
  readonly place: number
  /** Its box on the page, not in the window. */
  readonly top: number
  readonly bottom: number
  readonly start: number
  readonly end: number
  /** Its faults: hidden, covered, out of the window, without a focus ring. */
  readonly faults: readonly string[]
}

/** Describes the focused element; null: nothing has the focus. */
function inspectFocus(page: Page): Promise<FocusStop | null> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement | null
    if (!focused || focused === document.body || focused === document.documentElement) return null
    // The focus ring of a row is a sibling of its mark, and as large as the row.
    const ring = focused.matches('.field-mark')
      ? focused.parentElement!.querySelector<HTMLElement>('.field-ring')!
      : focused
    const box = (ring === focused ? focused : focused.parentElement!).getBoundingClientRect()
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(ring)
    const faults: string[] = []
    if (!focused.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || box.width === 0)
      faults.push('hidden')
    if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 2 || /, 0\)$|transparent/.test(outlineColor))
      faults.push('no sign')
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
      faults.push('out of the window')
    // Visible at a corner or the middle: the topmost element is itself, a descendant or an ancestor.
    const [x1, x2] = [Math.max(box.left, 0) + 4, Math.min(box.right, innerWidth) - 4]
    const [y1, y2] = [Math.max(box.top, 0) + 4, Math.min(box.bottom, innerHeight) - 4]
    const spots = [
      [x1, y1],
      [x2, y1],
      [x1, y2],
      [x2, y2],
      [(x1 + x2) / 2, (y1 + y2) / 2],
    ] as const
    const visible = spots.filter(([x, y]) => {
      const top = document.elementFromPoint(x, y)
      return top !== null && (focused.contains(top) || top.contains(focused) || focused.parentElement!.contains(top))
    })
    if (visible.length < spots.length)
      faults.push(`covered at ${spots.length - visible.length} of ${spots.length} spots`)
    // No ancestor clips the focus ring.
    const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset)
    for (let ancestor = ring.parentElement; ancestor && ancestor !== document.body; ancestor = ancestor.parentElement) {
      if (!/hidden|clip|auto|scroll/.test(getComputedStyle(ancestor).overflow)) continue
      const frame = ancestor.getBoundingClientRect()
      const ringBox = ring.getBoundingClientRect()
      const cut = [frame.left - (ringBox.left - reach), ringBox.right + reach - frame.right].filter(
        (px) => px > 1,
      ).length
      if (cut > 1) faults.push(`its sign is cut off by .${ancestor.className}`)
    }
    const rtl = document.documentElement.dir === 'rtl'
    return {
      name: `${focused.tagName.toLowerCase()} ${focused.getAttribute('aria-label') ?? focused.closest('label')?.innerText ?? focused.innerText}`
        .replace(/\s+/g, ' ')
        .slice(0, 60),
      place: [...document.body.querySelectorAll('*')].indexOf(focused),
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
      start: rtl ? -box.right : box.left,
      end: rtl ? -box.left : box.right,
      faults,
    }
  })
}

/** The visible elements that Tab must reach, as indexes; one for each group of radios. */
export function tabbableElements(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const all = [...document.body.querySelectorAll('*')]
    const groups = new Set<string>()
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled') &&
          element.checkVisibility({ visibilityProperty: true }),
      )
      .filter((element) => {
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
        const marked = document.querySelector(`input[name="${element.name}"]:checked`)
        if (groups.has(element.name) || (marked !== null && marked !== element)) return false
        groups.add(element.name)
        return true
      })
      .map((element) => all.indexOf(element))
  })
}

/**
 * Waits until the app has moved the focus to the heading of a screen that has just opened. The heading is visible before
 * it has the focus (a tenth of a second, seconds on a busy machine): a Tab in between would start at the top and go on
 * below the heading. A heading that never gets the focus is not waited for.
 */
export async function waitForHeadingFocus(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const headings = [...document.querySelectorAll('h1[tabindex]')].filter((heading) => heading.checkVisibility())
    return headings.length === 0 || headings.some((heading) => heading === document.activeElement)
  })
}

/**
 * Presses Tab from the top of a page until the focus returns. Returns every stop, in order.
 * @example (await walkByTab(page)).filter(({ faults }) => faults.length > 0) // []
 */
export async function walkByTab(page: Page): Promise<FocusStop[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    // The next Tab starts at the last focused element, even if it was removed.
    const top = document.createElement('span')
    top.tabIndex = -1
    document.body.prepend(top)
    top.focus()
    top.remove()
  })
  const stops: FocusStop[] = []
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await page.keyboard.press('Tab')
    const stop = await inspectFocus(page)
    if (stop === null || stop.place === stops[0]?.place) return stops
    stops.push(stop)
  }
  throw new Error(
    `Tab never comes back to the start: ${stops
      .slice(-3)
      .map(({ name }) => name)
      .join(', ')}`,
  )
}
