import { act, screen, waitFor, within } from '@testing-library/react'
import { bring } from '../../src/i18n'
import Facing from '../../src/pages/counter/facing'
import Office from '../../src/pages/counter/office'
import Triage from '../../src/pages/counter/triage'
import Home from '../../src/pages/home'
import OutcomePage from '../../src/pages/outcome'
import Settings from '../../src/pages/settings'
import { touch, useTouch } from '../../src/pages/visitor/touch'
import { outcome } from '../../src/journey/outcome'
import { policyFor } from '../../src/policies'
import { useAnswers } from '../../src/stores/answers'
import { useOffice } from '../../src/stores/office'
import { unset } from '../../src/stores/office-fields'
import { writeOffice } from '../../src/stores/office-file'
import { usePin } from '../../src/stores/pin'
import { useProgress } from '../../src/stores/progress'
import { device } from '../support/taro'
import { wordsOf } from '../support/words'
import { employee, open, reset, TODAY, told, went } from './stage'

const en = wordsOf('en')
const zh = wordsOf('zh-Hans')
const office = {
  ...unset, name: '温江社区', place: 'wenjiang', languages: ['en'], phone: '028-12393', hours: '9:00–17:00',
  sentences: [{ text: 'Please take a number.', zh: '请取号。' }],
}

beforeAll(async () => {
  await bring('zh-Hans', ['ui', 'policy', 'guides'])
})

beforeEach(() => {
  reset()
  useProgress.getState().forget()
  useOffice.getState().forget()
  usePin.getState().forget()
})

afterEach(() => {
  jest.useRealTimers()
  useOffice.getState().forget()
  usePin.getState().forget()
})

const atCounter = () => useOffice.setState({ on: true, office, looks: null })
const chip = (question: string, answer: string) =>
  within(screen.getByRole('group', { name: new RegExp(`^${en.law(`question.${question}.short`)} `) }))
    .getByRole('button', { name: new RegExp(`^${en.law(`answer.${question}.${answer}.short`)}\\. `) })

describe('triage', () => {
  test('the place is the office\'s, each chip tells what is known, and the answer follows at once', async () => {
    atCounter()
    const { person } = open(Triage)
    expect(told().place).toBe('wenjiang')
    for (const [question, answer] of Object.entries(employee.answers)) await person.click(chip(question, String(answer)))
    expect(told().answers).toEqual(employee.answers)
    const { verdict, documents, deadlines, amounts } = outcome(policyFor('wenjiang', TODAY), employee.answers)
    expect(screen.getByRole('heading', { level: 2, name: new RegExp(en.law(`outcome.${verdict.outcome}`)) })).toBeTruthy()
    const found = document.querySelector('.triage-found')!.textContent
    for (const words of [en, zh]) expect(found).toContain(words.t('outcome.actor', { actor: words.law('actor.employer') }))
    expect(documents.length * deadlines.length * amounts.length).toBeGreaterThan(0)
    for (const one of [...documents, ...deadlines, ...amounts]) if (one.known) expect(found).toContain(en.law(`entry.${one.id}`, one.values))
    for (const scheme of ['employee-scheme', 'resident-scheme']) expect(found).toContain(en.law(`scheme.${scheme}.short`))
  })

  test('a pressed chip is pressed, a second press takes it back', async () => {
    atCounter()
    const { person } = open(Triage)
    await person.click(chip('insured', 'no'))
    expect(chip('insured', 'no').getAttribute('aria-pressed')).toBe('true')
    await person.click(chip('insured', 'no'))
    expect(told().answers).toEqual({})
  })

  test('what cannot change the answer is grey, says so, and can be pressed all the same', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    const { person } = open(Triage)
    const grey = chip('parent', 'chinese')
    expect(grey.className).toContain('chip-grey')
    expect(grey.getAttribute('aria-label')).toContain(en.t('triage.grey'))
    expect(chip('stay', 'study-residence').className).not.toContain('chip-grey')
    await person.click(grey)
    expect(told().answers.parent).toBe('chinese')
  })

  test('another place is one press away, and keeps the answers', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    const { person } = open(Triage)
    await person.click(screen.getByRole('button', { name: new RegExp(en.t('triage.place.other')) }))
    await person.click(screen.getByRole('button', { name: en.law('place.kunming') }))
    expect(told()).toMatchObject({ place: 'kunming', answers: employee.answers })
  })

  test('the arrows move between the chips, the digits press those of a row and go on to the next question', async () => {
    atCounter()
    const { person } = open(Triage)
    chip('insured', 'no').focus()
    await person.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(chip('insured', 'here'))
    await person.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(chip('identity', 'hk-macao-taiwan'))
    await person.keyboard('{ArrowUp}{ArrowLeft}')
    expect(document.activeElement).toBe(chip('insured', 'no'))
    await person.keyboard('1')
    expect(told().answers).toEqual({ insured: 'no' })
    // The next frame.
    act(() => jest.advanceTimersByTime(50))
    expect(document.activeElement?.closest('.grid-next')).not.toBeNull()
    await person.keyboard('1')
    expect(Object.keys(told().answers)).toHaveLength(2)
  })

  test('after a wipe the screen says that it is done', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    const { person } = open(Triage)
    await person.click(screen.getByRole('button', { name: new RegExp(en.t('visitor.new')) }))
    expect(await screen.findByText(en.t('visitor.done'))).toBeTruthy()
    expect(told()).toMatchObject({ place: 'wenjiang', answers: {} })
  })
})

