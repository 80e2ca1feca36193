import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from '../support/files'
import { knownNames, network } from '../support/weapp/wx'

const dist = join('dist', 'weapp')
const guide = readFileSync('src/platform/README.md', 'utf8')

/** The functions of wx that WeChat wants declared, from its list of 2023-10-17. */
const personal = new Set([
  'getUserInfo getUserProfile getLocation getFuzzyLocation startLocationUpdate startLocationUpdateBackground onLocationChange choosePoi chooseLocation',
  'chooseAddress chooseInvoiceTitle chooseInvoice getWeRunData chooseLicensePlate chooseImage chooseMedia chooseVideo chooseMessageFile',
  'startRecord getRecorderManager joinVoIPChat createCameraContext createVKSession openBluetoothAdapter createBLEPeripheralServer',
  'saveImageToPhotosAlbum saveVideoToPhotosAlbum addPhoneContact addPhoneRepeatCalendar addPhoneCalendar',
  'setClipboardData getClipboardData startAccelerometer startCompass startDeviceMotionListening startGyroscope authorize',
].flatMap((names) => names.split(' ')))

/** What a file of the program calls, by the names of functions of wx. Taro's own runtime wraps them all and calls none by itself. */
const callsOf = (file: string) => [...readFileSync(join(dist, file), 'utf8').matchAll(/\.([a-z]\w+)\(/g)].map(([, name]) => name!)
const known = knownNames()
const called = new Set(filesOf(dist).filter((file) => file.endsWith('.js') && file !== 'taro.js').flatMap(callsOf).filter((name) => known.has(name)))

test('the privacy guide declares each personal function that the program calls, and no other', () => {
  const declared = [...guide.matchAll(/^\| [^|]+ \| `wx\.(\w+)` \|/gm)].map(([, name]) => name!)
  expect(declared.sort()).toEqual([...called].filter((name) => personal.has(name)).sort())
  expect(called).toContain('scanCode')
  expect(guide).toContain('`wx.scanCode` opens')
})

test('the program names no function that would leave the phone, and none of WeChat\'s cloud', () => {
  expect([...called].filter((name) => network.test(name))).toEqual([])
  const wrong = filesOf(dist).filter((file) => /\.(js|wxml)$/.test(file) && file !== 'taro.js').flatMap((file) =>
    readFileSync(join(dist, file), 'utf8').match(/[)x]\.cloud\b|open-type="(getPhoneNumber|getUserInfo|chooseAvatar)"/g) ?? [])
  expect(wrong).toEqual([])
})
