import { act, screen } from '@testing-library/react'
import { changeLanguage } from '../../src/i18n'
import Guide from '../../src/pages/guides/guide'
import Outcome from '../../src/pages/details'
import { wipeForNewVisitor } from '../../src/kiosk/new-visitor'
import { installSpeechStub, voice, type SpeechStub } from '../support/speech-stub'
import { employee, open, reset } from './stage'

let voices: SpeechStub

const button = (name: 'Read aloud' | 'Stop reading') => screen.queryByRole('button', { name })
const spoken = () => voices.queue().map(({ text }) => text)
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
  voices = installSpeechStub(voice('de-DE'), voice('en-US'), voice('en-GB'))
})
afterEach(() => voices.remove())

test('an outcome is read in the language of the person: the verdict first, then the steps', async () => {
  await begin()
  expect(spoken().slice(0, 2)).toEqual([
    'Through your employer',
    'Your employer must enrol you in the medical insurance for employees.',
  ])
  expect(spoken().length).toBeGreaterThan(2)
  expect(new Set(voices.queue().map(({ lang }) => lang))).toEqual(new Set(['en-GB']))
})

test('a second press stops reading, a third starts again', async () => {
  const { person } = await begin()
  await person.click(button('Stop reading')!)
  expect(spoken()).toEqual([])
  await person.click(button('Read aloud')!)
  expect(spoken()[0]).toBe('Through your employer')
})

test('reading can start again after it has ended', async () => {
  await begin()
  while (voices.queue().length > 1) act(voices.finishCurrent)
  expect(button('Stop reading')).toBeTruthy()
  act(voices.finishCurrent)
  expect(button('Read aloud')).toBeTruthy()
})

test('a step of a guide is read with its warning', async () => {
  await begin(await openStep())
  const step = 'Check that you are from Hong Kong, Macao or Taiwan and insured on the mainland.'
  expect(spoken()).toEqual([
    step,
    'The page about this way contradicts itself about foreigners. We found nothing official.',
  ])
})

test('leaving the screen stops reading', async () => {
  const { unmount } = await begin()
  unmount()
  expect(spoken()).toEqual([])
})

test('a new visitor stops reading', async () => {
  await begin(await openStep())
  await act(wipeForNewVisitor)
  expect(spoken()).toEqual([])
})

test('a language without a voice on the device has no button', async () => {
  open(Outcome)
  await act(async () => {
    await changeLanguage('my')
  })
  expect(document.documentElement.textContent).toContain('အ')
  expect(screen.queryByRole('button', { name: /aloud|အသံ/ })).toBeNull()
})

test('voices that need a network are not used', () => {
  voices.setVoices(voice('en-GB', { localService: false }))
  open(Outcome)
  expect(button('Read aloud')).toBeNull()
})

test('voices that load late add the button', () => {
  voices.setVoices()
  open(Outcome)
  expect(button('Read aloud')).toBeNull()
  act(() => voices.setVoices(voice('en_US')))
  expect(button('Read aloud')).toBeTruthy()
})

test('Chinese is not read by a voice for another Chinese language', async () => {
  voices.setVoices(voice('zh-HK'))
  open(Outcome)
  await act(async () => {
    await changeLanguage('zh-Hans')
  })
  expect(screen.queryByRole('button', { name: '朗读' })).toBeNull()
  act(() => voices.setVoices(voice('zh-HK'), voice('zh-CN')))
  expect(screen.queryByRole('button', { name: '朗读' })).toBeTruthy()
})

test('a device without speech synthesis has no button', () => {
  voices.remove()
  open(Outcome)
  expect(button('Read aloud')).toBeNull()
})
