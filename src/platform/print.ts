// For browsers only: a mini-program cannot print.

/** The size of the paper; `slip` is a roll of 58 mm, as for receipts. */
export type PaperSize = 'a4' | 'a5' | 'slip'

/** Millimetres and CSS px of an inch. */
const [MM_PER_INCH, PX_PER_INCH] = [25.4, 96]
/** The margin at both ends of a slip, and the tolerance for the printer's rounding, in mm. */
const [SLIP_MARGIN, TOLERANCE] = [4, 3]

/** The length of a slip for an element, in mm. */
function slipLength(id: string): number {
  const px = document.getElementById(id)?.getBoundingClientRect().height ?? 0
  return Math.ceil((px / PX_PER_INCH) * MM_PER_INCH) + 2 * SLIP_MARGIN + TOLERANCE
}

/**
 * Makes the browser print one element of `main` only, on paper of a size, until the returned function is called. A slip
 * ends with the element.
 * @example useEffect(() => setPaper('slip', 'paper'), [content])
 */
export function setPaper(size: PaperSize, id: string): () => void {
  // The content security policy forbids style text, but allows rules that a script inserts.
  const style = document.createElement('style')
  document.head.append(style)
  const updateRules = () => {
    const page =
      size === 'slip'
        ? `size: 58mm ${slipLength(id)}mm; margin: ${SLIP_MARGIN}mm 5mm`
        : size === 'a4'
          ? 'size: A4; margin: 12mm 14mm'
          : 'size: A5; margin: 9mm 10mm'
    const { sheet } = style
    if (!sheet) return
    while (sheet.cssRules.length > 0) sheet.deleteRule(0)
    for (const rule of [`@page { ${page} }`, `@media print { main > :not(#${id}) { display: none } }`])
      sheet.insertRule(rule)
  }
  updateRules()
  // The length may have changed: fonts may have loaded, or the text size grown.
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
