import { act, screen, waitFor, within } from '@testing-library/react'
import { officeDayZh, officeDays } from '../../src/features/counter/office-days'
import { REPLY_GROUPS } from '../../src/guides/reply-groups'
import { changeLanguage, languages, loadNamespaces, translatorFor } from '../../src/i18n'
import FacingScreen from '../../src/pages/counter/facing'
import IdleScreen from '../../src/pages/counter/idle'
import Office from '../../src/pages/counter/office'
import TriageScreen from '../../src/pages/counter/triage'
import Home from '../../src/pages/home'
import DetailsPage from '../../src/pages/details'
import Settings from '../../src/pages/settings'
import { recordActivity, useActivity } from '../../src/kiosk/activity'
import { useWipeStatus } from '../../src/kiosk/new-visitor'
import { answerSummary } from '../../src/journey/answer'
import { outcome } from '../../src/journey/outcome'
import { policyFor } from '../../src/policies'
import { SHORT_VISIT } from '../../src/policies/ids'
import { useAnswers } from '../../src/stores/answers'
import { useOffice } from '../../src/stores/office'
import { emptyOffice } from '../../src/stores/office-fields'
import { serializeOffice } from '../../src/stores/office-file'
import { usePin } from '../../src/stores/pin'
import { setPin } from '../../src/stores/pin-hash'
import { useProgress } from '../../src/stores/progress'
import { useSettings } from '../../src/stores/settings'
import { device } from '../support/taro-stub'
import { translationsOf } from '../support/translations'
import { employee, on, open, reset, TODAY, currentAnswers, lastUrl } from './stage'

const en = translationsOf('en')
const zh = translationsOf('zh-Hans')
const office = {
  ...emptyOffice,
  name: '温江社区',
  place: 'wenjiang',
  languages: ['en'],
  phone: '028-12393',
  window: '5',
  hours: '9:00–17:00',
  sentences: [{ text: 'Please take a number.', zh: '请取号。' }],
}

beforeAll(async () => {
  await loadNamespaces('zh-Hans', ['ui', 'rare', 'policy', 'guides'])
  await loadNamespaces('en', ['rare'])
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

const atCounter = () => useOffice.setState({ on: true, office, looks: null, isTourSeen: true })
const chip = (question: string, answer: string) =>
  within(screen.getByRole('group', { name: new RegExp(`^${zh.law(`question.${question}.short`)} `) })).getByRole(
    'button',
    { name: new RegExp(`^${zh.law(`answer.${question}.${answer}.short`)}\\. `) },
  )
const side = (key: string, translations: typeof en) => screen.getByRole('region', { name: translations.t(key) })
const clerkSide = () => side('facing.clerk', zh)
const visitorSide = (translations = en) => side('facing.visitor', translations)

describe('the idle screen', () => {
  test("shows every language in its own script, the office's first, and opens the triage in the one that is touched", async () => {
    atCounter()
    useOffice.setState({ office: { ...office, languages: ['my', 'ar'] } })
    const { person } = open(IdleScreen)
    const names = within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(names).toHaveLength(languages.length)
    expect(names[0]).toContain('မြန်မာ')
    expect(names[1]).toContain('العربية')
    expect(screen.getByText('温江社区')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: /العربية/ }))
    await waitFor(() => expect(lastUrl()).toBe('/pages/counter/triage/index'))
    expect(useSettings.getState().language).toBe('ar')
  })

  test('staff open the triage without a language of the visitor', async () => {
    atCounter()
    const { person } = open(IdleScreen)
    await person.click(screen.getByRole('button', { name: zh.t('idle.staff') }))
    expect(lastUrl()).toBe('/pages/counter/triage/index')
    expect(useSettings.getState().language).toBeNull()
  })

  test('shows a notice after a wipe', () => {
    atCounter()
    useWipeStatus.setState({ at: Date.now() })
    open(IdleScreen)
    expect(screen.getByText(zh.t('visitor.done'))).toBeTruthy()
  })
})

