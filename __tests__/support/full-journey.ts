import { guideLibrary } from '../../src/guides/guide-library'
import { engineer, type ScreenDriver, questionAt, submitAnswer, tileText } from './questionnaire'
import { office } from './counter'
import { guideName, guideOf, counterSentence, stepText } from './guide-walks'
import type { Translations } from './translations'

// A full journey on one device, from the first start to counter mode, action by action.

/** The device on which the journey runs. */
export interface Device {
  readonly driver: ScreenDriver
  /** Opens a screen by its path. */
  readonly open: (path: string) => Promise<void>
  /** Fills the field with this id. */
  readonly write: (id: string, text: string) => Promise<void>
}

/** An action, and how to return to its screen after the app was closed and has opened at its start page. */
export interface Action {
  readonly name: string
  readonly run: (device: Device) => Promise<void>
  readonly resume: (device: Device) => Promise<void>
}

const guide = guideOf('enrol-employer')
const [card, bearing] = ['hand-over', 'form'].map((id) => guide.steps.find((step) => step.id === id)!)

/** The date that is entered, and the deadline that counts from it. */
export const enteredDeadline = { deadline: 'deadline-employer-permit', day: '17', month: '11', year: '2026' } as const

/** Values of the journey that must never appear in a URL, a request or a file name. */
export const privateValues: readonly string[] = [
  engineer.place,
  ...Object.values(engineer.answers)
    .map(String)
    .filter((answer) => answer !== 'no'),
  `${enteredDeadline.year}-${enteredDeadline.month}-${enteredDeadline.day}`,
  office.name,
  office.phone,
  encodeURIComponent(office.name),
]

/**
 * The non-empty lines of a screen, without messages that are shown only once.
 * @example visibleLines(program.text(), [en, zh])
 */
export function visibleLines(text: string, all: readonly Translations[]): string {
  const once = all.map(({ t }) => t('visitor.done'))
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !once.includes(line))
    .join('\n')
}

/**
 * The actions of the journey, in two languages.
 * @example for (const { run } of fullJourney(translationsOf('en'), translationsOf('zh-Hans'))) await run(device)
 */
