import { screen, waitFor, within } from '@testing-library/react'
import { decodeHandover } from '../../src/journey/handover'
import Along from '../../src/pages/guides/guide'
import Details from '../../src/pages/details'
import PrintScreen from '../../src/pages/guides/paper'
import { codebook } from '../../src/policies/codebook'
import { useOffice } from '../../src/stores/office'
import { useProgress } from '../../src/stores/progress'
import { changeLanguage } from '../../src/i18n'
import { dataUriBytes, decodeQrCodes } from '../support/qr-codes'
import { translationsOf } from '../support/translations'
import { employee, open, reset, currentAnswers, lastUrl } from './stage'

const en = translationsOf('en')
const zh = translationsOf('zh-Hans')
const paper = () => document.getElementById('paper')!
const on = within
const code = () => on(paper()).getByRole<HTMLImageElement>('img', { name: en.t('paper.code') })
const choose = (name: string) => screen.getByRole('radio', { name })
const tick = (name: RegExp) => screen.getByRole('checkbox', { name })

/** The lines of the printed page with these classes. */
const lines = (selector: string) => [...paper().querySelectorAll(selector)].map((element) => element.textContent)

beforeEach(() => {
  reset()
  useOffice.getState().forget()
  useProgress.getState().forget()
  Object.assign(window, { print: () => window.dispatchEvent(new Event('beforeprint')) })
})

test('without an outcome and a guide it links to the questions', async () => {
  const { person } = open(PrintScreen)
  await person.click(screen.getByRole('button', { name: en.t('home.start') }))
  expect(lastUrl()).toContain('pages/questions')
})

