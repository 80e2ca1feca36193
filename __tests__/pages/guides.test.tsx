import { act, cleanup, screen, within } from '@testing-library/react'
import AllGuides from '../../src/pages/guides/all'
import CardScreen from '../../src/pages/guides/card'
import Find from '../../src/pages/guides/find'
import GuideScreen from '../../src/pages/guides/guide'
import MatrixScreen from '../../src/pages/guides/matrix'
import PapersScreen from '../../src/pages/guides/papers'
import Terms from '../../src/pages/guides/terms'
import { shelf } from '../../src/guides/shelf'
import { END, useProgress } from '../../src/stores/progress'
import words from '../../locales/en/guides.json'
import { sentenceOf } from '../support/guides'
import { device } from '../support/taro'
import { employee, open, reset, went } from './stage'

const foreigner = { place: 'kunming', answers: { identity: 'foreign-passport', insured: 'here' }, skipped: [], history: ['insured', 'identity'] }
const word = (key: string) => (words as Record<string, string>)[key] ?? `no words: ${key}`
const h1 = () => screen.findByRole('heading', { level: 1 })

beforeEach(() => {
  reset(foreigner)
  useProgress.getState().forget()
  device.pages = ['/pages/guides/guide/index']
})

describe('a guide', () => {
  test('says first for whom it is, what to have, and how far it may be trusted', async () => {
    open(GuideScreen, { id: 'activate-national-app' })
    expect((await h1()).textContent).toBe(word('guide.activate-national-app'))
    expect(screen.getByText(word('guide.activate-national-app.for'))).toBeTruthy()
    expect(screen.getByText('Not tried on a device yet')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Papers to bring' })).toBeTruthy()
    expect(screen.getByText(word('guide.activate-national-app.worked'))).toBeTruthy()
  })

  test('shows one thing to do at a time, with the exact Chinese, its pinyin and what it means', async () => {
    const { person } = open(GuideScreen, { id: 'activate-national-app' })
    await person.click(await screen.findByRole('button', { name: 'Begin' }))
    expect((await h1()).textContent).toBe(word(`step.activate-national-app.${shelf.guides.get('activate-national-app')!.steps[0]!.id}`))
    const label = shelf.guides.get('activate-national-app')!.steps[0]!.label!
    expect(screen.getByText(label.zh).lang).toBe('zh-Hans')
    expect(screen.getByText(shelf.terms.get(label.term)!.pinyin)).toBeTruthy()
  })

  test('says in words what to press on its sketch', async () => {
    const step = shelf.guides.get('activate-national-app')!.steps.find((one) => one.sketch?.parts.some((part) => part.press === 1))!
    open(GuideScreen, { id: 'activate-national-app', step: step.id })
    const sketch = await screen.findByRole('img')
    const pressed = step.sketch!.parts.find((part) => part.press === 1)!.label!
    expect(sketch.getAttribute('aria-label')).toContain(`Press number 1: `)
    expect(sketch.getAttribute('aria-label')).toContain(pressed.zh)
    expect(screen.getByText('Schematic. The real screen may differ.')).toBeTruthy()
  })

  test('remembers the step and what is done over a reload', async () => {
    const { person, unmount } = open(GuideScreen, { id: 'activate-counter' })
    await person.click(await screen.findByRole('button', { name: 'Begin' }))
    await person.click(screen.getByRole('button', { name: 'Done, next' }))
    unmount()
    act(() => {
      const kept = JSON.parse(device.store.get('yibao.progress') as string) as { state: object }
      useProgress.setState({ at: {}, done: {} })
      device.store.set('yibao.progress', JSON.stringify(kept))
    })
    await act(async () => useProgress.persist.rehydrate())
    const again = open(GuideScreen, { id: 'activate-counter' })
    await again.person.click(await screen.findByRole('button', { name: 'Continue with step 2' }))
    expect(useProgress.getState().done['activate-counter']).toEqual([shelf.guides.get('activate-counter')!.steps[0]!.id])
    expect(screen.getByText('Step 2 of 7')).toBeTruthy()
  })

  test('leads on from every trouble, and says whom to ask in any other case', async () => {
    const guide = shelf.guides.get('activate-national-app')!
    const step = guide.steps.find((one) => one.troubles.length > 0)!
    const { person } = open(GuideScreen, { id: guide.id, step: step.id })
    await person.click(await screen.findByText('It did not work'))
    for (const id of step.troubles) expect(screen.getByText(word(`trouble.${guide.id}.${id}`))).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Something else' })).toBeTruthy()
    expect(screen.getAllByRole('link', { name: /^Call: / }).length).toBeGreaterThan(0)
    const trouble = guide.troubles.find((one) => step.troubles.includes(one.id) && one.target.to === 'guide')!
    await person.click(screen.getAllByRole('button', { name: /^Open: / })[0]!)
    expect(went()).toContain(trouble.target.to === 'guide' ? `id=${trouble.target.guide}` : '')
  })

  test('that is not for this person says so and names the one that is', async () => {
    const { person } = open(GuideScreen, { id: 'activate-alipay' })
    expect(await screen.findByText('This guide is not for you')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: /^Open the right one: / }))
    expect(went()).toMatch(/pages\/guides\/guide\/index\?id=activate-(?!alipay)/)
  })

  test('that nobody knows offers the search, and so does a step that it lacks', async () => {
    const { person, unmount } = open(GuideScreen, { id: 'nothing' })
    expect((await h1()).textContent).toBe('There is no such guide')
    await person.click(screen.getByRole('button', { name: 'Search' }))
    expect(went()).toBe('/pages/guides/find/index')
    unmount()
    open(GuideScreen, { id: 'activate-counter', step: 'nothing' })
    expect((await h1()).textContent).toBe('This guide has no such step')
    expect(screen.getByRole('button', { name: 'Search' })).toBeTruthy()
  })

  test('ends with how one knows that it worked, and the four words move on', async () => {
    const { id, steps } = shelf.guides.get('activate-counter')!
    useProgress.getState().goTo(id, END)
    const { person } = open(GuideScreen, { id, step: steps[steps.length - 1]!.id })
    await person.click(await screen.findByRole('button', { name: 'Done' }))
    expect((await h1()).textContent).toBe('Did it work?')
    await person.click(screen.getByRole('checkbox', { name: /My code is activated/ }))
    const four = screen.getByRole('list', { name: /^The four steps/ })
    expect(within(four).getAllByRole('listitem').map((one) => /Done|You are here|Later/.exec(one.textContent)![0])).toEqual(['Done', 'Done', 'Done', 'You are here'])
    expect(useProgress.getState().finished).toEqual([id])
  })
})

