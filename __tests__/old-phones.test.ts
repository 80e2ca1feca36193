import { missingOnOldPhones } from './support/old-phone-apis'

describe('what Chrome 70 and iOS 12 lack is found in a script', () => {
  test.each([
    'list.at(-1)',
    'text.replaceAll("a","b")',
    '[...text.matchAll(/a/g)]',
    'await Promise.allSettled(all)',
    'Object.fromEntries(all)',
    'Object.hasOwn(a,b)',
    'const copy=structuredClone(a)',
    'new ResizeObserver(t)',
    'globalThis.x',
    'dialog.showModal()',
    'matchMedia("print").addEventListener("change",f)',
  ])('%s', (code) => {
    expect(missingOnOldPhones(code)).toHaveLength(1)
  })

  test.each([
    ['worker.clients.matchAll({})', ''],
    ['"ResizeObserver"in window?new ResizeObserver(t):null', ''],
    ['null!=e&&e.showModal?t.current.showModal():0', ''],
    ['Object.fromEntries(all)', 'Object.defineProperty(Object,"fromEntries",{value:f})'],
    ['Promise.allSettled(all)', 'Object.defineProperty(Promise,"allSettled",{value:f})'],
    ['if("object"==typeof globalThis)return globalThis', ''],
  ])('and not %s', (code, loaded) => {
    expect(missingOnOldPhones(code, loaded)).toEqual([])
  })
})
