import { act, screen, waitFor, within } from '@testing-library/react'
import { loadNamespaces } from '../../src/i18n'
import { languages } from '../../src/i18n/languages'
import { type HandoverCase, decodeHandover, encodeHandover } from '../../src/journey/handover'
import Handing from '../../src/pages/handover'
import Settings from '../../src/pages/settings'
import Details from '../../src/pages/details'
import GuidePage from '../../src/pages/guides/guide'
import { codebook } from '../../src/policies/codebook'
import { useAnswers } from '../../src/stores/answers'
import { useOffice } from '../../src/stores/office'
import { useSettings } from '../../src/stores/settings'
import { device } from '../support/taro-stub'
import { dataUriBytes, decodeQrCodes } from '../support/qr-codes'
import { drawFolded, employee, open, reset, currentAnswers, lastUrl } from './stage'

const child: HandoverCase = {
  place: 'wenjiang',
  answers: { insured: 'no', activity: 'child' },
  skipped: ['stay'],
  guide: 'agreements',
  language: 'en',
}
const codeOf = (part: Partial<HandoverCase> = {}) => encodeHandover(codebook, { ...child, ...part })
const nothing: Partial<HandoverCase> = { place: null, answers: {}, skipped: [], guide: null }
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const field = () => screen.getByLabelText<HTMLInputElement>(/^Type or paste the code or the link/)
const type = async ({ person }: ReturnType<typeof open>, text: string) => {
  await person.clear(field())
  await person.click(field())
  await person.paste(text)
  await person.click(screen.getByRole('button', { name: 'Use this code' }))
}

beforeAll(async () => {
  await loadNamespaces('en', ['rare'])
})

beforeEach(() => {
  useOffice.getState().forget()
  reset()
  window.history.replaceState({ key: 'kept' }, '', '/guide/#/pages/handover/index')
})

