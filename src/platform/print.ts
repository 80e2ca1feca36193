// For browsers alone: a mini-program cannot print.

/** What a paper is printed on; `slip` is a roll of 58 mm, as receipts are printed on. */
export type PaperSize = 'a4' | 'a5' | 'slip'

/** The mm of an inch, and its CSS px. */
const [INCH, DOTS] = [25.4, 96]
/** The mm at the ends of a slip, and what the printer's rounding may add to its length. */
const [ENDS, SLACK] = [4, 3]

/** How long a slip must be for an element, in mm. */
function lengthOf(id: string): number {
  const px = document.getElementById(id)?.getBoundingClientRect().height ?? 0
  return Math.ceil((px / DOTS) * INCH) + 2 * ENDS + SLACK
}

/**
 * Has an element printed from now on, by itself and laid out for a paper, until the returned function is called. `id`
 * names it; it stands in `main`. A roll is cut at its end.
 * @example useEffect(() => setPaper('slip', 'paper'), [words])
 */
export function setPaper(size: PaperSize, id: string): () => void {
  // Empty, and filled rule by rule: the policy that is served lets no text become styles.
  const style = document.createElement('style')
  document.head.append(style)
  const write = () => {
    const page = size === 'slip' ? `size: 58mm ${lengthOf(id)}mm; margin: ${ENDS}mm 5mm` : size === 'a4' ? 'size: A4; margin: 12mm 14mm' : 'size: A5; margin: 9mm 10mm'
    const { sheet } = style
    if (!sheet) return
    while (sheet.cssRules.length > 0) sheet.deleteRule(0)
    for (const rule of [`@page { ${page} }`, `@media print { main > :not(#${id}) { display: none } }`]) sheet.insertRule(rule)
  }
  write()
  // The letters may have come, or grown, since.
  window.addEventListener('beforeprint', write)
  return () => {
    window.removeEventListener('beforeprint', write)
    style.remove()
  }
}

/**
 * Whether this browser can print: that of WeChat has no printing.
 * @example if (!canPrint()) sayHow()
 */
export function canPrint(): boolean {
  return !/MicroMessenger/i.test(navigator.userAgent) && typeof (window as { print?: unknown }).print === 'function'
}

/** Milliseconds within which a browser that prints begins to. */
const SOON = 1500

/**
 * Opens the browser's print window, and says whether it did; what the person does there, nobody is told.
 * @example if (!(await print())) sayHow()
 */
export function print(): Promise<boolean> {
  return new Promise((tell) => {
    const told = (opened: boolean) => {
      window.removeEventListener('beforeprint', began)
      clearTimeout(late)
      tell(opened)
    }
    const began = () => told(true)
    // A browser that tells nothing of printing is trusted to do it.
    const late = setTimeout(() => told(!('onbeforeprint' in window)), SOON)
    window.addEventListener('beforeprint', began)
    try {
      window.print()
    } catch {
      told(false)
    }
  })
}
