import type { Page } from 'playwright-core'
import { languages } from '../../src/i18n'
import type { PaperSize } from '../../src/platform/print'
import { caseContent, distinctPeople, sheetHtml } from '../support/print-sheets'
import { today } from '../support/questionnaire'
import { setUpSite } from '../support/site'

// Each print-out is put in the place of the app's own and measured as it is printed: a PDF of each would take an hour.
// print.test.ts counts the pages of real PDFs.

// Drawing the codes takes longer than everything else, and all are squares of one size.
jest.mock('../../src/components/qr', () => ({ qrImageUrl: () => 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }))

const site = setUpSite()
const tags = languages.map(({ tag }) => tag)
const people = distinctPeople(today)

/** The print area of each paper in mm: its width, and the height that the sheets of one person may have. */
const PAPERS = {
  a4: { width: 210 - 2 * 12, most: 297 - 2 * 9 },
  a5: { width: 148 - 2 * 9, most: 2 * (210 - 2 * 8) },
  slip: { width: 48, most: 300 },
} as const
const PX_PER_MM = 96 / 25.4

const pages = new Map<PaperSize, Page>()

beforeAll(async () => {
  for (const size of ['a4', 'a5', 'slip'] as const) {
    const page = await site.open('#/pages/guides/paper/index?guide=four-steps', { language: 'en', today })
    await page.locator(`input[name="paper-size"][value="${size}"]`).check({ force: true })
    await page.locator(`.paper-${size}`).waitFor()
    await page.setViewportSize({ width: Math.round(PAPERS[size].width * PX_PER_MM), height: 1000 })
    await page.emulateMedia({ media: 'print' })
    pages.set(size, page)
  }
})

/** The heights of print-outs in mm, as `setPaper` fits them on a paper. */
async function heights(size: PaperSize, sheets: readonly string[]): Promise<number[]> {
  const px = await pages.get(size)!.evaluate(
    (all) =>
      all.map((html) => {
        document.getElementById('paper')!.outerHTML = html
        window.dispatchEvent(new Event('beforeprint'))
        return document.getElementById('paper')!.getBoundingClientRect().height
      }),
    sheets.map((html) => html.replace('paper-a4', `paper-${size}`)),
  )
  return px.map((height) => height / PX_PER_MM)
}

/** A4 is the paper that everybody prints on; the others are measured in the languages that take most room. */
const sizesIn = (tag: string): readonly PaperSize[] => (['my', 'ru'].includes(tag) ? ['a4', 'a5', 'slip'] : ['a4'])

test.each(tags)('in %s the answer of every person fits on one side of A4', async (tag) => {
  const sheets = people.map((person) => sheetHtml(tag, caseContent(tag, person)))
  const tooLong: string[] = []
  for (const size of sizesIn(tag)) {
    const all = await heights(size, sheets)
    people.forEach(({ who }, index) => {
      const height = all[index] ?? Infinity
      if (height > PAPERS[size].most) tooLong.push(`${size}, ${who}: ${Math.round(height)} mm`)
    })
  }
  expect(tooLong).toEqual([])
})
