import { type HandoverCase, encodeHandover } from '../../src/journey/handover'
import { codebook } from '../../src/policies/codebook'
import { horizontalOverflow, pointerDriver, reload, runAxe, type VisitOptions } from '../support/browser'
import { answerQuestions, engineer, today } from '../support/questionnaire'
import { guideName, guideOf, stepText } from '../support/guide-walks'
import { decodeQrCodes } from '../support/qr-codes'
import { setUpSite } from '../support/site'
import { type Translations, translationsOf } from '../support/translations'

// Hands a case over from the tablet at the counter to a phone that opens the app for the first time.

type Page = Awaited<ReturnType<typeof site.open>>

const en = translationsOf('en')
const my = translationsOf('my')
const phone = { width: 390, height: 844, today }
const tablet = { width: 1024, height: 768, today }
const home = '#/pages/handover/index'
const child: HandoverCase = {
  place: 'kunming',
  answers: { insured: 'no', activity: 'child' },
  skipped: ['stay'],
  guide: null,
  language: 'en',
}
const codeOf = (part: Partial<HandoverCase> = {}) => encodeHandover(codebook, { ...child, ...part })

const site = setUpSite()

const hasText = (page: Page, text: string) =>
  page.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor()
/** The stored state of a store. */
const storedState = async (page: Page, name: string): Promise<unknown> => {
  const text = await page.evaluate((key) => localStorage.getItem(key), name)
  if (text === null) return null
  const { data } = JSON.parse(text) as { data: string }
  return (JSON.parse(data) as { state: unknown }).state
}
/** The link in the QR code on the screen, decoded from a screenshot. */
const linkInQrCode = async (page: Page): Promise<string> => {
  await page.locator('.qr-image:visible').waitFor()
  const texts = await decodeQrCodes(await page.screenshot())
  expect(texts.length).toBe(1)
  return texts[0]!
}
/** Opens a link on a new device. */
const openOn = (person: VisitOptions, link: string) => {
  expect(link.startsWith(site.address)).toBe(true)
  return site.open(link.slice(site.address.length), person)
}
const expectNoCodeIn = async (page: Page) => {
  expect(page.url()).not.toContain('code=')
  expect(
    await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state, document.cookie]),
    ),
  ).not.toContain('YB1')
}

/** A page of the engineer at the outcome, in a language. */
async function openAtOutcome(person: VisitOptions, translations: Translations) {
  const page = await site.open('', { ...person, language: translations.tag })
  const driver = pointerDriver(page)
  await driver.press(translations.t('find.page.questions'))
  await driver.waitForHeadingChange(translations.t('app.name'))
  await answerQuestions(driver, translations, engineer)
  return { page, driver }
}

test.each([
  ['light', false],
  ['dark', true],
])(
  'a tablet (%s) hands over outcome, answers and language to a phone that opens the app for the first time',
  async (_, dark) => {
    const { page, driver } = await openAtOutcome({ ...tablet, dark }, my)
    const answer = await driver.heading()
    await driver.press(my.t('answer.details'))
    await driver.waitForHeadingChange(answer)
    await driver.expand(my.t('answer.take'))
    await driver.press(my.t('handover.along'))
    await driver.waitForHeadingChange(my.t('outcome.why'))
    const other = await openOn({ ...phone, language: 'en', newDevice: true }, await linkInQrCode(page))
    const theirs = pointerDriver(other)
    expect(await theirs.heading()).toBe(my.t('handover.take.title'))
    await other.waitForURL(`${site.address}${home}?lang=my`)
    await expectNoCodeIn(other)
    expect(await storedState(other, 'yibao.answers')).toBeNull()
    for (const [question, value] of Object.entries(engineer.answers))
      await hasText(other, my.law(`answer.${question}.${value}`))
    await theirs.press(my.t('handover.take.yes'))
    await theirs.waitForHeadingChange(my.t('handover.take.title'))
    expect(await theirs.heading()).toBe(answer)
    expect(await storedState(other, 'yibao.answers')).toMatchObject(engineer)
    expect(await storedState(other, 'yibao.settings')).toMatchObject({ language: 'my' })
    await expectNoCodeIn(other)
    await other.reload()
    expect(await theirs.heading()).toBe(answer)
    await other.goBack()
    expect(other.url()).toBe('about:blank')
  },
)

test('a handover from a guide step opens the same guide', async () => {
  const guide = guideOf('activate-counter')
  const page = await site.open('#/pages/guides/guide/index?id=activate-counter&step=show', tablet)
  await pointerDriver(page).press(en.t('guide.info'))
  await pointerDriver(page).press(en.t('handover.along'))
  await page.waitForURL(/handover/)
  const other = await openOn(phone, await linkInQrCode(page))
  const theirs = pointerDriver(other)
  await hasText(other, guideName(en, guide.id))
  await theirs.press(en.t('handover.take.yes'))
  await theirs.waitForHeadingChange(en.t('handover.take.title'))
  expect(await theirs.heading()).toBe(guideName(en, guide.id))
  await theirs.expand(en.t('guide.steps'))
  await hasText(other, stepText(en, guide, guide.steps[0]!))
})

