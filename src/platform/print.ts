// For browsers only: a mini-program cannot print.

/** The size of the paper; `slip` is a roll of 58 mm, as for receipts. */
export type PaperSize = 'a4' | 'a5' | 'slip'

/** Millimetres and CSS px of an inch. */
const [MM_PER_INCH, PX_PER_INCH] = [25.4, 96]
const toMm = (px: number) => (px / PX_PER_INCH) * MM_PER_INCH

interface Paper {
  readonly width: number
  /** For a roll, the length that it should not exceed. */
  readonly height: number
  readonly isRoll: boolean
  /** The margins above and below, and at the sides. */
  readonly margin: readonly [number, number]
}

/**
 * The values of the element's `--fit`, a factor for sizes, `--extra`, the display of hints, and `--notes`, of what is left
 * out last: the Chinese of a guide's lists, the notes of a slip.
 */
interface Fit {
  readonly fit: number
  readonly extra: 'block' | 'none'
  readonly notes: 'inline' | 'none'
}

/** The smallest fit that is still readable. */
const SMALLEST: Fit = { fit: 0.7, extra: 'none', notes: 'none' }

/**
 * From the most comfortable to the smallest; the code's page has what is left out at last. In a group only the factor
 * differs: if its smallest takes too much room, so do the others.
 */
const FIT_GROUPS = [
  { factors: [1.2, 1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.86], smallest: { fit: 0.82, extra: 'block', notes: 'inline' } },
  { factors: [0.9, 0.82, 0.76], smallest: { fit: 0.7, extra: 'none', notes: 'inline' } },
  { factors: [0.82, 0.76], smallest: SMALLEST },
] as const satisfies readonly { factors: readonly number[]; smallest: Fit }[]

/** The papers in mm. */
const PAPERS: Readonly<Record<PaperSize, Paper>> = {
  a4: { width: 210, height: 297, isRoll: false, margin: [9, 12] },
  a5: { width: 148, height: 210, isRoll: false, margin: [8, 9] },
  slip: { width: 58, height: 200, isRoll: true, margin: [2, 5] },
}

/** For the printer's rounding, in mm. */
const TOLERANCE = 2

/** The share of two sides that content fills: a part that does not fit moves to the second as a whole. */
const TWO_SIDES = 2 * 0.75

/** Calls back with a copy of an element that is as wide as a paper's print area, and has no margins of its own. */
function withCopy<T>(element: HTMLElement, { width, margin }: Paper, callback: (copy: HTMLElement) => T): T {
  const frame = document.createElement('div')
  Object.assign(frame.style, { position: 'absolute', visibility: 'hidden', overflow: 'hidden', top: '0', left: '0' })
  // Also where the browser lays out for print already, and the rules below hide everything else.
  frame.style.setProperty('display', 'block', 'important')
  frame.style.width = `${width - 2 * margin[1]}mm`
  const copy = element.cloneNode(true) as HTMLElement
  copy.removeAttribute('id')
  copy.classList.add('paper-copy')
  frame.append(copy)
  element.parentElement?.append(frame)
  try {
    return callback(copy)
  } finally {
    frame.remove()
  }
}

/**
 * The first fit at which an element takes the fewest sides, and its height then, in mm. Only what leaves much of a side
 * empty is enlarged.
 */
function findFit(element: HTMLElement, paper: Paper): Fit & { readonly height: number } {
  const side = paper.height - 2 * paper.margin[0] - TOLERANCE
  return withCopy(element, paper, (copy) => {
    const measure = (tried: Fit) => {
      copy.style.setProperty('--fit', String(tried.fit))
      copy.style.setProperty('--extra', tried.extra)
      copy.style.setProperty('--notes', tried.notes)
      return { ...tried, height: toMm(copy.getBoundingClientRect().height) }
    }
    const findFirst = (room: number, largest: number) => {
      for (const { factors, smallest } of FIT_GROUPS) {
        const last = measure(smallest)
        if (last.height > room) continue
        for (const fit of factors.filter((factor) => factor <= largest)) {
          const measured = measure({ ...smallest, fit })
          if (measured.height <= room) return measured
        }
        return last
      }
      return null
    }
    return (
      (paper.isRoll ? findFirst(side, 1) : (findFirst(side, Infinity) ?? findFirst(side * TWO_SIDES, 1))) ??
      measure(SMALLEST)
    )
  })
}

/**
 * Makes the browser print one element of `main` only, on paper of a size, until the returned function is called. The
 * element's variables become the first at which it fits on one side, else on two. A slip ends with the element.
 * @example useEffect(() => setPaper('slip', 'paper'), [content])
 */
export function setPaper(size: PaperSize, id: string): () => void {
  // The content security policy forbids style text, but allows rules that a script inserts.
  const style = document.createElement('style')
  document.head.append(style)
  const updateRules = () => {
    const element = document.getElementById(id)
    const { sheet } = style
    if (!sheet || !element) return
    const paper = PAPERS[size]
    const { fit, extra, notes, height } = findFit(element, paper)
    const [vertical, horizontal] = paper.margin
    const length = paper.isRoll ? Math.ceil(height) + 2 * vertical + TOLERANCE : paper.height
    while (sheet.cssRules.length > 0) sheet.deleteRule(0)
    for (const rule of [
      `@page { size: ${paper.width}mm ${length}mm; margin: ${vertical}mm ${horizontal}mm }`,
      `@media print { main > :not(#${id}) { display: none } }`,
      `#${id} { --fit: ${fit}; --extra: ${extra}; --notes: ${notes} }`,
    ])
      sheet.insertRule(rule)
  }
  updateRules()
  // The height may have changed: fonts may have loaded.
  window.addEventListener('beforeprint', updateRules)
  return () => {
    window.removeEventListener('beforeprint', updateRules)
    style.remove()
  }
}

/**
 * Whether the browser can print; WeChat's cannot.
 * @example if (!canPrint()) showInstructions()
 */
export function canPrint(): boolean {
  return !/MicroMessenger/i.test(navigator.userAgent) && typeof (window as { print?: unknown }).print === 'function'
}

/** Milliseconds within which a browser that supports `beforeprint` sends it. */
const TIMEOUT = 1500

/**
 * Opens the browser's print dialog, and returns whether it opened. What the user does there is unknown.
 * @example if (!(await print())) showInstructions()
 */
export function print(): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (opened: boolean) => {
      window.removeEventListener('beforeprint', onBeforePrint)
      clearTimeout(timeout)
      resolve(opened)
    }
    const onBeforePrint = () => end(true)
    // A browser without the event is assumed to print.
    const timeout = setTimeout(() => end(!('onbeforeprint' in window)), TIMEOUT)
    window.addEventListener('beforeprint', onBeforePrint)
    try {
      window.print()
    } catch {
      end(false)
    }
  })
}
