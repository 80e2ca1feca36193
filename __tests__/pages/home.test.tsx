import { act, screen, within } from '@testing-library/react'
import guides from '../../locales/en/guides.json'
import Home from '../../src/pages/home'
import Search from '../../src/pages/guides/find'
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

const tile = (name: string) => screen.getByRole('link', { name })
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
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
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

  test('Pay asks for the place when there is none, and goes on', async () => {
    const { person } = openHome()
    await person.click(tile('Pay'))
    const sheet = within(await screen.findByRole('dialog', { name: 'Where in China do you live?' }))
    expect(moves()).toEqual([])
    await person.click(sheet.getByRole('button', { name: 'Chengdu' }))
    expect(useAnswers.getState().place).toBe('chengdu')
    expect(lastUrl()).toBe('/pages/guides/guide/index?task=pay')
    await person.click(tile('Pay'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(moves()).toHaveLength(2)
  })

  test('Get my code asks for the document when it is not known, and goes on', async () => {
    const { person } = openHome()
    await person.click(tile('Get my code'))
    const sheet = within(await screen.findByRole('dialog', { name: 'Which document shows your nationality?' }))
    await person.click(sheet.getByRole('button', { name: 'A foreign passport' }))
    expect(useAnswers.getState().answers).toEqual({ identity: 'foreign-passport' })
    expect(lastUrl()).toBe('/pages/guides/guide/index?task=code')
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

test('Something failed opens the search with the most common failures; one tap searches for it', async () => {
  const { person } = open(Search, { show: 'trouble' })
  const failures = within((await screen.findByRole('heading', { name: 'Problems' })).parentElement!)
  // All of them are troubles that a guide has.
  expect(failures.getAllByRole('button').map((button) => button.textContent)).toEqual(
    [
      'activate-national-app.face-fails',
      'activate-national-app.name-differs',
      'code-fails.still-fails',
      'use-hospital.no-record',
      'link-wechat.card-refused',
      'pay-elsewhere.number-refused',
      'link-wechat.no-message',
    ].map((id) => words[`trouble.${id}`]),
  )
  await person.click(failures.getByRole('button', { name: 'The face check fails.' }))
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('The face check fails.')
  expect(await screen.findByText('Stop trying. The counter can activate your code without it.')).toBeTruthy()
})

describe('the guide of a task', () => {
  const titleOf = async (task: string) => {
    open(Guide, { task })
    return (await screen.findByRole('heading', { level: 1 })).textContent
  }
  test.each([
    ['pay', 'chengdu', {}, 'pay-chengdu'],
    ['pay', 'wenjiang', {}, 'pay-chengdu'],
    ['pay', 'kunming', {}, 'pay-yunnan'],
    ['pay', 'shanghai', {}, 'pay-shanghai'],
    ['pay', 'guangzhou', {}, 'pay-elsewhere'],
    ['pay', null, {}, 'pay-elsewhere'],
    // The employer pays: what there is to do is to look.
    ['pay', 'chengdu', employee.answers, 'check-enrolment'],
    ['code', null, { identity: 'foreign-passport' }, 'activate-national-app'],
    ['code', 'chongqing', { identity: 'hk-macao-taiwan' }, 'activate-national-app'],
    // No rule says that an app accepts it.
    ['code', null, { identity: 'border-pass' }, 'activate-counter'],
    ['code', null, {}, 'activate-national-app'],
  ] as const)('to %s in %s with %j is %s', async (task, place, answers, guide) => {
    reset({ place, answers, history: Object.keys(answers), skipped: [] })
    expect(await titleOf(task)).toBe(words[`guide.${guide}`])
  })

  test('an unknown task says so', async () => {
    expect(await titleOf('fly')).toBe('This guide does not exist')
  })
})
