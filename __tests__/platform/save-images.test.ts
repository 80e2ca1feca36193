import Taro from '@tarojs/taro'
import { saveImages } from '../../src/platform/save-images'
import { openSettings } from '../../src/platform/settings'
import type { Row } from '../../src/platform/image-layout'

const frame = { width: 400, margin: 20, maxHeight: 300, direction: 'rtl' } as const
const row = (text: string): Row => ({
  kind: 'text',
  text,
  size: 20,
  bold: true,
  leading: 1.5,
  direction: 'rtl',
  above: 10,
  indent: 0,
  marker: null,
  keepWithNext: false,
})
const rows = Array.from({ length: 9 }, () => row('مرحبا'))

const drawings: unknown[][] = []
const calls: [string, Record<string, unknown>][] = []
const context = {
  measureText: (text: string) => ({ width: text.length * 10 }),
  fillRect: (...options: unknown[]) => drawings.push(['fillRect', ...options]),
  strokeRect: (...options: unknown[]) => drawings.push(['strokeRect', ...options]),
  fillText: (...options: unknown[]) => drawings.push(['fillText', ...options]),
}
let node: object | null = null

/** Stubs WeChat's canvas and album; `fails` is the error of the album. */
function phone(fails: string | null = null) {
  drawings.length = 0
  calls.length = 0
  node = { width: 0, height: 0, getContext: () => context }
  const query = {
    select: () => query,
    fields: () => query,
    exec: (tell: (all: unknown[]) => void) => tell([node && { node }]),
  }
  Object.assign(Taro, {
    createSelectorQuery: () => query,
    canvasToTempFilePath: (options: Record<string, unknown>) => {
      calls.push(['draw', options])
      return Promise.resolve({ tempFilePath: `wxfile://${calls.length}.png` })
    },
    saveImageToPhotosAlbum: (options: Record<string, unknown>) => {
      calls.push(['save', options])
      return fails === null ? Promise.resolve({}) : Promise.reject(Object.assign(new Error(), { errMsg: fails }))
    },
    openSetting: () => {
      calls.push(['settings', {}])
      return Promise.reject(new Error())
    },
  })
}

test('saveImages draws each image and saves it in the album, in order', async () => {
  phone()
  expect(await saveImages('canvas', rows, frame)).toBe('saved')
  expect(calls.map(([name]) => name)).toEqual(['draw', 'save', 'draw', 'save'])
  expect(calls[0]![1]).toMatchObject({ canvas: node, width: 400, destWidth: 400, fileType: 'png' })
  expect(calls.filter(([name]) => name === 'save').map(([, options]) => options.filePath)).toEqual([
    'wxfile://1.png',
    'wxfile://3.png',
  ])
  const texts = drawings.filter(([name]) => name === 'fillText')
  expect(texts).toHaveLength(9)
  // For a canvas without `direction` the text has direction marks.
  expect(texts[0]).toEqual(['fillText', '\u202bمرحبا\u202c', 380, 35])
})

test.each([
  ['saveImageToPhotosAlbum:fail cancel', 'cancelled'],
  ['saveImageToPhotosAlbum:fail auth deny', 'refused'],
  ['saveImageToPhotosAlbum:fail:auth denied', 'refused'],
  ['saveImageToPhotosAlbum:fail authorize no response', 'refused'],
  ['saveImageToPhotosAlbum:fail no space', 'failed'],
])('the error "%s" is reported as %s, and no further image is saved', async (fails, result) => {
  phone(fails)
  expect(await saveImages('canvas', rows, frame)).toBe(result)
  expect(calls.map(([name]) => name)).toEqual(['draw', 'save'])
})

test('saveImages fails without a canvas', async () => {
  phone()
  node = null
  expect(await saveImages('canvas', rows, frame)).toBe('failed')
})

test('openSettings ignores a refusal', async () => {
  phone()
  openSettings()
  await Promise.resolve()
  expect(calls).toEqual([['settings', {}]])
})
