import { screen, waitFor, within } from '@testing-library/react'
import { readHandover } from '../../src/journey/handover'
import Along from '../../src/pages/guides/guide'
import Outcome from '../../src/pages/outcome'
import PaperScreen from '../../src/pages/guides/paper'
import { written } from '../../src/policies/codebook'
import { useOffice } from '../../src/stores/office'
import { useProgress } from '../../src/stores/progress'
import { speak } from '../../src/i18n'
import { bytesOf, scanPicture } from '../support/qr'
import { wordsOf } from '../support/words'
import { employee, open, reset, told, went } from './stage'

const en = wordsOf('en')
const zh = wordsOf('zh-Hans')
const paper = () => document.getElementById('paper')!
const on = within
const code = () => on(paper()).getByRole<HTMLImageElement>('img', { name: en.t('paper.code') })
const choose = (name: string) => screen.getByRole('radio', { name })
const tick = (name: RegExp) => screen.getByRole('checkbox', { name })

/** The lines of the paper of these classes. */
const lines = (selector: string) => [...paper().querySelectorAll(selector)].map((one) => one.textContent)

beforeEach(() => {
  reset()
  useOffice.getState().forget()
  useProgress.getState().forget()
  Object.assign(window, { print: () => window.dispatchEvent(new Event('beforeprint')) })
})

test('without an answer and a guide there is nothing to print, and the way to the questions is there', async () => {
  const { person } = open(PaperScreen)
  await person.click(screen.getByRole('button', { name: en.t('home.start') }))
  expect(went()).toContain('pages/questions')
})

describe('an answer on paper', () => {
  beforeEach(() => reset(employee))

  test('has each line in both languages, whether or not Chinese is shown on the screen', () => {
    open(PaperScreen)
    const all = paper()
    expect(on(all).getByRole('heading', { level: 2 }).textContent).toContain(en.law('outcome.employer-scheme'))
    for (const words of [en, zh]) {
      for (const text of [words.law('outcome.employer-scheme.sentence'), words.law('entry.doc-passport'), words.t('paper.part.contacts'), words.t('outcome.disclaimer')]) {
        expect(all.textContent).toContain(text)
      }
    }
    const pairs = [...all.querySelectorAll('.say')]
    expect(pairs.length).toBeGreaterThan(40)
    for (const pair of pairs) expect(pair.querySelector('[lang="zh-Hans"]')?.textContent).toMatch(/[一-鿿]|^\W*$/)
    // The screen itself speaks one language.
    expect(screen.getByRole('button', { name: en.t('paper.print') }).textContent).toBe(en.t('paper.print'))
  })

  test('has a box before each paper, a number before each step, and telephone numbers', () => {
    open(PaperScreen)
    expect(lines('.paper-of-documents .paper-item').length).toBeGreaterThan(3)
    expect(lines('.paper-of-documents .paper-box').length).toBe(lines('.paper-of-documents .paper-item').length)
    expect(lines('.paper-of-steps .paper-sign').slice(0, 3)).toEqual(['1.', '2.', '3.'])
    expect(lines('.paper-phone')).toContain('12366')
  })

  test('has the sources with issuer, date and grade, and how old it is', () => {
    open(PaperScreen)
    expect(lines('.paper-of-sources .paper-line')).toContain('人力资源和社会保障部令第54号 · 人力资源和社会保障部 · 2024-12-23 · A')
    expect(paper().textContent).toContain(en.t('outcome.data', { day: en.day('2026-11-21') }))
    expect(paper().textContent).toContain(en.t('paper.checked', { day: en.day('2026-11-21') }))
  })

  test('has the last day where the person gave the day from which it counts', () => {
    useProgress.getState().setDate('deadline-employer-permit', '2026-11-01')
    open(PaperScreen)
    expect(lines('.paper-of-deadlines .paper-strong').join()).toContain(en.t('deadlines.due', { day: en.day('2026-12-01') }))
  })

  test('carries a code that opens the case elsewhere, and without it when that is not wanted', async () => {
    const { person } = open(PaperScreen)
    const [link = ''] = await scanPicture(bytesOf(code().src))
    const { place, answers, skipped } = told()
    expect(readHandover(written, link)).toEqual({ ok: true, asked: false, told: { place, answers, skipped, guide: null, language: 'en' } })
    expect(lines('.paper-short')[0]).toBe(/code=([^&]+)/.exec(link)![1])
    await person.click(tick(/^The code that opens this/))
    expect(on(paper()).queryByRole('img')).toBeNull()
    expect(paper().textContent).not.toMatch(/YB1/)
  })

  test('leaves out what is not wanted', async () => {
    const { person } = open(PaperScreen)
    await person.click(tick(/^Sources/))
    await person.click(tick(/^Whom to ask/))
    expect(lines('.paper-of-sources, .paper-of-contacts')).toEqual([])
    await person.click(tick(/^Sources/))
    expect(lines('.paper-of-sources').length).toBe(1)
  })

  test('is made for the chosen paper', async () => {
    const { person } = open(PaperScreen)
    const rules = () => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('')
    expect(rules()).toContain('size: A4')
    await person.click(choose('Receipt, 58 mm'))
    expect(rules()).toContain('size: 58mm')
    expect(paper().className).toContain('paper-slip')
  })

  test('stands in the language that is chosen for it, from right to left where that is so, and the screen stays as it is', async () => {
    const { person } = open(PaperScreen)
    await person.click(choose('العربية'))
    await waitFor(() => expect(paper().lang).toBe('ar'))
    const ar = wordsOf('ar')
    expect(paper().dir).toBe('rtl')
    expect(paper().textContent).toContain(ar.law('outcome.employer-scheme.sentence'))
    expect(paper().querySelector('.say-text')?.getAttribute('lang')).toBe('ar')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.t('paper.title'))
  })

  test('in Chinese has every line once', async () => {
    await speak('zh-Hans')
    open(PaperScreen)
    expect(paper().lang).toBe('zh-Hans')
    expect(paper().querySelectorAll('.say')).toHaveLength(0)
    expect(paper().textContent).toContain(zh.law('outcome.employer-scheme.sentence'))
    for (const words of lines('.paper-head, .paper-group:not(.paper-look-small) .paper-item')) expect(words).not.toMatch(/[a-z]{3,} [a-z]{3,}/)
  })

  test.each([
    ['https://yibao.example.org/guide', 'https://yibao.example.org/guide/#'],
    ['https://yibao.example.org/guide.html', 'https://yibao.example.org/guide.html#'],
  ])('names the office that hands it out, in counter mode alone, and leads to the address that the office gave: %s', async (site, link) => {
    const { set, switchOn } = useOffice.getState()
    set({ name: '双流社区', hours: '周一至周五 9:00–17:00', phone: '028-12345678', site })
    const { unmount } = open(PaperScreen)
    expect(lines('.paper-of-office')).toEqual([])
    unmount()
    switchOn({ textSize: null, theme: 'system' })
    open(PaperScreen)
    expect(lines('.paper-of-office')[0]).toMatch(/双流社区.*周一至周五 9:00–17:00.*028-12345678/)
    expect((await scanPicture(bytesOf(code().src)))[0]).toContain(`${link}/pages/handover/index?code=YB1`)
  })
})