describe('triage', () => {
  test("preselects the office's place, and each pressed chip updates the outcome at once", async () => {
    atCounter()
    const { person } = open(TriageScreen)
    expect(currentAnswers().place).toBe('wenjiang')
    for (const [question, answer] of Object.entries(employee.answers))
      await person.click(chip(question, String(answer)))
    expect(currentAnswers().answers).toEqual(employee.answers)
    const { verdict, documents } = outcome(policyFor('wenjiang', TODAY), employee.answers)
    const found = within(clerkSide())
    expect(found.getByRole('heading', { level: 2, name: zh.law(`outcome.${verdict.outcome}`) })).toBeTruthy()
    expect(found.getByText(zh.t('outcome.strength.yes'))).toBeTruthy()
    const text = document.querySelector('.triage-result')!.textContent
    expect(text).toContain(zh.law('actor.employer'))
    expect(documents.length).toBeGreaterThan(0)
    for (const entry of documents) if (entry.known) expect(text).toContain(entry.zh)
    for (const scheme of ['employee-scheme', 'resident-scheme'])
      expect(text).toContain(zh.law(`scheme.${scheme}.short`))
  })

  /** What the staff read, in each language of a visitor. */
  const staffTexts = new Set<string>()
  test.each(languages.map(({ tag, direction }) => [tag, direction] as const))(
    'with a visitor who reads %s the staff side is Chinese from left to right, and only the other half follows them',
    async (tag, direction) => {
      atCounter()
      await loadNamespaces(tag, ['ui', 'rare', 'policy'])
      await act(() => Promise.resolve(changeLanguage(tag)))
      open(TriageScreen)
      const staff = clerkSide()
      expect([staff.lang, staff.dir]).toEqual(['zh-Hans', 'ltr'])
      staffTexts.add(staff.textContent)
      const page = document.querySelector('.page')!
      expect([page.getAttribute('lang'), page.getAttribute('dir')]).toEqual(['zh-Hans', 'ltr'])
      expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['zh-Hans', 'ltr'])
      // The first language of every line is Chinese, and the only one.
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(zh.t('triage.title'))
      expect(staff.querySelectorAll('.bilingual-line')).toHaveLength(0)
      expect(staff.textContent).not.toMatch(
        /[A-Za-zА-я\u0600-\u06ff\u1000-\u109f\u0e00-\u0eff\uac00-\ud7af\u3040-\u30ff]{3}/,
      )
      const translations = translationsOf(tag)
      const visitor = visitorSide(translations)
      expect([visitor.lang, visitor.dir]).toEqual([tag, direction])
      expect(within(visitor).getByRole('heading', { level: 2 }).textContent).toContain(
        translations.law('question.insured'),
      )
    },
  )

  test('the staff read the same, whichever language the visitor reads', () => {
    expect(staffTexts.size).toBe(1)
  })

  test('the visitor touches a picture, and the chip of the staff is selected; then comes the same next question', async () => {
    atCounter()
    const { person } = open(TriageScreen)
    await person.click(
      within(visitorSide()).getByRole('button', {
        name: `${en.law('answer.insured.no.short')} ${zh.law('answer.insured.no.short')}`,
      }),
    )
    expect(chip('insured', 'no').getAttribute('aria-pressed')).toBe('true')
    const next = document.querySelector('.chips-next .chips-legend .text')!.textContent
    const question = within(visitorSide()).getByRole('heading', { level: 2 }).textContent
    expect(next).toBe(zh.law('question.identity.short'))
    expect(question).toContain(en.law('question.identity'))
    expect(question).toContain(zh.law('question.identity'))
  })

  test('after the last question the visitor sees the answer', () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    open(TriageScreen)
    expect(document.querySelector('.chips-next')).toBeNull()
    expect(within(visitorSide()).getByText(en.law('outcome.employer-scheme'))).toBeTruthy()
    expect(within(visitorSide()).getByText(en.t('outcome.strength.yes'))).toBeTruthy()
  })

  test('a second press on a chip removes the answer', async () => {
    atCounter()
    const { person } = open(TriageScreen)
    await person.click(chip('insured', 'no'))
    expect(chip('insured', 'no').getAttribute('aria-pressed')).toBe('true')
    await person.click(chip('insured', 'no'))
    expect(currentAnswers().answers).toEqual({})
  })

  test('chips that cannot change the outcome are muted, say so, and can still be pressed', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    const { person } = open(TriageScreen)
    const grey = chip('parent', 'chinese')
    expect(grey.className).toContain('chip-muted')
    expect(grey.getAttribute('aria-label')).toContain(zh.t('triage.grey'))
    expect(chip('stay', 'study-residence').className).not.toContain('chip-muted')
    await person.click(grey)
    expect(currentAnswers().answers.parent).toBe('chinese')
  })

  test("'not sure' of the visitor is selected on the staff's side, too, and undone there", async () => {
    atCounter()
    const answers = { insured: 'no', identity: 'foreign-passport' }
    useAnswers.setState({ place: 'wenjiang', answers, skipped: [], history: Object.keys(answers) })
    const { person } = open(TriageScreen)
    await person.click(
      within(visitorSide()).getByRole('button', { name: new RegExp(`^${en.t('questions.unsure.short')}`) }),
    )
    const unsure = () =>
      within(screen.getByRole('group', { name: new RegExp(`^${zh.law('question.activity.short')} `) })).getByRole(
        'button',
        { name: zh.t('questions.unsure.short') },
      )
    expect(unsure().getAttribute('aria-pressed')).toBe('true')
    await person.click(unsure())
    expect(currentAnswers().skipped).toEqual([])
    expect(unsure().getAttribute('aria-pressed')).toBe('false')
  })

  test('a short visit is offered on both sides, and selected on the one of the staff', async () => {
    atCounter()
    const answers = { insured: 'no', identity: 'foreign-passport' }
    useAnswers.setState({ place: 'wenjiang', answers, skipped: [], history: Object.keys(answers) })
    const { person } = open(TriageScreen)
    await person.click(within(visitorSide()).getByRole('button', { name: new RegExp(`^${en.t('triage.visiting')}`) }))
    expect(currentAnswers().answers).toEqual({ ...answers, ...SHORT_VISIT.answers })
    const visiting = () => within(clerkSide()).getByRole('button', { name: zh.t('triage.visiting') })
    expect(visiting().getAttribute('aria-pressed')).toBe('true')
    expect(chip('activity', 'not-working').getAttribute('aria-pressed')).toBe('false')
    expect(within(visitorSide()).getByText(en.law('outcome.not-yet'))).toBeTruthy()
    await person.click(visiting())
    expect(currentAnswers().answers).toEqual(answers)
  })

  test('less common answers are one press away; a selected one stays visible', async () => {
    atCounter()
    const { person } = open(TriageScreen)
    const group = () =>
      within(screen.getByRole('group', { name: new RegExp(`^${zh.law('question.activity.short')} `) }))
    const remote = { name: new RegExp(`^${zh.law('answer.activity.remote.short')}`) }
    const retired = { name: new RegExp(`^${zh.law('answer.activity.student-working.short')}`) }
    expect(group().queryByRole('button', remote)).toBeNull()
    await person.click(group().getByRole('button', { name: zh.t('questions.more') }))
    await person.click(group().getByRole('button', remote))
    expect(currentAnswers().answers.activity).toBe('remote')
    expect(group().getByRole('button', remote).getAttribute('aria-pressed')).toBe('true')
    expect(group().queryByRole('button', retired)).toBeNull()
  })

  test('a question that no rule of the place reads has no row', () => {
    atCounter()
    open(TriageScreen)
    expect(screen.getByRole('group', { name: new RegExp(`^${zh.law('question.stay.short')} `) })).toBeTruthy()
    expect(screen.queryByRole('group', { name: new RegExp(`^${zh.law('question.family-of.short')} `) })).toBeNull()
  })

  test('another place is two presses away and keeps the answers', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    const { person } = open(TriageScreen)
    await person.click(screen.getByRole('button', { name: new RegExp(`^${zh.t('triage.place')}`) }))
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: zh.law('place.kunming') }))
    expect(currentAnswers()).toMatchObject({ place: 'kunming', answers: employee.answers })
  })

  test('without a place, both sides ask for it', async () => {
    atCounter()
    useOffice.setState({ office: { ...office, place: null } })
    const { person } = open(TriageScreen)
    expect(within(clerkSide()).getByRole('button', { name: zh.law('place.kunming') })).toBeTruthy()
    await person.click(
      within(visitorSide()).getByRole('button', { name: `${en.law('place.kunming')} ${zh.law('place.kunming')}` }),
    )
    expect(currentAnswers().place).toBe('kunming')
  })

  test('arrow keys move between chips, digits press those of a row and go to the next question', async () => {
    atCounter()
    const { person } = open(TriageScreen)
    chip('insured', 'no').focus()
    await person.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(chip('insured', 'here'))
    await person.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(chip('identity', 'hk-macao-taiwan'))
    await person.keyboard('{ArrowUp}{ArrowLeft}')
    expect(document.activeElement).toBe(chip('insured', 'no'))
    await person.keyboard('1')
    expect(currentAnswers().answers).toEqual({ insured: 'no' })
    // In the next frame.
    await waitFor(() => expect(document.activeElement?.closest('.grid-next')).not.toBeNull())
    await person.keyboard('1')
    expect(Object.keys(currentAnswers().answers)).toHaveLength(2)
  })

  test('a digit answers the next question also before anything has the focus', async () => {
    atCounter()
    const { person } = open(TriageScreen)
    act(() => (document.activeElement as HTMLElement).blur())
    await person.keyboard('1')
    expect(currentAnswers().answers).toEqual({ insured: 'no' })
  })

  test('"not sure" is the same on both sides', async () => {
    atCounter()
    useAnswers.setState({ answers: { insured: 'no', identity: 'foreign-passport' }, place: 'wenjiang' })
    const { person } = open(TriageScreen)
    const unsure = () =>
      within(screen.getByRole('group', { name: new RegExp(`^${zh.law('question.activity.short')} `) })).getByRole(
        'button',
        { name: zh.t('questions.unsure.short') },
      )
    expect(unsure().getAttribute('aria-pressed')).toBe('false')
    await person.click(
      within(visitorSide()).getByRole('button', { name: new RegExp(`^${en.t('questions.unsure.short')}`) }),
    )
    expect(unsure().getAttribute('aria-pressed')).toBe('true')
    await person.click(unsure())
    expect(currentAnswers().skipped).toEqual([])
    await person.click(unsure())
    expect(currentAnswers().skipped).toEqual(['activity'])
  })

  test('the tour shows four pictures in Chinese once, and again from the menu', async () => {
    atCounter()
    useOffice.setState({ isTourSeen: false })
    const { person, unmount } = open(TriageScreen)
    const tour = () => screen.queryByRole('dialog', { name: zh.t('tour.title') })
    expect(within(tour()!).getAllByRole('listitem')).toHaveLength(4)
    await person.click(within(tour()!).getByRole('button', { name: zh.t('home.start') }))
    expect(tour()).toBeNull()
    unmount()
    const again = open(TriageScreen)
    expect(tour()).toBeNull()
    await again.person.click(screen.getByRole('button', { name: zh.t('home.more') }))
    await again.person.click(screen.getByRole('button', { name: zh.t('tour.title') }))
    expect(tour()).not.toBeNull()
  })
})

