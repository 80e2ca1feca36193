import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'

/** A page of a PDF: its size in mm, its text and its rendering. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly text: string
  /** The sides of the outlined squares, in px of the printed page. */
  readonly squares: readonly number[]
  /** The first page as a PNG; of the others empty. */
  readonly picture: Buffer
}

const scripts: Record<string, string> = {
  'pdf.js': require.resolve('pdfjs-dist/build/pdf.min.mjs'),
  'pdf.worker.js': require.resolve('pdfjs-dist/build/pdf.worker.min.mjs'),
}

/** page.evaluate cannot import modules, so a page does. */
const html =
  '<!doctype html><title>PDF</title><body style="margin:0"><script type="module">import * as pdf from "./pdf.js"; window.pdf = pdf</script>'

/** The part of pdf.js that the page uses. */
interface Pdf {
  GlobalWorkerOptions: { workerSrc: string }
  OPS: { constructPath: number; rectangle: number; stroke: number }
  getDocument: (options: { data: Uint8Array }) => {
    promise: Promise<{ numPages: number; getPage: (number: number) => Promise<Sheet> }>
  }
}

interface Sheet {
  getViewport: (options: { scale: number }) => { width: number; height: number }
  render: (options: object) => { promise: Promise<void> }
  getTextContent: () => Promise<{ items: { str: string; hasEOL: boolean }[] }>
  getOperatorList: () => Promise<{ fnArray: number[]; argsArray: [number[], number[]][] }>
}

/** The reader of each context: loading pdf.js takes longer than reading a sheet. */
const readers = new WeakMap<BrowserContext, Promise<Page>>()

async function openReader(openPage: Page, base: string): Promise<Page> {
  const page = await openPage.context().newPage()
  await page.route(`${base}*`, async (route) => {
    const file = scripts[route.request().url().slice(base.length)]
    await route.fulfill(
      file === undefined
        ? { contentType: 'text/html', body: html }
        : { contentType: 'text/javascript', body: readFileSync(file) },
    )
  })
  await page.goto(base)
  await page.waitForFunction(() => 'pdf' in window)
  return page
}

/**
 * Reads a PDF in a browser: size and text of each page, and a rendering of the first, with `scale` dots a point.
 * `openPage` is an open page of the same context.
 * @example (await readPdf(page, await page.pdf()))[0]?.text
 */
export async function readPdf(openPage: Page, pdf: Buffer, scale = 2): Promise<PdfPage[]> {
  const base = new URL('pdf-reader/', openPage.url().split('#')[0]).href
  const reader = readers.get(openPage.context()) ?? openReader(openPage, base)
  readers.set(openPage.context(), reader)
  const page = await reader
  const read = await page.evaluate(
    async ({ from, data, factor }) => {
      const MM = 25.4 / 72
      const { GlobalWorkerOptions, OPS, getDocument } = (window as unknown as { pdf: Pdf }).pdf
      GlobalWorkerOptions.workerSrc = `${from}pdf.worker.js`
      const document = await getDocument({ data: Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)) }).promise
      const pages = []
      for (let number = 1; number <= document.numPages; number += 1) {
        const sheet = await document.getPage(number)
        const [size, viewport] = [sheet.getViewport({ scale: 1 }), sheet.getViewport({ scale: factor })]
        if (number === 1) {
          const canvas = Object.assign(window.document.createElement('canvas'), {
            width: viewport.width,
            height: viewport.height,
          })
          canvas.style.display = 'block'
          window.document.body.replaceChildren(canvas)
          await sheet.render({ canvasContext: canvas.getContext('2d'), viewport }).promise
        }
        const { items } = await sheet.getTextContent()
        const { fnArray, argsArray } = await sheet.getOperatorList()
        const squares = fnArray.flatMap((operation, at) => {
          const [kinds = [], numbers = []] = operation === OPS.constructPath ? (argsArray[at] ?? []) : []
          const [, , wide = 0, high = 1] = numbers
          return kinds[0] === OPS.rectangle && fnArray[at + 1] === OPS.stroke && Math.abs(wide - high) <= 1
            ? [Math.abs(wide)]
            : []
        })
        pages.push({
          width: size.width * MM,
          height: size.height * MM,
          squares,
          text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
        })
      }
      return pages
    },
    { from: base, data: pdf.toString('base64'), factor: scale },
  )
  const picture = await page.locator('canvas').screenshot()
  return read.map((pdfPage, index) => ({ ...pdfPage, picture: index === 0 ? picture : Buffer.alloc(0) }))
}

/** Radicals that Unicode normalisation does not map to their characters. */
const RADICALS: Readonly<Record<string, string>> = {
  '⻔': '门',
  '⻅': '见',
  '⻚': '页',
  '⻋': '车',
  '⻓': '长',
  '⻛': '风',
  '⻢': '马',
  '⻥': '鱼',
  '⻝': '食',
  '⻩': '黄',
  '⻉': '贝',
}

/**
 * Normalises text from a PDF: maps presentation forms to letters, and removes marks and spaces.
 * @example normalizeLetters('⽤⼈') // '用人'
 */
export function normalizeLetters(text: string): string {
  return text
    .replace(/[⺀-⻿]/g, (sign) => RADICALS[sign] ?? sign)
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}\s]/gu, '')
}

/**
 * The share of the words of a text that a PDF contains, from 0 to 1. A shaped word keeps its letters, not always their order.
 * @example shareOfWordsFound('يجب على جهة عملك', pages.map((page) => page.text).join('\n'))
 */
export function shareOfWordsFound(expectedText: string, pdf: string): number {
  const letters = (word: string) =>
    Array.from(normalizeLetters(word).replace(/[^\p{L}]/gu, ''))
      .sort()
      .join('')
  const bag = (text: string) =>
    text
      .split(/\s+/)
      .map(letters)
      .filter((word) => word.length > 1)
  const pdfWords = new Set(bag(pdf))
  const expected = bag(expectedText)
  return expected.filter((word) => pdfWords.has(word)).length / expected.length
}
