import type { Page } from 'playwright-core'
import { decodeHandover } from '../../src/journey/handover'
import { codebook } from '../../src/policies/codebook'
import { horizontalOverflow, type VisitOptions } from '../support/browser'
import { type Case, engineer, today } from '../support/questionnaire'
import { auditEveryAppearance } from '../support/appearances'
import { type PdfPage, normalizeLetters, readPdf, shareOfWordsFound } from '../support/pdf'
import { decodeQrCodes } from '../support/qr-codes'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

const site = setUpSite()

const en = translationsOf('en')
const zh = translationsOf('zh-Hans')
const address = '#/pages/guides/paper/index'

/** Opens the print screen with a complete case. */
async function open(language: string, { place, answers }: Case = engineer, person: VisitOptions = {}): Promise<Page> {
  const page = await site.open('', { language, today, ...person })
  const state = { place, answers, skipped: [], history: Object.keys(answers) }
  await page.evaluate(
    (text) => localStorage.setItem('yibao.answers', text),
    JSON.stringify({ data: JSON.stringify({ version: 1, state }) }),
  )
  await page.goto('about:blank')
  await page.goto(site.address + address)
  await page.locator('#paper').waitFor()
  return page
}

/** The dots of a receipt printer in an inch, over the points of a PDF. */
const RECEIPT = 203 / 72

async function print(
  page: Page,
  size: 'a4' | 'a5' | 'slip',
  { printBackground = false, scale }: { printBackground?: boolean; scale?: number } = {},
): Promise<PdfPage[]> {
  await page.locator(`input[name="paper-size"][value="${size}"]`).check({ force: true })
  await page.locator(`.paper-${size}`).waitFor()
  await page.waitForFunction(() =>
    [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
  )
  return readPdf(page, await page.pdf({ preferCSSPageSize: true, printBackground }), scale)
}

/** The number of dots that are not white within so many mm of the left and right edges of a rendered page. */
const inkInMargins = (page: Page, { picture, width }: PdfPage, margin: number) =>
  page.evaluate(
    async ([data, share]) => {
      const image = await createImageBitmap(
        new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))]),
      )
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
      context.drawImage(image, 0, 0)
      const wide = Math.floor(image.width * share)
      return [0, image.width - wide].reduce((sum, x) => {
        const { data: dots } = context.getImageData(x, 0, wide, image.height)
        return sum + dots.filter((value, at) => at % 4 !== 3 && value < 200).length
      }, 0)
    },
    [picture.toString('base64'), margin / width] as const,
  )

/** The number of dots that differ between two renderings of a page; Infinity: their sizes do. */
const differingDots = (page: Page, pictures: readonly [PdfPage, PdfPage]) =>
  page.evaluate(
    async (all) => {
      const [one, other] = await Promise.all(
        all.map(async (data) => {
          const image = await createImageBitmap(
            new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))]),
          )
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
          context.drawImage(image, 0, 0)
          return context.getImageData(0, 0, image.width, image.height).data
        }),
      )
      if (one!.length !== other!.length) return Infinity
      return one!.filter((value, at) => Math.abs(value - other![at]!) > 8).length
    },
    pictures.map(({ picture }) => picture.toString('base64')),
  )

/**
 * How a rendered page looks to a printer that knows black and white only: how many dots have a colour, and how many
 * separate marks are lost, because none of their dots is dark.
 */
const inOneBit = (page: Page, { picture }: PdfPage) =>
  page.evaluate(async (data) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))]),
    )
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data: dots, width } = context.getImageData(0, 0, image.width, image.height)
    const count = dots.length / 4
    const grey = (dot: number) => (dot < 0 || dot >= count ? 255 : dots[4 * dot]!)
    let coloured = 0
    for (let at = 0; at < dots.length; at += 4) {
      const [red, green, blue] = [dots[at]!, dots[at + 1]!, dots[at + 2]!]
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 4) coloured += 1
    }
    const seen = new Uint8Array(count)
    const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]
    let [marks, lost] = [0, 0]
    for (let start = 0; start < count; start += 1) {
      if (seen[start] || grey(start) >= 235) continue
      const mark = [start]
      seen[start] = 1
      for (const dot of mark)
        for (const next of around.map((by) => dot + by))
          if (grey(next) < 235 && !seen[next]) {
            seen[next] = 1
            mark.push(next)
          }
      marks += 1
      if (!mark.some((dot) => grey(dot) < 128)) lost += 1
    }
    return { coloured, marks, lost }
  }, picture.toString('base64'))