describe('facing', () => {
  const side = (name: string) => screen.getByRole('region', { name })

  test('the same lines stand on both sides, each in its language; pointing at one marks it on both', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    const { person } = open(Facing)
    const [visitor, clerk] = [side(en.t('facing.visitor')), side(en.t('facing.clerk'))]
    const title = (words: typeof en) => words.law('outcome.employer-scheme')
    expect(within(visitor).getByRole('button', { name: title(en) })).toBeTruthy()
    const [visitors, clerks] = [visitor, clerk].map((one) => one.querySelectorAll('.side-line').length)
    expect(visitors).toBe(clerks)
    await person.click(within(clerk).getByRole('button', { name: title(zh) }))
    for (const one of [within(visitor).getByRole('button', { name: title(en) }), within(clerk).getByRole('button', { name: title(zh) })]) {
      expect(one.getAttribute('aria-pressed')).toBe('true')
    }
    await person.click(within(visitor).getByRole('button', { name: title(en) }))
    expect(within(clerk).getByRole('button', { name: title(zh) }).getAttribute('aria-pressed')).toBe('false')
  })

  test('the sentences come with what the clerk can say, in the visitor\'s language on their side', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    const { person } = open(Facing)
    await person.click(screen.getByRole('radio', { name: /^Sentences/ }))
    const said = await within(side(en.t('facing.visitor'))).findByRole('button', { name: en.guide('reply.done') })
    await person.click(within(side(en.t('facing.clerk'))).getByRole('button', { name: '办好了。' }))
    expect(said.getAttribute('aria-pressed')).toBe('true')
  })

  test('what the office wrote stands there, too', async () => {
    atCounter()
    const { person } = open(Facing)
    await person.click(screen.getByRole('radio', { name: /^This office/ }))
    expect(side(en.t('facing.visitor')).textContent).toContain('Please take a number.')
    for (const text of ['温江社区', '请取号。', '9:00–17:00', '028-12393']) expect(side(en.t('facing.clerk')).textContent).toContain(text)
  })

  test('lying flat the far half is turned; turning around turns the other; standing turns none', async () => {
    atCounter()
    const { person } = open(Facing)
    const far = () => [...document.querySelectorAll('.side-far')].map((one) => one.className.includes('side-visitor') ? 'visitor' : 'clerk')
    expect(far()).toEqual(['visitor'])
    await person.click(screen.getByRole('button', { name: new RegExp(en.t('facing.turn')) }))
    expect(far()).toEqual(['clerk'])
    await person.click(screen.getByRole('radio', { name: /^Standing/ }))
    expect(far()).toEqual([])
  })

  test('the visitor chooses their language on their own side; those of the office stand first', async () => {
    atCounter()
    useOffice.setState({ office: { ...office, languages: ['zh-Hans', 'my'] } })
    const { person } = open(Facing)
    await person.click(within(side(en.t('facing.visitor'))).getByRole('button', { name: /English/ }))
    const names = within(side(en.t('facing.visitor'))).getAllByRole('listitem').map((one) => one.textContent)
    expect(names.slice(0, 2)).toEqual(['简体中文', 'မြန်မာ'])
    await person.click(screen.getByRole('button', { name: '简体中文' }))
    await screen.findByRole('region', { name: zh.t('facing.visitor') })
  })

  test('while two people look at it the screen stays lit, and no longer', async () => {
    const released = jest.fn(() => Promise.resolve())
    const request = jest.fn(() => Promise.resolve({ release: released }))
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
    atCounter()
    const { unmount } = open(Facing)
    await act(() => Promise.resolve())
    expect(request).toHaveBeenCalledTimes(1)
    unmount()
    expect(released).toHaveBeenCalledTimes(1)
  })
})