describe('a card for the counter', () => {
  const show = { guide: 'activate-counter', step: 'show' }

  test('shows the sentence in Chinese, its meaning, and replies that the clerk can read', async () => {
    open(CardScreen, show)
    expect((await h1()).lang).toBe('zh-Hans')
    const replies = shelf.guides.get('activate-counter')!.steps.find((one) => one.id === 'show')!.card!.replies
    for (const { reply } of replies) expect(screen.getByRole('button', { name: shelf.replies.get(reply)!.zh })).toBeTruthy()
  })

  test('tells the reply in the person’s language and leads to the step that follows from it', async () => {
    const { person } = open(CardScreen, show)
    await person.click(await screen.findByRole('button', { name: shelf.replies.get('not-found')!.zh }))
    expect((await h1()).textContent).toBe(word('reply.not-found'))
    await person.click(screen.getByRole('button', { name: /^Go to step/ }))
    expect(useProgress.getState().at['activate-counter']).toBe('record')
    expect(went()).toBe('/pages/guides/guide/index?id=activate-counter&step=record')
  })

  test.each<[what: string, address: object, heading: () => string, line: RegExp]>([
    ['the reply', { said: 'not-found' }, () => word('reply.not-found'), /^Show the sentence again$/],
    ['the paper that was missing', { said: 'paper-missing' }, () => word('reply.paper-missing'), /^This is missing: /],
    ['that it was a paper of another kind', { said: 'paper-missing', what: 'other' }, () => word('reply.paper-missing'), /^Another paper: /],
    ['the day to come back', { said: 'come-back' }, () => word('reply.come-back'), /^Come back on 23 November 2026$/],
    ['the question which paper it was', { asked: 'paper-missing' }, () => '请问还缺哪一项材料？', /^手机号$/],
    ['the sentence, where no such reply can have been', { said: 'nonsense' }, () => sentenceOf('kunming', 'card-activate-counter'), new RegExp(shelf.replies.get('not-found')!.zh)],
  ])('opened again by its address has %s', async (_, address, heading, line) => {
    useProgress.getState().miss('activate-counter', 'doc-phone')
    useProgress.getState().comeBack('activate-counter', '2026-11-23')
    open(CardScreen, { ...show, ...address })
    expect((await h1()).textContent).toBe(heading())
    expect(screen.getAllByText(line).length).toBeGreaterThan(0)
  })

  test('opened again has no day that is none, no paper of another guide, and still the language of its link', async () => {
    useProgress.getState().miss('activate-counter', 'doc-birth-certificate')
    useProgress.getState().comeBack('activate-counter', 'soon')
    open(CardScreen, { ...show, said: 'paper-missing' })
    expect(await screen.findByText(/^Another paper: /)).toBeTruthy()
    cleanup()
    location.hash = '#/pages/guides/card/index?guide=activate-counter&step=show&said=come-back&lang=ru'
    const { person } = open(CardScreen, { ...show, said: 'come-back', lang: 'ru' })
    expect(await screen.findByText(/^No day was named/)).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Show the sentence again' }))
    expect(location.hash).toBe('#/pages/guides/card/index?guide=activate-counter&step=show&lang=ru')
  })

  test('asks which paper is missing and on which day to come back', async () => {
    const { person } = open(CardScreen, show)
    await person.click(await screen.findByRole('button', { name: shelf.replies.get('paper-missing')!.zh }))
    await person.click(screen.getByRole('button', { name: '手机号' }))
    const missing = screen.getByText(/^This is missing: /).textContent
    await person.click(screen.getByRole('button', { name: 'Show the sentence again' }))
    await person.click(screen.getByRole('button', { name: shelf.replies.get('come-back')!.zh }))
    await person.click(screen.getByRole('button', { name: '11月23日 周一' }))
    expect(screen.getByText('Come back on 23 November 2026')).toBeTruthy()
    expect(useProgress.getState().visits['activate-counter']).toBe('2026-11-23')
    expect(useProgress.getState().finished).toEqual([])

    // Both stand in the guide, also when the app was closed meanwhile, until they are done.
    cleanup()
    await useProgress.persist.rehydrate()
    const again = open(GuideScreen, { id: 'activate-counter' })
    expect(await screen.findByText(missing)).toBeTruthy()
    for (const one of screen.getAllByRole('button', { name: 'That is done' })) await again.person.click(one)
    expect(screen.queryByText(missing)).toBeNull()
    expect(useProgress.getState()).toMatchObject({ missing: {}, visits: {} })
  })

  test('that nobody knows says so', async () => {
    open(CardScreen, { entry: 'card-nothing' })
    expect((await h1()).textContent).toBe('There is no such sentence')
  })
})