test('an imported code is removed from the URL and the history', async () => {
  const page = await site.open('#/pages/home/index?lang=my', { ...phone, newDevice: true })
  await page.goto(`${site.address}${home}?code=${codeOf()}&lang=my`)
  const driver = pointerDriver(page)
  await page
    .locator('#app')
    .getByRole('heading', { level: 1, name: my.t('handover.take.title') })
    .waitFor()
  await page.waitForURL(`${site.address}${home}?lang=my`)
  await reload(page)
  expect(await driver.heading()).toBe(my.t('handover.title'))
  await page.goBack()
  await driver.waitForHeadingChange(my.t('handover.title'))
  await page.goForward()
  expect(await driver.heading()).toBe(my.t('handover.title'))
  await expectNoCodeIn(page)
})

test('a second code in the same window asks for confirmation again', async () => {
  const page = await site.open(`${home}?code=${codeOf()}`, phone)
  await hasText(page, en.law('place.kunming'))
  await page.goto(`${site.address}${home}?code=${codeOf({ place: 'chongqing' })}`)
  await hasText(page, en.law('place.chongqing'))
  await page.waitForURL(site.address + home)
  await hasText(page, en.law('place.chongqing'))
  await expectNoCodeIn(page)
})

const wrong = [
  ['foreign', 'https://example.org/'],
  ['foreign', 'YB1'.repeat(3500)],
  ['damaged', codeOf().slice(0, -1)],
  ['newer', 'YB2000000377B'],
] as const

test.each(wrong)(
  'a %s code is refused with its message, by link and by hand, and the answers stay',
  async (why, code) => {
    const { page, driver } = await openAtOutcome(phone, en)
    const answers = await storedState(page, 'yibao.answers')
    await page.goto(`${site.address}${home}?code=${encodeURIComponent(code)}`)
    await hasText(page, en.t(`handover.refused.${why}`))
    await page.waitForURL(site.address + home)
    await reload(page)
    await page.getByLabel(en.t('handover.enter.label')).fill(code)
    await driver.press(en.t('handover.enter.go'))
    await hasText(page, en.t(`handover.refused.${why}`))
    expect(await storedState(page, 'yibao.answers')).toEqual(answers)
  },
)

test('importing another case replaces the answers only after confirmation', async () => {
  const { page, driver } = await openAtOutcome(phone, en)
  await page.goto(`${site.address}${home}?code=${codeOf()}`)
  await hasText(page, en.t('handover.take.replaces'))
  expect(await runAxe(page)).toEqual([])
  expect(await horizontalOverflow(page)).toBe(0)
  await driver.press(en.t('handover.take.no'))
  expect(await storedState(page, 'yibao.answers')).toMatchObject(engineer)
  await page.getByLabel(en.t('handover.enter.label')).fill(codeOf().toLowerCase())
  await page.keyboard.press('Enter')
  await driver.press(en.t('handover.take.replace'))
  await page.waitForURL(/questions/)
  expect(await storedState(page, 'yibao.answers')).toMatchObject({
    place: 'kunming',
    answers: child.answers,
    skipped: ['stay'],
  })
})

describe('a browser with a barcode detector', () => {
  /** Its camera shows a grey picture, and after a while the text. */
  async function withEyes(text: string | null) {
    const page = await site.open('', tablet)
    await page.addInitScript((seen) => {
      let looks = 0
      Object.assign(window, {
        tracks: [],
        BarcodeDetector: class {
          static getSupportedFormats(): Promise<string[]> {
            return Promise.resolve(['qr_code'])
          }

          detect = (picture: HTMLVideoElement) => {
            looks += picture.videoWidth > 0 ? 1 : 0
            return Promise.resolve(seen !== null && looks > 3 ? [{ rawValue: seen }] : [])
          }
        },
      })
      // A page without a URL has no access to the camera.
      if (!('mediaDevices' in navigator)) return
      navigator.mediaDevices.getUserMedia = () => {
        const canvas = document.createElement('canvas')
        canvas.getContext('2d')!.fillRect(0, 0, 10, 10)
        const stream = canvas.captureStream(10)
        ;(window as unknown as { tracks: MediaStreamTrack[] }).tracks.push(...stream.getTracks())
        return Promise.resolve(stream)
      }
    }, text)
    await page.goto('about:blank')
    await page.goto(`${site.address}${home}`)
    await pointerDriver(page).press(en.t('handover.enter.scan'))
    return page
  }
  const camera = (page: Page) =>
    page.evaluate(() => (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map((track) => track.readyState))

  test('shows the camera preview, confirms before it imports a case, and releases the camera', async () => {
    const page = await withEyes(codeOf())
    await hasText(page, en.law('place.kunming'))
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await camera(page)).toEqual(['ended'])
  })

  test('releases the camera when the scanner closes or the page is left', async () => {
    const page = await withEyes(null)
    const sheet = page.getByRole('dialog')
    const box = await sheet.locator('video').boundingBox()
    expect(box!.width).toBeGreaterThan(300)
    expect(await runAxe(page)).toEqual([])
    expect(await camera(page)).toEqual(['live'])
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    expect(await camera(page)).toEqual(['ended'])
    await pointerDriver(page).press(en.t('handover.enter.scan'))
    await sheet.locator('video').waitFor()
    await page.evaluate(() => (location.hash = '#/pages/about/index'))
    await page.getByRole('heading', { level: 1, name: en.t('about.title') }).waitFor()
    expect(await camera(page)).toEqual(['ended', 'ended'])
  })

  test('refuses a QR code that is not of this app', async () => {
    const page = await withEyes('https://example.org')
    await hasText(page, en.t('handover.refused.foreign'))
    expect(await camera(page)).toEqual(['ended'])
  })
})
