import type { Page } from 'playwright-core'
import { languages, type LanguageTag } from '../../src/i18n'
import type { PaperSize } from '../../src/platform/print'
import { caseContent, distinctPeople, printedGuides, sheetHtml } from '../support/print-sheets'
import { today } from '../support/questionnaire'
import { setUpSite } from '../support/site'

// Each print-out is put in the place of the app's own, which fits it on the paper, and measured as it is printed: a PDF of
// each would take hours. print.test.ts counts the pages of real PDFs.

// Drawing the codes takes longer than everything else, and all are squares of one size.
jest.mock('../../src/components/qr', () => ({ qrImageUrl: () => 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }))

const site = setUpSite()
const tags = languages.map(({ tag }) => tag)
const people = distinctPeople(today)

/** The papers in mm, with their margins; a slip has no longer one. */
const PAPERS = {
  a4: { width: 210, height: 297, margin: [9, 12], sides: 1 },
  a5: { width: 148, height: 210, margin: [8, 9], sides: 2 },
  slip: { width: 58, height: 200, margin: [2, 5], sides: 1 },
} as const
const PX_PER_MM = 96 / 25.4

/** A guide with more steps may take a second side. */
const STEPS_OF_ONE_SIDE = 8

async function openPrint(size: PaperSize): Promise<Page> {
  const page = await site.open('#/pages/guides/paper/index?guide=four-steps', { language: 'en', today })
  await page.locator(`input[name="paper-size"][value="${size}"]`).check({ force: true })
  await page.locator(`.paper-${size}`).waitFor()
  await page.emulateMedia({ media: 'print' })
  const { width, margin } = PAPERS[size]
  await page.evaluate(
    (wide) => {
      document.getElementById('paper')!.parentElement!.style.width = `${wide}mm`
    },
    width - 2 * margin[1],
  )
  return page
}

/** Puts print-outs on the page one after the other, each as the app fits it on its paper, and returns their heights in mm. */
async function fitAll(page: Page, sheets: readonly string[]): Promise<number[]> {
  const px = await page.evaluate(
    (all) =>
      all.map((html) => {
        document.getElementById('paper')!.outerHTML = html
        window.dispatchEvent(new Event('beforeprint'))
        return document.getElementById('paper')!.getBoundingClientRect().height
      }),
    sheets,
  )
  return px.map((height) => height / PX_PER_MM)
}

/** The print-outs that take more room than a size of paper has, with their heights. */
async function tooLong(size: PaperSize, sheets: readonly { name: string; html: string }[]): Promise<string[]> {
  const page = await openPrint(size)
  const heights = await fitAll(
    page,
    sheets.map(({ html }) => html),
  )
  const { height, margin, sides } = PAPERS[size]
  const most = sides * (height - 2 * margin[0])
  const long = sheets.flatMap(({ name }, index) =>
    (heights[index] ?? Infinity) > most ? [`${name}: ${Math.round(heights[index] ?? 0)} mm`] : [],
  )
  await page.close()
  return long
}

const answersIn = (tag: LanguageTag, size: PaperSize) =>
  people.map((person) => ({ name: person.who, html: sheetHtml(tag, caseContent(tag, person), size) }))

describe.each(tags)('in %s', (tag) => {
  // A5 is measured in the languages that take most room.
  test.each(['a4', 'slip', ...(['my', 'ru'].includes(tag) ? (['a5'] as const) : [])] as const)(
    'the answer of every person fits on %s',
    async (size) => {
      expect(await tooLong(size, answersIn(tag, size))).toEqual([])
    },
  )

  test(`a guide of at most ${STEPS_OF_ONE_SIDE} steps fits on one side of A4`, async () => {
    const guides = printedGuides(tag, today).filter(({ steps }) => steps <= STEPS_OF_ONE_SIDE)
    expect(guides.length).toBeGreaterThan(40)
    const sheets = guides.map(({ id, content }) => ({ name: id, html: sheetHtml(tag, content, 'a4') }))
    expect(await tooLong('a4', sheets)).toEqual([])
  })
})
