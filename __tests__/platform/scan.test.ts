import { canScan, scan } from '../../src/platform/scan'
import { device } from '../support/taro-stub'

beforeEach(() => {
  device.reset()
})

test("scan uses WeChat's scanner with camera and album", async () => {
  expect(await canScan()).toBe(true)
  device.scan = { result: 'YB10' }
  const { picture, found, stop } = scan()
  stop()
  expect(picture).toBeNull()
  expect(await found).toEqual({ ok: true, text: 'YB10' })
  expect(device.calls).toEqual([['scanCode', { onlyFromCamera: false, scanType: ['qrCode'] }]])
})

test.each([
  ['scanCode:fail cancel', 'cancelled'],
  ['scanCode:fail auth deny', 'refused'],
  ['scanCode:fail:system permission denied', 'refused'],
  ['scanCode:fail no result', 'nothing'],
])('%s means %s', async (errMsg, why) => {
  device.scan = { errMsg }
  expect(await scan().found).toEqual({ ok: false, why })
})
