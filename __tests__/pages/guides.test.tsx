import { act, cleanup, screen, within } from '@testing-library/react'
import AllGuides from '../../src/pages/guides/all'
import CardScreen from '../../src/pages/guides/card'
import SearchScreen from '../../src/pages/guides/find'
import GuideScreen from '../../src/pages/guides/guide'
import MatrixScreen from '../../src/pages/guides/matrix'
import DocumentsScreen from '../../src/pages/guides/papers'
import TermsScreen from '../../src/pages/guides/terms'
import { guideLibrary } from '../../src/guides/guide-library'
import { END, useProgress } from '../../src/stores/progress'
import words from '../../locales/en/guides.json'
import { counterSentence } from '../support/guide-walks'
import { device } from '../support/taro-stub'
import { drawFolded, employee, open, reset, lastUrl } from './stage'

const foreigner = {
  place: 'kunming',
  answers: { identity: 'foreign-passport', insured: 'here' },
  skipped: [],
  history: ['insured', 'identity'],
}
const word = (key: string) => (words as Record<string, string>)[key] ?? `no words: ${key}`
const h1 = () => screen.findByRole('heading', { level: 1 })

beforeEach(() => {
  reset(foreigner)
  useProgress.getState().forget()
  device.pages = ['/pages/guides/guide/index']
})

describe('a guide', () => {
  test('shows its audience, requirements and reliability first', async () => {
    open(GuideScreen, { id: 'activate-national-app' })
    expect((await h1()).textContent).toBe(word('guide.activate-national-app'))
    expect(screen.getByText(word('guide.activate-national-app.for'))).toBeTruthy()
    expect(screen.getByText('Not tried on a device yet')).toBeTruthy()
    expect(within(screen.getByRole('list', { name: 'Have ready' })).getAllByRole('listitem').length).toBeGreaterThan(1)
    drawFolded()
    expect(screen.getByText(word('guide.activate-national-app.worked'))).toBeTruthy()
  })

  test('shows one thing to do at a time, with the exact Chinese, pinyin and meaning', async () => {
    const { person } = open(GuideScreen, { id: 'activate-national-app' })
    await person.click(await screen.findByRole('button', { name: 'Start' }))
    expect((await h1()).textContent).toBe(
      word(`step.activate-national-app.${guideLibrary.guides.get('activate-national-app')!.steps[0]!.id}`),
    )
    const label = guideLibrary.guides.get('activate-national-app')!.steps[0]!.label!
    expect(screen.getByText(label.zh).lang).toBe('zh-Hans')
    expect(screen.getByText(guideLibrary.terms.get(label.term)!.pinyin)).toBeTruthy()
  })

  test('lists in words what to press on its frames', async () => {
    const wallet = guideLibrary.guides.get('link-wechat')!.steps.find(({ id }) => id === 'wallet')!
    open(GuideScreen, { id: 'link-wechat', step: 'wallet' })
    const list = await screen.findByRole('list', { name: 'What to do on the phone, in order' })
    const places = wallet.frames.flatMap(({ parts }) => parts.filter(({ press }) => press !== null))
    const items = within(list).getAllByRole('listitem')
    expect(items.length).toBe(places.length)
    places.forEach(({ label }, i) => {
      expect(items[i]!.textContent).toContain(`Number ${i + 1}`)
      expect(items[i]!.textContent).toContain(label!.zh)
    })
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(places[0]!.label!.zh)
    expect(screen.getByText('This is only a drawing. The real screen may look different.')).toBeTruthy()
  })

  test('restores the step and the completed steps after a reload', async () => {
    const { person, unmount } = open(GuideScreen, { id: 'activate-counter' })
    await person.click(await screen.findByRole('button', { name: 'Start' }))
    await person.click(screen.getByRole('button', { name: 'Done, next' }))
    unmount()
    act(() => {
      const stored = JSON.parse(device.store.get('yibao.progress') as string) as { state: object }
      useProgress.setState({ at: {}, done: {} })
      device.store.set('yibao.progress', JSON.stringify(stored))
    })
    await act(async () => useProgress.persist.rehydrate())
    const again = open(GuideScreen, { id: 'activate-counter' })
    await again.person.click(await screen.findByRole('button', { name: 'Continue with step 2' }))
    expect(useProgress.getState().done['activate-counter']).toEqual([
      guideLibrary.guides.get('activate-counter')!.steps[0]!.id,
    ])
    expect(screen.getByText('Step 2 of 7')).toBeTruthy()
  })

  test('has a next step for every problem, and a contact for any other', async () => {
    const guide = guideLibrary.guides.get('activate-national-app')!
    const step = guide.steps.find((step) => step.troubles.length > 0)!
    const { person } = open(GuideScreen, { id: guide.id, step: step.id })
    await person.click(await screen.findByText('It did not work'))
    for (const id of step.troubles) expect(screen.getByText(word(`trouble.${guide.id}.${id}`))).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Something else' })).toBeTruthy()
    expect(screen.getAllByRole('link', { name: /^Call: / }).length).toBeGreaterThan(0)
    const trouble = guide.troubles.find(
      (trouble) => step.troubles.includes(trouble.id) && trouble.target.to === 'guide',
    )!
    await person.click(screen.getAllByRole('button', { name: /^Open: / })[0]!)
    expect(lastUrl()).toContain(trouble.target.to === 'guide' ? `id=${trouble.target.guide}` : '')
  })

  test('for other people says so and links to the right one', async () => {
    const { person } = open(GuideScreen, { id: 'activate-alipay' })
    expect(await screen.findByText('This guide is not for you')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: /^Open the right one: / }))
    expect(lastUrl()).toMatch(/pages\/guides\/guide\/index\?id=activate-(?!alipay)/)
  })

  test('with an unknown id offers the search, and so does an unknown step', async () => {
    const { person, unmount } = open(GuideScreen, { id: 'nothing' })
    expect((await h1()).textContent).toBe('This guide does not exist')
    await person.click(screen.getByRole('button', { name: 'Search' }))
    expect(lastUrl()).toBe('/pages/guides/find/index')
    unmount()
    open(GuideScreen, { id: 'activate-counter', step: 'nothing' })
    expect((await h1()).textContent).toBe('This step does not exist')
    expect(screen.getByRole('button', { name: 'Search' })).toBeTruthy()
  })

  test('ends with how to check that it worked, and the phases advance', async () => {
    const { id, steps } = guideLibrary.guides.get('activate-counter')!
    useProgress.getState().goTo(id, END)
    const { person } = open(GuideScreen, { id, step: steps[steps.length - 1]!.id })
    await person.click(await screen.findByRole('button', { name: 'Done' }))
    expect((await h1()).textContent).toBe('Your code is active')
    expect(screen.getByText(words['guide.activate-counter.worked'])).toBeTruthy()
    const four = screen.getByRole('list', { name: /^The four steps/ })
    expect(
      within(four)
        .getAllByRole('listitem')
        .map((phase) => /Done|You are here|Later/.exec(phase.textContent)![0]),
    ).toEqual(['Done', 'Done', 'Done', 'You are here'])
    expect(useProgress.getState().finished).toEqual([id])
  })
})

