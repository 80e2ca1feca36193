import type { Page } from 'playwright-core'
import type { PrintContent } from '../../src/components/print-content'
import { languages, type LanguageTag } from '../../src/i18n'
import type { PaperSize } from '../../src/platform/print'
import { printAlone, printJoined } from '../support/joined-pdf'
import { caseContent, distinctPeople, printedGuides, sheetHtml } from '../support/print-sheets'
import { today } from '../support/questionnaire'
import { setUpSite } from '../support/site'

// The pages of real PDFs in every language: of the answers with the most text, and with `EVERYBODY=1` of all, which takes
// eight minutes. print.test.ts looks at what is on them.

// The picture of a code takes longer than everything else, and the size of none depends on what it shows.
const mockPicture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=='
jest.mock('../../src/components/qr', () => ({ qrImageUrl: () => mockPicture }))

const site = setUpSite()
const tags = languages.map(({ tag }) => tag)
const people = distinctPeople(today)

/** The sides of each paper that an answer may take, and how long the paper may be, in mm. */
const MOST: Readonly<Record<PaperSize, { readonly sides: number; readonly length: number }>> = {
  a4: { sides: 1, length: 297 },
  a5: { sides: 2, length: 210 },
  slip: { sides: 1, length: 200 },
}

/** A guide with more steps may take a second side. */
const STEPS_OF_ONE_SIDE = 8

/** How many answers are printed on each paper, those with the most text first. */
const ANSWERS = process.env.EVERYBODY === '1' ? Infinity : 40

/** The languages that take most room: A5 is printed in these. */
const LONGEST: readonly LanguageTag[] = ['my', 'ru', 'ja']

interface Sheet {
  readonly name: string
  readonly content: PrintContent
}

/** The print screen for each size of paper. */
const screens = {} as Record<PaperSize, Page>

beforeAll(async () => {
  for (const size of ['a4', 'a5', 'slip'] as const) {
    const page = await site.open('#/pages/guides/paper/index?guide=four-steps', { today })
    await page.locator(`input[name="paper-size"][value="${size}"]`).check({ force: true })
    await page.locator(`.paper-${size}`).waitFor()
    screens[size] = page
  }
})

const htmlOf = (tag: LanguageTag, content: PrintContent, size: PaperSize) =>
  sheetHtml(tag, content, size).replace(/src="[^"]*"/g, `src="${mockPicture}"`)

/** One print-out of each shape: others differ in the name of the place and in digits, which are all of one width. */
function distinctShapes(sheets: readonly Sheet[]): Sheet[] {
  const shapeOf = ({ content }: Sheet) => JSON.stringify({ ...content, place: null, day: null }).replace(/\d/g, '0')
  return [...new Map(sheets.map((sheet) => [shapeOf(sheet), sheet])).values()]
}

/** The print-outs that take more sides or a longer paper than they may. */
async function tooLong(tag: LanguageTag, size: PaperSize, sheets: readonly Sheet[]): Promise<string[]> {
  const printed = await printJoined(
    screens[size],
    sheets.map(({ content }) => htmlOf(tag, content, size)),
  )
  const { sides, length: longest } = MOST[size]
  return printed.flatMap(({ pages, length }, index) =>
    pages > 0 && pages <= sides && length <= longest ? [] : [`${sheets[index]?.name}: ${pages} sides of ${length} mm`],
  )
}

const lengthOf = ({ content }: Sheet) => JSON.stringify(content).length

const answersIn = (tag: LanguageTag, most = ANSWERS) =>
  distinctShapes(people.map((person) => ({ name: person.who, content: caseContent(tag, person) })))
    .sort((one, other) => lengthOf(other) - lengthOf(one))
    .slice(0, most)

test.each(['a4', 'a5', 'slip'] as const)(
  'a print-out on %s has the same pages in a joined PDF as alone',
  async (size) => {
    const sheets = answersIn('my', Infinity)
      .filter((_, index) => index % 24 === 0)
      .map(({ content }) => htmlOf('my', content, size))
    const alone = []
    for (const sheet of sheets) alone.push(await printAlone(screens[size], sheet))
    expect(await printJoined(screens[size], sheets)).toEqual(alone)
    expect(new Set(alone.map(({ pages, length }) => `${pages} of ${length}`)).size).toBeGreaterThan(
      size === 'a4' ? 0 : 1,
    )
  },
)

describe.each(tags)('in %s', (tag) => {
  let answers: Sheet[]

  beforeAll(() => {
    answers = answersIn(tag)
  })

  test.each([
    ['on one side of A4', 'a4'],
    ['on a receipt of 200 mm', 'slip'],
    ...(LONGEST.includes(tag) ? ([['on two sides of A5 at most', 'a5']] as const) : []),
  ] as const)('an answer prints %s', async (_, size) => {
    expect(await tooLong(tag, size, answers)).toEqual([])
  })

  test(`a guide of at most ${STEPS_OF_ONE_SIDE} steps prints on one side of A4`, async () => {
    const guides = printedGuides(tag, today).filter(({ steps }) => steps <= STEPS_OF_ONE_SIDE)
    expect(guides.length).toBeGreaterThan(40)
    const sheets = guides.map(({ id, content }) => ({ name: id, content }))
    expect(await tooLong(tag, 'a4', sheets)).toEqual([])
  })
})