describe('sharing a case', () => {
  test('shows the case as a scannable QR code and as the same short code', async () => {
    reset(employee)
    open(Handing, { guide: 'pay-chengdu' })
    const [link = ''] = await decodeQrCodes(
      dataUriBytes(screen.getByRole<HTMLImageElement>('img', { name: /^QR code with your answers/ }).src),
    )
    expect(link).toMatch(/^http:\/\/localhost\/guide\/#\/pages\/handover\/index\?code=YB1.*&lang=en$/)
    expect(new TextEncoder().encode(link).length).toBeLessThan(300)
    const code = screen.getByText(/^YB1/).textContent
    const { place, answers, skipped } = employee
    for (const text of [link, code]) {
      expect(decodeHandover(codebook, text)).toEqual({
        ok: true,
        hasUnknownIds: false,
        handover: { place, answers, skipped, guide: 'pay-chengdu', language: 'en' },
      })
    }
    expect(screen.getByText(/No name, no number. Nothing is sent/)).toBeTruthy()
  })

  test.each(['https://yibao.example.org/guide', 'https://yibao.example.org/guide/'])(
    'links to the address that the office has set: %s',
    async (site) => {
      reset(employee)
      useOffice.getState().set({ site })
      open(Handing)
      const [link = ''] = await decodeQrCodes(
        dataUriBytes(screen.getByRole<HTMLImageElement>('img', { name: /^QR code with your answers/ }).src),
      )
      expect(link).toMatch(/^https:\/\/yibao\.example\.org\/guide\/#\/pages\/handover\/index\?code=YB1[\w-]+&lang=en$/)
    },
  )

  test('copies the link', async () => {
    reset(employee)
    const { person } = open(Handing)
    const writeText = jest.spyOn(navigator.clipboard, 'writeText')
    await person.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(writeText).toHaveBeenCalledWith(
      expect.stringMatching(/^http:\/\/localhost\/guide\/#\/pages\/handover\/index\?code=YB1/),
    )
    await person.click(screen.getByRole('button', { name: 'Share my answers' }))
    expect(await screen.findByText('The link has been copied.')).toBeTruthy()
  })

  test('shares a guide alone, but not an unknown one', () => {
    const { unmount } = open(Handing, { guide: 'four-steps' })
    const [code = ''] = screen.getAllByText(/^YB1/).map((element) => element.textContent)
    expect(decodeHandover(codebook, code)).toMatchObject({
      handover: { place: null, answers: {}, guide: 'four-steps' },
    })
    unmount()
    open(Handing, { guide: 'nowhere' })
    expect(screen.queryByText(/^YB1/)).toBeNull()
    expect(screen.getByText(/nothing to transfer yet/)).toBeTruthy()
  })
})

describe('a link with a code', () => {
  test('shows its content, changes nothing, and is removed from the address at once', async () => {
    window.history.replaceState({ key: 'kept' }, '', `/guide/#/pages/handover/index?code=${codeOf()}&lang=en`)
    open(Handing, { code: codeOf(), lang: 'en' })
    expect(heading()).toBe('Continue with these answers?')
    for (const text of ['Wenjiang District, Chengdu', 'It is for a child', 'I am not sure'])
      expect(screen.getByText(text)).toBeTruthy()
    await waitFor(() => expect(window.location.href).toBe('http://localhost/guide/#/pages/handover/index?lang=en'))
    expect(window.history.state).toEqual({ key: 'kept' })
    expect(currentAnswers().place).toBeNull()
    expect([...device.store.values()].join(' ')).not.toContain('YB1')
  })

  test('names the guide once its messages are loaded', async () => {
    open(Handing, { code: codeOf() })
    expect(await screen.findByText('Ask about an agreement with your country')).toBeTruthy()
  })

  test('continues at the guide', async () => {
    const { person } = open(Handing, { code: codeOf() })
    await person.click(screen.getByRole('button', { name: 'Yes, continue' }))
    expect(currentAnswers()).toEqual({
      place: 'wenjiang',
      answers: child.answers,
      skipped: ['stay'],
      history: ['insured', 'activity', 'stay'],
    })
    expect(lastUrl()).toBe('/pages/guides/guide/index?id=agreements')
  })

  test('continues at the outcome if it is complete, else at the next question', async () => {
    const { place, answers, skipped } = employee
    const complete = open(Handing, { code: codeOf({ place, answers, skipped, guide: null }) })
    await complete.person.click(screen.getByRole('button', { name: 'Yes, continue' }))
    expect(lastUrl()).toBe('/pages/outcome/index')
    complete.unmount()
    reset()
    const { person } = open(Handing, { code: codeOf({ answers: {}, skipped: [], guide: null }) })
    await person.click(screen.getByRole('button', { name: 'Yes, continue' }))
    expect(lastUrl()).toBe('/pages/questions/index')
  })

  test('is not imported if it is declined', async () => {
    const { person } = open(Handing, { code: codeOf() })
    await person.click(screen.getByRole('button', { name: 'No, change nothing' }))
    expect(currentAnswers().place).toBeNull()
    expect(heading()).toBe('Continue on another device')
    expect(lastUrl()).toBeUndefined()
  })

  test('asks before it replaces other answers, but not equal ones', async () => {
    reset(employee)
    const { person, unmount } = open(Handing, { code: codeOf() })
    expect(screen.getByText(/They will be replaced/)).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'No, change nothing' }))
    expect(currentAnswers()).toEqual(employee)
    unmount()
    const { place, answers, skipped } = employee
    open(Handing, { code: codeOf({ place, answers: Object.fromEntries(Object.entries(answers).reverse()), skipped }) })
    expect(screen.queryByText(/They will be replaced/)).toBeNull()
    expect(screen.getByRole('button', { name: 'Yes, continue' })).toBeTruthy()
  })

  test("continues at the triage of a counter; the office's place is no answer", async () => {
    reset({ place: 'chengdu' })
    useOffice.getState().switchOn({ textSize: null, theme: 'system' })
    const { person } = open(Handing, { code: codeOf({ guide: null }) })
    expect(screen.queryByText(/They will be replaced/)).toBeNull()
    await person.click(screen.getByRole('button', { name: 'Yes, continue' }))
    expect(currentAnswers().place).toBe('wenjiang')
    expect(lastUrl()).toBe('/pages/counter/triage/index')
  })

  test('replaces the answers after confirmation', async () => {
    reset(employee)
    const { person } = open(Handing, { code: codeOf() })
    await person.click(screen.getByRole('button', { name: 'Replace them and continue' }))
    expect(currentAnswers()).toMatchObject({ place: 'wenjiang', answers: child.answers, skipped: ['stay'] })
  })

  test('with a guide alone keeps the answers', async () => {
    reset(employee)
    const { person } = open(Handing, { code: codeOf({ ...nothing, guide: 'four-steps' }) })
    expect(screen.queryByText(/They will be replaced/)).toBeNull()
    await person.click(screen.getByRole('button', { name: 'Yes, continue' }))
    expect(currentAnswers()).toEqual(employee)
    expect(lastUrl()).toBe('/pages/guides/guide/index?id=four-steps')
  })

  test('without content says so', async () => {
    const { person } = open(Handing, { code: codeOf(nothing) })
    expect(screen.getByText('This code contains no answers and no guide.')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Back' }))
    expect(heading()).toBe('Continue on another device')
  })

  test('with unknown answers asks them again, and says so', async () => {
    const grown = {
      ...codebook,
      questions: { ...codebook.questions, insured: [...(codebook.questions.insured ?? []), 'abroad'] },
    }
    const { person } = open(Handing, {
      code: encodeHandover(grown, { ...child, answers: { insured: 'abroad', activity: 'child' } }),
    })
    expect(screen.getByText(/We will ask you again/)).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Yes, continue' }))
    expect(currentAnswers().answers).toEqual({ activity: 'child' })
  })
})

describe('the language of the case', () => {
  const other = languages.find((language) => language.tag !== 'en' && language.tag !== 'zh-Hans')!

  test('is applied and stored if none is chosen on this device', async () => {
    const { person } = open(Handing, { code: codeOf({ language: 'zh-Hans' }) })
    expect(screen.getByText('简体中文', { selector: '[lang="zh-Hans"]' })).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Yes, continue' }))
    await waitFor(() => expect(useSettings.getState().language).toBe('zh-Hans'))
    expect(await screen.findByRole('button', { name: '好，继续' })).toBeTruthy()
  })

  test('is ignored if one is chosen on this device', async () => {
    useSettings.getState().choose({ language: 'en' })
    const { person } = open(Handing, { code: codeOf({ language: other.tag }) })
    expect(screen.queryByText(other.name)).toBeNull()
    await person.click(screen.getByRole('button', { name: 'Yes, continue' }))
    expect(useSettings.getState().language).toBe('en')
    expect(heading()).toBe('Continue with these answers?')
  })
})

const foreign = /code is not from this app/
const damaged = /missing or wrong/
const newer = /newer version/
const wrong: [string, string, RegExp][] = [
  ['of another app', 'WIFI:T:WPA;S:net;P:secret;;', foreign],
  ['of another app, in a link', 'https://example.org/?code=abc', foreign],
  ['of 10 KB', 'YB1'.repeat(3500), foreign],
  ['cut off', codeOf().slice(0, 12), damaged],
  ['with a wrong character', codeOf().replace(/.$/, (sign) => (sign === 'X' ? 'Y' : 'X')), damaged],
  ['written by a newer release', 'YB2000000377B', newer],
  ['badly encoded', '%E4%', foreign],
]

describe.each(wrong)('a code %s', (_, code, sentence) => {
  test('in a link shows its error, is removed from the address, and keeps the answers', async () => {
    reset(employee)
    window.history.replaceState(null, '', `/guide/#/pages/handover/index?code=${encodeURIComponent(code)}`)
    open(Handing, { code })
    expect(screen.getAllByRole('alert').some((alert) => within(alert).queryByText(sentence) !== null)).toBe(true)
    await waitFor(() => expect(window.location.hash).toBe('#/pages/handover/index'))
    expect(currentAnswers()).toEqual(employee)
  })

  test('pasted shows its error, and keeps the answers', async () => {
    reset(employee)
    const view = open(Handing)
    await type(view, code)
    expect(screen.getByText(sentence)).toBeTruthy()
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toMatch(sentence)
    expect(currentAnswers()).toEqual(employee)
    await view.person.clear(field())
    expect(screen.queryByText(sentence)).toBeNull()
  })
})

describe('a typed code', () => {
  test.each([
    ['unchanged', codeOf()],
    ['in lower case with spaces', codeOf().toLowerCase().replace(/-/g, ' ')],
    ['as a link', `https://example.org/#/pages/handover/index?code=${codeOf()}`],
  ])('is accepted %s', async (_, text) => {
    await type(open(Handing), text)
    expect(heading()).toBe('Continue with these answers?')
    expect(screen.getByText('It is for a child')).toBeTruthy()
  })

  test('is submitted with Enter, too', async () => {
    const { person } = open(Handing)
    await person.type(field(), `${codeOf()}{Enter}`)
    expect(heading()).toBe('Continue with these answers?')
  })

  test('is required', async () => {
    const { person } = open(Handing)
    await person.click(screen.getByRole('button', { name: 'Use this code' }))
    expect(screen.getByText('Type or paste the code first.')).toBeTruthy()
  })

  test('is the only option in a browser that cannot scan', () => {
    open(Handing)
    expect(screen.queryByRole('button', { name: 'Scan a QR code' })).toBeNull()
  })
})

describe('scanning', () => {
  let frames: string[] = []
  let stopped = 0
  let refuses = false

  beforeEach(() => {
    ;[frames, stopped, refuses] = [[], 0, false]
    class BarcodeDetector {
      static getSupportedFormats = () => Promise.resolve(['qr_code'])
      detect = () => Promise.resolve(frames.map((rawValue) => ({ rawValue })))
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

  test('shows the camera, and accepts the first code', async () => {
    await begin()
    const sheet = screen.getByRole('dialog', { name: /in front of the camera/ })
    expect(within(sheet).getByRole('img', { name: 'What the camera sees' }).querySelector('video')).not.toBeNull()
    frames = [codeOf()]
    expect(await screen.findByText('It is for a child')).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(stopped).toBe(1)
  })

  test('shows an error for a foreign code', async () => {
    frames = ['https://example.org']
    await begin()
    expect(await screen.findByText(foreign)).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('explains what to do without camera permission', async () => {
    refuses = true
    await begin()
    expect(await screen.findByText(/Allow it in the phone settings, or type the code/)).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('stops the camera with the button, Escape and when the screen closes', async () => {
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

describe('the link to the handover page', () => {
  const take = { name: /^Continue on your own phone/ }

  test('is behind the outcome', async () => {
    reset(employee)
    const { person } = open(Details)
    await person.click(screen.getByRole('link', take))
    expect(lastUrl()).toBe('/pages/handover/index')
  })

  test.each([
    ['a guide', GuidePage, { id: 'activate-counter' }],
    ['a step', GuidePage, { id: 'activate-counter', step: 'show' }],
  ])('from %s contains the guide', async (_, Page, params) => {
    const { person } = open(Page, params)
    if ('step' in params) await person.click(await screen.findByRole('button', { name: 'About this step' }))
    drawFolded()
    await person.click(await screen.findByRole('link', take))
    expect(lastUrl()).toBe('/pages/handover/index?guide=activate-counter')
  })

  test('in the settings is "I have a code" until something is answered', () => {
    open(Settings)
    expect(screen.getByRole('link', { name: /^I have a code/ }).getAttribute('href')).toBe('#/pages/handover/index')
    act(() => {
      useAnswers.setState(employee)
    })
    expect(screen.getByRole('link', { name: /^Continue on another device/ })).toBeTruthy()
  })
})

test('a guide is shared by its link, with the language and without answers', async () => {
  reset(employee)
  const { person } = open(GuidePage, { id: 'activate-counter' })
  drawFolded()
  const writeText = jest.spyOn(navigator.clipboard, 'writeText')
  await person.click(screen.getByRole('button', { name: /^Share this guide/ }))
  expect(await screen.findByText('The link has been copied.')).toBeTruthy()
  expect(writeText).toHaveBeenCalledWith('http://localhost/guide/en/activate-counter/')
})
