import guidesEn from '../../locales/en/guides.json'
import policyEn from '../../locales/en/policy.json'
import guidesZh from '../../locales/zh-Hans/guides.json'
import policyZh from '../../locales/zh-Hans/policy.json'
import { openMiniProgram } from '../support/weapp/program'
import { attribute, textOf } from '../support/weapp/tree'

let program: Awaited<ReturnType<typeof openMiniProgram>>

const employed = {
  place: 'chengdu',
  skipped: [],
  history: ['insured', 'identity', 'activity', 'stay'],
  answers: { insured: 'no', identity: 'foreign-passport', activity: 'employed', stay: 'work-residence' },
}
const storage = { 'yibao.answers': JSON.stringify({ version: 1, state: employed }) }
const sign = () => program.byRole('button').find((element) => textOf(element) === '中')!

afterEach(() => {
  expect(program.missed).toEqual([])
  expect(program.network).toEqual([])
  expect(program.warnings).toEqual([])
  program.close()
})

test('the bilingual switch shows the Chinese below each line, and nothing else changes', async () => {
  program = await openMiniProgram({ today: '2026-11-21', storage }, 'pages/outcome/index')
  expect(program.byClass('bilingual-line')).toEqual([])
  const alone = program.text()
  await program.tap(sign())
  const [answer] = program.byClass('verdict-sentence')
  expect(textOf(answer!).split('\n')).toEqual([
    policyEn['outcome.employer-scheme.sentence'],
    policyZh['outcome.employer-scheme.sentence'],
  ])
  expect(program.byClass('bilingual-line').map(textOf)).toContain(
    [policyEn['outcome.employer-scheme'], policyZh['outcome.employer-scheme']].join('\n'),
  )
  expect(attribute(sign(), 'aria-checked')).toBe('true')
  expect(program.setData.largest).toBeLessThan(256 * 1024)
  await program.tap(sign())
  expect(program.text()).toBe(alone)
})

test('the bilingual switch is saved and applies to the guides', async () => {
  const settings = JSON.stringify({
    version: 1,
    state: { language: 'en', textSize: null, theme: 'system', beside: true },
  })
  program = await openMiniProgram(
    { storage: { ...storage, 'yibao.settings': settings } },
    'pages/guides/guide/index?id=activate-counter&step=show',
  )
  const key = 'step.activate-counter.show'
  expect(textOf(program.byClass('step-text')[0]!).split('\n')).toEqual([guidesEn[key], guidesZh[key]])
})
