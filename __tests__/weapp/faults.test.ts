import { answerQuestions, engineer, today } from '../support/questionnaire'
import { enteredDeadline } from '../support/full-journey'
import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import type { Phone } from '../support/weapp/wx'
import { textOf } from '../support/weapp/tree'
import { translationsOf } from '../support/translations'

// Phones with missing or failing APIs, or a wrong clock. (None has `Intl`: support/weapp/script.ts.)

const en = translationsOf('en')
const newer = [
  'setClipboardData',
  'addPhoneCalendar',
  'scanCode',
  'setKeepScreenOn',
  'saveImageToPhotosAlbum',
  'chooseMessageFile',
  'setNavigationBarColor',
  'setBackgroundColor',
  'setBackgroundTextStyle',
]
const everything = [...newer, 'pageScrollTo', 'makePhoneCall', 'setNavigationBarTitle']

let program: Awaited<ReturnType<typeof openMiniProgram>>
let driver: ReturnType<typeof tapDriver>

async function start(phone: Phone = {}) {
  program = await openMiniProgram({ today, ...phone })
  driver = tapDriver(program)
}

afterEach(() => {
  expect(program.network).toEqual([])
  expect(program.text()).not.toMatch(/undefined|⟦|\{\{/)
  program.close()
})

const faults: readonly [string, Phone][] = [
  ['storage that throws on read', { refuses: ['getStorageSync'] }],
  ['a WeChat that refuses every call', { refuses: everything }],
  ['an old WeChat that lacks newer functions', { lacks: newer }],
  ['an invalid language', { language: '@@' }],
  ['no language', { language: '' }],
  ['a clock of 1970', { today: '1970-01-01' }],
  ['a clock of 2090', { today: '2090-06-15' }],
]

test.each(faults)(
  'with %s, check, date entry, code and counter work, and no message claims a failed action succeeded',
  async (fault, phone) => {
    await start(phone)
    // A phone whose storage cannot be read asks for the language each time.
    if (fault === 'storage that throws on read') await driver.press('English')
    await driver.press(en.t('find.page.questions'))
    await answerQuestions(driver, en, engineer)
    expect(await driver.heading()).toBe(en.law('outcome.employer-scheme'))
    expect(program.text().includes('has not been checked since')).toBe(fault.includes('2090'))
    const refused = ('refuses' in phone && !phone.refuses!.includes('getStorageSync')) || 'lacks' in phone

    await driver.press(en.t('door.counter'))
    await driver.press(en.t('common.copy'))
    await driver.waitForText(
      en.t(!refused ? 'common.copied' : 'lacks' in phone ? 'paper.copy.failed' : 'permission.clipboard'),
    )
    // What the phone refuses, its settings allow.
    if (refused && !('lacks' in phone)) {
      await driver.press(en.t('paper.save.settings'))
      expect(program.calls.map(([name]) => name)).toContain('openAppAuthorizeSetting')
    }

    await program.open('pages/guides/papers/index')
    for (const part of ['day', 'month', 'year'] as const)
      await program.input(program.byId(`${enteredDeadline.deadline}-${part}`)!, enteredDeadline[part])
    await driver.press(en.t('deadlines.calendar'))
    await driver.waitForText(en.t(`deadlines.calendar.${!refused ? 'done' : 'lacks' in phone ? 'write' : 'refused'}`))

    await program.open('pages/handover/index')
    await driver.waitForText(en.t('handover.give.what'))
    await program.open('pages/counter/facing/index')
    expect(program.byClass('facing-document').length).toBeGreaterThan(3)
    await program.open('pages/about/index')
    await driver.expand(
      program
        .byRole('button')
        .map(textOf)
        .find((text) => text.includes('(A)'))!
        .split('\n')[0]!,
    )
    const links = program.byRole('link').filter((link) => textOf(link).startsWith(en.t('source.open')))
    await program.tap(links[0]!)
    await driver.waitForText(en.t(refused ? 'link.failed' : 'link.copied'))

    await program.open('pages/counter/office/index')
    await driver.selectOption(en.t('office.group.tablet'))
    await driver.press(en.t('office.file.pick'))
    if (refused) await driver.waitForText(en.t('office.file.failed'))
  },
)
