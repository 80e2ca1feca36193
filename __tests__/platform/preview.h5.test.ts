import { today } from '../../src/platform/day'
import { previewDay } from '../../src/platform/preview.h5'

const at = (address: string) => {
  window.history.replaceState(null, '', address)
}
const { NODE_ENV } = process.env
const built = (mode: string) => {
  Object.assign(process.env, { NODE_ENV: mode })
}

afterEach(() => {
  at('/')
  built(NODE_ENV ?? 'test')
})

test('previewDay reads a valid day before the #', () => {
  at('/?on=2027-01-01#/pages/home/index')
  expect(previewDay()).toBe('2027-01-01')
  for (const url of [
    '/',
    '/?on=',
    '/?on=tomorrow',
    '/?on=2027-13-01',
    '/?on=2027-01-32',
    '/#/pages/home/index?on=2027-01-01',
  ]) {
    at(url)
    expect(previewDay()).toBeNull()
  }
})

test('only development builds use the preview day', () => {
  at('/?on=2027-01-01')
  built('development')
  expect(today()).toBe('2027-01-01')
  built('production')
  expect(today()).not.toBe('2027-01-01')
})
