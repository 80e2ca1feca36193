import { shelf } from '../../src/guides/shelf'
import { answerOf, engineer, type Hands, questionOf, reply } from './check'
import { office } from './counter'
import { guideName, guideOf, sentenceOf, stepWords } from './guides'
import type { Words } from './words'

// A whole life of the app on one device, from its first start to a counter, one action after the other.

/** A device that the app is used on. */
export interface Device {
  readonly hands: Hands
  /** Opens a screen by its path. */
  readonly open: (path: string) => Promise<void>
  /** Writes into the field of this id. */
  readonly write: (id: string, text: string) => Promise<void>
}

/** Something that a person does, and how they get back to where they are when the app was closed meanwhile and opens at its start. */
export interface Action {
  readonly what: string
  readonly act: (device: Device) => Promise<void>
  readonly resume: (device: Device) => Promise<void>
}

const guide = guideOf('enrol-employer')
const [card, bearing] = ['hand-over', 'form'].map((id) => guide.steps.find((step) => step.id === id)!)

/** The day that the person gives, and the deadline that counts from it. */
export const given = { deadline: 'deadline-employer-permit', day: '17', month: '11', year: '2026' } as const

/** What of this life must never stand in an address, a request or a file's name. */
export const secrets: readonly string[] = [
  engineer.place, ...Object.values(engineer.answers).map(String).filter((one) => one !== 'no'),
  `${given.year}-${given.month}-${given.day}`, office.name, office.phone, encodeURIComponent(office.name),
]

/**
 * The lines of a screen without what is said once, as something is done, and without gaps.
 * @example linesOf(program.text(), [en, zh])
 */
export function linesOf(text: string, all: readonly Words[]): string {
  const once = all.map(({ t }) => t('visitor.done'))
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !once.includes(line)).join('\n')
}

/**
 * The actions of such a life, in the words of two languages.
 * @example for (const { act } of lifeIn(wordsOf('en'), wordsOf('zh-Hans'))) await act(device)
 */
