import type { Page } from 'playwright-core'
import { shelf } from '../../src/guides/shelf'
import { pointer } from '../support/browser'
import { today } from '../support/check'
import { plainLetters, readPdf } from '../support/pdf'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

// A clerk who has nothing but the page "Using this at a counter" does what it says, on the real screens.

const site = theSite()

const tablet = { width: 1024, height: 768, today }
const guide = shelf.guides.get('using-at-a-counter')!
const en = wordsOf('en')
const zh = wordsOf('zh-Hans')

/** What the page says to press at a step. */
const labels = (words: typeof en, step: string) =>
  [...words.guide(`step.${guide.id}.${step}`, { seconds: 90 }).matchAll(/“([^”]+)”/g)].map(([, label]) => label!)

async function settings(language: string): Promise<Page> {
  return site.open('#/pages/settings/index', { ...tablet, language })
}

test.each([['en', en], ['zh-CN', zh]] as const)('from the settings in %s it is found, and printed as one page in Chinese and English', async (language, words) => {
  const page = await settings(language)
  const finger = pointer(page)
  await finger.press(words.t('settings.counter.guide'))
  await finger.left(words.t('settings.title'))
  expect(await finger.heading()).toBe(words.guide(`guide.${guide.id}`))
  await finger.press(words.t('paper.title'))
  await page.locator('#paper').waitFor()
  const pages = await readPdf(page, await page.pdf({ preferCSSPageSize: true }))
  expect(pages).toHaveLength(1)
  const text = plainLetters(pages[0]!.text)
  for (const of of [en, zh]) {
    for (const { id } of guide.steps) expect(text).toContain(plainLetters(of.guide(`step.${guide.id}.${id}`, { seconds: 90 })))
  }
})

test('among all guides it stands with those for staff', async () => {
  const page = await site.open('#/pages/guides/all/index', { ...tablet, language: 'en' })
  await page.getByRole('heading', { name: en.t('guides.phase.staff') }).waitFor()
  await page.getByRole('link', { name: en.guide(`guide.${guide.id}`) }).waitFor()
})

test('what it says is done on the screens, from setting up to the next visitor', async () => {
  const page = await settings('en')
  const finger = pointer(page)
  const press = (label: string) => finger.press(label)
  const [, setUp = '', place = '', languages = ''] = labels(en, 'set-up')

  await press(setUp)
  await finger.left(en.t('settings.title'))
  await page.getByRole('group', { name: place }).getByText(en.law('place.chengdu'), { exact: true }).click()
  await page.getByRole('heading', { name: languages }).waitFor()
  await finger.tick('မြန်မာ')
  await page.getByLabel(en.t('office.hours')).fill('9:00–17:00')
  await page.getByLabel(en.t('office.phone')).fill('028-12345678')

  const [setPin = ''] = labels(en, 'pin')
  await page.getByLabel(en.t('pin.new')).fill('1234')
  await page.getByLabel(en.t('pin.again')).fill('1234')
  await press(setPin)
  await finger.sees(en.t('pin.is-set'))

  for (const label of labels(en, 'other-tablets').slice(0, 2)) await page.getByRole('button', { name: new RegExp(`^${label}`) }).waitFor()

  const [on = '', triage = ''] = labels(en, 'switch-on')
  await press(on)
  // The first of the languages offered is spoken from now on.
  const my = wordsOf('my')
  await page.getByRole('heading', { level: 1, name: new RegExp(my.t('triage.title')) }).waitFor()
  expect(triage).toBe(en.t('triage.title'))
  const say = (label: string) => {
    const key = (['triage.turn', 'facing.turn', 'facing.how.stand', 'handover.title', 'paper.title', 'paper.print', 'visitor.new'] as const).find((one) => en.t(one) === label)
    if (!key) throw new Error(`nothing is called ${label}`)
    return my.t(key)
  }
  const named = (label: string) => page.getByRole('button', { name: new RegExp(say(label)) }).or(page.getByRole('link', { name: new RegExp(say(label)) })).or(page.getByRole('radio', { name: new RegExp(say(label)) })).first()

  await page.getByText(my.law('answer.insured.no.short'), { exact: true }).first().click()
  const [face = '', turn = '', stand = ''] = labels(en, 'facing')
  await named(face).click()
  await named(turn).click()
  await named(stand).waitFor({ state: 'attached' })
  await page.goBack()

  const [along = ''] = labels(en, 'hand-over')
  await named(along).click()
  await page.locator('.qr-picture').waitFor()
  await page.goBack()

  const [save = '', print = ''] = labels(en, 'print')
  await named(save).click()
  await page.locator('#paper').waitFor()
  await named(print).waitFor()
  expect(await page.locator('.paper-of-office').innerText()).toContain('028-12345678')

  const [next = ''] = labels(en, 'new-visitor')
  await named(next).click()
  await page.getByText(my.t('visitor.done')).first().waitFor()
})