describe('the lists', () => {
  test('all guides stand by the four words, the person’s own way first', async () => {
    reset(employee)
    open(AllGuides)
    await h1()
    const way = screen.getByRole('heading', { name: 'Your way, in this order' }).parentElement!
    expect(within(way).getAllByRole('link')[0]!.textContent).toContain(word('guide.enrol-employer'))
    const titles = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
    expect(titles.slice(-7)).toEqual(['Enrol', 'Pay', 'Activate', 'Use', 'Prepare: phone, bank, payment', 'Ask and find help', 'For staff at a counter'])
  })

  test('papers stand once each, and a tick is kept', async () => {
    reset(employee)
    const { person } = open(PapersScreen)
    const papers = await screen.findByRole('list', { name: 'Papers to bring' })
    const names = within(papers).getAllByRole('checkbox').map((one) => one.parentElement!.textContent)
    expect(new Set(names).size).toBe(names.length)
    await person.click(within(papers).getAllByRole('checkbox')[0]!)
    expect(device.store.get('yibao.progress')).toContain(useProgress.getState().papers[0])
  })

  test('a deadline is computed from the day that the person gives, and a day that does not exist is refused', async () => {
    reset(employee)
    const { person } = open(PapersScreen)
    await h1()
    const [day, month, year] = [screen.getAllByLabelText('Day')[0]!, screen.getAllByLabelText('Month')[0]!, screen.getAllByLabelText('Year')[0]!]
    await person.type(day, '31')
    await person.type(month, '2')
    await person.type(year, '2026')
    expect(screen.getByText('This is not a day of the calendar.')).toBeTruthy()
    await person.clear(day)
    await person.type(day, '1')
    await person.clear(month)
    await person.type(month, '12')
    expect(screen.getByText('Last day: 31 December 2026')).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Put it into my calendar/ })).toBeTruthy()
  })

  test('the matrix says what the rules say, as a table with heads', async () => {
    open(MatrixScreen)
    const table = await screen.findByRole('table')
    expect(within(table).getAllByRole('columnheader').length).toBe(4)
    const alipay = within(table).getByRole('rowheader', { name: /Alipay/ }).parentElement!
    expect(within(alipay).getAllByRole('cell').map((one) => one.textContent)).toEqual([
      expect.stringMatching(/not/), expect.stringMatching(/not/), expect.not.stringMatching(/not/),
    ])
  })

  test('a term of the address stands first, with its pinyin', async () => {
    open(Terms, { term: 'enrol' })
    await h1()
    expect(document.querySelector('.label-pinyin')?.textContent).toBe('cānbǎo dēngjì')
  })

  test('the search finds by Chinese, by pinyin, and in spite of a slip', async () => {
    const { person } = open(Find)
    const field = await screen.findByRole('searchbox', { name: 'What are you looking for?' })
    const links = () => screen.getAllByRole('link').map((one) => one.getAttribute('href'))
    for (const [query, found] of [
      ['银行卡', 'term=bank-card'], ['canbao dengji', 'term=enrol'], ['yibaoma', 'term=code'], ['alypay', 'id=activate-alipay'], ['hospitl', 'id=use-hospital'],
    ] as const) {
      await person.clear(field)
      await person.type(field, query)
      expect(links().slice(0, 8).join(' ')).toContain(found)
    }
    await person.clear(field)
    await person.type(field, 'qqqqqqqq')
    expect(screen.getByText(/^Nothing found/)).toBeTruthy()
  })
})

describe('a sentence that a trouble shows', () => {
  const trouble = { guide: 'activate-national-app', at: 'face', entry: 'card-number-changed' }

  test('has replies for the clerk, and one of them leads back to the step', async () => {
    const { person } = open(CardScreen, trouble)
    await person.click(await screen.findByRole('button', { name: shelf.replies.get('done')!.zh }))
    expect((await h1()).textContent).toBe(word('reply.done'))
    await person.click(screen.getByRole('button', { name: 'Go to step 6' }))
    expect(useProgress.getState().at['activate-national-app']).toBe('face')
  })

  test('leads to the hotline where the clerk says no', async () => {
    const { person } = open(CardScreen, trouble)
    await person.click(await screen.findByRole('button', { name: shelf.replies.get('no')!.zh }))
    expect(await screen.findByText(/12393/)).toBeTruthy()
  })
})
