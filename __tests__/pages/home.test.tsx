import { act, screen, waitFor, within } from '@testing-library/react'
import guides from '../../locales/en/guides.json'
import Home from '../../src/pages/home'
import Guide from '../../src/pages/guides/guide'
import { languages } from '../../src/i18n'
import { useAnswers } from '../../src/stores/answers'
import { useProgress } from '../../src/stores/progress'
import { useSettings } from '../../src/stores/settings'
import { device } from '../support/taro-stub'
import { employee, lastUrl, open, reset } from './stage'

const words = guides as Readonly<Record<string, string>>

beforeEach(() => {
  reset()
  useProgress.getState().forget()
})

/** The answers of a new person who has chosen a place. */
const placed = { place: 'chengdu', answers: {}, skipped: [], history: [] }

function openHome(answers?: Parameters<typeof reset>[0]) {
  reset(answers)
  useSettings.setState({ language: 'en' })
  return open(Home)
}

/** By its name; the tests' own computation sets a space after a part in another language. */
const tile = (name: string) => screen.getByRole('link', { name: (own) => own.replace(/ (?=,)/g, '') === name })
const moves = () => device.calls.filter(([name]) => name === 'navigateTo')

describe('the first launch', () => {
  test("offers every language in its own script, the device's first, and nothing else", () => {
    open(Home)
    const names = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(names[0]).toBe('EnglishHello')
    expect(names.at(-1)).toBe('简体中文您好')
    expect([...names].sort()).toEqual(languages.map(({ name, greeting }) => name + greeting).sort())
    expect(screen.getAllByRole('button').length).toBe(languages.length)
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('one tap leads to the start page in that language, once', async () => {
    const { person, unmount } = open(Home)
    await person.click(screen.getByRole('button', { name: /^简体中文/ }))
    expect(await screen.findByRole('link', { name: '缴费' })).toBeTruthy()
    expect(useSettings.getState().language).toBe('zh-Hans')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })))
    expect(moves()).toEqual([])
    unmount()
    open(Home)
    expect(screen.queryByRole('button', { name: /^English/ })).toBeNull()
  })

  test('is not for those who have answered before they could choose', () => {
    reset(placed)
    open(Home)
    expect(tile('Pay')).toBeTruthy()
  })
})