describe('a printed outcome', () => {
  beforeEach(() => reset(employee))

  test('has each line in both languages, in bilingual mode or not', () => {
    open(PrintScreen)
    const all = paper()
    expect(on(all).getByRole('heading', { level: 2 }).textContent).toContain(en.law('outcome.employer-scheme'))
    for (const translations of [en, zh]) {
      for (const text of [
        translations.law('outcome.employer-scheme.sentence'),
        translations.law('entry.doc-passport'),
        translations.t('paper.part.documents'),
        translations.t('outcome.disclaimer'),
      ]) {
        expect(all.textContent).toContain(text)
      }
    }
    const pairs = [...all.querySelectorAll('.bilingual-line')]
    expect(pairs.length).toBeGreaterThan(20)
    for (const pair of pairs) expect(pair.querySelector('[lang="zh-Hans"]')?.textContent).toMatch(/[一-鿿]|^\W*$/)
    // The rest of the screen is in one language.
    expect(screen.getByRole('button', { name: en.t('paper.print') }).textContent).toBe(en.t('paper.print'))
  })

  test('has the certainty as word and pips, and who, by when and the cost', () => {
    open(PrintScreen)
    expect(lines('.strength')[0]).toContain(en.t('outcome.strength.yes'))
    expect(lines('.strength-pip-filled')).toHaveLength(3)
    expect(lines('.paper-fact .paper-name')).toEqual([
      expect.stringContaining(en.law('actor.employer')),
      expect.stringContaining(en.t('fact.days', { count: 30 })),
      expect.stringContaining('2%'),
    ])
  })

  test('has a picture and a box to tick for each paper, and two numbers to call', () => {
    open(PrintScreen)
    const items = paper().querySelectorAll('.paper-of-documents .paper-item')
    expect(items.length).toBeGreaterThan(3)
    for (const item of items)
      expect([item.querySelectorAll('.paper-box').length, item.querySelectorAll('.drawing').length]).toEqual([1, 1])
    expect(lines('.paper-phone')).toEqual(['028-12393', '12366'])
  })

  test('a ticked paper is printed with a tick, and one that an office asked for by name in a frame', () => {
    useProgress.setState({ papers: ['doc-passport', 'doc-photos'], missing: { guide: 'doc-photos' } })
    open(PrintScreen)
    expect(lines('.paper-box-ticked')).toHaveLength(1)
    expect(paper().querySelector('.paper-box-ticked')!.parentElement!.textContent).toContain(
      en.law('entry.doc-passport'),
    )
    expect(lines('.paper-missing .paper-name')).toEqual([
      expect.stringMatching(/^This is missing: .*photos.*还缺：.*照片/),
    ])
  })

  test('every drawing on it is one in black lines', () => {
    open(PrintScreen)
    const drawings = [...paper().querySelectorAll<HTMLImageElement>('.paper-drawing')].map(({ src }) => src)
    expect(drawings.length).toBeGreaterThan(8)
    for (const src of drawings) expect(src).toContain('/mono/')
  })

  test('at a counter the controls are Chinese from left to right, and the paper is in the language of the visitor', async () => {
    await changeLanguage('ar')
    useOffice.getState().switchOn({ textSize: null, theme: 'system' })
    open(PrintScreen)
    const button = await screen.findByRole('button', { name: zh.t('paper.print') })
    expect(button.closest('[dir]')!.getAttribute('dir')).toBe('ltr')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(zh.t('paper.title'))
    expect(screen.getByRole('radio', { name: '阿拉伯语 العربية' })).toBeTruthy()
    expect([paper().lang, paper().dir]).toEqual(['ar', 'rtl'])
  })

  test('has the sentence for the clerk, replies to tick and lines to write on', () => {
    open(PrintScreen)
    expect(lines('.paper-zh')).toEqual([expect.stringMatching(/^您好，.*谢谢！$/)])
    expect(lines('.paper-reply-zh')).toContain('您的材料还不齐，还缺：')
    expect(lines('.paper-reply .paper-blank-line')).toHaveLength(1)
    expect(lines('.paper-blank-name').map((line) => line.replace(/\s*[一-鿿]+$/, ''))).toEqual([
      en.t('paper.window'),
      en.t('paper.day'),
      en.t('paper.back'),
    ])
  })

  test('has the sources as a number, and the day on which they were checked', () => {
    open(PrintScreen)
    expect(lines('.paper-foot-age')[0]).toContain(en.t('answer.checked', { count: 7, day: en.day('2026-11-21') }))
  })

  test('has the last day of a deadline if the person entered its first day', () => {
    useProgress.getState().setDate('deadline-employer-permit', '2026-11-01')
    open(PrintScreen)
    expect(lines('.paper-fact-when')[0]).toContain(en.t('deadlines.due', { day: en.day('2026-12-01') }))
  })

  test('has a code that opens the case, unless it is excluded', async () => {
    const { person } = open(PrintScreen)
    const [link = ''] = await decodeQrCodes(dataUriBytes(code().src))
    const { place, answers, skipped } = currentAnswers()
    expect(decodeHandover(codebook, link)).toEqual({
      ok: true,
      handover: { place, answers, skipped, guide: null, language: 'en' },
      hasUnknownIds: false,
    })
    expect(lines('.paper-short')[0]).toBe(/code=([^&]+)/.exec(link)![1])
    await person.click(tick(/^The code that opens this/))
    expect(on(paper()).queryByRole('img')).toBeNull()
    expect(paper().textContent).not.toMatch(/YB1/)
  })

  test('omits the excluded parts', async () => {
    const { person } = open(PrintScreen)
    await person.click(tick(/^Papers to bring/))
    await person.click(tick(/^Who to ask/))
    expect(lines('.paper-of-documents, .paper-contact')).toEqual([])
    await person.click(tick(/^Papers to bring/))
    expect(lines('.paper-of-documents').length).toBe(1)
    await person.click(tick(/^The answer/))
    expect(lines('.strength, .paper-fact')).toEqual([])
    await person.click(tick(/^Show this at the counter/))
    expect(lines('.paper-card')).toEqual([])
  })

  test('has the selected paper size', async () => {
    const { person } = open(PrintScreen)
    const rules = () =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .join('')
    expect(rules()).toContain('size: 210mm 297mm')
    await person.click(choose('Receipt, 58 mm'))
    expect(rules()).toContain('size: 58mm')
    expect(paper().className).toContain('paper-slip')
  })

  test('is in its own language and direction, and the screen keeps its language', async () => {
    const { person } = open(PrintScreen)
    await person.click(choose('العربية'))
    await waitFor(() => expect(paper().lang).toBe('ar'))
    const ar = translationsOf('ar')
    expect(paper().dir).toBe('rtl')
    expect(paper().textContent).toContain(ar.law('outcome.employer-scheme.sentence'))
    expect(paper().querySelector('.bilingual-line-text')?.getAttribute('lang')).toBe('ar')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.t('paper.title'))
  })

  test('in Chinese has every line once', async () => {
    await changeLanguage('zh-Hans')
    open(PrintScreen)
    expect(paper().lang).toBe('zh-Hans')
    expect(paper().querySelectorAll('.bilingual-line')).toHaveLength(0)
    expect(paper().textContent).toContain(zh.law('outcome.employer-scheme.sentence'))
    for (const line of lines('.paper-head, .paper-pass, .paper-item, .paper-contact, .paper-foot'))
      expect(line).not.toMatch(/[a-z]{3,} [a-z]{3,}/)
  })

  test.each([
    ['https://yibao.example.org/guide', 'https://yibao.example.org/guide/#'],
    ['https://yibao.example.org/guide.html', 'https://yibao.example.org/guide.html#'],
  ])('names the office in counter mode only, and links to its address: %s', async (site, link) => {
    const { set, switchOn } = useOffice.getState()
    set({ name: '双流社区', hours: '周一至周五 9:00–17:00', phone: '028-12345678', window: '3', site })
    const { unmount } = open(PrintScreen)
    expect(paper().textContent).not.toContain('双流社区')
    expect(lines('.paper-blanks .paper-blank-line')).toEqual(['', '', ''])
    unmount()
    switchOn({ textSize: null, theme: 'system' })
    open(PrintScreen)
    expect(lines('.paper-contact')[0]).toMatch(/双流社区.*周一至周五 9:00–17:00.*028-12345678/)
    expect(lines('.paper-blanks .paper-blank-line')).toEqual(['3', '', ''])
    expect((await decodeQrCodes(dataUriBytes(code().src)))[0]).toContain(`${link}/pages/handover/index?code=YB1`)
  })
})