const textOf = (pages: readonly PdfPage[]) => pages.map((page) => page.text).join('\n')

/** The languages, with the share of their words that a PDF reader extracts: shaping loses some Burmese letters. */
const languages = [
  ['en', 1],
  ['ar', 0.85],
  ['my', 0.4],
  ['zh-Hans', 1],
] as const

/** The longest receipt, in mm. */
const SLIP = 200
const sizes = { a4: { width: 210, height: 297, sides: 1 }, a5: { width: 148, height: 210, sides: 2 } } as const

describe.each(languages)('in %s', (tag, minShare) => {
  const translations = translationsOf(tag)
  /** A receipt has the shortest form of everything. */
  const linesOf = (from: typeof translations, size: 'a4' | 'a5' | 'slip') => [
    from.law('outcome.employer-scheme'),
    from.law('entry.doc-passport'),
    from.t('outcome.strength.yes'),
    from.t('outcome.disclaimer.title'),
    from.t('paper.window'),
    ...(size === 'slip' ? [] : [from.law('outcome.employer-scheme.sentence'), from.t('outcome.disclaimer')]),
  ]
  let page: Page

  beforeAll(async () => {
    page = await open(tag)
  })

  function proves(pages: readonly PdfPage[], size: 'a4' | 'a5' | 'slip') {
    const text = textOf(pages)
    expect(
      shareOfWordsFound(
        linesOf(translations, size)
          .join('\n')
          .replace(/[一-鿿]/g, tag === 'zh-Hans' ? '$&' : ' '),
        text,
      ),
    ).toBeGreaterThanOrEqual(tag === 'zh-Hans' ? 0 : minShare)
    // A line of Arabic beside it may be read first.
    const chinese = (all: string) => normalizeLetters(all).replace(/[^一-鿿]/g, '')
    for (const sentence of linesOf(zh, size)) expect(chinese(text)).toContain(chinese(sentence))
    // No other part of the screen.
    for (const key of ['paper.print', 'paper.size', 'paper.language.hint', 'paper.preview']) {
      for (const translations of [en, zh])
        expect(normalizeLetters(text)).not.toContain(normalizeLetters(translations.t(key)))
    }
  }

  test.each(['a4', 'a5'] as const)(
    'the outcome prints on %s with both languages, checkboxes and the code: A4 on one side, A5 on two at most',
    async (size) => {
      const pages = await print(page, size)
      const { width, height, sides } = sizes[size]
      for (const page of pages) {
        expect(page.width).toBeCloseTo(width, 0)
        expect(page.height).toBeCloseTo(height, 0)
      }
      expect(pages.length).toBeLessThanOrEqual(sides)
      expect(await inkInMargins(page, pages[0]!, 8)).toBe(0)
      proves(pages, size)
      const boxes = await page.locator('.paper-box').count()
      expect(boxes).toBeGreaterThan(3)
      expect(pages.flatMap((page) => page.squares).filter((side) => side >= 13 && side < 20)).toHaveLength(boxes)
      if (size === 'a5') return
      const [code = ''] = await decodeQrCodes(pages[0]!.picture)
      expect(code.startsWith(`${site.address}#/pages/handover/index?code=`)).toBe(true)
      expect(decodeHandover(codebook, code)).toMatchObject({ ok: true, handover: { ...engineer, language: tag } })
    },
  )

  test('the outcome prints on one receipt strip that ends after its content, within the margins', async () => {
    const [slip, ...cases] = await print(page, 'slip')
    expect(cases).toEqual([])
    expect(slip!.width).toBeCloseTo(58, 0)
    expect(Math.round(slip!.height)).toBeLessThanOrEqual(SLIP)
    expect(await inkInMargins(page, slip!, 4.5)).toBe(0)
    proves([slip!], 'slip')
    expect((await decodeQrCodes(slip!.picture))[0]).toContain('code=YB1')
    // No long blank end.
    const end = await page.evaluate(
      () => (document.getElementById('paper')!.getBoundingClientRect().height * 25.4) / 96,
    )
    expect(slip!.height - end).toBeLessThan(16)
  })
})

