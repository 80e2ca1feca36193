import { screen } from '@testing-library/react'
import CardScreen from '../../src/pages/guides/card'
import { guideLibrary } from '../../src/guides/guide-library'
import { useProgress } from '../../src/stores/progress'
import { device } from '../support/taro-stub'
import { open, reset } from './stage'

const foreigner = {
  place: 'kunming',
  answers: { identity: 'foreign-passport', insured: 'here' },
  skipped: [],
  history: ['insured', 'identity'],
}
const register = { guide: 'use-hospital', step: 'register' }
const settle = { guide: 'use-hospital', step: 'settle' }
const reply = (id: string) => guideLibrary.replies.get(id)!.zh
const h1 = async () => (await screen.findByRole('heading', { level: 1 })).textContent

beforeEach(() => {
  reset(foreigner)
  useProgress.getState().forget()
  device.pages = ['/pages/guides/guide/index']
})

const tap = async (person: ReturnType<typeof open>['person'], ...names: string[]) => {
  // A reply has its Chinese first, then the visitor's language.
  for (const name of names)
    await person.click(await screen.findByRole('button', { name: (label) => label.startsWith(name) }))
}

test('a clerk taps a floor, and the visitor reads it', async () => {
  const { person } = open(CardScreen, register)
  await tap(person, reply('floor'), '3楼')
  expect(await h1()).toBe('Go to floor 3')
  expect(screen.getByText(`${reply('floor')}3楼`)).toBeTruthy()
})

test('a floor below the ground is a basement', async () => {
  const { person } = open(CardScreen, register)
  await tap(person, reply('floor'), '地下1层')
  expect(await h1()).toBe('Go down to basement level 1')
})

test('a clerk types an amount with its fraction', async () => {
  const { person } = open(CardScreen, settle)
  await tap(person, reply('amount'))
  expect(screen.getByRole('button', { name: '确定' }).hasAttribute('disabled')).toBe(true)
  await tap(person, '.', '3', '5', '.', '.', '6', '删除', '5', '确定')
  expect(await h1()).toBe('Pay ¥35.50')
  expect(screen.getByText(`${reply('amount')}35.5元`)).toBeTruthy()
})

test('a clerk types a room, which may begin with a zero', async () => {
  const { person } = open(CardScreen, register)
  await tap(person, reply('room'), '0', '7', '确定')
  expect(await h1()).toBe('Go to window or room 07')
})

test('a clerk types minutes that are not offered', async () => {
  const { person } = open(CardScreen, register)
  await tap(person, reply('wait-time'), '输入其他数字', '4', '5', '确定')
  expect(await h1()).toBe('Wait about 45 minutes')
})

test('a clerk who does not know leaves the number open', async () => {
  const { person } = open(CardScreen, register)
  await tap(person, reply('wait-time'), '说不准')
  expect(screen.getByText(/^The clerk did not say/)).toBeTruthy()
})

test('opened again by its address asks for the number again', async () => {
  open(CardScreen, { ...settle, said: 'amount' })
  expect(await h1()).toBe('请问一共多少元？')
})