describe('facing', () => {
  const openLines = (person: ReturnType<typeof open>['person']) =>
    person.click(within(clerkSide()).getByRole('button', { name: zh.t('facing.lines') }))

  test('the visitor has the answer, the documents and the contacts as three cards; the strip of the staff is Chinese', () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    open(FacingScreen)
    const { documents, contacts } = outcome(policyFor('wenjiang', TODAY), employee.answers)
    for (const title of [en.law('outcome.employer-scheme'), en.t('outcome.documents'), en.t('outcome.contacts')])
      expect(screen.getByRole('heading', { level: 2, name: new RegExp(`^${title}`) })).toBeTruthy()
    expect(screen.getByText(office.phone)).toBeTruthy()
    expect(screen.getByText(`${office.name} · ${zh.t('paper.window')} 5`).lang).toBe('zh-Hans')
    for (const entry of [...documents, ...contacts.slice(0, 2)])
      if (entry.known) expect(screen.getAllByText(en.law(`entry.${entry.id}`, entry.values)).length).toBeGreaterThan(0)
    const strip = clerkSide()
    expect([strip.lang, strip.dir]).toEqual(['zh-Hans', 'ltr'])
    expect(strip.className).toContain('strip-far')
    expect(strip.textContent).toContain(zh.t('facing.nothing-asked'))
    expect(document.querySelector('.qr-image')).not.toBeNull()
  })

  test('what the visitor asks or touches is in the strip; the reply of the clerk is in both languages', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    const { person } = open(FacingScreen)
    await person.click(screen.getByRole('button', { name: en.t('facing.ask.cost') }))
    expect(clerkSide().textContent).toContain(zh.t('facing.ask.cost'))
    await person.click(screen.getByRole('button', { name: en.t('facing.ask.language', { language: 'English' }) }))
    expect(clerkSide().textContent).toContain(zh.t('facing.ask.language', { language: '英语' }))
    await person.click(screen.getByRole('button', { name: /^Passport/ }))
    expect(clerkSide().textContent).toContain(`${zh.t('facing.points')}护照`)
    expect(useProgress.getState().papers).toEqual(['doc-passport'])
    await person.click(within(clerkSide()).getByRole('button', { name: '请稍等，我帮您查。' }))
    const reply = document.querySelector('.facing-reply')!
    await waitFor(() => expect(reply.textContent).toContain(en.guide('reply.wait')))
    expect(reply.textContent).toContain('请稍等，我帮您查。')
  })

  const strip = (name: string) => within(clerkSide()).getByRole('button', { name })
  const reply = () => document.querySelector('.facing-reply')!.textContent

  test('all replies are one press away, in groups, and leave the questions and the code where they are', async () => {
    atCounter()
    const { person } = open(FacingScreen)
    expect(screen.queryByRole('button', { name: '给您办好了。' })).toBeNull()
    await person.click(strip(zh.t('home.more')))
    const all = side('facing.replies', zh)
    expect([all.lang, all.dir]).toEqual(['zh-Hans', 'ltr'])
    for (const group of REPLY_GROUPS) expect(within(all).getByText(zh.t(`facing.group.${group}`))).toBeTruthy()
    expect(document.querySelector('.qr-image')).not.toBeNull()
    await person.click(within(all).getByRole('button', { name: '给您办好了。' }))
    expect(screen.queryByRole('region', { name: zh.t('facing.replies') })).toBeNull()
    await waitFor(() => expect(reply()).toContain(en.guide('reply.done')))
    expect(strip('给您办好了。').getAttribute('aria-pressed')).toBe('true')
  })

  test('the clerk touches the papers that are missing: both sides name them, and the tiles are marked', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    useProgress.getState().togglePaper('doc-passport')
    const { person } = open(FacingScreen)
    await person.click(screen.getByRole('button', { name: en.t('facing.ask.bring') }))
    await person.click(strip('您的材料还不齐，还缺：'))
    await person.click(strip('护照'))
    expect(reply()).toContain(en.t('card.missing', { paper: en.law('entry.doc-passport') }))
    expect(reply()).toContain('还缺：护照')
    expect(screen.getByRole('button', { name: /^Passport/ }).className).toContain('facing-document-missing')
    expect(screen.getByRole('button', { name: /^Passport/ }).getAttribute('aria-pressed')).toBe('false')
    await person.click(strip('护照'))
    expect(screen.getByRole('button', { name: /^Passport/ }).className).not.toContain('facing-document-missing')
  })

  test('the clerk touches the day to come back, which both sides read', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    const { person } = open(FacingScreen)
    await person.click(screen.getByRole('button', { name: en.t('facing.ask.bring') }))
    await person.click(strip('请您改天再来：'))
    const [day] = officeDays(TODAY, 1)
    await person.click(strip(officeDayZh(translatorFor('zh-Hans', false), day!)))
    expect(reply()).toContain('请您改天再来：')
    expect(reply()).toContain(String(Number(day!.slice(-2))))
    expect(reply()).not.toContain(en.guide('reply.come-back'))
  })

  test('somebody who is insured reads nothing about joining', () => {
    atCounter()
    useAnswers.setState({ answers: { insured: 'here' }, place: 'wenjiang' })
    open(FacingScreen)
    expect(
      screen.getByRole('heading', { level: 2, name: new RegExp(`^${en.law('outcome.already-insured')}`) }),
    ).toBeTruthy()
    expect(screen.queryByRole('list', { name: en.t('outcome.schemes') })).toBeNull()
    expect(screen.queryByText(new RegExp(`^${en.t('fact.cost')}: `))).toBeNull()
  })

  test('this afternoon is a time to come back, too', async () => {
    atCounter()
    const { person } = open(FacingScreen)
    await person.click(within(clerkSide()).getByRole('button', { name: '请您改天再来：' }))
    const reply = document.querySelector('.facing-reply')!
    await person.click(within(clerkSide()).getByRole('button', { name: '请您今天下午再来。' }))
    await waitFor(() => expect(reply.textContent).toContain(en.guide('reply.afternoon')))
  })

  test('the reply about the cost names the amount, or the number to ask', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    const { person } = open(FacingScreen)
    await person.click(screen.getByRole('button', { name: en.t('facing.ask.cost') }))
    await person.click(within(clerkSide()).getByRole('button', { name: '费用请看屏幕上的金额。' }))
    const reply = document.querySelector('.facing-reply')!
    expect(reply.textContent).toMatch(/Cost: .*\d/)
    expect(reply.textContent).toMatch(/费用：.*\d/)
    await person.click(within(clerkSide()).getByRole('button', { name: '费用请您咨询税务部门。' }))
    await waitFor(() => expect(reply.textContent).toContain(`${en.guide('reply.ask-tax')} 12366`))
    expect(reply.textContent).toContain('费用请您咨询税务部门。12366')
  })

  test('an insured person reads what to do next, not what they may join nor what it costs', () => {
    atCounter()
    useAnswers.setState({ place: 'wenjiang', answers: { insured: 'here' }, skipped: [], history: ['insured'] })
    open(FacingScreen)
    const card = document.querySelector('.visitor-answer')!
    expect(card.querySelector('.visitor-schemes')).toBeNull()
    const [step] = outcome(policyFor('wenjiang', TODAY), { insured: 'here' }).steps
    expect(card.querySelector('.visitor-steps')!.textContent).toContain(en.law(`entry.${step!.id}`))
    expect(document.querySelector('.facing-facts')).toBeNull()
  })

  test('nobody acts where there is no way in, and the cost is no question', () => {
    atCounter()
    const answers = { ...SHORT_VISIT.answers, insured: 'no', identity: 'foreign-passport' }
    useAnswers.setState({ place: 'wenjiang', answers, skipped: [], history: Object.keys(answers) })
    open(FacingScreen)
    expect(screen.getByRole('heading', { level: 2, name: new RegExp(en.law('outcome.not-yet')) })).toBeTruthy()
    expect(document.querySelector('.visitor-answer')!.textContent).not.toContain(zh.law('actor.you'))
    expect(document.querySelector('.facing-facts')).toBeNull()
  })

  test('a deadline says from when it counts', () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    open(FacingScreen)
    const policy = policyFor('wenjiang', TODAY)
    const view = outcome(policy, employee.answers)
    const { when } = answerSummary(view, policy, {
      open: null,
      has: (id) => translatorFor('en', false).has(`entry.${id}.short`),
    })
    const facts = document.querySelector('.facing-facts')!.textContent
    expect(when?.unit).toBe('days')
    expect(facts).toContain(en.law(`entry.${when!.entry.id}.short`))
  })

  test('the coming wipe is read from both ends of the table, and one touch of the clerk cancels it', async () => {
    atCounter()
    const { person } = open(FacingScreen)
    act(() => useActivity.setState({ secondsLeft: 12 }))
    const notice = await screen.findByRole('dialog')
    expect(notice.textContent).toContain(en.t('visitor.idle.left', { seconds: 12 }))
    const clerk = notice.querySelector<HTMLElement>('.idle-clerk')!
    expect([clerk.lang, clerk.dir]).toEqual(['zh-Hans', 'ltr'])
    expect(clerk.textContent).toContain(zh.t('visitor.idle.left', { seconds: 12 }))
    await person.click(within(clerk).getByRole('button', { name: zh.t('visitor.idle.stay') }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('beside each other nothing is turned round', async () => {
    atCounter()
    const { person } = open(FacingScreen)
    await person.click(within(clerkSide()).getByRole('button', { name: zh.t('facing.how.stand') }))
    expect(clerkSide().className).not.toContain('strip-far')
    await openLines(person)
    expect(document.querySelectorAll('.facing-half-far')).toHaveLength(0)
  })

  test('shows the same lines on both sides in two languages, and highlights a line on both', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    const { person } = open(FacingScreen)
    await openLines(person)
    const [visitor, clerk] = [visitorSide(), side('facing.clerk', en)]
    const title = (translations: typeof en) => translations.law('outcome.employer-scheme')
    const [visitors, clerks] = [visitor, clerk].map((half) => half.querySelectorAll('.facing-line').length)
    expect(visitors).toBeGreaterThan(5)
    expect(visitors).toBe(clerks)
    await person.click(within(clerk).getByRole('button', { name: title(zh) }))
    for (const line of [
      within(visitor).getByRole('button', { name: title(en) }),
      within(clerk).getByRole('button', { name: title(zh) }),
    ])
      expect(line.getAttribute('aria-pressed')).toBe('true')
    await person.click(within(visitor).getByRole('button', { name: title(en) }))
    expect(
      within(clerk)
        .getByRole('button', { name: title(zh) })
        .getAttribute('aria-pressed'),
    ).toBe('false')
  })

  test("shows the sentences with the clerk's replies, and what the office has written", async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    const { person } = open(FacingScreen)
    await openLines(person)
    await person.click(screen.getByRole('radio', { name: zh.t('facing.tab.cards') }))
    const reply = await within(visitorSide()).findByRole('button', { name: en.guide('reply.done') })
    await person.click(within(side('facing.clerk', en)).getByRole('button', { name: '给您办好了。' }))
    expect(reply.getAttribute('aria-pressed')).toBe('true')
    await person.click(screen.getByRole('radio', { name: zh.t('facing.tab.office') }))
    expect(visitorSide().textContent).toContain('Please take a number.')
    for (const text of ['温江社区', '请取号。', '9:00–17:00', '028-12393'])
      expect(side('facing.clerk', en).textContent).toContain(text)
  })

  test('turns the half of the clerk round, and the other after a swap', async () => {
    atCounter()
    const { person } = open(FacingScreen)
    await openLines(person)
    const far = () =>
      [...document.querySelectorAll('.facing-half-far')].map((element) =>
        element.className.includes('facing-half-visitor') ? 'visitor' : 'clerk',
      )
    expect(far()).toEqual(['clerk'])
    await person.click(screen.getByRole('button', { name: zh.t('facing.turn') }))
    expect(far()).toEqual(['visitor'])
    await person.click(screen.getByRole('button', { name: zh.t('facing.cards') }))
    expect(document.querySelector('.facing-side')).not.toBeNull()
  })

  test("lets the visitor select a language on their side, the office's languages first", async () => {
    atCounter()
    useOffice.setState({ office: { ...office, languages: ['zh-Hans', 'my'] } })
    const { person } = open(FacingScreen)
    await person.click(screen.getByRole('button', { name: en.t('language.button', { name: 'English' }) }))
    const names = within(screen.getByRole('dialog'))
      .getAllByRole('listitem')
      .map((option) => option.textContent)
    expect(names.slice(0, 2)).toEqual(['简体中文', 'မြန်မာ'])
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: '简体中文' }))
    await screen.findByRole('heading', { level: 1, name: zh.t('facing.title') })
  })

  test('keeps the screen on while it is open', async () => {
    const released = jest.fn(() => Promise.resolve())
    const request = jest.fn(() => Promise.resolve({ release: released }))
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
    atCounter()
    const { unmount } = open(FacingScreen)
    await act(() => Promise.resolve())
    expect(request).toHaveBeenCalledTimes(1)
    unmount()
    expect(released).toHaveBeenCalledTimes(1)
  })
})

