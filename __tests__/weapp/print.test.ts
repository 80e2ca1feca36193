import { engineer, today } from '../support/questionnaire'
import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import type { Phone } from '../support/weapp/wx'
import { translationsOf } from '../support/translations'

const en = translationsOf('en')
const zh = translationsOf('zh-Hans')
const home = 'pages/guides/paper/index'

const theEngineer = (language: string): Phone => ({
  language,
  storage: {
    'yibao.answers': JSON.stringify({
      version: 1,
      state: { ...engineer, skipped: [], history: Object.keys(engineer.answers) },
    }),
  },
})

let program: Awaited<ReturnType<typeof openMiniProgram>>
let driver: ReturnType<typeof tapDriver>

/** The drawing calls and saved images, in order. */
let drawings: { text: string; x: number; y: number; align: string }[]
let album: { width: number; height: number; file: string }[]

/** Opens the print screen on a phone with an album; `refuses` is the error of the album. */
async function open(phone: Phone = theEngineer('en'), refuses: string | null = null, url = home) {
  program = await openMiniProgram({ today, ...phone }, url)
  driver = tapDriver(program)
  drawings = []
  album = []
  const context = {
    font: '',
    textAlign: 'left',
    fillRect: () => undefined,
    strokeRect: () => undefined,
    measureText(text: string) {
      const size = Number(/(\d+)px/.exec(context.font)?.[1])
      return { width: Array.from(text).reduce((sum, sign) => sum + (/[⺀-鿿＀-｠]/.test(sign) ? size : size / 2), 0) }
    },
    fillText: (text: string, x: number, y: number) => void drawings.push({ text, x, y, align: context.textAlign }),
  }
  const canvas = { width: 0, height: 0, getContext: () => context }
  const query = {
    selected: '',
    select(selector: string) {
      query.selected = selector
      return query
    },
    fields: () => query,
    exec: (tell: (all: unknown[]) => void) =>
      tell([program.byClass('canvas').length === 1 && query.selected === '#paper-canvas' ? { node: canvas } : null]),
  }
  type WxOptions = { success?: (result: object) => void; fail?: (result: object) => void; filePath?: string }
  Object.assign(program.wx, {
    createSelectorQuery: () => query,
    canvasToTempFilePath: (options: WxOptions & { canvas: object }) =>
      options.success?.(options.canvas === canvas ? { tempFilePath: `wxfile://${canvas.width}x${canvas.height}` } : {}),
    saveImageToPhotosAlbum(options: WxOptions) {
      if (refuses !== null) return options.fail?.({ errMsg: refuses })
      album.push({ width: canvas.width, height: canvas.height, file: options.filePath ?? '' })
      options.success?.({})
    },
    openSetting: (options: WxOptions) => options.success?.({}),
  })
}

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  expect(program.text()).not.toMatch(/undefined|⟦|\{\{/)
  program.close()
})

test('the preview has both languages, checkboxes and the code', async () => {
  await open()
  for (const translations of [en, zh]) await driver.waitForText(translations.law('outcome.employer-scheme.sentence'))
  expect(program.byClass('paper-box').length).toBeGreaterThan(3)
  expect(program.byClass('qr-image')).toHaveLength(1)
  expect(program.text()).toMatch(/YB1[0-9A-Z]-/)
})

test("it is saved as images within WeChat's maximum height, with all text of both languages", async () => {
  await open()
  await driver.press(en.t('paper.save'))
  await driver.waitForText(en.t('paper.save.done'))
  expect(album.length).toBeGreaterThan(0)
  for (const { width, height, file } of album) {
    expect([width, height <= 4096, file]).toEqual([750, true, `wxfile://${width}x${height}`])
  }
  const text = drawings
    .map((drawing) => drawing.text)
    .join('')
    .replace(/\s/g, '')
  for (const translations of [en, zh]) {
    for (const sentence of [
      translations.law('outcome.employer-scheme.sentence'),
      translations.law('entry.doc-passport'),
      translations.t('outcome.disclaimer'),
    ]) {
      expect(text).toContain(sentence.replace(/\s/g, ''))
    }
  }
  for (const { x } of drawings) expect(x).toBeGreaterThanOrEqual(40)
})

test('Arabic lines are right-aligned', async () => {
  await open(theEngineer('ar'))
  await driver.press(translationsOf('ar').t('paper.save'))
  await driver.waitForText(translationsOf('ar').t('paper.save.done'))
  expect(album.length).toBeGreaterThan(0)
  expect(new Set(drawings.map((drawing) => drawing.align))).toEqual(new Set(['right']))
  expect(drawings.some((drawing) => drawing.text.startsWith('\u202b'))).toBe(true)
})

test('without album permission a message explains how to grant it and opens the settings', async () => {
  await open(theEngineer('en'), 'saveImageToPhotosAlbum:fail auth deny')
  await driver.press(en.t('paper.save'))
  await driver.waitForText(en.t('paper.save.refused'))
  await driver.press(en.t('paper.save.settings'))
})

test('declining the permission loses nothing', async () => {
  await open(theEngineer('en'), 'saveImageToPhotosAlbum:fail cancel')
  await driver.press(en.t('paper.save'))
  await driver.waitForText(en.t('paper.save.cancelled'))
  await driver.waitForText(en.law('outcome.employer-scheme.sentence'))
})

test('the text is copied in both languages', async () => {
  await open()
  await driver.press(en.t('paper.copy'))
  await driver.waitForText(en.t('paper.copied'))
  const [, given] = program.calls.find(([name]) => name === 'setClipboardData') ?? []
  const { data } = given as { data: string }
  for (const translations of [en, zh]) expect(data).toContain(translations.law('outcome.employer-scheme.sentence'))
})

test('a guide can be printed, too', async () => {
  await open({ language: 'en' }, null, `${home}?guide=activate-counter`)
  await driver.waitForText(en.guide('guide.activate-counter'))
  await driver.waitForText(zh.guide('guide.activate-counter'))
  await driver.press(en.t('paper.save'))
  await driver.waitForText(en.t('paper.save.done'))
  expect(album.length).toBeGreaterThan(0)
})
