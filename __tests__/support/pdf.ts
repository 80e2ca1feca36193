import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** A page of a PDF: its size in mm, its words, and how it looks. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly text: string
  /** The words with where they begin and end, in mm from the left edge. */
  readonly runs: readonly { readonly text: string; readonly left: number; readonly right: number }[]
  /** The sides of the squares that are drawn, in px of the page that was printed. */
  readonly squares: readonly number[]
  /** As a PNG. */
  readonly picture: Buffer
}

const scripts: Record<string, string> = {
  'pdf.js': require.resolve('pdfjs-dist/build/pdf.min.mjs'),
  'pdf.worker.js': require.resolve('pdfjs-dist/build/pdf.worker.min.mjs'),
}

/** Code that the tests compile cannot fetch modules by itself. */
const html = '<!doctype html><title>PDF</title><body style="margin:0"><script type="module">import * as pdf from "./pdf.js"; window.pdf = pdf</script>'

/** What is used of pdf.js within the page. */
interface Pdf {
  GlobalWorkerOptions: { workerSrc: string }
  OPS: { constructPath: number; rectangle: number; stroke: number }
  getDocument: (given: { data: Uint8Array }) => { promise: Promise<{ numPages: number; getPage: (number: number) => Promise<Sheet> }> }
}

interface Sheet {
  getViewport: (given: { scale: number }) => { width: number; height: number }
  render: (given: object) => { promise: Promise<void> }
  getTextContent: () => Promise<{ items: { str: string; hasEOL: boolean; width: number; transform: number[] }[] }>
  getOperatorList: () => Promise<{ fnArray: number[]; argsArray: [number[], number[]][] }>
}

/**
 * Reads a PDF in a browser: each of its pages with size, words and looks. `beside` is a page of the same browser.
 * @example (await readPdf(page, await page.pdf()))[0]?.text
 */
export async function readPdf(beside: Page, pdf: Buffer): Promise<PdfPage[]> {
  const page = await beside.context().newPage()
  const base = new URL('pdf-reader/', beside.url().split('#')[0]).href
  await page.route(`${base}*`, async (route) => {
    const file = scripts[route.request().url().slice(base.length)]
    await route.fulfill(file === undefined
      ? { contentType: 'text/html', body: html }
      : { contentType: 'text/javascript', body: readFileSync(file) })
  })
  await page.goto(base)
  await page.waitForFunction(() => 'pdf' in window)
  const read = await page.evaluate(async ({ from, data }) => {
    const MM = 25.4 / 72
    const { GlobalWorkerOptions, OPS, getDocument } = (window as unknown as { pdf: Pdf }).pdf
    GlobalWorkerOptions.workerSrc = `${from}pdf.worker.js`
    const document = await getDocument({ data: Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)) }).promise
    const pages = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const sheet = await document.getPage(number)
      const [size, viewport] = [sheet.getViewport({ scale: 1 }), sheet.getViewport({ scale: 2 })]
      const canvas = Object.assign(window.document.createElement('canvas'), { width: viewport.width, height: viewport.height, id: `page-${number}` })
      canvas.style.display = 'block'
      window.document.body.append(canvas)
      await sheet.render({ canvasContext: canvas.getContext('2d'), viewport }).promise
      const { items } = await sheet.getTextContent()
      const { fnArray, argsArray } = await sheet.getOperatorList()
      const squares = fnArray.flatMap((operation, at) => {
        const [kinds = [], numbers = []] = operation === OPS.constructPath ? argsArray[at] ?? [] : []
        const [, , wide = 0, high = 1] = numbers
        return kinds[0] === OPS.rectangle && fnArray[at + 1] === OPS.stroke && Math.abs(wide - high) <= 1 ? [Math.abs(wide)] : []
      })
      pages.push({
        width: size.width * MM, height: size.height * MM, squares,
        text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
        runs: items.map(({ str, width, transform }) => ({ text: str, left: (transform[4] ?? 0) * MM, right: ((transform[4] ?? 0) + width) * MM })),
      })
    }
    return pages
  }, { from: base, data: pdf.toString('base64') })
  const pages: PdfPage[] = []
  for (const [index, one] of read.entries()) pages.push({ ...one, picture: await page.locator(`#page-${index + 1}`).screenshot() })
  await page.close()
  return pages
}

/** Shapes of radicals that no normal form turns into the characters they stand for. */
const RADICALS: Readonly<Record<string, string>> = { '⻔': '门', '⻅': '见', '⻚': '页', '⻋': '车', '⻓': '长', '⻛': '风', '⻢': '马', '⻥': '鱼', '⻝': '食', '⻩': '黄', '⻉': '贝' }

/**
 * The letters of a text as they were before they were shaped and set: presentation forms undone, marks and gaps gone.
 * @example plainLetters('⽤⼈') // '用人'
 */
export function plainLetters(text: string): string {
  return text.replace(/[⺀-⻿]/g, (sign) => RADICALS[sign] ?? sign).normalize('NFKC').replace(/[\p{M}\p{Cf}\s]/gu, '')
}

/**
 * How many of the words of a text stand in a PDF, from 0 to 1. A shaped word keeps its letters, not always their order.
 * @example shareFound('يجب على جهة عملك', pages.map((one) => one.text).join('\n'))
 */
export function shareFound(words: string, pdf: string): number {
  const letters = (word: string) => Array.from(plainLetters(word).replace(/[^\p{L}]/gu, '')).sort().join('')
  const bag = (text: string) => text.split(/\s+/).map(letters).filter((one) => one.length > 1)
  const there = new Set(bag(pdf))
  const wanted = bag(words)
  return wanted.filter((one) => there.has(one)).length / wanted.length
}