describe('printing', () => {
  beforeEach(() => reset(employee))
  const press = async () => {
    const { person } = open(PaperScreen)
    await person.click(screen.getByRole('button', { name: en.t('paper.print') }))
  }

  test('says what to do if no paper came out', async () => {
    await press()
    expect(await screen.findByText(en.t('paper.print.after'))).toBeTruthy()
    expect(told().answers).toEqual(employee.answers)
  })

  test('says so where the print window does not open, and everything is still there', async () => {
    Object.assign(window, { print: () => {
      throw new Error('not allowed')
    } })
    await press()
    expect(await screen.findByText(en.t('paper.print.refused'))).toBeTruthy()
    expect(paper().textContent).toContain(en.law('outcome.employer-scheme'))
  })

  test('WeChat does not offer it, but says how it is done', () => {
    const agent = jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0')
    open(PaperScreen)
    expect(screen.queryByRole('button', { name: en.t('paper.print') })).toBeNull()
    expect(screen.getByText(en.t('paper.print.wechat'))).toBeTruthy()
    agent.mockRestore()
  })

  test('everything can be copied as text, in both languages', async () => {
    const { person } = open(PaperScreen)
    const writeText = jest.spyOn(navigator.clipboard, 'writeText')
    await person.click(screen.getByRole('button', { name: en.t('paper.copy') }))
    const text = writeText.mock.calls[0]![0]
    for (const words of [en, zh]) expect(text).toContain(words.law('outcome.employer-scheme.sentence'))
    expect(text).toContain(`□ ${en.law('entry.doc-passport')}`)
    expect(text).toMatch(/\n1\. .*\n {3}.*[一-鿿]/)
    expect(text).not.toMatch(/undefined|\{\{|null/)
    expect(await screen.findByText(en.t('paper.copied'))).toBeTruthy()
  })

  test('where it cannot be copied, that is said', async () => {
    const { person } = open(PaperScreen)
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error())
    Object.assign(document, { execCommand: () => false })
    await person.click(screen.getByRole('button', { name: en.t('paper.copy') }))
    expect(await screen.findByText(en.t('paper.copy.failed'))).toBeTruthy()
  })
})

describe('a guide on paper', () => {
  const guide = 'activate-counter'

  test('has its steps with the Chinese to look for, its papers, sentences and contacts', () => {
    open(PaperScreen, { guide })
    expect(on(paper()).getByRole('heading', { level: 2 }).textContent).toContain(en.guide(`guide.${guide}`))
    expect(paper().textContent).toContain(zh.guide(`guide.${guide}.for`))
    expect(lines('.paper-of-steps .paper-item').length).toBeGreaterThan(2)
    expect(lines('.paper-of-steps .paper-zh').join()).toMatch(/[一-鿿]+ · [a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ ]+/)
    expect(lines('.paper-look-sentence .paper-zh').length).toBeGreaterThan(0)
  })

  test('carries a code of the guide alone, whatever the person told', async () => {
    reset(employee)
    open(PaperScreen, { guide })
    const [link = ''] = await scanPicture(bytesOf(code().src))
    expect(readHandover(written, link)).toEqual({ ok: true, asked: false, told: { place: null, answers: {}, skipped: [], guide, language: 'en' } })
  })

  test('the person chooses between it and their answer', async () => {
    reset(employee)
    const { person } = open(PaperScreen, { guide })
    await person.click(choose(en.t('paper.what.case')))
    expect(on(paper()).getByRole('heading', { level: 2 }).textContent).toContain(en.law('outcome.employer-scheme'))
  })

  test('an unknown one is as none', () => {
    open(PaperScreen, { guide: 'nowhere' })
    expect(screen.getByText(en.t('paper.none'))).toBeTruthy()
  })
})

describe('the way to it', () => {
  test('stands on the answer and on every guide', async () => {
    reset(employee)
    const { unmount, person } = open(Outcome)
    await person.click(screen.getByRole('link', { name: en.t('paper.title') }))
    expect(went()).toBe('/pages/guides/paper/index')
    unmount()
    const { person: reader } = open(Along, { id: 'four-steps' })
    await reader.click(screen.getByRole('link', { name: en.t('paper.title') }))
    expect(went()).toBe('/pages/guides/paper/index?guide=four-steps')
  })
})