describe('the start page', () => {
  test('has six tasks, the search, three ways on, and what it is', () => {
    openHome()
    expect(
      within(screen.getByRole('list', { name: 'What do you want to do?' }))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Can I join?', 'Pay', 'Get my code', 'At hospital now', 'Bind a card', 'Something failed'])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Yibao Guide')
    expect(screen.getByText('Information, not a decision. Works without the internet.')).toBeTruthy()
    expect(screen.queryByText(/^Continue/)).toBeNull()
  })

  test.each([
    ['Can I join?', '/pages/questions/index'],
    ['At hospital now', '/pages/guides/hospital/index'],
    ['Bind a card', '/pages/guides/bind/index'],
    ['Something failed', '/pages/guides/find/index?show=trouble'],
    ['Search: bank card, 激活, yibao', '/pages/guides/find/index'],
    ['All guides', '/pages/guides/all/index'],
    ['My papers', '/pages/guides/papers/index'],
    ['Settings', '/pages/settings/index'],
  ])('%s leads to %s and asks nothing first', async (name, url) => {
    const { person } = openHome()
    await person.click(tile(name))
    expect(lastUrl()).toBe(url)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))

  test('Pay asks for the place and whether one is insured, each with the reason, and goes on', async () => {
    const { person } = openHome()
    await person.click(tile('Pay'))
    const where = await dialog('Where in China do you live?')
    expect(where.getByText('Each place has its own way to pay.')).toBeTruthy()
    await person.click(where.getByRole('button', { name: 'Chengdu' }))
    const insured = await dialog('Do you already have Chinese medical insurance?')
    expect(insured.getByText('Only people who are enrolled can pay.')).toBeTruthy()
    expect(moves()).toEqual([])
    await person.click(insured.getByRole('button', { name: 'No' }))
    await waitFor(() => {
      expect(lastUrl()).toBe('/pages/guides/guide/index?task=pay')
    })
    expect(useAnswers.getState()).toMatchObject({ place: 'chengdu', answers: { insured: 'no' } })
    expect(screen.queryByRole('dialog')).toBeNull()
    await person.click(tile('Pay'))
    await waitFor(() => {
      expect(moves()).toHaveLength(2)
    })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('Get my code asks for the document of those who are insured only', async () => {
    const { person } = openHome()
    await person.click(tile('Get my code'))
    const insured = await dialog('Do you already have Chinese medical insurance?')
    expect(insured.getByText('Only people who are enrolled get a code.')).toBeTruthy()
    await person.click(insured.getByRole('button', { name: 'Yes, in this place' }))
    const document = await dialog('Which document shows your nationality?')
    expect(document.getByText('Your document decides which app gives you the code.')).toBeTruthy()
    await person.click(document.getByRole('button', { name: 'A foreign passport' }))
    await waitFor(() => {
      expect(lastUrl()).toBe('/pages/guides/guide/index?task=code')
    })
    expect(useAnswers.getState().answers).toEqual({ insured: 'here', identity: 'foreign-passport' })
  })

  test('a sheet that is closed keeps nothing and leads nowhere', async () => {
    const { person } = openHome()
    await person.click(tile('Pay'))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(useAnswers.getState().place).toBeNull()
    expect(moves()).toEqual([])
  })

  test('names the place, and changes it', async () => {
    const { person } = openHome(placed)
    await person.click(await screen.findByRole('button', { name: 'Place: Chengdu' }))
    const sheet = within(await screen.findByRole('dialog'))
    expect(sheet.getByRole('button', { name: 'Chengdu' }).getAttribute('aria-current')).toBe('true')
    await person.click(sheet.getByRole('button', { name: 'Chongqing' }))
    expect(await screen.findByRole('button', { name: 'Place: Chongqing' })).toBeTruthy()
    expect(moves()).toEqual([])
  })

  test('continues with the next question of an open check', async () => {
    const { person } = openHome(placed)
    await person.click(await screen.findByRole('link', { name: /Next question/ }))
    expect(lastUrl()).toBe('/pages/questions/index')
  })

  test('leads to the answer when the check is complete, from its tile, too', async () => {
    const { person } = openHome(employee)
    await person.click(await screen.findByRole('link', { name: /See my answer/ }))
    expect(lastUrl()).toBe('/pages/outcome/index')
    await person.click(tile('Can I join?'))
    expect(moves().map(([, options]) => (options as { url: string }).url)).toEqual([
      '/pages/outcome/index',
      '/pages/outcome/index',
    ])
  })

  test('continues the guide where the person worked last, and no finished one', async () => {
    const { person } = openHome(employee)
    act(() => useProgress.getState().goTo('activate-wechat', 'search', { number: 3, all: 8 }))
    const ticket = await screen.findByRole('link', { name: /Activate in WeChat/ })
    expect(ticket.textContent).toMatch(/^Continue · step 3 of 8/)
    await person.click(ticket)
    expect(lastUrl()).toBe('/pages/guides/guide/index?id=activate-wechat')
    act(() => useProgress.getState().finish('activate-wechat'))
    expect(await screen.findByRole('link', { name: /See my answer/ })).toBeTruthy()
  })

  test('warns if the device stores nothing', async () => {
    openHome()
    expect(screen.queryByText(/does not let us save/)).toBeNull()
    device.storageFails = true
    act(() => useAnswers.getState().choosePlace('chengdu'))
    expect(await screen.findByText(/does not let us save/)).toBeTruthy()
  })
})

describe('a task', () => {
  const openTask = async (task: string) => {
    const { person, unmount } = open(Guide, { task })
    const heading = await screen.findByRole('heading', { level: 1 })
    return { person, unmount, title: heading.textContent }
  }
  const pay = async (answers: Parameters<typeof reset>[0]) => {
    reset(answers)
    return openTask('pay')
  }

  test('tells an employee to enrol first and that the employer pays; the guide is behind "enrolled already"', async () => {
    const { person, title, unmount } = await pay(employee)
    expect(title).toBe('Enrol first')
    expect(screen.getByText(/You make no payment yourself/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Through your employer' })).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Start' }))
    expect(lastUrl()).toBe('/pages/guides/guide/index?id=enrol-employer')
    await person.click(screen.getByRole('button', { name: 'I am enrolled already' }))
    expect(lastUrl()).toBe('/pages/guides/guide/index?id=check-enrolment')
    // It is not asked a second time.
    expect(useProgress.getState().passed).toEqual(['enrol'])
    unmount()
    expect((await openTask('pay')).title).toBe(words['guide.check-enrolment'])
  })

  test('leads to the answer where nobody knows if the person may join', async () => {
    const { person, title } = await pay({
      ...employee,
      answers: { ...employee.answers, activity: 'not-working', stay: 'family-or-private' },
    })
    expect(title).toBe('Ask first')
    await person.click(screen.getByRole('button', { name: 'See my answer' }))
    expect(lastUrl()).toBe('/pages/outcome/index')
  })

  test('leads to the questions while they are open', async () => {
    const { person, title } = await pay({ place: 'chengdu', answers: { insured: 'no' }, history: ['insured'] })
    expect(title).toBe('First: can you join?')
    await person.click(screen.getByRole('button', { name: 'Answer the questions' }))
    expect(lastUrl()).toBe('/pages/questions/index')
  })

  test('lets the insured say who pays', async () => {
    const { person, title } = await pay({ place: 'chengdu', answers: { insured: 'here' }, history: ['insured'] })
    expect(title).toBe('Who pays for you?')
    await person.click(screen.getByRole('button', { name: words['guide.pay-chengdu']! }))
    expect(lastUrl()).toBe('/pages/guides/guide/index?id=pay-chengdu')
    await person.click(screen.getByRole('button', { name: words['guide.check-enrolment']! }))
    expect(lastUrl()).toBe('/pages/guides/guide/index?id=check-enrolment')
  })

  test('opens the guide of the code for the insured', async () => {
    reset({ place: 'chengdu', answers: { insured: 'here', identity: 'foreign-passport' }, history: ['insured'] })
    expect((await openTask('code')).title).toBe(words['guide.activate-national-app'])
  })

  test('that does not exist shows a notice', async () => {
    expect((await openTask('fly')).title).toBe('This guide does not exist')
  })
})
