import { act, screen, waitFor, within } from '@testing-library/react'
import { languages } from '../../src/i18n/languages'
import { type Handover, readHandover, writeHandover } from '../../src/journey/handover'
import Handing from '../../src/pages/handover'
import Home from '../../src/pages/home'
import Outcome from '../../src/pages/outcome'
import Card from '../../src/pages/guides/card'
import GuidePage from '../../src/pages/guides/guide'
import { written } from '../../src/policies/codebook'
import { useAnswers } from '../../src/stores/answers'
import { useOffice } from '../../src/stores/office'
import { useSettings } from '../../src/stores/settings'
import { device } from '../support/taro'
import { bytesOf, scanPicture } from '../support/qr'
import { employee, open, reset, told, went } from './stage'

const child: Handover = { place: 'wenjiang', answers: { insured: 'no', activity: 'child' }, skipped: ['stay'], guide: 'agreements', language: 'en' }
const codeOf = (part: Partial<Handover> = {}) => writeHandover(written, { ...child, ...part })
const nothing: Partial<Handover> = { place: null, answers: {}, skipped: [], guide: null }
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const field = () => screen.getByLabelText<HTMLInputElement>(/typed or pasted/)
const type = async ({ person }: ReturnType<typeof open>, text: string) => {
  await person.clear(field())
  await person.click(field())
  await person.paste(text)
  await person.click(screen.getByRole('button', { name: 'Read this code' }))
}

beforeEach(() => {
  useOffice.getState().forget()
  reset()
  window.history.replaceState({ key: 'kept' }, '', '/guide/#/pages/handover/index')
})

