import type { Page } from 'playwright-core'

/** Where the focus stands after one press of Tab. */
export interface Stop {
  /** Its words, for a person who reads of it. */
  readonly name: string
  /** Which of all the elements it is, in the order of the document. */
  readonly place: number
  /** Its box on the page, not in the window. */
  readonly top: number
  readonly bottom: number
  readonly start: number
  readonly end: number
  /** What is wrong with it: hidden, covered, out of the window, without a sign. */
  readonly wrong: readonly string[]
}

/** What the focused element is like, or null where the focus is on nothing. */
function look(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const one = document.activeElement as HTMLElement | null
    if (!one || one === document.body || one === document.documentElement) return null
    // What shows the focus of a row stands beside its mark, and is as large as the row.
    const ring = one.matches('.field-mark') ? one.parentElement!.querySelector<HTMLElement>('.field-ring')! : one
    const box = (ring === one ? one : one.parentElement!).getBoundingClientRect()
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(ring)
    const wrong: string[] = []
    if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || box.width === 0) wrong.push('hidden')
    if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 2 || /, 0\)$|transparent/.test(outlineColor)) wrong.push('no sign')
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) wrong.push('out of the window')
    // Seen at one of its corners or in the middle: what lies on top is itself, in it or around it.
    const [x1, x2] = [Math.max(box.left, 0) + 4, Math.min(box.right, innerWidth) - 4]
    const [y1, y2] = [Math.max(box.top, 0) + 4, Math.min(box.bottom, innerHeight) - 4]
    const spots = [[x1, y1], [x2, y1], [x1, y2], [x2, y2], [(x1 + x2) / 2, (y1 + y2) / 2]] as const
    const seen = spots.filter(([x, y]) => {
      const top = document.elementFromPoint(x, y)
      return top !== null && (one.contains(top) || top.contains(one) || one.parentElement!.contains(top))
    })
    if (seen.length < spots.length) wrong.push(`covered at ${spots.length - seen.length} of ${spots.length} spots`)
    // The sign is not cut off by what the element stands in.
    const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset)
    for (let around = ring.parentElement; around && around !== document.body; around = around.parentElement) {
      if (!/hidden|clip|auto|scroll/.test(getComputedStyle(around).overflow)) continue
      const frame = around.getBoundingClientRect()
      const shown = ring.getBoundingClientRect()
      const cut = [frame.left - (shown.left - reach), shown.right + reach - frame.right].filter((px) => px > 1).length
      if (cut > 1) wrong.push(`its sign is cut off by .${around.className}`)
    }
    const rtl = document.documentElement.dir === 'rtl'
    return {
      name: `${one.tagName.toLowerCase()} ${one.getAttribute('aria-label') ?? one.closest('label')?.innerText ?? one.innerText}`.replace(/\s+/g, ' ').slice(0, 60),
      place: [...document.querySelectorAll('*')].indexOf(one),
      top: box.top + scrollY, bottom: box.bottom + scrollY, start: rtl ? -box.right : box.left, end: rtl ? -box.left : box.right, wrong,
    }
  })
}

/** Whatever in sight a Tab should lead to; of answers to one question, one. */
export function reachable(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const groups = new Set<string>()
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => {
        if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true
        const marked = document.querySelector(`input[name="${one.name}"]:checked`)
        if (groups.has(one.name) || (marked !== null && marked !== one)) return false
        groups.add(one.name)
        return true
      })
      .map((one) => all.indexOf(one))
  })
}

/**
 * Presses Tab from the top of a page until the focus has been everywhere. Gives every stop, in order.
 * @example (await walkByTab(page)).filter(({ wrong }) => wrong.length > 0) // []
 */
export async function walkByTab(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    // The next Tab begins where the focus last was, also when that is gone.
    const top = document.createElement('span')
    top.tabIndex = -1
    document.body.prepend(top)
    top.focus()
    top.remove()
  })
  const stops: Stop[] = []
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await page.keyboard.press('Tab')
    const stop = await look(page)
    if (stop === null || stop.place === stops[0]?.place) return stops
    stops.push(stop)
  }
  throw new Error(`Tab never comes back to the start: ${stops.slice(-3).map(({ name }) => name).join(', ')}`)
}
