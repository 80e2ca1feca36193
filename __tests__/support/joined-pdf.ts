import type { Page } from 'playwright-core'
import { PRINT_SHEET_ID } from '../../src/pages/guides/paper/print-output'

/** A print-out, fitted by the app and printed. */
export interface PrintedSheet {
  /** The height of its paper, in mm. */
  readonly length: number
  readonly pages: number
}

/** So many mm, and one more for each print-out, is the paper of a print-out in the joined PDF: its pages are known by it. */
const LONGEST = 1000
const MM_PER_POINT = 25.4 / 72

/** The heights of a PDF's pages, in mm. Chromium does not compress the objects of pages. */
const pageHeights = (pdf: Buffer): number[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/g)].map(
    ([, points]) => Number(points) * MM_PER_POINT,
  )

/**
 * Prints a print-out as the app does, alone.
 * @example (await printAlone(page, html)).pages // 1
 */
export async function printAlone(page: Page, sheet: string): Promise<PrintedSheet> {
  await page.evaluate(
    ([html, id]) => {
      Object.assign(window, { isJoined: false })
      document.getElementById(id)!.outerHTML = html
    },
    [sheet, PRINT_SHEET_ID] as const,
  )
  const heights = pageHeights(await page.pdf({ preferCSSPageSize: true }))
  return { length: Math.round(heights[0] ?? 0), pages: heights.length }
}

/**
 * Prints many print-outs as one PDF: a PDF of each takes four times as long. Each is put in the place of the app's own,
 * which fits it on its paper. Then all are printed together, each on pages whose print area is that of its paper, while
 * the margin below tells to which it belongs. `page` shows the app's print screen with the size of paper chosen.
 * @example (await printJoined(page, [html]))[0]?.pages // 1
 */
export async function printJoined(page: Page, sheets: readonly string[]): Promise<PrintedSheet[]> {
  const lengths = await page.evaluate(
    ({ all, id, longest }) => {
      const target = window as { isJoined?: boolean }
      if (target.isJoined === undefined)
        // The app fits the one that it finds: not when all are printed.
        window.addEventListener('beforeprint', (event) => target.isJoined && event.stopImmediatePropagation(), true)
      target.isJoined = false
      const rules = () => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      const inMm = (text: string) => text.split(' ').map(parseFloat) as [number, number]
      const style = document.createElement('style')
      const joined = document.createElement('div')
      joined.id = id
      const printed = all.map((html, index) => {
        document.getElementById(id)!.outerHTML = html
        window.dispatchEvent(new Event('beforeprint'))
        const pageRule = rules().find((rule): rule is CSSPageRule => rule instanceof CSSPageRule)!
        const fit = rules().find(
          (rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.selectorText === `#${id}`,
        )!
        const [width, length] = inMm(pageRule.style.getPropertyValue('size'))
        const [vertical, horizontal] = inMm(pageRule.style.getPropertyValue('margin'))
        const sheet = document.getElementById(id)!.cloneNode(true) as HTMLElement
        sheet.removeAttribute('id')
        sheet.style.cssText = fit.style.cssText
        sheet.style.setProperty('page', `sheet-${index}`)
        sheet.style.breakAfter = 'page'
        joined.append(sheet)
        const below = longest + index - length + vertical
        const margins = `${vertical}mm ${horizontal}mm ${below}mm`
        return { length, rule: `@page sheet-${index} { size: ${width}mm ${longest + index}mm; margin: ${margins} }` }
      })
      document.getElementById(id)!.replaceWith(joined)
      // Where it is no rule of the app's.
      joined.append(style)
      for (const { rule } of printed) style.sheet!.insertRule(rule)
      target.isJoined = true
      return printed.map(({ length }) => length)
    },
    { all: sheets, id: PRINT_SHEET_ID, longest: LONGEST },
  )
  const pages = pageHeights(await page.pdf({ preferCSSPageSize: true })).map((height) => Math.round(height) - LONGEST)
  return lengths.map((length, index) => ({ length, pages: pages.filter((sheet) => sheet === index).length }))
}