describe('handing over', () => {
  test('shows this case as a QR code that a reader reads, and as a short code that says the same', async () => {
    reset(employee)
    open(Handing, { guide: 'pay-chengdu' })
    const [link = ''] = await scanPicture(bytesOf(screen.getByRole<HTMLImageElement>('img', { name: /^QR code of your case/ }).src))
    expect(link).toMatch(/^http:\/\/localhost\/guide\/#\/pages\/handover\/index\?code=YB1.*&lang=en$/)
    expect(new TextEncoder().encode(link).length).toBeLessThan(300)
    const code = screen.getByText(/^YB1/).textContent
    const { place, answers, skipped } = employee
    for (const text of [link, code]) {
      expect(readHandover(written, text)).toEqual({ ok: true, asked: false, told: { place, answers, skipped, guide: 'pay-chengdu', language: 'en' } })
    }
    expect(screen.getByText(/No name, no number. Nothing is sent/)).toBeTruthy()
  })

  test.each(['https://yibao.example.org/guide', 'https://yibao.example.org/guide/'])('leads to where the office says that the app stands: %s', async (site) => {
    reset(employee)
    useOffice.getState().set({ site })
    open(Handing)
    const [link = ''] = await scanPicture(bytesOf(screen.getByRole<HTMLImageElement>('img', { name: /^QR code of your case/ }).src))
    expect(link).toMatch(/^https:\/\/yibao\.example\.org\/guide\/#\/pages\/handover\/index\?code=YB1[\w-]+&lang=en$/)
  })

  test('copies the link', async () => {
    reset(employee)
    const { person } = open(Handing)
    const writeText = jest.spyOn(navigator.clipboard, 'writeText')
    await person.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^http:\/\/localhost\/guide\/#\/pages\/handover\/index\?code=YB1/))
    await person.click(screen.getByRole('button', { name: 'Share my case' }))
    expect(await screen.findByText('The link is copied.')).toBeTruthy()
  })

  test('a guide alone can be taken along, one that is unknown cannot', () => {
    const { unmount } = open(Handing, { guide: 'four-steps' })
    const [code = ''] = screen.getAllByText(/^YB1/).map((one) => one.textContent)
    expect(readHandover(written, code)).toMatchObject({ told: { place: null, answers: {}, guide: 'four-steps' } })
    unmount()
    open(Handing, { guide: 'nowhere' })
    expect(screen.queryByText(/^YB1/)).toBeNull()
    expect(screen.getByText(/nothing to take along yet/)).toBeTruthy()
  })
})

describe('a link with a code', () => {
  test('shows in words what it brings, changes nothing, and leaves the address at once', async () => {
    window.history.replaceState({ key: 'kept' }, '', `/guide/#/pages/handover/index?code=${codeOf()}&lang=en`)
    open(Handing, { code: codeOf(), lang: 'en' })
    expect(heading()).toBe('Go on with this case?')
    for (const words of ['Wenjiang District, Chengdu', 'It is for a child', 'I am not sure']) expect(screen.getByText(words)).toBeTruthy()
    await waitFor(() => expect(window.location.href).toBe('http://localhost/guide/#/pages/handover/index?lang=en'))
    expect(window.history.state).toEqual({ key: 'kept' })
    expect(told().place).toBeNull()
    expect([...device.store.values()].join(' ')).not.toContain('YB1')
  })

  test('names the guide once its words are here', async () => {
    open(Handing, { code: codeOf() })
    expect(await screen.findByText('Ask about an agreement with your country')).toBeTruthy()
  })

  test('goes on at the guide', async () => {
    const { person } = open(Handing, { code: codeOf() })
    await person.click(screen.getByRole('button', { name: 'Yes, go on' }))
    expect(told()).toEqual({ place: 'wenjiang', answers: child.answers, skipped: ['stay'], history: ['insured', 'activity', 'stay'] })
    expect(went()).toBe('/pages/guides/guide/index?id=agreements')
  })

  test('goes on at the answer once all is told, else at the next question', async () => {
    const { place, answers, skipped } = employee
    const whole = open(Handing, { code: codeOf({ place, answers, skipped, guide: null }) })
    await whole.person.click(screen.getByRole('button', { name: 'Yes, go on' }))
    expect(went()).toBe('/pages/outcome/index')
    whole.unmount()
    reset()
    const { person } = open(Handing, { code: codeOf({ answers: {}, skipped: [], guide: null }) })
    await person.click(screen.getByRole('button', { name: 'Yes, go on' }))
    expect(went()).toBe('/pages/questions/index')
  })

  test('is not taken over against the will', async () => {
    const { person } = open(Handing, { code: codeOf() })
    await person.click(screen.getByRole('button', { name: 'No, change nothing' }))
    expect(told().place).toBeNull()
    expect(heading()).toBe('Take your case along')
    expect(went()).toBeUndefined()
  })

  test('asks before it replaces other answers, and not where they are the same', async () => {
    reset(employee)
    const { person, unmount } = open(Handing, { code: codeOf() })
    expect(screen.getByText(/They are replaced/)).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'No, change nothing' }))
    expect(told()).toEqual(employee)
    unmount()
    const { place, answers, skipped } = employee
    open(Handing, { code: codeOf({ place, answers: Object.fromEntries(Object.entries(answers).reverse()), skipped }) })
    expect(screen.queryByText(/They are replaced/)).toBeNull()
    expect(screen.getByRole('button', { name: 'Yes, go on' })).toBeTruthy()
  })

  test('goes on at the triage of a counter; the place that the office has set is no answer', async () => {
    reset({ place: 'chengdu' })
    useOffice.getState().switchOn({ textSize: null, theme: 'system' })
    const { person } = open(Handing, { code: codeOf({ guide: null }) })
    expect(screen.queryByText(/They are replaced/)).toBeNull()
    await person.click(screen.getByRole('button', { name: 'Yes, go on' }))
    expect(told().place).toBe('wenjiang')
    expect(went()).toBe('/pages/counter/triage/index')
  })

  test('replaces them, if that is wanted', async () => {
    reset(employee)
    const { person } = open(Handing, { code: codeOf() })
    await person.click(screen.getByRole('button', { name: 'Replace them and go on' }))
    expect(told()).toMatchObject({ place: 'wenjiang', answers: child.answers, skipped: ['stay'] })
  })

  test('with a guide alone leaves the answers as they are', async () => {
    reset(employee)
    const { person } = open(Handing, { code: codeOf({ ...nothing, guide: 'four-steps' }) })
    expect(screen.queryByText(/They are replaced/)).toBeNull()
    await person.click(screen.getByRole('button', { name: 'Yes, go on' }))
    expect(told()).toEqual(employee)
    expect(went()).toBe('/pages/guides/guide/index?id=four-steps')
  })

  test('that holds nothing says so', async () => {
    const { person } = open(Handing, { code: codeOf(nothing) })
    expect(screen.getByText('This code holds no answers and no guide.')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Back' }))
    expect(heading()).toBe('Take your case along')
  })

  test('whose answers the law of today does not know asks them again, and says so', async () => {
    const grown = { ...written, questions: { ...written.questions, insured: [...written.questions.insured ?? [], 'abroad'] } }
    const { person } = open(Handing, { code: writeHandover(grown, { ...child, answers: { insured: 'abroad', activity: 'child' } }) })
    expect(screen.getByText(/It is asked again/)).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Yes, go on' }))
    expect(told().answers).toEqual({ activity: 'child' })
  })
})

