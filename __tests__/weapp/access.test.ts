import { today } from '../support/check'
import { finger } from '../support/weapp/hands'
import { openMiniProgram } from '../support/weapp/program'
import { attribute, textOf } from '../support/weapp/tree'
import { wordsOf } from '../support/words'

// What a screen reader of the phone is told by WeChat, and what WeChat's own care mode does.

const { t } = wordsOf('en')

let program: Awaited<ReturnType<typeof openMiniProgram>>

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.warnings).toEqual([])
  program.close()
})

test('what is missing, which answer is marked, what is folded and what stands before the page is told', async () => {
  program = await openMiniProgram({ today }, 'pages/questions/index')
  const hands = finger(program)
  const urgent = () => program.byAttribute('aria-live', 'assertive').map(textOf).join('')
  const marked = () => program.byRole('radio').map((one) => attribute(one, 'aria-checked'))
  const unfolded = () => program.byAttribute('aria-expanded', 'true')
  const before = () => program.byAttribute('aria-modal', 'true').map((one) => attribute(one, 'aria-label'))

  expect([urgent(), unfolded(), before()]).toEqual(['', [], []])
  await hands.press(t('questions.continue'))
  expect(urgent()).toContain(t('questions.choose'))
  expect(new Set(marked())).toEqual(new Set(['false']))
  await program.tap(program.byRole('radio')[0]!)
  expect(marked().filter((one) => one === 'true')).toHaveLength(1)
  await hands.unfold(t('questions.why'))
  expect(unfolded()).toHaveLength(1)
  expect(program.byAttribute('aria-hidden', 'true').length).toBeGreaterThan(0)
  await hands.press(t('language.button', { name: 'English' }))
  expect(before()).toEqual([t('language.title')])
  expect(program.byAttribute('aria-current', 'true').map(textOf)).toEqual(['English'])
})

test.each([
  [15, 'size-normal'], [17, 'size-normal'], [19, 'size-large'], [22, 'size-care'], [30, 'size-care'],
])('whoever reads %i px in WeChat, as in its care mode, reads the same here: %s', async (fontSizeSetting, size) => {
  program = await openMiniProgram({ today, fontSizeSetting })
  expect(program.byClass(size)).toHaveLength(1)
})

test('what the person chooses here counts for more than what WeChat says', async () => {
  const chosen = JSON.stringify({ version: 1, state: { textSize: 'normal' } })
  program = await openMiniProgram({ today, fontSizeSetting: 22, storage: { 'yibao.settings': chosen } })
  expect(program.byClass('size-normal')).toHaveLength(1)
})