describe('printing', () => {
  beforeEach(() => reset(employee))
  const press = async () => {
    const { person } = open(PrintScreen)
    await person.click(screen.getByRole('button', { name: en.t('paper.print') }))
  }

  test('explains what to do if nothing was printed', async () => {
    await press()
    expect(await screen.findByText(en.t('paper.print.after'))).toBeTruthy()
    expect(currentAnswers().answers).toEqual(employee.answers)
  })

  test('shows an error if the print dialog does not open', async () => {
    Object.assign(window, {
      print: () => {
        throw new Error('not allowed')
      },
    })
    await press()
    expect(await screen.findByText(en.t('paper.print.refused'))).toBeTruthy()
    expect(paper().textContent).toContain(en.law('outcome.employer-scheme'))
  })

  test('is explained, not offered, in WeChat', async () => {
    const agent = jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0')
    open(PrintScreen)
    expect((await screen.findByText(/^WeChat cannot print/)).textContent).toBe(en.t('paper.print.wechat'))
    expect(screen.queryByRole('button', { name: en.t('paper.print') })).toBeNull()
    agent.mockRestore()
  })

  test('it can be saved as a picture, which stays on the device', async () => {
    const files: string[] = []
    const toBlob = jest
      .spyOn(HTMLCanvasElement.prototype, 'toBlob')
      .mockImplementation((callback) => callback(new Blob()))
    const context = {
      measureText: () => ({ width: 100 }),
      fillRect: jest.fn(),
      strokeRect: jest.fn(),
      fillText: jest.fn(),
    }
    const getContext = jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push(this.download)
    })
    const { person } = open(PrintScreen)
    Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined })
    await person.click(await screen.findByRole('button', { name: en.t('paper.save') }))
    expect(await screen.findByText(en.t('paper.save.downloaded'))).toBeTruthy()
    expect(files).toEqual(['yibao.png'])
    getContext.mockReturnValue(null)
    await person.click(screen.getByRole('button', { name: en.t('paper.save') }))
    expect(await screen.findByText(en.t('paper.save.failed'))).toBeTruthy()
    toBlob.mockRestore()
    jest.restoreAllMocks()
  })

  test('all content can be copied as text in both languages', async () => {
    const { person } = open(PrintScreen)
    const writeText = jest.spyOn(navigator.clipboard, 'writeText')
    await person.click(screen.getByRole('button', { name: en.t('paper.copy') }))
    const text = writeText.mock.calls[0]![0]
    for (const translations of [en, zh]) expect(text).toContain(translations.law('outcome.employer-scheme.sentence'))
    expect(text).toContain(`□ ${en.law('entry.doc-passport')}`)
    expect(text).toMatch(/\n您好，.*谢谢！\n/)
    expect(text).not.toMatch(/undefined|\{\{|null/)
    expect(await screen.findByText(en.t('paper.copied'))).toBeTruthy()
  })

  test('a copy that fails shows an error', async () => {
    const { person } = open(PrintScreen)
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error())
    Object.assign(document, { execCommand: () => false })
    await person.click(screen.getByRole('button', { name: en.t('paper.copy') }))
    expect(await screen.findByText(en.t('paper.copy.failed'))).toBeTruthy()
  })
})

