import { act, screen } from '@testing-library/react'
import { speak } from '../../src/i18n'
import Guide from '../../src/pages/guides/guide'
import Outcome from '../../src/pages/outcome'
import { newVisitor } from '../../src/pages/visitor/new-visitor'
import { giveVoices, voice, type Voices } from '../support/voices'
import { employee, open, reset } from './stage'

let voices: Voices

const button = (name: 'Read aloud' | 'Stop reading') => screen.queryByRole('button', { name })
const said = () => voices.spoken().map(({ text }) => text)
const begin = async (page = open(Outcome)) => {
  await page.person.click(button('Read aloud')!)
  return page
}
const openStep = async () => {
  const page = open(Guide, { id: 'activate-alipay', step: 'who' })
  await screen.findByRole('heading', { level: 1 })
  return page
}

beforeEach(() => {
  reset(employee)
  voices = giveVoices(voice('de-DE'), voice('en-US'), voice('en-GB'))
})
afterEach(() => voices.takeAway())

test('an outcome is read aloud in the language of the person: the answer first, then what to do', async () => {
  await begin()
  expect(said().slice(0, 2)).toEqual(['Through your employer', 'Your employer must enrol you in the medical insurance for employees.'])
  expect(said().length).toBeGreaterThan(2)
  expect(new Set(voices.spoken().map(({ lang }) => lang))).toEqual(new Set(['en-GB']))
})

test('a second press stops it, a third begins again', async () => {
  const { person } = await begin()
  await person.click(button('Stop reading')!)
  expect(said()).toEqual([])
  await person.click(button('Read aloud')!)
  expect(said()[0]).toBe('Through your employer')
})

test('at the end it can be read again', async () => {
  await begin()
  while (voices.spoken().length > 1) act(voices.end)
  expect(button('Stop reading')).toBeTruthy()
  act(voices.end)
  expect(button('Read aloud')).toBeTruthy()
})

test('a step of a guide is read aloud with its warning', async () => {
  await begin(await openStep())
  const step = 'Check that you are from Hong Kong, Macao or Taiwan and insured on the mainland.'
  expect(said()).toEqual([step, 'The page that describes this way contradicts itself about foreigners, and we found nothing official.'])
})

test('leaving the screen stops it', async () => {
  const { unmount } = await begin()
  unmount()
  expect(said()).toEqual([])
})

test('the next visitor hears nothing of the one before', async () => {
  await begin(await openStep())
  await act(newVisitor)
  expect(said()).toEqual([])
})

test('a language without a voice on the device is not offered', async () => {
  open(Outcome)
  await act(async () => { await speak('my') })
  expect(document.documentElement.textContent).toContain('အ')
  expect(screen.queryByRole('button', { name: /aloud|အသံ/ })).toBeNull()
})

test('no voice that speaks over the internet is used: it would send away what it reads', () => {
  voices.tell(voice('en-GB', { localService: false }))
  open(Outcome)
  expect(button('Read aloud')).toBeNull()
})

test('voices that the device tells late are offered then', () => {
  voices.tell()
  open(Outcome)
  expect(button('Read aloud')).toBeNull()
  act(() => voices.tell(voice('en_US')))
  expect(button('Read aloud')).toBeTruthy()
})

test('Chinese is not read by a voice of another spoken Chinese', async () => {
  voices.tell(voice('zh-HK'))
  open(Outcome)
  await act(async () => { await speak('zh-Hans') })
  expect(screen.queryByRole('button', { name: '朗读' })).toBeNull()
  act(() => voices.tell(voice('zh-HK'), voice('zh-CN')))
  expect(screen.queryByRole('button', { name: '朗读' })).toBeTruthy()
})

test('a device without speech shows no button', () => {
  voices.takeAway()
  open(Outcome)
  expect(button('Read aloud')).toBeNull()
})