describe('every screen in counter mode', () => {
  test('the start page redirects to the languages', () => {
    atCounter()
    open(Home)
    expect(lastUrl()).toBe('/pages/counter/idle/index')
  })

  test('has a button for a new visitor in counter mode only', () => {
    const first = open(Settings)
    expect(screen.queryByRole('button', { name: new RegExp(en.t('visitor.new')) })).toBeNull()
    first.unmount()
    atCounter()
    open(Settings)
    expect(screen.getByRole('button', { name: new RegExp(en.t('visitor.new')) })).toBeTruthy()
  })

  test('asks before a link leaves the app, and shows the number to copy', async () => {
    atCounter()
    useAnswers.setState({ ...employee, place: 'chengdu' })
    const { person } = open(DetailsPage)
    await person.click(screen.getAllByRole('link', { name: /^Call/ })[0]!)
    const dialog = screen.getByRole('dialog', { name: en.t('leave.call.title') })
    const number = dialog.querySelector('.external-link-target')!.textContent
    expect(number).toMatch(/\d{3}/)
    expect(device.calls.map(([name]) => name)).not.toContain('makePhoneCall')
    await person.click(within(dialog).getByRole('button', { name: en.t('leave.no') }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await person.click(screen.getAllByRole('link', { name: /^Call/ })[0]!)
    await person.click(screen.getByRole('button', { name: en.t('leave.call.yes') }))
    expect(device.calls).toContainEqual(['makePhoneCall', { phoneNumber: number }])
  })

  test('announces a wipe after idle time; a touch cancels it, otherwise everything is deleted', async () => {
    on(TODAY, 'stopped')
    atCounter()
    useAnswers.setState({ ...employee, place: 'wenjiang' })
    recordActivity()
    open(TriageScreen)
    act(() => jest.advanceTimersByTime(74_000))
    expect(screen.queryByRole('dialog', { name: en.t('visitor.idle.title') })).toBeNull()
    act(() => jest.advanceTimersByTime(2000))
    expect(screen.getByRole('dialog', { name: en.t('visitor.idle.title') })).toBeTruthy()
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toContain(en.t('visitor.idle.text'))
    act(() => {
      document.dispatchEvent(new Event('pointerdown'))
      jest.advanceTimersByTime(600)
    })
    expect(screen.queryByRole('dialog', { name: en.t('visitor.idle.title') })).toBeNull()
    expect(currentAnswers().answers).toEqual(employee.answers)
    act(() => jest.advanceTimersByTime(89_000))
    expect(currentAnswers().answers).toEqual(employee.answers)
    act(() => jest.advanceTimersByTime(1500))
    expect(currentAnswers().answers).toEqual({})
    // No visitor since: there is nothing to clear.
    await act(() => jest.advanceTimersByTimeAsync(3000))
    expect(useActivity.getState()).toEqual({ lastActivity: null, secondsLeft: null })
  })
})

describe('the office page', () => {
  /** Opens the page with a group of settings in sight. */
  const openGroup = async (name: string) => {
    const opened = open(Office)
    await showGroup(opened.person, name)
    return opened
  }
  const showGroup = (person: ReturnType<typeof open>['person'], name: string) =>
    person.click(screen.getByRole('radio', { name: new RegExp(`^${en.t(name)}`) }))

  test('is linked from the settings', () => {
    open(Settings)
    expect(screen.getByRole('link', { name: new RegExp(en.t('settings.counter.open')) }).getAttribute('href')).toBe(
      '#/pages/counter/office/index',
    )
  })

  test('stores valid input and shows an error for invalid input', async () => {
    const { person } = open(Office)
    const field = (name: string) => screen.getByLabelText(new RegExp(`^${en.t(name)}`))
    await person.click(screen.getByRole('radio', { name: new RegExp(`^${en.law('place.kunming')}`) }))
    await person.click(screen.getByRole('checkbox', { name: /မြန်မာ/ }))
    await person.click(screen.getByRole('checkbox', { name: /English/ }))
    await showGroup(person, 'office.own')
    await person.type(field('office.phone'), '0871-1')
    await person.type(field('paper.window'), '3号')
    await person.type(field('office.site'), 'http://a.example')
    expect(screen.getByText(en.t('office.wrong.site'))).toBeTruthy()
    await showGroup(person, 'office.group.tablet')
    await person.clear(field('office.idle'))
    await person.type(field('office.idle'), '5')
    expect(screen.getByText(en.t('office.wrong.idle', { least: 30, most: 600 }))).toBeTruthy()
    expect(useOffice.getState().office).toMatchObject({
      place: 'kunming',
      phone: '0871-1',
      window: '3号',
      idle: 90,
      site: null,
      languages: ['my', 'en'],
    })
  })

  test('takes the address of another host only when it is confirmed, and shows where the codes lead', async () => {
    const { person } = await openGroup('office.own')
    await person.type(screen.getByLabelText(new RegExp(`^${en.t('office.site')}`)), 'https://EXAMPLE.org/guide')
    const address = 'https://example.org/guide'
    expect(screen.getByText(en.t('office.site.other', { address }))).toBeTruthy()
    expect(useOffice.getState().office.site).toBeNull()
    await person.click(screen.getByRole('button', { name: new RegExp(en.t('office.site.use')) }))
    expect(useOffice.getState().office.site).toBe(address)
    expect(screen.getByText(en.t('office.site.opens', { address }))).toBeTruthy()
  })

  test('names each language in Chinese too, and keeps their order while they are ticked', async () => {
    useOffice.getState().set({ languages: ['my'] })
    const { person } = open(Office)
    const names = () => [...document.querySelectorAll('.check-row')].map((row) => row.textContent)
    const before = names()
    expect(before[0]).toContain('缅甸语')
    await person.click(screen.getByRole('checkbox', { name: /俄语/ }))
    expect(useOffice.getState().office.languages).toEqual(['my', 'ru'])
    expect(names()).toEqual(before)
  })

  test('adds sentences of its own; the Chinese is required', async () => {
    const { person } = await openGroup('office.own')
    await person.click(screen.getByRole('button', { name: new RegExp(en.t('office.sentence.add')) }))
    expect(screen.getByText(en.t('office.sentence.empty'))).toBeTruthy()
    await person.type(screen.getByLabelText(new RegExp(en.t('office.sentence.chinese'))), '请取号。')
    await person.click(screen.getByRole('button', { name: new RegExp(en.t('office.sentence.add')) }))
    expect(useOffice.getState().office.sentences).toEqual([{ text: null, zh: '请取号。' }])
    await person.click(screen.getByRole('button', { name: `${en.t('office.sentence.remove')}: 请取号。` }))
    expect(useOffice.getState().office.sentences).toEqual([])
  })

  test('wipes visitor data when counter mode is switched on or off', async () => {
    useAnswers.setState(employee)
    useOffice.setState({ office })
    const { person, unmount } = open(Office)
    await person.click(screen.getByRole('button', { name: new RegExp(en.t('office.switch-on')) }))
    expect(useOffice.getState().on).toBe(true)
    await waitFor(() => expect(currentAnswers()).toMatchObject({ place: 'wenjiang', answers: {} }))
    unmount()
    useAnswers.setState(employee)
    open(Office)
    await person.click(screen.getByRole('button', { name: zh.t('office.switch-off') }))
    expect(useOffice.getState().on).toBe(false)
    expect(currentAnswers()).toMatchObject({ place: null, answers: {} })
    expect(lastUrl()).toBe('/pages/home/index')
  })

  test('requires the PIN; a wrong one locks it for a while, and help explains how to continue without it', async () => {
    atCounter()
    setPin('4711')
    const { person } = open(Office)
    expect(screen.queryByText(zh.t('office.state.on'))).toBeNull()
    await person.type(screen.getByLabelText(zh.t('pin.enter')), '1234')
    await person.click(screen.getByRole('button', { name: zh.t('pin.go') }))
    expect(screen.getByText(zh.t('pin.wrong'))).toBeTruthy()
    // The date is frozen: on a busy machine the second would be over by now.
    expect(screen.getByText(zh.t('pin.wait', { seconds: 1 }))).toBeTruthy()
    expect(screen.getByRole('button', { name: zh.t('pin.go') })).toHaveProperty('disabled', true)
    expect(screen.getByText(zh.t('pin.forgotten.browser'))).toBeTruthy()
    jest.setSystemTime(Date.now() + 1000)
    await waitFor(() => expect(screen.queryByText(zh.t('pin.wait', { seconds: 1 }))).toBeNull())
    await person.type(screen.getByLabelText(zh.t('pin.enter')), '4711')
    await person.click(screen.getByRole('button', { name: zh.t('pin.go') }))
    expect(screen.getByText(zh.t('office.state.on'))).toBeTruthy()
  })

  test('sets a PIN only if both inputs are equal', async () => {
    const { person } = await openGroup('office.group.tablet')
    const write = async (first: string, second: string) => {
      await person.clear(screen.getByLabelText(/^New PIN/))
      await person.clear(screen.getByLabelText(/^Repeat the PIN/))
      await person.type(screen.getByLabelText(/^New PIN/), first)
      await person.type(screen.getByLabelText(/^Repeat the PIN/), second)
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

  test("shows the content of another tablet's file, asks, and imports it", async () => {
    const { person } = await openGroup('office.group.tablet')
    await person.click(screen.getByLabelText(/^Or paste/))
    await person.paste(serializeOffice(office))
    await person.click(screen.getByRole('button', { name: /^Read this text/ }))
    expect(screen.getByText(en.t('office.file.contents'))).toBeTruthy()
    expect(screen.getByText('温江社区')).toBeTruthy()
    expect(useOffice.getState().office).toEqual(emptyOffice)
    await person.click(screen.getByRole('button', { name: /^Use this here/ }))
    expect(useOffice.getState().office).toEqual(office)
    expect(screen.getByText(en.t('office.file.taken'))).toBeTruthy()
    await showGroup(person, 'office.own')
    expect(screen.getByLabelText(/^Phone/)).toHaveProperty('value', '028-12393')
  })

  test('asks about the address in a file as about a typed one, before the file can be used', async () => {
    const { person } = await openGroup('office.group.tablet')
    const site = 'https://example.org/guide'
    await person.click(screen.getByLabelText(/^Or paste/))
    await person.paste(serializeOffice({ ...office, site: 'https://EXAMPLE.org/guide' }))
    await person.click(screen.getByRole('button', { name: /^Read this text/ }))
    expect(screen.getByText(en.t('office.site.other', { address: site }))).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Use this here/ })).toBeNull()
    await person.click(screen.getByRole('button', { name: /^Use this address/ }))
    expect(useOffice.getState().office).toEqual(emptyOffice)
    await person.click(screen.getByRole('button', { name: /^Use this here/ }))
    expect(useOffice.getState().office.site).toBe(site)
  })

  test.each([
    ['broken', '{'],
    ['foreign', '{}'],
    ['version', '{"yibao-office":2}'],
    ['large', `{"yibao-office":1,"name":"${'x'.repeat(66_000)}"}`],
  ])('rejects a file that is %s, and keeps the settings', async (why, text) => {
    useOffice.setState({ office })
    const { person } = await openGroup('office.group.tablet')
    await person.click(screen.getByLabelText(/^Or paste/))
    await person.paste(text)
    await person.click(screen.getByRole('button', { name: /^Read this text/ }))
    expect(screen.getByText(en.t(`office.file.${why}`))).toBeTruthy()
    expect(useOffice.getState().office).toEqual(office)
  })

  test('names the invalid fields of a file', async () => {
    const { person } = await openGroup('office.group.tablet')
    await person.click(screen.getByLabelText(/^Or paste/))
    await person.paste(JSON.stringify({ 'yibao-office': 1, idle: 3, place: 7 }))
    await person.click(screen.getByRole('button', { name: /^Read this text/ }))
    expect(
      screen.getByText(en.t('office.file.fields', { fields: en.list([en.t('office.place'), en.t('office.idle')]) })),
    ).toBeTruthy()
  })
})

test("deleting data in counter mode deletes the visitor's only; otherwise the office's, too", async () => {
  atCounter()
  useAnswers.setState(employee)
  const first = open(Settings)
  const forget = async () => {
    // With its Chinese, after a new visitor at the counter.
    await first.person.click(screen.getByRole('button', { name: new RegExp(`^${en.t('settings.forget.button')}`) }))
    await first.person.click(screen.getByRole('button', { name: new RegExp(`^${en.t('settings.forget.yes')}`) }))
  }
  await forget()
  await waitFor(() => expect(currentAnswers().answers).toEqual({}))
  expect(useOffice.getState()).toMatchObject({ on: true, office })
  first.unmount()
  useOffice.setState({ on: false })
  open(Settings)
  await forget()
  expect(useOffice.getState().office).toEqual(emptyOffice)
  expect([...device.store.keys()]).toEqual([])
})
