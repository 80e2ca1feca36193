import type { Page } from 'playwright-core'
import { readHandover } from '../../src/journey/handover'
import { written } from '../../src/policies/codebook'
import { overflow } from '../support/browser'
import { type Case, engineer, today } from '../support/check'
import { inEveryLook } from '../support/looks'
import { type PdfPage, plainLetters, readPdf, shareFound } from '../support/pdf'
import { scanPicture } from '../support/qr'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

const site = theSite()

const en = wordsOf('en')
const zh = wordsOf('zh-Hans')
const address = '#/pages/guides/paper/index'

/** Opens the paper as somebody who has answered everything. */
async function open(language: string, { place, answers }: Case = engineer, person: object = {}): Promise<Page> {
  const page = await site.open('', { language, today, ...person })
  const state = { place, answers, skipped: [], history: Object.keys(answers) }
  await page.evaluate((text) => localStorage.setItem('yibao.answers', text), JSON.stringify({ data: JSON.stringify({ version: 1, state }) }))
  await page.goto('about:blank')
  await page.goto(site.address + address)
  await page.locator('#paper').waitFor()
  return page
}

async function print(page: Page, size: 'a4' | 'a5' | 'slip'): Promise<PdfPage[]> {
  await page.locator(`input[name="paper-size"][value="${size}"]`).check({ force: true })
  await page.locator(`.paper-${size}`).waitFor()
  return readPdf(page, await page.pdf({ preferCSSPageSize: true, printBackground: false }))
}

const textOf = (pages: readonly PdfPage[]) => pages.map((one) => one.text).join('\n')

/** The languages, with the share of their words that a reader of PDF gets whole: shaping loses some letters of Burmese. */
const languages = [['en', 1], ['ar', 0.9], ['my', 0.4], ['zh-Hans', 1]] as const

const sizes = {
  a4: { width: 210, height: 297, most: 3 },
  a5: { width: 148, height: 210, most: 7 },
} as const

describe.each(languages)('in %s', (tag, whole) => {
  const words = wordsOf(tag)
  const said = (from: typeof words) => [
    from.law('outcome.employer-scheme'), from.law('outcome.employer-scheme.sentence'), from.law('entry.doc-passport'),
    from.law('entry.doc-passport.hint'), from.law('plan.employer-work-permit'), from.t('outcome.disclaimer'),
  ]
  let page: Page

  beforeAll(async () => {
    page = await open(tag)
  })

  function proves(pages: readonly PdfPage[]) {
    const text = textOf(pages)
    expect(shareFound(said(words).join('\n').replace(/[一-鿿]/g, tag === 'zh-Hans' ? '$&' : ' '), text)).toBeGreaterThanOrEqual(tag === 'zh-Hans' ? 0 : whole)
    for (const sentence of said(zh)) expect(plainLetters(text)).toContain(plainLetters(sentence))
    // Nothing of the screen around it.
    for (const key of ['paper.print', 'paper.size', 'paper.language.hint', 'paper.preview']) {
      for (const one of [en, zh]) expect(plainLetters(text)).not.toContain(plainLetters(one.t(key)))
    }
  }

  test.each(['a4', 'a5'] as const)('the answer is printed on %s: both languages, boxes, the code, and no more sheets than needed', async (size) => {
    const pages = await print(page, size)
    const { width, height, most } = sizes[size]
    for (const one of pages) {
      expect(one.width).toBeCloseTo(width, 0)
      expect(one.height).toBeCloseTo(height, 0)
      for (const { left, right } of one.runs) {
        expect(left).toBeGreaterThanOrEqual(8)
        expect(right).toBeLessThanOrEqual(width - 8)
      }
    }
    // Burmese lines are twice as high as they look.
    expect(pages.length).toBeLessThanOrEqual(tag === 'my' ? most + 1 : most)
    proves(pages)
    const boxes = await page.locator('.paper-box').count()
    expect(boxes).toBeGreaterThan(3)
    expect(pages.flatMap((one) => one.squares).filter((side) => side > 10 && side < 20)).toHaveLength(boxes)
    const [code = ''] = await scanPicture(pages[0]!.picture)
    expect(code.startsWith(`${site.address}#/pages/handover/index?code=`)).toBe(true)
    expect(readHandover(written, code)).toMatchObject({ ok: true, told: { ...engineer, language: tag } })
  })

  test('it is printed on a slip: one strip, cut at its end, and nothing stands over its edges', async () => {
    const [slip, ...others] = await print(page, 'slip')
    expect(others).toEqual([])
    expect(slip!.width).toBeCloseTo(58, 0)
    expect(slip!.height).toBeGreaterThan(300)
    for (const { left, right } of slip!.runs) {
      expect(left).toBeGreaterThanOrEqual(4.5)
      expect(right).toBeLessThanOrEqual(53.5)
    }
    proves([slip!])
    expect((await scanPicture(slip!.picture))[0]).toContain('code=YB1')
    // No long white end.
    const end = await page.evaluate(() => document.getElementById('paper')!.getBoundingClientRect().height * 25.4 / 96)
    expect(slip!.height - end).toBeLessThan(16)
  })
})

test('every answer of the law fits on three sheets', async () => {
  const others: Case[] = [
    { place: 'wenjiang', answers: { insured: 'no', identity: 'foreign-passport', activity: 'not-working', stay: 'permanent-residence', 'card-issued': 'here' } },
    { place: 'chongqing', answers: { insured: 'no', identity: 'foreign-passport', activity: 'student', stay: 'study-residence' } },
    { place: 'elsewhere', answers: { insured: 'here', identity: 'foreign-passport' } },
    { place: 'kunming', answers: {} },
  ]
  for (const one of others) expect((await print(await open('en', one), 'a4')).length).toBeLessThanOrEqual(3)
})

test('from a dark screen it comes out black on white', async () => {
  const page = await open('en', engineer, { dark: true })
  const [first] = await print(page, 'a4')
  const colours = await page.evaluate(async (data) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))]))
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    const context = canvas.getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data: dots } = context.getImageData(0, 0, picture.width, picture.height)
    let light = 0
    for (let at = 0; at < dots.length; at += 4) if (dots[at]! > 240 && dots[at + 1]! > 240 && dots[at + 2]! > 240) light += 1
    return light / (dots.length / 4)
  }, first!.picture.toString('base64'))
  expect(colours).toBeGreaterThan(0.85)
})

test('in WeChat’s browser it says what to do, and offers the text', async () => {
  const page = await site.open('', { language: 'en', today })
  await page.addInitScript(() => Object.defineProperty(navigator, 'userAgent', { get: () => 'Mozilla/5.0 MicroMessenger/8.0.50' }))
  await page.goto('about:blank')
  await page.goto(`${site.address}${address}?guide=four-steps`)
  await page.getByText(en.t('paper.print.wechat')).waitFor()
  expect(await page.getByRole('button', { name: en.t('paper.print'), exact: true }).count()).toBe(0)
  await page.getByRole('button', { name: en.t('paper.copy') }).waitFor()
})

test.each(['en', 'ar', 'my'])('in %s the screen is as wide as its window, whichever that is', async (language) => {
  const page = await open(language, engineer, { width: 390, height: 844, reducedMotion: true })
  // English and Arabic are looked at with all other screens, in access.test.ts.
  if (language === 'my') expect(await inEveryLook(page)).toEqual({})
  for (const [width, height] of [[390, 844], [1024, 768], [768, 1024]] as const) {
    await page.setViewportSize({ width, height })
    expect([width, await overflow(page)]).toEqual([width, 0])
  }
})