describe('every screen in counter mode', () => {
  test('the start page leads to the triage', () => {
    atCounter()
    open(Home)
    expect(went()).toBe('/pages/counter/triage/index')
  })

  test('has the next visitor in one press; out of counter mode it has not', () => {
    const first = open(Settings)
    expect(screen.queryByRole('button', { name: new RegExp(en.t('visitor.new')) })).toBeNull()
    first.unmount()
    atCounter()
    open(Settings)
    expect(screen.getByRole('button', { name: new RegExp(en.t('visitor.new')) })).toBeTruthy()
  })

  test('no link leads out without asking; the number is shown large, and can be copied', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'chengdu' })
    const { person } = open(OutcomePage)
    await person.click(screen.getAllByRole('link', { name: /^Call/ })[0]!)
    const dialog = screen.getByRole('dialog', { name: en.t('leave.call.title') })
    const number = dialog.querySelector('.leave-shown')!.textContent
    expect(number).toMatch(/\d{3}/)
    expect(device.calls.map(([name]) => name)).not.toContain('makePhoneCall')
    await person.click(within(dialog).getByRole('button', { name: en.t('leave.no') }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await person.click(screen.getAllByRole('link', { name: /^Call/ })[0]!)
    await person.click(screen.getByRole('button', { name: en.t('leave.call.yes') }))
    expect(device.calls).toContainEqual(['makePhoneCall', { phoneNumber: number }])
  })

  test('nobody there: it is announced, a touch ends that, and otherwise everything is cleared', async () => {
    jest.useFakeTimers({ now: new Date(`${TODAY}T12:00:00`) })
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    touch()
    open(Triage)
    act(() => jest.advanceTimersByTime(74_000))
    expect(screen.queryByRole('dialog', { name: en.t('visitor.idle.title') })).toBeNull()
    act(() => jest.advanceTimersByTime(2000))
    expect(screen.getByRole('dialog', { name: en.t('visitor.idle.title') })).toBeTruthy()
    expect(screen.getAllByRole('alert').map((one) => one.textContent)).toContain(en.t('visitor.idle.text'))
    act(() => {
      document.dispatchEvent(new Event('pointerdown'))
      jest.advanceTimersByTime(600)
    })
    expect(screen.queryByRole('dialog', { name: en.t('visitor.idle.title') })).toBeNull()
    expect(told().answers).toEqual(employee.answers)
    act(() => jest.advanceTimersByTime(89_000))
    expect(told().answers).toEqual(employee.answers)
    act(() => jest.advanceTimersByTime(1500))
    expect(told().answers).toEqual({})
    // Nobody came since: nothing more is to be cleared.
    await act(() => jest.advanceTimersByTimeAsync(3000))
    expect(useTouch.getState()).toEqual({ at: null, left: null })
  })
})

