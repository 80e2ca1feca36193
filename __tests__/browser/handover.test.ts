import { type Handover, writeHandover } from '../../src/journey/handover'
import { written } from '../../src/policies/codebook'
import { audit, overflow, pointer, reload } from '../support/browser'
import { answerAll, engineer, today } from '../support/check'
import { guideName, guideOf, stepWords } from '../support/guides'
import { scanPicture } from '../support/qr'
import { theSite } from '../support/site'
import { type Words, wordsOf } from '../support/words'

// A case goes from the tablet at the counter to a phone that has never seen the app.

type Page = Awaited<ReturnType<typeof site.open>>

const en = wordsOf('en')
const my = wordsOf('my')
const phone = { width: 390, height: 844, today }
const tablet = { width: 1024, height: 768, today }
const home = '#/pages/handover/index'
const child: Handover = { place: 'kunming', answers: { insured: 'no', activity: 'child' }, skipped: ['stay'], guide: null, language: 'en' }
const codeOf = (part: Partial<Handover> = {}) => writeHandover(written, { ...child, ...part })

const site = theSite()

const shown = (page: Page, words: string) => page.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor()
/** What is kept on the device under a name. */
const kept = async (page: Page, name: string): Promise<unknown> => {
  const text = await page.evaluate((key) => localStorage.getItem(key), name)
  if (text === null) return null
  const { data } = JSON.parse(text) as { data: string }
  return (JSON.parse(data) as { state: unknown }).state
}
/** The link in the QR code that the screen shows, read off a picture of the whole window. */
const scanned = async (page: Page): Promise<string> => {
  await page.locator('.qr-picture:visible').waitFor()
  const texts = await scanPicture(await page.screenshot())
  expect(texts.length).toBe(1)
  return texts[0]!
}
/** Opens a link on a device of its own. */
const openOn = (person: object, link: string) => {
  expect(link.startsWith(site.address)).toBe(true)
  return site.open(link.slice(site.address.length), person)
}
const noCodeIn = async (page: Page) => {
  expect(page.url()).not.toContain('code=')
  expect(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state, document.cookie]))).not.toContain('YB1')
}

/** An engineer at his answer, having answered in a language. */
async function atTheAnswer(person: object, words: Words) {
  const page = await site.open(`#/pages/home/index?lang=${words.tag}`, person)
  const finger = pointer(page)
  await finger.press(words.t('home.start'))
  await finger.left(words.t('home.title'))
  await answerAll(finger, words, engineer)
  return { page, finger }
}

test.each([['light', false], ['dark', true]])('from a tablet (%s) to a phone that has never seen the app: the same answer, answers and language', async (_, dark) => {
  const { page, finger } = await atTheAnswer({ ...tablet, dark }, my)
  const answer = await finger.heading()
  await finger.press(my.t('handover.along'))
  await finger.left(answer)
  const other = await openOn({ ...phone, language: 'en' }, await scanned(page))
  const theirs = pointer(other)
  expect(await theirs.heading()).toBe(my.t('handover.take.title'))
  await other.waitForURL(`${site.address}${home}?lang=my`)
  await noCodeIn(other)
  expect(await kept(other, 'yibao.answers')).toBeNull()
  for (const [question, value] of Object.entries(engineer.answers)) await shown(other, my.law(`answer.${question}.${value}`))
  await theirs.press(my.t('handover.take.yes'))
  await theirs.left(my.t('handover.take.title'))
  expect(await theirs.heading()).toBe(answer)
  expect(await kept(other, 'yibao.answers')).toMatchObject(engineer)
  expect(await kept(other, 'yibao.settings')).toMatchObject({ language: 'my' })
  await noCodeIn(other)
  await other.reload()
  expect(await theirs.heading()).toBe(answer)
  await other.goBack()
  expect(other.url()).toBe('about:blank')
})

test('from a step of a guide to the same guide', async () => {
  const guide = guideOf('activate-counter')
  const page = await site.open('#/pages/guides/guide/index?id=activate-counter&step=show', tablet)
  await pointer(page).press(en.t('handover.along'))
  await page.waitForURL(/handover/)
  const other = await openOn(phone, await scanned(page))
  const theirs = pointer(other)
  await shown(other, guideName(en, guide.id))
  await theirs.press(en.t('handover.take.yes'))
  await theirs.left(en.t('handover.take.title'))
  expect(await theirs.heading()).toBe(guideName(en, guide.id))
  await shown(other, stepWords(en, guide, guide.steps[0]!))
})

