import { submitAnswer, today } from '../support/questionnaire'
import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import { attribute, textOf } from '../support/weapp/tree'
import { translationsOf } from '../support/translations'

// ARIA attributes in WeChat, and WeChat's care mode.

const en = translationsOf('en')
const { t, law } = en

let program: Awaited<ReturnType<typeof openMiniProgram>>

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.warnings).toEqual([])
  program.close()
})

test('ARIA attributes expose the chosen answer, expanded parts and open dialogs', async () => {
  program = await openMiniProgram({ today }, 'pages/questions/index')
  const driver = tapDriver(program)
  const marked = () => program.byAttribute('aria-checked', 'true').map(textOf)
  const unfolded = () => program.byAttribute('aria-expanded', 'true')
  const before = () => program.byAttribute('aria-modal', 'true').map((element) => attribute(element, 'aria-label'))

  expect([marked(), unfolded(), before()]).toEqual([[], [], []])
  await driver.expand(law('city.suzhou'))
  expect(unfolded()).toHaveLength(1)
  await submitAnswer(driver, en, law('place.kunming'))
  await program.back()
  await driver.waitForHeadingChange(law('question.insured'))
  expect(marked().map((text) => text.split('\n')[0])).toEqual([law('place.kunming')])
  expect(program.byAttribute('aria-hidden', 'true').length).toBeGreaterThan(0)
  await driver.press(t('language.button', { name: 'English' }))
  expect(before()).toEqual([t('language.title')])
  expect(program.byAttribute('aria-current', 'true').map(textOf)).toContain('English')
})

/** The text sizes of the page; the normal one has no style of its own. */
const sizes = () => ['size-large', 'size-care'].filter((size) => program.byClass(size).length > 0)

test.each([
  [15, 'size-normal'],
  [17, 'size-normal'],
  [19, 'size-large'],
  [22, 'size-care'],
  [30, 'size-care'],
])("WeChat's font size of %i px, as in its care mode, selects %s", async (fontSizeSetting, size) => {
  program = await openMiniProgram({ today, fontSizeSetting })
  expect(sizes()).toEqual(size === 'size-normal' ? [] : [size])
})

test("a text size chosen in the app has priority over WeChat's", async () => {
  const chosen = JSON.stringify({ version: 1, state: { textSize: 'normal' } })
  program = await openMiniProgram({ today, fontSizeSetting: 22, storage: { 'yibao.settings': chosen } })
  expect(sizes()).toEqual([])
})