describe('the office', () => {
  test('is led to from the settings', () => {
    open(Settings)
    expect(screen.getByRole('link', { name: new RegExp(en.t('settings.counter.open')) }).getAttribute('href')).toBe('#/pages/counter/office/index')
  })

  test('keeps what is written, and says what cannot be kept', async () => {
    const { person } = open(Office)
    const field = (name: string) => screen.getByLabelText(new RegExp(`^${en.t(name)}`))
    await person.click(screen.getByRole('radio', { name: new RegExp(`^${en.law('place.kunming')}`) }))
    await person.type(field('office.phone'), '0871-1')
    await person.clear(field('office.idle'))
    await person.type(field('office.idle'), '5')
    expect(screen.getByText(en.t('office.wrong.idle', { least: 30, most: 600 }))).toBeTruthy()
    await person.type(field('office.site'), 'http://a.example')
    expect(screen.getByText(en.t('office.wrong.site'))).toBeTruthy()
    await person.click(screen.getByRole('checkbox', { name: /မြန်မာ/ }))
    await person.click(screen.getByRole('checkbox', { name: /English/ }))
    expect(useOffice.getState().office).toMatchObject({ place: 'kunming', phone: '0871-1', idle: 90, site: null, languages: ['my', 'en'] })
  })

  test('writes its own sentences; the Chinese is needed', async () => {
    const { person } = open(Office)
    await person.click(screen.getByRole('button', { name: new RegExp(en.t('office.sentence.add')) }))
    expect(screen.getByText(en.t('office.sentence.empty'))).toBeTruthy()
    await person.type(screen.getByLabelText(new RegExp(en.t('office.sentence.chinese'))), '请取号。')
    await person.click(screen.getByRole('button', { name: new RegExp(en.t('office.sentence.add')) }))
    expect(useOffice.getState().office.sentences).toEqual([{ text: null, zh: '请取号。' }])
    await person.click(screen.getByRole('button', { name: `${en.t('office.sentence.remove')}: 请取号。` }))
    expect(useOffice.getState().office.sentences).toEqual([])
  })

  test('turns counter mode on with a clean start, and off with a clean end', async () => {
    useAnswers.setState(employee)
    useOffice.setState({ office })
    const { person, unmount } = open(Office)
    await person.click(screen.getByRole('button', { name: new RegExp(en.t('office.switch-on')) }))
    expect(useOffice.getState().on).toBe(true)
    await waitFor(() => expect(told()).toMatchObject({ place: 'wenjiang', answers: {} }))
    unmount()
    useAnswers.setState(employee)
    open(Office)
    await person.click(screen.getByRole('button', { name: new RegExp(en.t('office.switch-off')) }))
    expect(useOffice.getState().on).toBe(false)
    expect(told()).toMatchObject({ place: null, answers: {} })
    expect(went()).toBe('/pages/home/index')
  })

  test('is behind its PIN; a wrong one must be waited for, and how to do without is told', async () => {
    jest.useRealTimers()
    atCounter()
    usePin.getState().set('4711')
    const { person } = open(Office)
    expect(screen.queryByText(en.t('office.state.on'))).toBeNull()
    await person.type(screen.getByLabelText(/^Enter the PIN/), '1234')
    await person.click(screen.getByRole('button', { name: /^Continue/ }))
    expect(screen.getByText(en.t('pin.wrong'))).toBeTruthy()
    expect(screen.getByText(en.t('pin.wait', { seconds: 1 }))).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Continue/ })).toHaveProperty('disabled', true)
    expect(screen.getByText(en.t('pin.forgotten.browser'))).toBeTruthy()
    await waitFor(() => expect(screen.queryByText(en.t('pin.wait', { seconds: 1 }))).toBeNull(), { timeout: 3000 })
    await person.type(screen.getByLabelText(/^Enter the PIN/), '4711')
    await person.click(screen.getByRole('button', { name: /^Continue/ }))
    expect(screen.getByText(en.t('office.state.on'))).toBeTruthy()
  })

  test('sets a PIN only if it was written twice the same', async () => {
    const { person } = open(Office)
    const write = async (first: string, second: string) => {
      await person.clear(screen.getByLabelText(/^New PIN/))
      await person.clear(screen.getByLabelText(/^The same PIN again/))
      await person.type(screen.getByLabelText(/^New PIN/), first)
      await person.type(screen.getByLabelText(/^The same PIN again/), second)
      await person.click(screen.getByRole('button', { name: /^Set this PIN/ }))
    }
    await write('12', '12')
    expect(screen.getByText(en.t('pin.bad'))).toBeTruthy()
    await write('1234', '1235')
    expect(screen.getByText(en.t('pin.differ'))).toBeTruthy()
    await write('1234', '1234')
    expect(screen.getByText(en.t('pin.is-set'))).toBeTruthy()
    await person.click(screen.getByRole('button', { name: /^Remove the PIN/ }))
    expect(usePin.getState().hash).toBeNull()
  })

  test('reads the file of another tablet: shows what it brings, asks, and takes it', async () => {
    const { person } = open(Office)
    await person.click(screen.getByLabelText(/^Or paste/))
    await person.paste(writeOffice(office))
    await person.click(screen.getByRole('button', { name: /^Read this text/ }))
    expect(screen.getByText(en.t('office.file.brings'))).toBeTruthy()
    expect(screen.getByText('温江社区')).toBeTruthy()
    expect(useOffice.getState().office).toEqual(unset)
    await person.click(screen.getByRole('button', { name: /^Use this here/ }))
    expect(useOffice.getState().office).toEqual(office)
    expect(screen.getByText(en.t('office.file.taken'))).toBeTruthy()
    expect(screen.getByLabelText(/^Telephone/)).toHaveProperty('value', '028-12393')
  })

  test.each([
    ['broken', '{'], ['foreign', '{}'], ['version', '{"yibao-office":2}'], ['large', `{"yibao-office":1,"name":"${'x'.repeat(66_000)}"}`],
  ])('refuses a file that is %s, and keeps what is here', async (why, text) => {
    useOffice.setState({ office })
    const { person } = open(Office)
    await person.click(screen.getByLabelText(/^Or paste/))
    await person.paste(text)
    await person.click(screen.getByRole('button', { name: /^Read this text/ }))
    expect(screen.getByText(en.t(`office.file.${why}`))).toBeTruthy()
    expect(useOffice.getState().office).toEqual(office)
  })

  test('names what is wrong in a file', async () => {
    const { person } = open(Office)
    await person.click(screen.getByLabelText(/^Or paste/))
    await person.paste(JSON.stringify({ 'yibao-office': 1, idle: 3, place: 7 }))
    await person.click(screen.getByRole('button', { name: /^Read this text/ }))
    expect(screen.getByText(en.t('office.file.fields', { fields: en.list([en.t('office.place'), en.t('office.idle')]) }))).toBeTruthy()
  })
})

test('to forget everything in counter mode forgets the visitor; out of it the office, too', async () => {
  atCounter()
  useAnswers.setState(employee)
  const first = open(Settings)
  const forget = async () => {
    // With its Chinese, once somebody has begun anew at the counter.
    await first.person.click(screen.getByRole('button', { name: new RegExp(`^${en.t('settings.forget.button')}`) }))
    await first.person.click(screen.getByRole('button', { name: new RegExp(`^${en.t('settings.forget.yes')}`) }))
  }
  await forget()
  await waitFor(() => expect(told().answers).toEqual({}))
  expect(useOffice.getState()).toMatchObject({ on: true, office })
  first.unmount()
  useOffice.setState({ on: false })
  open(Settings)
  await forget()
  expect(useOffice.getState().office).toEqual(unset)
  expect([...device.store.keys()]).toEqual([])
})
