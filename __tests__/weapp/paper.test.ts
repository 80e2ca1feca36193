import { engineer, today } from '../support/check'
import { finger } from '../support/weapp/hands'
import { openMiniProgram } from '../support/weapp/program'
import type { Phone } from '../support/weapp/wx'
import { wordsOf } from '../support/words'

const en = wordsOf('en')
const zh = wordsOf('zh-Hans')
const home = 'pages/guides/paper/index'

const theEngineer = (language: string): Phone => ({
  language,
  storage: { 'yibao.answers': JSON.stringify({ version: 1, state: { ...engineer, skipped: [], history: Object.keys(engineer.answers) } }) },
})

let program: Awaited<ReturnType<typeof openMiniProgram>>
let hands: ReturnType<typeof finger>

/** What was drawn and what was kept, in order. */
let drawn: { text: string; x: number; y: number; align: string }[]
let album: { width: number; height: number; file: string }[]

/** Opens the paper on a phone that has an album; `refuses` is what it answers where it does not take a picture. */
async function open(phone: Phone = theEngineer('en'), refuses: string | null = null, url = home) {
  program = await openMiniProgram({ today, ...phone }, url)
  hands = finger(program)
  drawn = []
  album = []
  const context = {
    font: '', textAlign: 'left', fillRect: () => undefined, strokeRect: () => undefined,
    measureText(text: string) {
      const size = Number(/(\d+)px/.exec(context.font)?.[1])
      return { width: Array.from(text).reduce((sum, sign) => sum + (/[⺀-鿿＀-｠]/.test(sign) ? size : size / 2), 0) }
    },
    fillText: (text: string, x: number, y: number) => void drawn.push({ text, x, y, align: context.textAlign }),
  }
  const canvas = { width: 0, height: 0, getContext: () => context }
  const query = {
    selected: '',
    select(selector: string) {
      query.selected = selector
      return query
    },
    fields: () => query,
    exec: (tell: (all: unknown[]) => void) => tell([program.byClass('canvas').length === 1 && query.selected === '#paper-canvas' ? { node: canvas } : null]),
  }
  type Asked = { success?: (result: object) => void; fail?: (result: object) => void; filePath?: string }
  Object.assign(program.wx, {
    createSelectorQuery: () => query,
    canvasToTempFilePath: (asked: Asked & { canvas: object }) => asked.success?.(asked.canvas === canvas ? { tempFilePath: `wxfile://${canvas.width}x${canvas.height}` } : {}),
    saveImageToPhotosAlbum(asked: Asked) {
      if (refuses !== null) return asked.fail?.({ errMsg: refuses })
      album.push({ width: canvas.width, height: canvas.height, file: asked.filePath ?? '' })
      asked.success?.({})
    },
    openSetting: (asked: Asked) => asked.success?.({}),
  })
}

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  expect(program.text()).not.toMatch(/undefined|⟦|\{\{/)
  program.close()
})

test('the paper is on the screen in both languages, with boxes and the code', async () => {
  await open()
  for (const words of [en, zh]) await hands.sees(words.law('outcome.employer-scheme.sentence'))
  expect(program.byClass('paper-box').length).toBeGreaterThan(3)
  expect(program.byClass('qr-picture')).toHaveLength(1)
  expect(program.text()).toMatch(/YB1[0-9A-Z]-/)
})

test('it becomes pictures in the album that are no higher than WeChat draws, with all words of both languages', async () => {
  await open()
  await hands.press(en.t('paper.save'))
  await program.settle()
  await hands.sees(en.t('paper.save.done'))
  expect(album.length).toBeGreaterThan(0)
  for (const { width, height, file } of album) {
    expect([width, height <= 4096, file]).toEqual([750, true, `wxfile://${width}x${height}`])
  }
  const text = drawn.map((one) => one.text).join('').replace(/\s/g, '')
  for (const words of [en, zh]) {
    for (const sentence of [words.law('outcome.employer-scheme.sentence'), words.law('entry.doc-passport'), words.t('outcome.disclaimer')]) {
      expect(text).toContain(sentence.replace(/\s/g, ''))
    }
  }
  for (const { x } of drawn) expect(x).toBeGreaterThanOrEqual(40)
})

test('in Arabic the lines start at the right', async () => {
  await open(theEngineer('ar'))
  await hands.press(wordsOf('ar').t('paper.save'))
  await program.settle()
  expect(album.length).toBeGreaterThan(0)
  expect(new Set(drawn.map((one) => one.align))).toEqual(new Set(['right']))
  expect(drawn.some((one) => one.text.startsWith('\u202b'))).toBe(true)
})

test('where WeChat may not save, it says how to allow that, and leads there', async () => {
  await open(theEngineer('en'), 'saveImageToPhotosAlbum:fail auth deny')
  await hands.press(en.t('paper.save'))
  await program.settle()
  await hands.sees(en.t('paper.save.refused'))
  await hands.press(en.t('paper.save.settings'))
})

test('who declines loses nothing', async () => {
  await open(theEngineer('en'), 'saveImageToPhotosAlbum:fail cancel')
  await hands.press(en.t('paper.save'))
  await program.settle()
  await hands.sees(en.t('paper.save.cancelled'))
  await hands.sees(en.law('outcome.employer-scheme.sentence'))
})

test('everything is copied as text, in both languages', async () => {
  await open()
  await hands.press(en.t('paper.copy'))
  await program.settle()
  await hands.sees(en.t('paper.copied'))
  const [, given] = program.calls.find(([name]) => name === 'setClipboardData') ?? []
  const { data } = given as { data: string }
  for (const words of [en, zh]) expect(data).toContain(words.law('outcome.employer-scheme.sentence'))
})

test('a guide is a paper, too', async () => {
  await open({ language: 'en' }, null, `${home}?guide=activate-counter`)
  await hands.sees(en.guide('guide.activate-counter'))
  await hands.sees(zh.guide('guide.activate-counter'))
  await hands.press(en.t('paper.save'))
  await program.settle()
  expect(album.length).toBeGreaterThan(0)
})