describe('the language of the case', () => {
  const other = languages.find((one) => one.tag !== 'en' && one.tag !== 'zh-Hans')!

  test('is spoken and kept where this device has chosen none', async () => {
    const { person } = open(Handing, { code: codeOf({ language: 'zh-Hans' }) })
    expect(screen.getByText('简体中文', { selector: '[lang="zh-Hans"]' })).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Yes, go on' }))
    await waitFor(() => expect(useSettings.getState().language).toBe('zh-Hans'))
    expect(await screen.findByRole('button', { name: '好，继续' })).toBeTruthy()
  })

  test('is left alone where this device has chosen one', async () => {
    useSettings.getState().choose({ language: 'en' })
    const { person } = open(Handing, { code: codeOf({ language: other.tag }) })
    expect(screen.queryByText(other.name)).toBeNull()
    await person.click(screen.getByRole('button', { name: 'Yes, go on' }))
    expect(useSettings.getState().language).toBe('en')
    expect(heading()).toBe('Go on with this case?')
  })
})

const foreign = /not a code of this guide/
const damaged = /missing or mistyped/
const newer = /newer version/
const wrong: [string, string, RegExp][] = [
  ['of another app', 'WIFI:T:WPA;S:net;P:secret;;', foreign],
  ['of another app, in a link', 'https://example.org/?code=abc', foreign],
  ['of 10 KB', 'YB1'.repeat(3500), foreign],
  ['cut off', codeOf().slice(0, 12), damaged],
  ['with a wrong sign', codeOf().replace(/.$/, (sign) => (sign === 'X' ? 'Y' : 'X')), damaged],
  ['written by a newer release', 'YB2000000377B', newer],
  ['badly encoded', '%E4%', foreign],
]

describe.each(wrong)('a code %s', (_, code, sentence) => {
  test('in a link is refused with its sentence; the address is clean, and nothing is lost', async () => {
    reset(employee)
    window.history.replaceState(null, '', `/guide/#/pages/handover/index?code=${encodeURIComponent(code)}`)
    open(Handing, { code })
    expect(within(screen.getAllByRole('alert')[0]!).getByText(sentence)).toBeTruthy()
    await waitFor(() => expect(window.location.hash).toBe('#/pages/handover/index'))
    expect(told()).toEqual(employee)
  })

  test('that was pasted is refused with its sentence, and nothing is lost', async () => {
    reset(employee)
    const view = open(Handing)
    await type(view, code)
    expect(screen.getByText(sentence)).toBeTruthy()
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toMatch(sentence)
    expect(told()).toEqual(employee)
    await view.person.clear(field())
    expect(screen.queryByText(sentence)).toBeNull()
  })
})

describe('a code by hand', () => {
  test.each([['as it stands', codeOf()], ['in small letters with gaps', codeOf().toLowerCase().replace(/-/g, ' ')], ['as a link', `https://example.org/#/pages/handover/index?code=${codeOf()}`]])('is read %s', async (_, text) => {
    await type(open(Handing), text)
    expect(heading()).toBe('Go on with this case?')
    expect(screen.getByText('It is for a child')).toBeTruthy()
  })

  test('is read on Enter, too', async () => {
    const { person } = open(Handing)
    await person.type(field(), `${codeOf()}{Enter}`)
    expect(heading()).toBe('Go on with this case?')
  })

  test('that is not there is asked for', async () => {
    const { person } = open(Handing)
    await person.click(screen.getByRole('button', { name: 'Read this code' }))
    expect(screen.getByText('Type or paste the code first.')).toBeTruthy()
  })

  test('is the only way in a browser that cannot scan', () => {
    open(Handing)
    expect(screen.queryByRole('button', { name: 'Scan a QR code' })).toBeNull()
  })
})