test('a code that was read is not there after a reload, and not in the history', async () => {
  const page = await site.open('#/pages/home/index?lang=my', phone)
  await page.goto(`${site.address}${home}?code=${codeOf()}&lang=my`)
  const finger = pointer(page)
  await page.locator('#app').getByRole('heading', { level: 1, name: my.t('handover.take.title') }).waitFor()
  await page.waitForURL(`${site.address}${home}?lang=my`)
  await reload(page)
  expect(await finger.heading()).toBe(my.t('handover.title'))
  await page.goBack()
  await finger.left(my.t('handover.title'))
  await page.goForward()
  expect(await finger.heading()).toBe(my.t('handover.title'))
  await noCodeIn(page)
})

test('a second code in the same window is asked about, too', async () => {
  const page = await site.open(`${home}?code=${codeOf()}`, phone)
  await shown(page, en.law('place.kunming'))
  await page.goto(`${site.address}${home}?code=${codeOf({ place: 'chongqing' })}`)
  await shown(page, en.law('place.chongqing'))
  await page.waitForURL(site.address + home)
  await shown(page, en.law('place.chongqing'))
  await noCodeIn(page)
})

const wrong = [
  ['foreign', 'https://example.org/'], ['foreign', 'YB1'.repeat(3500)], ['damaged', codeOf().slice(0, -1)], ['newer', 'YB2000000377B'],
] as const

test.each(wrong)('a %s code is refused with its sentence, by link and by hand, and the answers are kept', async (why, code) => {
  const { page, finger } = await atTheAnswer(phone, en)
  const answers = await kept(page, 'yibao.answers')
  await page.goto(`${site.address}${home}?code=${encodeURIComponent(code)}`)
  await shown(page, en.t(`handover.refused.${why}`))
  await page.waitForURL(site.address + home)
  await reload(page)
  await page.getByLabel(en.t('handover.enter.label')).fill(code)
  await finger.press(en.t('handover.enter.go'))
  await shown(page, en.t(`handover.refused.${why}`))
  expect(await kept(page, 'yibao.answers')).toEqual(answers)
})

test('another case replaces the answers only if the person says so', async () => {
  const { page, finger } = await atTheAnswer(phone, en)
  await page.goto(`${site.address}${home}?code=${codeOf()}`)
  await shown(page, en.t('handover.take.replaces'))
  expect(await audit(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await finger.press(en.t('handover.take.no'))
  expect(await kept(page, 'yibao.answers')).toMatchObject(engineer)
  await page.getByLabel(en.t('handover.enter.label')).fill(codeOf().toLowerCase())
  await page.keyboard.press('Enter')
  await finger.press(en.t('handover.take.replace'))
  await page.waitForURL(/questions/)
  expect(await kept(page, 'yibao.answers')).toMatchObject({ place: 'kunming', answers: child.answers, skipped: ['stay'] })
})

describe('a browser that reads codes', () => {
  /** Its camera sees a grey wall, and after a while the text. */
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
      // A page without an address has no camera.
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
    await pointer(page).press(en.t('handover.enter.scan'))
    return page
  }
  const camera = (page: Page) => page.evaluate(() => (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map((one) => one.readyState))

  test('shows what its camera sees, asks before it takes a case over, and lets go of the camera', async () => {
    const page = await withEyes(codeOf())
    await shown(page, en.law('place.kunming'))
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await camera(page)).toEqual(['ended'])
  })

  test('lets go of the camera when the person closes it or goes away', async () => {
    const page = await withEyes(null)
    const sheet = page.getByRole('dialog')
    const box = await sheet.locator('video').boundingBox()
    expect(box!.width).toBeGreaterThan(300)
    expect(await audit(page)).toEqual([])
    expect(await camera(page)).toEqual(['live'])
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    expect(await camera(page)).toEqual(['ended'])
    await pointer(page).press(en.t('handover.enter.scan'))
    await sheet.locator('video').waitFor()
    await page.evaluate(() => (location.hash = '#/pages/about/index'))
    await page.getByRole('heading', { level: 1, name: en.t('about.title') }).waitFor()
    expect(await camera(page)).toEqual(['ended', 'ended'])
  })

  test('refuses what is no code of ours', async () => {
    const page = await withEyes('https://example.org')
    await shown(page, en.t('handover.refused.foreign'))
    expect(await camera(page)).toEqual(['ended'])
  })
})
