import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { neededGuideWords } from '../../scripts/policy/needed'
import { checkGuides, lawOfGuides, ways } from '../../src/guides'
import { shelf } from '../../src/guides/shelf'
import { audience, rightGuide } from '../../src/journey/guide'
import { library, packs as lawPacks, places, policiesOf } from '../../src/policies'
import type { Answers } from '../../src/rules'

const day = '2026-11-21'
const packs = lawOfGuides(lawPacks, shelf)
const policyFor = policiesOf(packs)
const guides = [...shelf.guides.values()]
const range = (letter: string, last: number) => Array.from({ length: last }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`)
/** Facts of the two documents that nothing carries on purpose, each with its reason. */
const leftOut: Record<string, string> = {}

/** Everything that cites facts, by the name under which a person finds it. */
const carriers: { name: string; sources: readonly string[] }[] = [
  ...packs.flatMap(pack => [
    ...Object.values(pack.decisions).flatMap(table => table.rules), ...pack.cautions,
    ...pack.entries.flatMap(entry => entry.periods.map(one => ({ ...one, id: entry.id }))),
  ].map(one => ({ name: `${pack.file} ${one.id}`, sources: one.sources }))),
  ...guides.flatMap(guide => [guide, ...guide.steps, ...guide.troubles].map(one => ({ name: `guide ${guide.id}`, sources: one.sources }))),
]
const carrier = (fact: string) => carriers.find(one => one.sources.includes(fact))?.name ?? 'nothing'

test.each([...range('A', 40), ...range('B', 75)])('%s is carried by a guide or a rule', fact => {
  expect(carrier(fact) === 'nothing').toBe(fact in leftOut)
})

test('every guide of the inventory is there', () => {
  expect(guides.map(one => one.id).sort()).toEqual([
    'activate-alipay', 'activate-chongqing', 'activate-counter', 'activate-national-app', 'activate-wechat', 'agreements', 'bank-account',
    'bind-family', 'card-fees', 'check-enrolment', 'check-wenjiang', 'children', 'code-fails', 'code-or-card', 'counter-cards',
    'employer-refuses', 'enrol-chengdu', 'enrol-chongqing', 'enrol-elsewhere', 'enrol-employer', 'enrol-yunnan', 'family-or-sharing',
    'four-steps', 'link-alipay', 'link-wechat', 'moving', 'not-yet', 'other-province', 'pay-chengdu', 'pay-chongqing', 'pay-elsewhere',
    'pay-withholding', 'pay-yunnan', 'permanent-residence-card', 'sim-card', 'students', 'use-hospital', 'use-online', 'use-pharmacy',
    'using-at-a-counter', 'when-to-pay', 'which-scheme', 'who-to-call', 'work-permit-card',
  ])
})

test('the check of all guides finds nothing', () => {
  expect(checkGuides(shelf, [...new Set([...places, ...packs.map(one => one.place)])].map(place => policyFor(place, day)), library, day)).toEqual([])
})

test('whoever a guide is not for is led to one that is for them', () => {
  const people: Answers[] = [
    { identity: 'foreign-passport', insured: 'here' }, { identity: 'hk-macao-taiwan', insured: 'here' },
    { identity: 'foreign-passport', stay: 'permanent-residence', activity: 'not-working', insured: 'no' },
  ]
  for (const place of places) for (const answers of people) for (const guide of guides) {
    const policy = policyFor(place, day)
    const right = rightGuide(shelf, guide, policy, answers)
    expect([guide.id, place, audience(right ?? guide, policy, answers)]).not.toEqual([guide.id, place, 'not'])
  }
})

test('Alipay activation is a guide for residents of Hong Kong, Macao and Taiwan alone, and names another way to everybody else', () => {
  const guide = shelf.guides.get('activate-alipay')
  if (!guide) throw new Error('no guide')
  const policy = policyFor('wenjiang', day)
  expect(audience(guide, policy, { identity: 'hk-macao-taiwan' })).toBe('for')
  expect(audience(guide, policy, { identity: 'foreign-passport' })).toBe('not')
  expect(rightGuide(shelf, guide, policy, { identity: 'foreign-passport' })?.phase).toBe('activate')
})

const folder = join(__dirname, '../../locales')
const languages = readdirSync(folder, { withFileTypes: true }).filter(one => one.isDirectory()).map(one => one.name)
type Words = Readonly<Record<string, string>>
const wordsOf = (language: string) => JSON.parse(readFileSync(join(folder, language, 'guides.json'), 'utf8')) as Words
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(one => one[1] ?? '').sort()
const figures = (values: Readonly<Record<string, unknown>>) => Object.keys(values).sort()

const needed = neededGuideWords(shelf, lawPacks)

describe.each(languages)('the words of the guides in %s', language => {
  const words = wordsOf(language)

  test('are there for every id, and none is left over', () => {
    expect(Object.keys(words).sort()).toEqual([...needed].sort())
  })

  test('have the same placeholders as in English, each with its figure in the step', () => {
    const english = wordsOf('en')
    for (const [key, text] of Object.entries(words)) expect([key, placeholders(text)]).toEqual([key, placeholders(english[key] ?? '')])
    for (const { id, steps } of guides) for (const one of steps) {
      const used = [words[`step.${id}.${one.id}`] ?? '', words[`step.${id}.${one.id}.warn`] ?? ''].flatMap(placeholders)
      expect([id, one.id, [...new Set(used)].sort()]).toEqual([id, one.id, figures(one.values)])
    }
  })

  test('carry no figure of their own: every figure comes from a fact', () => {
    for (const [key, text] of Object.entries(words)) expect([key, /\d/.test(text.replace(/\{\{[^}]*\}\}/g, ''))]).toEqual([key, false])
  })
})

test('every step of the law that names a guide names one that exists', () => {
  const named = packs.flatMap(pack => pack.entries).flatMap(entry => entry.guide ?? [])
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter(id => !shelf.guides.has(id))).toEqual([])
})

test('every paper, contact and card that stands with the guides is used by one', () => {
  const used = new Set(guides.flatMap(guide => [
    ...guide.documents, ...guide.contacts, ...guide.steps.map(one => one.card?.entry ?? ''),
    ...ways(guide).map(({ target }) => (target.to === 'card' ? target.card : target.to === 'contact' ? target.contact : '')),
  ]))
  expect(shelf.entries.map(one => one.id).filter(id => !used.has(id))).toEqual([])
})
