import type { Page } from 'playwright-core'
import { guideLibrary } from '../../src/guides/guide-library'
import { pointerDriver } from '../support/browser'
import { today } from '../support/questionnaire'
import { normalizeLetters, readPdf } from '../support/pdf'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// Follows the guide "How to use this app at a counter" step by step on the real screens.

const site = setUpSite()

const tablet = { width: 1024, height: 768, today }
const guide = guideLibrary.guides.get('using-at-a-counter')!
const en = translationsOf('en')
const zh = translationsOf('zh-Hans')

/** The labels that the guide quotes in a step. */
const labels = (translations: typeof en, step: string) =>
  (guide.steps.find(({ id }) => id === step)!.more ? ['', '.more'] : ['']).flatMap((part) =>
    [...translations.guide(`step.${guide.id}.${step}${part}`, { seconds: 90 }).matchAll(/“([^”]+)”/g)].map(
      ([, label]) => label!,
    ),
  )

async function settings(language: string): Promise<Page> {
  return site.open('#/pages/settings/index', { ...tablet, language })
}

test.each([
  ['en', en],
  ['zh-CN', zh],
] as const)(
  'the settings in %s lead to the clerk guide, which prints on one page in Chinese',
  async (language, translations) => {
    const page = await settings(language)
    const driver = pointerDriver(page)
    await driver.press(translations.t('settings.counter.guide'))
    await driver.waitForHeadingChange(translations.t('settings.title'))
    expect(await driver.heading()).toBe(translations.guide(`guide.${guide.id}`))
    await driver.expand(translations.t('handover.title'))
    await driver.press(translations.t('paper.title'))
    await page.locator('#paper').waitFor()
    const pages = await readPdf(page, await page.pdf({ preferCSSPageSize: true }))
    expect(pages).toHaveLength(1)
    const text = normalizeLetters(pages[0]!.text)
    for (const { id } of guide.steps)
      expect(text).toContain(normalizeLetters(zh.guide(`step.${guide.id}.${id}`, { seconds: 90 })))
  },
)

test('the list of guides leads to it in one tap', async () => {
  const page = await site.open('#/pages/guides/all/index', { ...tablet, language: 'en' })
  await page.getByRole('link', { name: en.t('guides.phase.staff') }).click()
  await page.getByRole('heading', { level: 1, name: en.guide(`guide.${guide.id}`) }).waitFor()
})

test('the screens do what the guide describes, from setup to the next visitor', async () => {
  const page = await settings('en')
  const driver = pointerDriver(page)
  const press = (label: string) => driver.press(label)
  const [, setUp = '', place = '', languages = '', own = ''] = labels(en, 'set-up')
  const showGroup = (name: string) => page.locator('.office-tabs').getByText(name).first().click()

  await press(setUp)
  await driver.waitForHeadingChange(en.t('settings.title'))
  await page.getByRole('group', { name: place }).getByText(en.law('place.chengdu'), { exact: true }).click()
  await page.getByRole('heading', { name: languages }).waitFor()
  await driver.toggle('မြန်မာ')
  await showGroup(own)
  await page.getByLabel(en.t('office.hours')).fill('9:00–17:00')
  await page.getByLabel(en.t('office.phone')).fill('028-12345678')

  const [tablet = '', setPin = ''] = labels(en, 'pin')
  await showGroup(tablet)
  await page.getByLabel(en.t('pin.new')).fill('1234')
  await page.getByLabel(en.t('pin.again')).fill('1234')
  await press(setPin)
  await driver.waitForText(en.t('pin.is-set'))

  for (const label of labels(en, 'other-tablets').slice(1, 3))
    await page.getByRole('button', { name: new RegExp(`^${label}`) }).waitFor()

  const [on = '', staff = ''] = labels(en, 'switch-on')
  await press(on)
  await page.getByText(zh.t('visitor.done')).first().waitFor()
  /** What the staff's screens call it, in Chinese. */
  const say = (label: string) => {
    const key = (
      ['idle.staff', 'triage.turn', 'facing.lines', 'facing.how.stand', 'paper.print', 'visitor.new'] as const
    ).find((key) => en.t(key) === label)
    if (!key) throw new Error(`nothing is called ${label}`)
    return zh.t(key)
  }
  const named = (label: string) =>
    page
      .getByRole('button', { name: new RegExp(say(label)) })
      .filter({ visible: true })
      .first()
  await named(staff).click()
  await page.getByRole('button', { name: zh.t('home.start') }).click()
  // The first of the offered languages is that of the visitor's half.
  const my = translationsOf('my')
  await page.getByText(my.law('question.insured')).filter({ visible: true }).waitFor()
  await page
    .getByRole('button', { name: zh.law('answer.insured.no.short') })
    .first()
    .click()

  const [face = '', lines = '', stand = ''] = labels(en, 'facing')
  await named(face).click()
  await named(stand).click()
  await named(lines).click()
  await page.locator('.facing-line').first().waitFor()
  await page.getByRole('button', { name: zh.t('facing.cards') }).click()
  await page.locator('.qr-image').waitFor()
  await page.goBack()

  const [print = ''] = labels(en, 'print')
  await named(print).click()
  await page.locator('#paper').waitFor()
  await page.getByRole('button', { name: new RegExp(zh.t('paper.print')) }).waitFor()
  expect(await page.locator('#paper').innerText()).toContain('028-12345678')

  const [next = ''] = labels(en, 'new-visitor')
  await named(next).click()
  await page
    .getByRole('button', { name: new RegExp(zh.t('settings.forget.yes')) })
    .filter({ visible: true })
    .click()
  await page.getByText(zh.t('visitor.done')).filter({ visible: true }).waitFor()
})
