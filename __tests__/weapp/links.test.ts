import { library } from '../../src/policies'
import { today } from '../support/questionnaire'
import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import { textOf } from '../support/weapp/tree'
import type { Phone } from '../support/weapp/wx'
import { translationsOf } from '../support/translations'

// Links out of the mini-program, and what WeChat refuses.

const en = translationsOf('en')

let program: Awaited<ReturnType<typeof openMiniProgram>>
let driver: ReturnType<typeof tapDriver>

async function open(url: string, phone: Phone = {}) {
  program = await openMiniProgram({ today, ...phone }, url)
  driver = tapDriver(program)
}

afterEach(() => {
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  program.close()
})

const urls = Object.values(library.documents).flatMap(({ grade, url }) => (grade === 'A' && url !== null ? [url] : []))
const copied = () =>
  program.calls.flatMap(([name, given]) => (name === 'setClipboardData' ? [(given as { data: string }).data] : []))
const officialPages = () => program.byRole('link').filter((link) => textOf(link).startsWith(en.t('source.open')))

async function openSources(phone: Phone = {}) {
  await open('pages/about/index', phone)
  const [grade] = program
    .byRole('button')
    .map(textOf)
    .filter((text) => text.includes('(A)'))
  await driver.expand(grade!.split('\n')[0]!)
}

test('every official page is copied, and a line says what to do with it', async () => {
  await openSources()
  const links = officialPages()
  expect(links.length).toBe(urls.length)
  for (const link of links) await program.tap(link)
  expect(copied()).toEqual(urls)
  expect(program.text().split(en.t('link.copied')).length - 1).toBe(urls.length)
})

test('an address that cannot be copied is shown to be typed', async () => {
  await openSources({ refuses: ['setClipboardData'] })
  await program.tap(officialPages()[0]!)
  expect(program.text()).toContain(en.t('link.failed'))
  expect(program.text().split('\n')).toContain(urls[0])
})

test('a refused camera leads to the settings of the phone', async () => {
  await open('pages/handover/index', { refuses: ['scanCode'] })
  await driver.press(en.t('handover.enter.scan'))
  await driver.waitForText(en.t('handover.refused.camera'))
  await driver.press(en.t('paper.save.settings'))
  expect(program.calls.map(([name]) => name)).toContain('openAppAuthorizeSetting')
})

async function addDate(phone: Phone) {
  await open('pages/guides/papers/index', {
    ...phone,
    storage: {
      'yibao.answers': JSON.stringify({
        version: 1,
        state: {
          place: 'wenjiang',
          skipped: [],
          history: ['insured', 'identity', 'activity', 'stay'],
          answers: { insured: 'no', identity: 'foreign-passport', activity: 'employed', stay: 'work-residence' },
        },
      }),
    },
  })
  const fields = program.byClass('input-line')
  for (const [index, text] of ['1', '11', '2026'].entries()) await program.input(fields[index]!, text)
  await driver.press(en.t('deadlines.calendar'))
}

test('a refused calendar says how to allow it, with a button to the settings of WeChat', async () => {
  await addDate({ refuses: ['addPhoneCalendar'] })
  await driver.waitForText(en.t('deadlines.calendar.refused'))
  await driver.press(en.t('paper.save.settings'))
  expect(program.calls.map(([name]) => name)).toContain('openSetting')
})

test("without consent to WeChat's privacy guide nothing is called, and a line says what to press", async () => {
  await addDate({ refuses: ['requirePrivacyAuthorize'] })
  await driver.waitForText(en.t('permission.privacy'))
  expect(program.calls.map(([name]) => name)).not.toContain('addPhoneCalendar')
})

test('a WeChat without a calendar says to write the date down, and names no browser', async () => {
  await addDate({ lacks: ['addPhoneCalendar', 'requirePrivacyAuthorize'] })
  await driver.waitForText(en.t('deadlines.calendar.write'))
  expect(program.text()).not.toContain('browser')
})
