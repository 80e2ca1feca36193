import { screen, within } from '@testing-library/react'
import { packs, places, policyFor } from '../../src/policies'
import { verdict } from '../../src/rules'
import Details from '../../src/pages/details'
import Outcome from '../../src/pages/outcome'
import Steps from '../../src/pages/guides/steps'
import { employee, on, open, reset, currentAnswers, lastUrl, TODAY } from './stage'

beforeEach(() => reset(employee))

const resident = {
  place: 'wenjiang',
  skipped: [],
  history: ['insured', 'identity', 'activity', 'stay', 'card-issued'],
  answers: {
    insured: 'no',
    identity: 'foreign-passport',
    activity: 'not-working',
    stay: 'permanent-residence',
    'card-issued': 'here',
  },
}

const facts = () => {
  const [list] = document.querySelectorAll('dl.facts')
  return [...(list?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)
}
const door = (name: RegExp) => screen.getByRole('link', { name })

describe('the answer on one screen', () => {
  test('the verdict comes first, with its strength, its place, its day and its sources', () => {
    open(Outcome)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Through your employer')
    expect(screen.getByText('Your employer must enrol you in the medical insurance for employees.')).toBeTruthy()
    expect(screen.getByText('Clear rule')).toBeTruthy()
    expect(screen.getByText('For Chengdu, on 21 November 2026')).toBeTruthy()
    expect(screen.getByText(/^\d+ sources, checked on \d+ November 2026$/)).toBeTruthy()
  })

  test('one action with one large button leads to the guide of the first step', async () => {
    const { person } = open(Outcome)
    expect(screen.getByText('Give these documents to the personnel office (HR) of your employer.')).toBeTruthy()
    expect(document.querySelectorAll('.button-primary')).toHaveLength(1)
    await person.click(screen.getByRole('link', { name: 'Show me how' }))
    expect(lastUrl()).toBe('/pages/guides/guide/index?id=enrol-employer')
  })

  test('three facts: who, by when and the cost, with their year', () => {
    open(Outcome).unmount()
    open(Outcome)
    expect(facts()).toEqual([
      'Your employer',
      'Within 30 daysafter your permit or first day, the earlier',
      'About 2% of your paynational figure of 1998: ask for your city’s',
    ])
  })

  test('two amounts to choose from are both shown; what the law does not give is "not known"', () => {
    reset(resident)
    open(Outcome)
    expect(facts()).toEqual([
      'You',
      'Not known: ask2027: not known, ask now',
      '¥400 or ¥550for 2026, plus care insurance',
    ])
  })

  test('amounts that depend on the age are a range', () => {
    reset({ ...resident, place: 'beijing' })
    open(Outcome)
    expect(facts()[2]).toMatch(/^¥\d+ to ¥\d+for 2026, by age$/)
  })

  test('four doors say how much is behind them', () => {
    open(Outcome)
    const nav = document.querySelector<HTMLElement>('nav.doors')!
    expect(
      within(nav)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Steps\d+$/),
      expect.stringMatching(/^Papers\d+$/),
      expect.stringMatching(/^At the counter\d+$/),
      expect.stringMatching(/^Call\d+$/),
    ])
    expect(door(/^At the counter/).getAttribute('href')).toContain('entry=card-employer')
  })

  test('without a clear rule the action is to ask, with the number', () => {
    reset({ ...employee, answers: { ...employee.answers, activity: 'not-working', stay: 'family-or-private' } })
    open(Outcome)
    expect(screen.getByText('No clear rule, ask')).toBeTruthy()
    expect(document.querySelector('.verdict-ask')).toBeTruthy()
    expect(screen.getByRole('link', { name: /^Ask: call / }).getAttribute('href')).toBe('tel:028-12393')
  })

  test('a caution that can overturn the verdict stands in the place of its sentence', () => {
    reset({ ...employee, answers: { ...employee.answers, insured: 'unsure' } })
    open(Outcome)
    expect(screen.getByText('Right only if you are not insured anywhere. Not sure? Find out first.')).toBeTruthy()
    expect(screen.queryByText('Your employer must enrol you in the medical insurance for employees.')).toBeNull()
    expect(document.querySelector('.tear-line-swallow')).toBeNull()
  })

  test('data past its best-before day asks for confirmation instead of the sentence', () => {
    on('2030-01-01')
    open(Outcome)
    expect(screen.getByText('Likely, confirm first')).toBeTruthy()
    expect(screen.getByText(/^This was valid until/)).toBeTruthy()
    expect(screen.queryByText('Clear rule')).toBeNull()
    expect(screen.getAllByText('Confirm this first').length).toBeGreaterThan(1)
  })

  test("a year without amounts says so, and never shows last year's", () => {
    reset(resident)
    on('2029-06-01')
    open(Outcome)
    expect(facts()[2]).toMatch(/^Not known: ask/)
    expect(document.body.textContent).not.toMatch(/\{\{|¥/)
  })

  test('an open outcome offers the skipped question', async () => {
    reset({
      place: 'kunming',
      answers: { insured: 'no', identity: 'foreign-passport', activity: 'not-working' },
      skipped: ['stay'],
      history: ['insured', 'identity', 'activity', 'stay'],
    })
    const { person } = open(Outcome)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Not clear yet')
    expect(screen.getByText(/allow more than one result: “/)).toBeTruthy()
    expect(screen.getByText('Which document lets you stay in China?')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Answer this question' }))
    expect(currentAnswers().skipped).toEqual([])
    expect(lastUrl()).toBe('/pages/questions/index?change=stay')
  })

  test('a started check can be continued from the outcome', async () => {
    reset({ place: 'chengdu', answers: { insured: 'no' }, skipped: [], history: ['insured'] })
    const { person } = open(Outcome)
    await person.click(screen.getByRole('button', { name: 'Answer this question' }))
    expect(lastUrl()).toBe('/pages/questions/index')
  })

  test('everything else is behind one "i"', () => {
    open(Outcome)
    expect(screen.getByRole('link', { name: 'Why, sources and more' }).getAttribute('href')).toContain(
      'pages/details/index',
    )
    expect(document.querySelectorAll('details')).toHaveLength(0)
    expect(document.body.textContent.length).toBeLessThan(900)
  })
})

describe('the steps', () => {
  test('each leads to its guide, below the verdict as a strip', () => {
    open(Steps)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your steps')
    expect(screen.getByRole('link', { name: /Through your employer/ })).toBeTruthy()
    const links = screen.getAllByRole('link', { name: /^Show me how: / })
    expect(links.length).toBeGreaterThan(3)
    expect(links[0]!.getAttribute('href')).toContain('id=enrol-employer')
  })

  test('the tab of the steps is the current one', () => {
    open(Steps)
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Steps')
  })
})

test('the reasons, sources and facts in full are behind the "i"', () => {
  open(Details)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Why this answer?')
  expect(document.body.textContent).toContain('Work permit and residence permit for work')
  const sources = screen.getByRole('heading', { name: /^\d+ sources, checked on \d+ November 2026$/ }).parentElement!
  const [shown, folded] = within(sources).getAllByRole('list', { hidden: true })
  expect(within(shown!).getAllByRole('button')).toHaveLength(2)
  expect(folded!.closest('details')?.open).toBe(false)
  expect(screen.getByText('Information, not a decision')).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/\{\{|⟦|undefined/)
})

test('every section shows its sources in one tap', async () => {
  const { person } = open(Details)
  await person.click(screen.getByRole('button', { name: 'Sources: Time limits' }))
  const sheet = screen.getByRole('dialog')
  expect(within(sheet).getAllByText(/^中华人民共和国社会保险法/).length).toBeGreaterThan(0)
  expect(within(sheet).getAllByText('21 November 2026').length).toBeGreaterThan(0)
  expect(within(sheet).getAllByText('Law or text of a ministry (A)').length).toBeGreaterThan(0)
})

test('the answer for another place offers cities by name; the answer for a place of its own does not', () => {
  const title = 'Do you live in one of these cities?'
  open(Details).unmount()
  expect(screen.queryByText(title)).toBeNull()
  reset({ ...employee, place: 'elsewhere' })
  open(Details)
  const section = screen.getByText(title).closest('details')!
  expect(within(section).getByText('Nanning').closest('details')?.textContent).toContain('请问')
})

test('the days of a note are written as days', () => {
  reset({ ...resident, place: 'beijing' })
  open(Details)
  expect(screen.getByText(/from 30 November 2025 to 28 February 2026/)).toBeTruthy()
})

test('the answer of an adult does not mention the codes of children', () => {
  reset({ place: 'kunming', skipped: [], history: [], answers: { insured: 'here', identity: 'foreign-passport' } })
  open(Details)
  expect(document.body.textContent).not.toContain('a young child can activate')
})

test('changes of the outcome are listed by question', () => {
  reset({ ...employee, answers: { ...employee.answers, stay: 'visa-or-visa-free' } })
  open(Details)
  const changes = screen.getByText('What would change this?').closest('details')!
  expect(changes.textContent).toContain('Work permit and residence permit for work')
  expect(changes.textContent).toContain('“Through your employer”')
})

test('schemes and channels are listed one by one', () => {
  open(Details)
  expect(screen.getByText('Which scheme can I join?').closest('details')?.textContent).toContain('Employee scheme')
  const channels = screen.getByText('Where can I get the code?').closest('details')!
  expect(channels.textContent).toContain('Alipay')
  expect(channels.textContent).toContain('At a counter')
})

test('an answer can be changed from the details', async () => {
  const { person } = open(Details)
  await person.click(screen.getByText('Your answers'))
  await person.click(screen.getByRole('button', { name: 'Change: What do you do here?' }))
  expect(lastUrl()).toBe('/pages/questions/index?change=activity')
})

test('without answers it links to the questions', async () => {
  reset()
  const { person } = open(Outcome)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No answer yet')
  await person.click(screen.getByRole('button', { name: 'Start' }))
  expect(lastUrl()).toBe('/pages/questions/index')
})

test('the outcome of every rule, and of every place, has all messages', () => {
  const answersTo = (id: string) =>
    packs.flatMap((pack) => pack.questions.filter((question) => question.id === id)).flatMap(({ answers }) => answers)
  const rendered = new Set<string>()
  for (const place of places) {
    const policy = policyFor(place, TODAY)
    for (const stay of answersTo('stay')) {
      for (const activity of answersTo('activity')) {
        const answers = { insured: 'no', identity: 'foreign-passport', stay, activity }
        // Without a rule, further questions are open: the outcome lists what is possible.
        const rule = verdict(policy, answers).rule ?? 'open'
        if (rendered.has(rule) && rendered.has(place)) continue
        rendered.add(rule).add(place)
        reset({ place, skipped: [], history: [], answers })
        for (const Page of [Outcome, Details]) {
          const { unmount } = open(Page)
          expect(document.body.textContent).not.toMatch(/\{\{|⟦|undefined|\[object/)
          unmount()
        }
      }
    }
  }
  expect(rendered.size).toBeGreaterThan(places.length + 20)
})
