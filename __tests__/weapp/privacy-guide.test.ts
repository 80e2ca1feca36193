import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from '../support/files'
import { wxFunctionNames, networkFunctions } from '../support/weapp/wx'

const dist = join('dist', 'weapp')
const guide = readFileSync('docs/deploy.md', 'utf8')

/** The functions of wx that must be declared, from WeChat's list of 2023-10-17. */
const personal = new Set(
  [
    'getUserInfo getUserProfile getLocation getFuzzyLocation startLocationUpdate startLocationUpdateBackground onLocationChange choosePoi chooseLocation',
    'chooseAddress chooseInvoiceTitle chooseInvoice getWeRunData chooseLicensePlate chooseImage chooseMedia chooseVideo chooseMessageFile',
    'startRecord getRecorderManager joinVoIPChat createCameraContext createVKSession openBluetoothAdapter createBLEPeripheralServer',
    'saveImageToPhotosAlbum saveVideoToPhotosAlbum addPhoneContact addPhoneRepeatCalendar addPhoneCalendar',
    'setClipboardData getClipboardData startAccelerometer startCompass startDeviceMotionListening startGyroscope authorize',
  ].flatMap((names) => names.split(' ')),
)

/** The functions of wx that a file calls. Taro's runtime wraps all of them and calls none itself. */
const callsOf = (file: string) =>
  [...readFileSync(join(dist, file), 'utf8').matchAll(/\.([a-z]\w+)\(/g)].map(([, name]) => name!)
const known = wxFunctionNames()
const called = new Set(
  filesOf(dist)
    .filter((file) => file.endsWith('.js') && file !== 'taro.js')
    .flatMap(callsOf)
    .filter((name) => known.has(name)),
)

test('the privacy guide declares exactly the personal-data functions that the program calls', () => {
  const declared = [...guide.matchAll(/^\| [^|]+ \| `wx\.(\w+)` +\|/gm)].map(([, name]) => name!)
  expect(declared.sort()).toEqual([...called].filter((name) => personal.has(name)).sort())
  expect(called).toContain('scanCode')
  expect(guide).toContain('`wx.scanCode` opens')
})

test("the program calls no network function and none of WeChat's cloud", () => {
  expect([...called].filter((name) => networkFunctions.test(name))).toEqual([])
  const wrong = filesOf(dist)
    .filter((file) => /\.(js|wxml)$/.test(file) && file !== 'taro.js')
    .flatMap(
      (file) =>
        readFileSync(join(dist, file), 'utf8').match(
          /[)x]\.cloud\b|open-type="(getPhoneNumber|getUserInfo|chooseAvatar)"/g,
        ) ?? [],
    )
  expect(wrong).toEqual([])
})