describe('a card for the counter', () => {
  const show = { guide: 'activate-counter', step: 'show' }

  test('shows the sentence in Chinese, its meaning, and replies for the clerk', async () => {
    open(CardScreen, show)
    expect((await h1()).lang).toBe('zh-Hans')
    const replies = guideLibrary.guides.get('activate-counter')!.steps.find((step) => step.id === 'show')!.card!.replies
    for (const { reply } of replies)
      expect(screen.getByRole('button', { name: new RegExp(guideLibrary.replies.get(reply)!.zh) })).toBeTruthy()
  })

  test('shows the reply in the person’s language and leads to its step', async () => {
    const { person } = open(CardScreen, show)
    await person.click(
      await screen.findByRole('button', { name: new RegExp(guideLibrary.replies.get('not-found')!.zh) }),
    )
    expect((await h1()).textContent).toBe(word('reply.not-found'))
    await person.click(screen.getByRole('button', { name: /^Go to step/ }))
    expect(useProgress.getState().at['activate-counter']).toBe('record')
    expect(lastUrl()).toBe('/pages/guides/guide/index?id=activate-counter&step=record')
  })

  test('after a reply one button shows the next sentence, and another one calls', async () => {
    const { person } = open(CardScreen, show)
    await person.click(
      await screen.findByRole('button', { name: new RegExp(guideLibrary.replies.get('not-found')!.zh) }),
    )
    expect(screen.getByRole('heading', { name: 'Or call' })).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Show the next sentence' }))
    expect(useProgress.getState().at['activate-counter']).toBe('record')
    expect(lastUrl()).toBe('/pages/guides/card/index?guide=activate-counter&step=record')
  })

  test('the question which paper is missing is in the person’s language, too', async () => {
    open(CardScreen, { ...show, asked: 'paper-missing' })
    expect((await h1()).textContent).toBe('请问还缺哪一项材料？')
    expect(screen.getByText('Which paper is missing?')).toBeTruthy()
    expect(screen.getByRole('button', { name: /^其他材料/ }).textContent).toBe('其他材料Another paper')
  })

  test.each<[what: string, address: object, heading: () => string, line: RegExp]>([
    ['the reply', { said: 'not-found' }, () => word('reply.not-found'), /^Show the sentence again$/],
    ['the missing document', { said: 'paper-missing' }, () => word('reply.paper-missing'), /^This is missing: /],
    [
      'that another document is missing',
      { said: 'paper-missing', what: 'other' },
      () => word('reply.paper-missing'),
      /^Another paper: /,
    ],
    ['the day to come back', { said: 'come-back' }, () => word('reply.come-back'), /^Come back on 23 November 2026$/],
    ['the question which document is missing', { asked: 'paper-missing' }, () => '请问还缺哪一项材料？', /^手机号$/],
    [
      'the sentence, if the reply is invalid',
      { said: 'nonsense' },
      () => counterSentence('kunming', 'card-activate-counter'),
      new RegExp(guideLibrary.replies.get('not-found')!.zh),
    ],
  ])('opened again by its address has %s', async (_, address, heading, line) => {
    useProgress.getState().setMissing('activate-counter', 'doc-phone')
    useProgress.getState().setVisit('activate-counter', '2026-11-23')
    open(CardScreen, { ...show, ...address })
    expect((await h1()).textContent).toBe(heading())
    expect(screen.getAllByText(line).length).toBeGreaterThan(0)
  })

  test('reopened ignores invalid days and documents of other guides, and keeps the language of its link', async () => {
    useProgress.getState().setMissing('activate-counter', 'doc-birth-certificate')
    useProgress.getState().setVisit('activate-counter', 'soon')
    open(CardScreen, { ...show, said: 'paper-missing' })
    expect(await screen.findByText(/^Another paper: /)).toBeTruthy()
    cleanup()
    location.hash = '#/pages/guides/card/index?guide=activate-counter&step=show&said=come-back&lang=ru'
    const { person } = open(CardScreen, { ...show, said: 'come-back', lang: 'ru' })
    expect(await screen.findByText(/^The clerk gave no date/)).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Show the sentence again' }))
    expect(location.hash).toBe('#/pages/guides/card/index?guide=activate-counter&step=show&lang=ru')
  })

  test('asks which document is missing and on which day to come back', async () => {
    const { person } = open(CardScreen, show)
    await person.click(
      await screen.findByRole('button', { name: new RegExp(guideLibrary.replies.get('paper-missing')!.zh) }),
    )
    await person.click(screen.getByRole('button', { name: /^手机号/ }))
    const missing = screen.getByText(/^This is missing: /).textContent
    await person.click(screen.getByRole('button', { name: 'Show the sentence again' }))
    await person.click(screen.getByRole('button', { name: new RegExp(guideLibrary.replies.get('come-back')!.zh) }))
    await person.click(screen.getByRole('button', { name: '11月23日 周一' }))
    expect(screen.getByText('Come back on 23 November 2026')).toBeTruthy()
    expect(useProgress.getState().visits['activate-counter']).toBe('2026-11-23')
    expect(useProgress.getState().finished).toEqual([])

    // Both are shown in the guide until they are done, also after a restart.
    cleanup()
    await useProgress.persist.rehydrate()
    const again = open(GuideScreen, { id: 'activate-counter' })
    expect(await screen.findByText(missing)).toBeTruthy()
    for (const button of screen.getAllByRole('button', { name: 'I have done that' })) await again.person.click(button)
    expect(screen.queryByText(missing)).toBeNull()
    expect(useProgress.getState()).toMatchObject({ missing: {}, visits: {} })
  })

  test('with an unknown id says so', async () => {
    open(CardScreen, { entry: 'card-nothing' })
    expect((await h1()).textContent).toBe('This sentence does not exist')
  })
})