export function fullJourney(translations: Translations, other: Translations): Action[] {
  const { t } = translations
  const go = async ({ driver }: Device, name: string) => {
    const heading = await driver.heading()
    await driver.press(name)
    await driver.waitForHeadingChange(heading)
  }
  const stay = () => Promise.resolve()
  const language = (from: Translations, own: string, name: string, to: Translations): Action => ({
    name: `chooses the language ${to.tag}`,
    async run({ driver }) {
      await driver.press(from.t('language.button', { name: own }))
      await driver.press(name)
      await driver.waitForHeadingChange(from.t('app.name'))
    },
    resume: stay,
  })
  const answers = (question: string): Action => ({
    name: `answers the question of ${question}`,
    async run({ driver }) {
      expect(questionAt(translations, await driver.heading())).toBe(question)
      await submitAnswer(driver, translations, tileText(translations, engineer, question))
    },
    resume: (device) => go(device, t('find.page.questions')),
  })
  const toStep = (number: number) => async (device: Device) => {
    await go(device, t('home.guides'))
    await go(device, guideName(translations, guide.id))
    await go(device, t('guide.continue', { number }))
  }
  const toPapers = async (device: Device) => {
    await go(device, t('home.mine'))
  }
  const toOffice = async (device: Device) => {
    await go(device, t('settings.title'))
    await go(device, t('settings.counter.open'))
  }
  return [
    language(translations, 'English', '简体中文', other),
    language(other, '简体中文', 'English', translations),
    {
      name: 'begins',
      run: (device) => go(device, t('find.page.questions')),
      resume: (device) => go(device, t('find.page.questions')),
    },
    ...['place', 'insured', 'identity', 'activity', 'stay'].map(answers),
    {
      name: 'begins a guide',
      async run(device) {
        await device.open(`pages/guides/guide/index?id=${guide.id}`)
        await device.driver.waitForText(translations.guide(`guide.${guide.id}.for`))
        await go(device, t('guide.begin'))
      },
      resume: toStep(1),
    },
    { name: 'does a step', run: (device) => go(device, t('guide.done')), resume: toStep(2) },
    {
      name: 'shows a sentence, and the clerk replies',
      async run({ driver }) {
        await driver.press(t('guide.card.show'))
        await driver.waitForHeadingChange(stepText(translations, guide, card!))
        const sentence = await driver.heading()
        await driver.press(guideLibrary.replies.get('done')!.zh)
        await driver.waitForHeadingChange(sentence)
        await driver.press(t('guide.way.step', { number: guide.steps.indexOf(bearing!) + 1 }))
        await driver.waitForText(stepText(translations, guide, bearing!))
      },
      resume: toStep(guide.steps.indexOf(bearing!) + 1),
    },
    {
      name: 'is told by a clerk which paper is missing',
      async run(device) {
        const { driver, open } = device
        await open(`pages/guides/card/index?guide=${guide.id}&step=${card!.id}`)
        await driver.waitForText(guideLibrary.replies.get('paper-missing')!.zh)
        await driver.press(guideLibrary.replies.get('paper-missing')!.zh)
        await driver.press(counterSentence(engineer.place, guide.documents[0]!.entry))
        await driver.waitForText(t('card.next'))
        await open(`pages/guides/guide/index?id=${guide.id}`)
        await driver.waitForText(translations.guide(`guide.${guide.id}.for`))
        await driver.waitForText(t('guide.visit.forget'))
      },
      async resume(device) {
        await go(device, t('home.guides'))
        await go(device, guideName(translations, guide.id))
      },
    },
    {
      name: 'ticks a paper',
      async run({ driver, open }) {
        await open('pages/guides/papers/index')
        await driver.waitForText(t('papers.lead'))
        await driver.toggle(translations.law('entry.doc-passport'))
      },
      resume: toPapers,
    },
    {
      name: 'gives a day',
      async run({ driver, write }) {
        for (const part of ['day', 'month', 'year'] as const)
          await write(`${enteredDeadline.deadline}-${part}`, enteredDeadline[part])
        await driver.waitForText(t('deadlines.calendar'))
      },
      resume: toPapers,
    },
    {
      name: 'has the code for another device',
      async run({ driver, open }) {
        await open('pages/handover/index')
        await driver.waitForText(t('handover.give.what'))
      },
      async resume(device) {
        await go(device, t('settings.title'))
        await go(device, t('handover.title'))
      },
    },
    {
      name: 'has it on paper',
      async run({ driver, open }) {
        await open('pages/guides/paper/index')
        await driver.waitForText(t('paper.preview'))
      },
      async resume(device) {
        await go(device, t('find.page.questions'))
        await go(device, t('answer.details'))
        await device.driver.expand(t('answer.take'))
        await go(device, t('paper.title'))
      },
    },
    {
      name: 'reads what is kept, and reports a sentence of it',
      async run({ driver, open }) {
        await open('pages/privacy/index')
        await driver.waitForText(t('privacy.lead'))
        await driver.press(t('language.button', { name: 'English' }))
        await driver.press(t('report.button'))
        await driver.press(t('privacy.out'))
        await driver.press(t('common.copy'))
        await driver.press(t('common.close'))
      },
      async resume(device) {
        await go(device, t('settings.title'))
        await go(device, t('about.title'))
        await go(device, t('privacy.more'))
      },
    },
    {
      name: 'chooses how it looks',
      async run({ driver, open }) {
        await open('pages/settings/index')
        await driver.waitForText(t('settings.counter.open'))
        await driver.selectOption(t('settings.theme.dark'))
        await driver.selectOption(t('settings.size.large'))
      },
      resume: (device) => go(device, t('settings.title')),
    },
    {
      name: 'has Chinese beside',
      run: ({ driver }) => driver.press(t('beside.button')),
      resume: (device) => go(device, t('settings.title')),
    },
    {
      name: 'sets up an office',
      async run(device) {
        await device.driver.press(t('beside.button'))
        await go(device, t('settings.counter.open'))
        await device.driver.toggle('English')
        await device.driver.selectOption(t('office.own'))
        await device.write('office-name', office.name)
        await device.write('office-phone', office.phone)
        await device.driver.selectOption(t('office.group.place'))
      },
      resume: toOffice,
    },
    {
      name: 'switches on counter mode',
      run: async (device) => {
        await device.driver.press(t('office.switch-on'))
        await device.driver.waitForText(other.t('visitor.done'))
      },
      resume: stay,
    },
    {
      name: 'decides somebody',
      async run({ driver }) {
        await driver.press(other.t('idle.staff'))
        await driver.press(other.t('home.start'))
        await driver.press(other.law('place.wenjiang'))
        await driver.press(`${other.law('answer.insured.here.short')}. ${other.law('answer.insured.here')}`)
        await driver.waitForText(other.law('outcome.already-insured'))
      },
      resume: ({ driver }) => driver.press(other.t('idle.staff')),
    },
    {
      name: 'makes ready for the next',
      async run({ driver }) {
        await driver.press(other.t('visitor.new'))
        await driver.press(other.t('settings.forget.yes'))
        await driver.waitForText(other.t('visitor.done'))
      },
      resume: stay,
    },
  ]
}