describe('a printed guide', () => {
  const guide = 'activate-counter'

  test('has its steps with Chinese labels, documents, sentences and contacts', () => {
    open(PrintScreen, { guide })
    expect(on(paper()).getByRole('heading', { level: 2 }).textContent).toContain(en.guide(`guide.${guide}`))
    expect(paper().textContent).toContain(zh.guide(`guide.${guide}.for`))
    expect(lines('.paper-of-steps .paper-item').length).toBeGreaterThan(2)
    expect(lines('.paper-of-steps .paper-number').slice(0, 3)).toEqual(['1', '2', '3'])
    expect(lines('.paper-of-steps .paper-label').join()).toMatch(/[一-鿿]+ \([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ ]+\)/)
    // Each sentence has the number of its step.
    expect(lines('.paper-said .paper-zh')).toHaveLength(4)
    for (const number of lines('.paper-said .paper-number')) expect(number).toMatch(/^[1-7]$/)
  })

  test('for staff is in Chinese, with lines to write on', () => {
    open(PrintScreen, { guide: 'using-at-a-counter' })
    expect(paper().lang).toBe('zh-Hans')
    expect(lines('.paper-blank-name').slice(0, 2)).toEqual([zh.t('paper.window'), zh.t('paper.day')])
  })

  test('has a code with the guide only, whatever the answers are', async () => {
    reset(employee)
    open(PrintScreen, { guide })
    const [link = ''] = await decodeQrCodes(dataUriBytes(code().src))
    expect(link).toContain(`/en/${guide}/#?code=YB1`)
    expect(decodeHandover(codebook, link)).toEqual({
      ok: true,
      handover: { place: null, answers: {}, skipped: [], guide, language: 'en' },
      hasUnknownIds: false,
    })
  })

  test.each(['https://yibao.example.org/guide', 'https://yibao.example.org/guide/index.html'])(
    'links to the page of the guide at the address of the office: %s',
    async (site) => {
      reset(employee)
      const { set, switchOn } = useOffice.getState()
      set({ site })
      switchOn({ textSize: null, theme: 'system' })
      open(PrintScreen, { guide })
      const [link = ''] = await decodeQrCodes(dataUriBytes(code().src))
      expect(link.startsWith(`https://yibao.example.org/guide/en/${guide}/#`)).toBe(true)
    },
  )

  test('can be switched with the outcome', async () => {
    reset(employee)
    const { person } = open(PrintScreen, { guide })
    await person.click(choose(en.t('paper.what.case')))
    expect(on(paper()).getByRole('heading', { level: 2 }).textContent).toContain(en.law('outcome.employer-scheme'))
  })

  test('with an unknown id is ignored', () => {
    open(PrintScreen, { guide: 'nowhere' })
    expect(screen.getByText(en.t('paper.none'))).toBeTruthy()
  })
})

describe('the link to the print page', () => {
  test('is on the details of the outcome and on every guide', async () => {
    reset(employee)
    const { unmount, person } = open(Details)
    await person.click(screen.getByRole('link', { name: en.t('paper.title') }))
    expect(lastUrl()).toBe('/pages/guides/paper/index')
    unmount()
    const { person: reader } = open(Along, { id: 'four-steps' })
    await reader.click(screen.getByRole('link', { name: en.t('paper.title') }))
    expect(lastUrl()).toBe('/pages/guides/paper/index?guide=four-steps')
  })
})