describe('scanning', () => {
  let seen: string[] = []
  let stopped = 0
  let refuses = false

  beforeEach(() => {
    ;[seen, stopped, refuses] = [[], 0, false]
    class BarcodeDetector {
      static getSupportedFormats = () => Promise.resolve(['qr_code'])
      detect = () => Promise.resolve(seen.map((rawValue) => ({ rawValue })))
    }
    Object.assign(window, { BarcodeDetector })
    const stream = { getTracks: () => [{ stop: () => (stopped += 1) }] }
    const getUserMedia = () => (refuses ? Promise.reject(new Error('no')) : Promise.resolve(stream))
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia } })
    jest.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
  })

  afterEach(() => {
    jest.restoreAllMocks()
    Reflect.deleteProperty(window, 'BarcodeDetector')
    Reflect.deleteProperty(navigator, 'mediaDevices')
  })

  const begin = async () => {
    const view = open(Handing)
    await view.person.click(await screen.findByRole('button', { name: 'Scan a QR code' }))
    return view
  }

  test('shows what the camera sees, and reads the first code', async () => {
    await begin()
    const sheet = screen.getByRole('dialog', { name: /in front of the camera/ })
    expect(within(sheet).getByRole('img', { name: 'What the camera sees' }).querySelector('video')).not.toBeNull()
    seen = [codeOf()]
    expect(await screen.findByText('It is for a child')).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(stopped).toBe(1)
  })

  test('of a foreign code says so', async () => {
    seen = ['https://example.org']
    await begin()
    expect(await screen.findByText(foreign)).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('without leave to use the camera says what to do', async () => {
    refuses = true
    await begin()
    expect(await screen.findByText(/Allow it in the settings of the phone, or type the code/)).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('ends by the button, by Escape and by leaving the screen, and the camera with it', async () => {
    const view = await begin()
    await view.person.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(stopped).toBe(1))
    expect(screen.queryByRole('dialog')).toBeNull()
    await view.person.click(screen.getByRole('button', { name: 'Scan a QR code' }))
    await view.person.keyboard('{Escape}')
    await waitFor(() => expect(stopped).toBe(2))
    await view.person.click(screen.getByRole('button', { name: 'Scan a QR code' }))
    view.unmount()
    await waitFor(() => expect(stopped).toBe(3))
  })
})

describe('the way there', () => {
  const take = { name: /^Take this along/ }

  test('from the answer', async () => {
    reset(employee)
    const { person } = open(Outcome)
    await person.click(screen.getByRole('link', take))
    expect(went()).toBe('/pages/handover/index')
  })

  test.each([
    ['a guide', GuidePage, { id: 'activate-counter' }],
    ['a step', GuidePage, { id: 'activate-counter', step: 'show' }],
    ['a card', Card, { guide: 'activate-counter', step: 'show' }],
  ])('from %s carries the guide', async (_, Page, params) => {
    const { person } = open(Page, params)
    await person.click(await screen.findByRole('link', take))
    expect(went()).toBe('/pages/handover/index?guide=activate-counter')
  })

  test('from the start page is "I have a code" as long as nothing is told', () => {
    open(Home)
    expect(screen.getByRole('link', { name: /^I have a code/ }).getAttribute('href')).toBe('#/pages/handover/index')
    act(() => { useAnswers.setState(employee) })
    expect(screen.getByRole('link', { name: /^Take your case along/ })).toBeTruthy()
  })
})

test('a guide is shared by its link, with the language and without any answer', async () => {
  reset(employee)
  const { person } = open(GuidePage, { id: 'activate-counter' })
  const writeText = jest.spyOn(navigator.clipboard, 'writeText')
  await person.click(await screen.findByRole('button', { name: /^Share this guide/ }))
  expect(await screen.findByText('The link is copied.')).toBeTruthy()
  expect(writeText).toHaveBeenCalledWith('http://localhost/guide/#/pages/guides/guide/index?id=activate-counter&lang=en')
})
