import { screen, waitFor, within } from '@testing-library/react'
import BindScreen from '../../src/pages/guides/bind'
import ContactsScreen from '../../src/pages/guides/contacts'
import GuideScreen from '../../src/pages/guides/guide'
import HospitalScreen from '../../src/pages/guides/hospital'
import { callGroups } from '../../src/pages/guides/contacts/call-lines'
import { policyForPlace } from '../../src/features/guides/guide-context'
import { useProgress } from '../../src/stores/progress'
import { device } from '../support/taro-stub'
import { employee, lastUrl, open, reset } from './stage'

beforeEach(() => {
  reset(employee)
  useProgress.getState().forget()
  device.pages = ['/pages/home/index']
})

const tap = async ({ person }: ReturnType<typeof open>, name: RegExp) =>
  person.click(await screen.findByRole('radio', { name }))

describe('at hospital now', () => {
  test('shows the emergency number before the question', async () => {
    open(HospitalScreen)
    const question = await screen.findByRole('heading', { level: 1, name: 'Is your code working?' })
    const number = screen.getByRole('link', { name: 'Call 120 now' })
    expect(number.getAttribute('href')).toBe('tel:120')
    expect(number.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  test('without a working code shows the sentence, the correction and the four papers', async () => {
    const screenOf = open(HospitalScreen)
    await tap(screenOf, /^No, or I have none/)
    const steps = screen.getAllByRole('listitem').filter((item) => /^[123]/.test(item.textContent))
    expect(steps).toHaveLength(3)
    for (const zh of ['收费票据', '费用清单', '诊断证明', '病历资料']) expect(screen.getByText(zh).lang).toBe('zh-Hans')
    await screenOf.person.click(screen.getByRole('button', { name: 'Show the Chinese sentence' }))
    expect(lastUrl()).toBe('/pages/guides/card/index?guide=code-fails&step=ask')
  })

  test('with a working code leads to the sentence for the desk, and to that for the cashier', async () => {
    const screenOf = open(HospitalScreen, { code: 'yes' })
    await screenOf.person.click(await screen.findByRole('button', { name: 'Show the Chinese sentence' }))
    expect(lastUrl()).toBe('/pages/guides/card/index?guide=use-hospital&step=register')
    await screenOf.person.click(screen.getByRole('button', { name: 'Sentence for the cashier' }))
    expect(lastUrl()).toBe('/pages/guides/card/index?guide=use-hospital&step=settle')
  })
})

describe('bind a card', () => {
  test('shows nothing until a card and an app are chosen, then the way in both languages of the app', async () => {
    const shown = jest.spyOn(Element.prototype, 'scrollIntoView')
    const screenOf = open(BindScreen)
    await tap(screenOf, /^Card from abroad/)
    expect(screen.queryByText('Where to press')).toBeNull()
    expect(shown).not.toHaveBeenCalled()
    await tap(screenOf, /^WeChat/)
    expect(shown).toHaveBeenCalledTimes(1)
    await screenOf.person.click(screen.getByText('Where to press'))
    const rows = within(screen.getByRole('list', { name: 'Where to press' })).getAllByRole('listitem')
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      '1我wǒMe',
      '2服务fúwùServices',
      '3钱包qiánbāoWallet',
      '4银行卡yínhángkǎCards',
      '5添加银行卡tiānjiā yínhángkǎAdd a Card',
    ])
    await screenOf.person.click(screen.getByRole('button', { name: /^Show me how: WeChat, 5 steps/ }))
    expect(lastUrl()).toBe('/pages/guides/guide/index?id=link-wechat')
  })

  test('announces which cards the app takes, and says of which that is not known', async () => {
    open(BindScreen, { card: 'abroad', app: 'wechat' })
    const taken = await screen.findByText('WeChat takes Visa, Mastercard, JCB, Diners Club, Discover, UnionPay')
    const status = taken.closest<HTMLElement>('[role=status]')!
    expect(within(status).getByText('We do not know if WeChat takes American Express')).toBeTruthy()
    expect(within(status).getByText('No clear rule, ask')).toBeTruthy()
  })

  test('shows fees and limits with their years for a card from abroad, and none for a mainland card', async () => {
    const screenOf = open(BindScreen, { card: 'abroad', app: 'alipay' })
    expect(await screen.findByText('US$50,000')).toBeTruthy()
    expect(screen.getByText('3%')).toBeTruthy()
    expect(screen.getByText(/^Figures of 2024 and 2025/)).toBeTruthy()
    await tap(screenOf, /^Mainland card/)
    expect(screen.queryByText('US$50,000')).toBeNull()
    expect(screen.getByText(/^We found no source about fees/)).toBeTruthy()
    expect(screen.getByText('Alipay takes UnionPay')).toBeTruthy()
  })
})

describe('who to call', () => {
  test('the lines of the place come first, and none is there twice', () => {
    const { place, country, danger } = callGroups(policyForPlace({ place: 'chengdu' }))
    expect(place.slice(0, 2).map(({ id }) => id)).toEqual(['phone-12393', 'phone-12345'])
    const ids = [...place, ...country, ...danger].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['phone-12333', 'phone-12366', 'phone-12367', 'phone-120']))
  })

  test('a line shows hours and languages, or that they are not known', async () => {
    open(ContactsScreen)
    const row = (await screen.findByText('12367')).closest('li')!
    expect(row.textContent).toContain('Day and night')
    expect(row.textContent).toContain('English')
    expect(row.textContent).toContain('Русский')
    expect(screen.getByText('12366').closest('li')!.textContent).toContain('Hours not known')
  })

  test('the address of the old guide leads to the page', async () => {
    open(GuideScreen, { id: 'who-to-call' })
    await waitFor(() => {
      expect(lastUrl()).toBe('/pages/guides/contacts/index')
    })
  })
})