export function lifeIn(words: Words, other: Words): Action[] {
  const { t } = words
  const go = async ({ hands }: Device, name: string) => {
    const heading = await hands.heading()
    await hands.press(name)
    await hands.left(heading)
  }
  const stay = () => Promise.resolve()
  const language = (from: Words, own: string, name: string, to: Words): Action => ({
    what: `chooses the language ${to.tag}`,
    async act({ hands }) {
      await hands.press(from.t('language.button', { name: own }))
      await hands.press(name)
      await hands.left(from.t('home.title'))
    },
    resume: stay,
  })
  const answers = (question: string, last: boolean): Action => ({
    what: `answers the question of ${question}`,
    async act({ hands }) {
      expect(questionOf(words, await hands.heading())).toBe(question)
      await reply(hands, words, answerOf(words, engineer, question))
    },
    resume: (device) => go(device, t(last ? 'home.see-answer' : 'home.continue')),
  })
  const toStep = (number: number) => async (device: Device) => {
    await go(device, t('guides.title'))
    await go(device, guideName(words, guide.id))
    await go(device, t('guide.continue', { number }))
  }
  const toPapers = async (device: Device) => {
    await go(device, t('guides.title'))
    await go(device, t('papers.title'))
  }
  const toOffice = async (device: Device) => {
    await go(device, t('settings.title'))
    await go(device, t('settings.counter.open'))
  }
  return [
    language(words, 'English', '简体中文', other),
    language(other, '简体中文', 'English', words),
    { what: 'begins', act: (device) => go(device, t('home.start')), resume: (device) => go(device, t('home.start')) },
    ...['place', 'insured', 'identity', 'activity', 'stay'].map((question, index, all) => answers(question, index === all.length - 1)),
    {
      what: 'begins a guide',
      async act(device) {
        await device.open(`pages/guides/guide/index?id=${guide.id}`)
        await device.hands.sees(words.guide(`guide.${guide.id}.for`))
        await go(device, t('guide.begin'))
      },
      resume: toStep(1),
    },
    { what: 'does a step', act: (device) => go(device, t('guide.done')), resume: toStep(2) },
    {
      what: 'shows a sentence, and the clerk replies',
      async act({ hands }) {
        await hands.press(t('guide.card.open'))
        await hands.left(stepWords(words, guide, card!))
        const sentence = await hands.heading()
        await hands.press(shelf.replies.get('done')!.zh)
        await hands.left(sentence)
        await hands.press(t('guide.way.step', { number: guide.steps.indexOf(bearing!) + 1 }))
        await hands.sees(stepWords(words, guide, bearing!))
      },
      resume: toStep(guide.steps.indexOf(bearing!) + 1),
    },
    {
      what: 'is told by a clerk which paper is missing',
      async act(device) {
        const { hands, open } = device
        await open(`pages/guides/card/index?guide=${guide.id}&step=${card!.id}`)
        await hands.sees(shelf.replies.get('paper-missing')!.zh)
        await hands.press(shelf.replies.get('paper-missing')!.zh)
        await hands.press(sentenceOf(engineer.place, guide.documents[0]!))
        await hands.sees(t('card.next'))
        await open(`pages/guides/guide/index?id=${guide.id}`)
        await hands.sees(words.guide(`guide.${guide.id}.for`))
        await hands.sees(t('guide.visit.forget'))
      },
      async resume(device) {
        await go(device, t('guides.title'))
        await go(device, guideName(words, guide.id))
      },
    },
    {
      what: 'ticks a paper',
      async act({ hands, open }) {
        await open('pages/guides/papers/index')
        await hands.sees(t('papers.lead'))
        await hands.tick(words.law('entry.doc-passport'))
      },
      resume: toPapers,
    },
    {
      what: 'gives a day',
      async act({ hands, write }) {
        for (const part of ['day', 'month', 'year'] as const) await write(`${given.deadline}-${part}`, given[part])
        await hands.sees(t('deadlines.calendar'))
      },
      resume: toPapers,
    },
    {
      what: 'has the code for another device',
      async act({ hands, open }) {
        await open('pages/handover/index')
        await hands.sees(t('handover.give.what'))
      },
      resume: (device) => go(device, t('handover.title')),
    },
    {
      what: 'has it on paper',
      async act({ hands, open }) {
        await open('pages/guides/paper/index')
        await hands.sees(t('paper.preview'))
      },
      async resume(device) {
        await go(device, t('home.see-answer'))
        await go(device, t('paper.title'))
      },
    },
    {
      what: 'reads what is kept, and reports a sentence of it',
      async act({ hands, open }) {
        await open('pages/privacy/index')
        await hands.sees(t('privacy.lead'))
        await hands.press(t('report.button'))
        await hands.press(t('privacy.out'))
        await hands.press(t('common.copy'))
        await hands.press(t('common.close'))
      },
      async resume(device) {
        await go(device, t('about.title'))
        await go(device, t('privacy.more'))
      },
    },
    {
      what: 'chooses how it looks',
      async act({ hands, open }) {
        await open('pages/settings/index')
        await hands.sees(t('settings.counter.text'))
        await hands.mark(t('settings.theme.dark'))
        await hands.mark(t('settings.size.large'))
      },
      resume: (device) => go(device, t('settings.title')),
    },
    {
      what: 'has Chinese beside',
      act: ({ hands }) => hands.press(t('beside.button')),
      resume: (device) => go(device, t('settings.title')),
    },
    {
      what: 'sets up an office',
      async act(device) {
        await device.hands.press(t('beside.button'))
        await go(device, t('settings.counter.open'))
        await device.hands.tick('English')
        await device.write('office-name', office.name)
        await device.write('office-phone', office.phone)
      },
      resume: toOffice,
    },
    {
      what: 'switches on counter mode',
      act: async (device) => {
        await device.hands.press(t('office.switch-on'))
        await device.hands.sees(t('visitor.done'))
      },
      resume: stay,
    },
    {
      what: 'decides somebody',
      async act({ hands }) {
        await hands.press(words.law('place.wenjiang'))
        await hands.press(`${words.law('answer.insured.here.short')}. ${words.law('answer.insured.here')}`)
        await hands.sees(words.law('outcome.already-insured'))
      },
      resume: stay,
    },
    {
      what: 'makes ready for the next',
      async act({ hands }) {
        await hands.press(t('visitor.new'))
        await hands.sees(t('visitor.done'))
      },
      resume: stay,
    },
  ]
}
