import Taro from '@tarojs/taro'
import { openSettings, savePictures } from '../../src/platform/picture'
import type { Row } from '../../src/platform/picture-layout'

const frame = { width: 400, margin: 20, tallest: 300, direction: 'rtl' } as const
const row = (text: string): Row => ({ kind: 'words', text, size: 20, bold: true, leading: 1.5, direction: 'rtl', above: 10, indent: 0, sign: null, keep: false })
const rows = Array.from({ length: 9 }, () => row('مرحبا'))

const drawn: unknown[][] = []
const asked: [string, Record<string, unknown>][] = []
const context = {
  measureText: (text: string) => ({ width: text.length * 10 }),
  fillRect: (...given: unknown[]) => drawn.push(['fillRect', ...given]),
  strokeRect: (...given: unknown[]) => drawn.push(['strokeRect', ...given]),
  fillText: (...given: unknown[]) => drawn.push(['fillText', ...given]),
}
let node: object | null = null

/** What WeChat has for drawing and for the album; `fails` is what the album answers. */
function phone(fails: string | null = null) {
  drawn.length = 0
  asked.length = 0
  node = { width: 0, height: 0, getContext: () => context }
  const query = { select: () => query, fields: () => query, exec: (tell: (all: unknown[]) => void) => tell([node && { node }]) }
  Object.assign(Taro, {
    createSelectorQuery: () => query,
    canvasToTempFilePath: (given: Record<string, unknown>) => {
      asked.push(['draw', given])
      return Promise.resolve({ tempFilePath: `wxfile://${asked.length}.png` })
    },
    saveImageToPhotosAlbum: (given: Record<string, unknown>) => {
      asked.push(['save', given])
      return fails === null ? Promise.resolve({}) : Promise.reject(Object.assign(new Error(), { errMsg: fails }))
    },
    openSetting: () => {
      asked.push(['settings', {}])
      return Promise.reject(new Error())
    },
  })
}

test('each picture is drawn, made a file and put into the album, in order', async () => {
  phone()
  expect(await savePictures('canvas', rows, frame)).toBe('saved')
  expect(asked.map(([name]) => name)).toEqual(['draw', 'save', 'draw', 'save'])
  expect(asked[0]![1]).toMatchObject({ canvas: node, width: 400, destWidth: 400, fileType: 'png' })
  expect(asked.filter(([name]) => name === 'save').map(([, given]) => given.filePath)).toEqual(['wxfile://1.png', 'wxfile://3.png'])
  const words = drawn.filter(([name]) => name === 'fillText')
  expect(words).toHaveLength(9)
  // A canvas that knows no direction is told by the text itself.
  expect(words[0]).toEqual(['fillText', '\u202bمرحبا\u202c', 380, 35])
})

test.each([
  ['saveImageToPhotosAlbum:fail cancel', 'cancelled'],
  ['saveImageToPhotosAlbum:fail auth deny', 'refused'],
  ['saveImageToPhotosAlbum:fail:auth denied', 'refused'],
  ['saveImageToPhotosAlbum:fail authorize no response', 'refused'],
  ['saveImageToPhotosAlbum:fail no space', 'failed'],
])('%s is told as %s, and no second picture is tried', async (fails, said) => {
  phone(fails)
  expect(await savePictures('canvas', rows, frame)).toBe(said)
  expect(asked.map(([name]) => name)).toEqual(['draw', 'save'])
})

test('where there is no canvas, it fails and says so', async () => {
  phone()
  node = null
  expect(await savePictures('canvas', rows, frame)).toBe('failed')
})

test('settings that do not open do no harm', async () => {
  phone()
  openSettings()
  await Promise.resolve()
  expect(asked).toEqual([['settings', {}]])
})
