import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requiredGuideTexts } from '../../scripts/policy/required-texts'
import { packsWithGuideEntries } from '../../src/guides'
import { guideLibrary } from '../../src/guides/guide-library'
import { codebook } from '../../src/policies/codebook'
import { audienceOf, alternativeGuide, PHASES } from '../../src/journey/guide'
import { library, packs as lawPacks, places, policiesOf } from '../../src/policies'
import type { Answers } from '../../src/rules'
import { checkGuides, targetsOf } from '../../src/guides/maintain'

const day = '2026-11-21'
const packs = packsWithGuideEntries(lawPacks, guideLibrary)
const policyFor = policiesOf(packs)
const guides = [...guideLibrary.guides.values()]
const range = (letter: string, last: number) =>
  Array.from({ length: last }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`)
/** Facts that are deliberately not cited, each with its reason. */
const leftOut: Record<string, string> = {}

/** Everything that cites facts, with a name for messages. */
const citations: { name: string; sources: readonly string[] }[] = [
  ...packs.flatMap((pack) =>
    [
      ...Object.values(pack.decisions).flatMap((table) => table.rules),
      ...pack.cautions,
      ...pack.entries.flatMap((entry) => entry.periods.map((period) => ({ ...period, id: entry.id }))),
    ].map((statement) => ({ name: `${pack.file} ${statement.id}`, sources: statement.sources })),
  ),
  ...guides.flatMap((guide) =>
    [guide, ...guide.steps, ...guide.troubles].map((part) => ({ name: `guide ${guide.id}`, sources: part.sources })),
  ),
]
const citing = (fact: string) => citations.find((citation) => citation.sources.includes(fact))?.name ?? 'nothing'

test.each([...range('A', 40), ...range('B', 75)])('the fact %s is cited by a guide or a rule', (fact) => {
  expect(citing(fact) === 'nothing').toBe(fact in leftOut)
})

test('every file of a guide is in the library, and every guide has its position in the codebook', () => {
  const files = readdirSync(join(__dirname, '../../src/guides')).filter((name) => name.endsWith('.json'))
  const ids = guides.map(({ id }) => id).sort()
  const shared = ['entries.json', 'replies.json']
  expect(ids).toEqual(
    files
      .filter((name) => !shared.includes(name))
      .map((name) => name.slice(0, -'.json'.length))
      .sort(),
  )
  // The codebook keeps every id, so a deleted guide is detected.
  expect(ids).toEqual([...codebook.guides].sort())
})

test('guides are sorted by phase, and within a phase by "order"', () => {
  const rank = ({ phase, order }: (typeof guides)[number]) => PHASES.indexOf(phase) * 1000 + (order ?? 999)
  expect(guides.map(({ id }) => id)).toEqual([...guides].sort((a, b) => rank(a) - rank(b)).map(({ id }) => id))
  expect(new Set(guides.map(rank)).size).toBe(guides.length)
})

test('checkGuides finds no problem in the guides', () => {
  expect(
    checkGuides(
      guideLibrary,
      [...new Set([...places, ...packs.map((pack) => pack.place)])].map((place) => policyFor(place, day)),
      library,
      day,
    ),
  ).toEqual([])
})

test('a guide that does not apply names an alternative that does', () => {
  const people: Answers[] = [
    { identity: 'foreign-passport', insured: 'here' },
    { identity: 'hk-macao-taiwan', insured: 'here' },
    { identity: 'foreign-passport', stay: 'permanent-residence', activity: 'not-working', insured: 'no' },
  ]
  for (const place of places)
    for (const answers of people)
      for (const guide of guides) {
        const policy = policyFor(place, day)
        const right = alternativeGuide(guideLibrary, guide, policy, answers)
        expect([guide.id, place, audienceOf(right ?? guide, policy, answers)]).not.toEqual([guide.id, place, 'not'])
      }
})

test('Alipay activation applies to residents of Hong Kong, Macao and Taiwan only, and has an alternative for others', () => {
  const guide = guideLibrary.guides.get('activate-alipay')
  if (!guide) throw new Error('no guide')
  const policy = policyFor('wenjiang', day)
  expect(audienceOf(guide, policy, { identity: 'hk-macao-taiwan' })).toBe('for')
  expect(audienceOf(guide, policy, { identity: 'foreign-passport' })).toBe('not')
  expect(alternativeGuide(guideLibrary, guide, policy, { identity: 'foreign-passport' })?.phase).toBe('activate')
})

const folder = join(__dirname, '../../locales')
const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
type Messages = Readonly<Record<string, string>>
const messagesOf = (language: string) =>
  JSON.parse(readFileSync(join(folder, language, 'guides.json'), 'utf8')) as Messages
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? '').sort()
const figures = (values: Readonly<Record<string, unknown>>) => Object.keys(values).sort()

const needed = requiredGuideTexts(guideLibrary, lawPacks)

describe.each(languages)('the texts of the guides in %s', (language) => {
  const messages = messagesOf(language)

  test('exist for every id, and no other key exists', () => {
    expect(Object.keys(messages).sort()).toEqual([...needed].sort())
  })

  test('have the placeholders of English, each with a value in the step', () => {
    const english = messagesOf('en')
    for (const [key, text] of Object.entries(messages))
      expect([key, placeholders(text)]).toEqual([key, placeholders(english[key] ?? '')])
    for (const { id, steps } of guides)
      for (const step of steps) {
        const used = ['', '.more', '.warn'].flatMap((part) =>
          placeholders(messages[`step.${id}.${step.id}${part}`] ?? ''),
        )
        expect([id, step.id, [...new Set(used)].sort()]).toEqual([id, step.id, figures(step.values)])
      }
  })

  test('contain no digits: every figure is a value', () => {
    for (const [key, text] of Object.entries(messages))
      expect([key, /\d/.test(text.replace(/\{\{[^}]*\}\}/g, ''))]).toEqual([key, false])
  })
})

test('every entry of the policies that names a guide names an existing one', () => {
  const named = packs.flatMap((pack) => pack.entries).flatMap((entry) => entry.guide ?? [])
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((id) => !guideLibrary.guides.has(id))).toEqual([])
})

test('every document, contact and card of the guides is used by one', () => {
  const used = new Set(
    guides.flatMap((guide) => [
      ...guide.documents.map(({ entry }) => entry),
      ...guide.contacts,
      ...guide.steps.flatMap(({ card, call }) => [card?.entry ?? '', call?.say ?? '']),
      ...targetsOf(guide).map(({ target }) =>
        target.to === 'card' ? target.card : target.to === 'contact' ? target.contact : '',
      ),
    ]),
  )
  expect(guideLibrary.entries.map((entry) => entry.id).filter((id) => !used.has(id))).toEqual([])
})