describe('the lists', () => {
  test('all guides are four chapters, of which the person’s own is open, the next guides first', async () => {
    reset(employee)
    const { person } = open(AllGuides)
    await h1()
    expect(screen.getByText('You are here')).toBeTruthy()
    expect(screen.getByRole('button', { name: /^1?\s*You are here\s*Enrol/, expanded: true })).toBeTruthy()
    const [first] = screen.getAllByRole('link', { name: new RegExp(word('guide.enrol-employer')) })
    expect(first!.textContent).toContain('Good sources')
    // Three rows are in sight; more of this chapter, and guides for other places, are behind a tap.
    const rows = screen
      .getAllByRole('link')
      .filter((row) => row.textContent.includes('sources') && !row.closest('details'))
    expect(rows.map((row) => row.getAttribute('href')?.split('id=')[1])).toEqual([
      'enrol-employer',
      'employer-refuses',
      'work-permit-card',
    ])
    drawFolded()
    const elsewhere = screen.getByRole('link', { name: new RegExp(word('guide.enrol-beijing')) })
    expect(elsewhere.closest('details')!.open).toBe(false)
    expect(first!.closest('details')).toBeNull()
    await person.click(screen.getByRole('button', { name: /^Help/ }))
    expect(screen.queryByRole('link', { name: new RegExp(word('guide.enrol-employer')) })).toBeNull()
    const call = screen.getByRole('link', { name: new RegExp(word('guide.who-to-call')) })
    expect(call.getAttribute('href')).toBe('#/pages/guides/contacts/index')
  })

  test('documents are listed once each, and ticks are stored', async () => {
    reset(employee)
    const { person } = open(DocumentsScreen)
    const papers = await screen.findByRole('list', { name: 'Papers to bring' })
    const names = within(papers)
      .getAllByRole('checkbox')
      .map((checkbox) => checkbox.parentElement!.textContent)
    expect(new Set(names).size).toBe(names.length)
    await person.click(within(papers).getAllByRole('checkbox')[0]!)
    expect(device.store.get('yibao.progress')).toContain(useProgress.getState().papers[0])
  })

  test("a deadline is computed from the person's day, and a day that does not exist is rejected", async () => {
    reset(employee)
    const { person } = open(DocumentsScreen)
    await h1()
    const [day, month, year] = [
      screen.getAllByLabelText('Day')[0]!,
      screen.getAllByLabelText('Month')[0]!,
      screen.getAllByLabelText('Year')[0]!,
    ]
    await person.type(day, '31')
    await person.type(month, '2')
    await person.type(year, '2026')
    expect(screen.getByText('This date does not exist.')).toBeTruthy()
    await person.clear(day)
    await person.type(day, '1')
    await person.clear(month)
    await person.type(month, '12')
    expect(screen.getByText('Last day: 31 December 2026')).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Add to my calendar/ })).toBeTruthy()
  })

  test('the matrix shows the decisions of the rules as a table with headings', async () => {
    open(MatrixScreen)
    const table = await screen.findByRole('table')
    expect(within(table).getAllByRole('columnheader').length).toBe(4)
    const alipay = within(table).getByRole('rowheader', { name: /Alipay/ }).parentElement!
    expect(
      within(alipay)
        .getAllByRole('cell')
        .map((heading) => heading.textContent),
    ).toEqual([expect.stringMatching(/not/), expect.stringMatching(/not/), expect.not.stringMatching(/not/)])
  })

  test('the term of the address is listed first, with its pinyin', async () => {
    open(TermsScreen, { term: 'enrol' })
    await h1()
    expect(document.querySelector('.label-pinyin')?.textContent).toBe('cānbǎo dēngjì')
  })

  test('the search finds Chinese, pinyin and misspelled words', async () => {
    const { person } = open(SearchScreen)
    const field = await screen.findByRole('searchbox', { name: 'What are you looking for?' })
    const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    for (const [query, found] of [
      ['银行卡', 'term=bank-card'],
      ['canbao dengji', 'term=enrol'],
      ['yibaoma', 'term=code'],
      ['alypay', 'id=activate-alipay'],
      ['hospitl', 'id=use-hospital'],
    ] as const) {
      await person.clear(field)
      await person.type(field, query)
      expect(links().join(' ')).toContain(found)
    }
    await person.clear(field)
    await person.type(field, 'qqqqqqqq')
    expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeTruthy()
  })
})

describe('the card of a problem', () => {
  const trouble = { guide: 'activate-national-app', at: 'face', entry: 'card-number-changed' }

  test('has replies for the clerk, one of which returns to the step', async () => {
    const { person } = open(CardScreen, trouble)
    await person.click(await screen.findByRole('button', { name: new RegExp(guideLibrary.replies.get('done')!.zh) }))
    expect((await h1()).textContent).toBe(word('reply.done'))
    await person.click(screen.getByRole('button', { name: 'Go to step 6' }))
    expect(useProgress.getState().at['activate-national-app']).toBe('face')
  })

  test('leads to the hotline if the clerk refuses', async () => {
    const { person } = open(CardScreen, trouble)
    await person.click(await screen.findByRole('button', { name: new RegExp(guideLibrary.replies.get('no')!.zh) }))
    expect(await screen.findByText(/12393/)).toBeTruthy()
  })
})