test('every kind of answer prints on one side of A4', async () => {
  const cases: Case[] = [
    {
      place: 'wenjiang',
      answers: {
        insured: 'no',
        identity: 'foreign-passport',
        activity: 'not-working',
        stay: 'permanent-residence',
        'card-issued': 'here',
      },
    },
    {
      place: 'chongqing',
      answers: { insured: 'no', identity: 'foreign-passport', activity: 'student', stay: 'study-residence' },
    },
    { place: 'elsewhere', answers: { insured: 'here', identity: 'foreign-passport' } },
    { place: 'kunming', answers: {} },
  ]
  for (const other of cases) expect((await print(await open('en', other), 'a4')).length).toBe(1)
})

test.each(['a4', 'a5', 'slip'] as const)(
  '%s prints alike with and without backgrounds, in both themes',
  async (size) => {
    const [light, dark] = [await open('ar'), await open('ar', engineer, { dark: true })]
    const [plain] = await print(light, size)
    for (const [page, printBackground] of [
      [light, true],
      [dark, false],
      [dark, true],
    ] as const) {
      const [other] = await print(page, size, { printBackground })
      expect(await differingDots(page, [plain!, other!])).toBe(0)
    }
  },
)

test('a receipt printer, which knows only black and white, prints everything on the slip', async () => {
  const page = await open('my')
  const [slip] = await print(page, 'slip', { scale: RECEIPT })
  const { coloured, marks, lost } = await inOneBit(page, slip!)
  expect(marks).toBeGreaterThan(300)
  expect([coloured, lost]).toEqual([0, 0])
})

test('the dark theme prints black on white', async () => {
  const page = await open('en', engineer, { dark: true })
  const [first] = await print(page, 'a4')
  const colours = await page.evaluate(async (data) => {
    const picture = await createImageBitmap(
      new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))]),
    )
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    const context = canvas.getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data: dots } = context.getImageData(0, 0, picture.width, picture.height)
    let light = 0
    for (let at = 0; at < dots.length; at += 4)
      if (dots[at]! > 240 && dots[at + 1]! > 240 && dots[at + 2]! > 240) light += 1
    return light / (dots.length / 4)
  }, first!.picture.toString('base64'))
  expect(colours).toBeGreaterThan(0.85)
})

test("WeChat's browser shows instructions and offers the text instead", async () => {
  const page = await site.open('', { language: 'en', today })
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'userAgent', { get: () => 'Mozilla/5.0 MicroMessenger/8.0.50' }),
  )
  await page.goto('about:blank')
  await page.goto(`${site.address}${address}?guide=four-steps`)
  await page.getByText(en.t('paper.print.wechat')).waitFor()
  expect(await page.getByRole('button', { name: en.t('paper.print'), exact: true }).count()).toBe(0)
  await page.getByRole('button', { name: en.t('paper.copy') }).waitFor()
})

test.each(['en', 'ar', 'my'])('in %s the print screen never scrolls sideways', async (language) => {
  const page = await open(language, engineer, { width: 390, height: 844, reducedMotion: true })
  // accessibility.test.ts checks English and Arabic with all other screens.
  if (language === 'my') expect(await auditEveryAppearance(page)).toEqual({})
  for (const [width, height] of [
    [390, 844],
    [1024, 768],
    [768, 1024],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect([width, await horizontalOverflow(page)]).toEqual([width, 0])
  }
})
