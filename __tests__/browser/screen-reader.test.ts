import { answerQuestions, engineer, today } from '../support/questionnaire'
import { walkFailedFaceCheckInKunming } from '../support/guide-walks'
import { screenReaderDriver } from '../support/screen-reader'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// Uses the app as a screen-reader user does: by the accessibility tree only.

const phone = { width: 390, height: 844, today }
const english = ['en', translationsOf('en')] as const
const arabic = ['ar', translationsOf('ar')] as const

const site = setUpSite()

test.each([english, arabic])(
  '%s screen reader: the check reaches its outcome, a guide its end, and the clerk sees the sentence',
  async (language, translations) => {
    const page = await site.open('', { ...phone, language })
    await walkFailedFaceCheckInKunming(await screenReaderDriver(page, translations), translations)
  },
)

test.each([english, arabic])(
  '%s screen reader: each screen has one h1, one main landmark and no unnamed control',
  async (language, translations) => {
    const { t } = translations
    const page = await site.open('', { ...phone, language })
    const ears = await screenReaderDriver(page, translations)
    const wrong: Record<string, unknown> = {}
    const screen = async () => {
      const heading = await ears.heading()
      const all = await ears.readTree()
      const many = (role: string, level = 0) =>
        all.filter((node) => node.role === role && (level === 0 || node.level === level)).length
      const nameless = all.filter(
        ({ role, name }) =>
          [
            'button',
            'link',
            'radio',
            'checkbox',
            'textbox',
            'searchbox',
            'combobox',
            'DisclosureTriangle',
            'dialog',
            'progressbar',
            'image',
          ].includes(role) && name === '',
      )
      const counts = {
        h1: many('heading', 1),
        main: many('main'),
        nameless: nameless.map(({ role, texts: said }) => [role, ...said]),
      }
      if (JSON.stringify(counts) !== JSON.stringify({ h1: 1, main: 1, nameless: [] })) wrong[heading] = counts
    }
    await screen()
    await ears.press(t('find.page.questions'))
    await ears.waitForHeadingChange(t('app.name'))
    await answerQuestions(ears, translations, engineer, screen)
    await screen()
    expect(wrong).toEqual({})
  },
)

test('live regions announce the outcome, copying and search results', async () => {
  const [, translations] = english
  const { t, law } = translations
  const page = await site.open('', phone)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const ears = await screenReaderDriver(page, translations)
  const focused = async () =>
    (await ears.readTree())
      .filter((node) => node.focused && node.role !== 'RootWebArea')
      .map(({ role, name }) => `${role}: ${name}`)
  // With the frame after the new screen.
  const headingHasFocus = () => page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  await ears.press(t('find.page.questions'))
  await ears.waitForHeadingChange(t('app.name'))
  await headingHasFocus()
  expect(await focused()).toEqual([`heading: ${t('place.question')}`])
  await answerQuestions(ears, translations, engineer)
  expect(await ears.heading()).toBe(law('outcome.employer-scheme'))
  await headingHasFocus()
  expect(await focused()).toEqual([`heading: ${law('outcome.employer-scheme')}`])
  await ears.press(t('door.counter'))
  await ears.waitForHeadingChange(law('outcome.employer-scheme'))
  await ears.press(t('common.copy'))
  await ears.hears('status', t('common.copied'))
  await page.goto(`${site.address}#/pages/guides/find/index`)
  await ears.hears('searchbox', t('find.label'))
  await page.keyboard.press('Tab')
  while (!(await focused()).some((name) => name.startsWith('searchbox'))) await page.keyboard.press('Tab')
  await page.keyboard.type('qqqqqq')
  await ears.hears('status', t('find.none.title'))
})
