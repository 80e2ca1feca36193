import { monoDrawingNames } from '../../src/components/drawing-names'
import { documentDrawing, drawnIds, needDrawing, phaseDrawing } from '../../src/features/drawings'
import { linkedSteps, stepGuide } from '../../src/features/guides/answer-steps'
import { bindCards } from '../../src/guides/bind'
import { guideLibrary } from '../../src/guides/guide-library'
import { PHASES } from '../../src/journey/guide'
import type { EntryView } from '../../src/journey/outcome'
import { packs } from '../../src/policies'

const entries = [...packs.flatMap((pack) => pack.entries), ...guideLibrary.entries]
const idsOf = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id)
const guides = [...guideLibrary.guides.values()]
const questions = packs.flatMap((pack) => pack.questions)

/** "I am not sure" has the question mark of every answer without a drawing. */
const UNSURE = 'unsure'

test.each([
  ['documents', idsOf('document')],
  ['contacts', idsOf('contact')],
  ['steps', packs.flatMap((pack) => pack.plans.flatMap(({ steps }) => steps.map(({ entry }) => entry)))],
  ['actors', packs.flatMap((pack) => pack.plans.map(({ actor }) => actor))],
  ['needs', guides.flatMap(({ needs }) => needs)],
  ['cautions', packs.flatMap((pack) => pack.cautions.map(({ id }) => id))],
  ['apps', bindCards.apps.map(({ id }) => id)],
] as const)('the ids with a drawing are those of the %s', (table, ids) => {
  expect(Object.keys(drawnIds[table]).sort()).toEqual([...new Set(ids)].sort())
})

/** The steps of every answer, as the packs that have them show them. */
const stepEntries = packs.flatMap((pack) =>
  pack.entries
    .filter(({ kind }) => kind === 'step')
    .map((entry) => ({ ...entry, known: true }) as unknown as EntryView & { guide: string | null }),
)

test('every step of an answer leads to the very step of its guide, or has no guide, or one that is a page', () => {
  const withGuide = stepEntries.filter(({ guide }) => guide !== null)
  const withoutStep = withGuide.filter((entry) => stepGuide(entry)?.step == null)
  expect(withoutStep.map(({ guide }) => guideLibrary.guides.get(guide!)?.page).includes(null)).toBe(false)
  const own = stepEntries.filter((entry) => !stepGuide(entry)?.step).map(({ id }) => id)
  expect([...linkedSteps].sort()).toEqual(
    [...new Set(stepEntries.map(({ id }) => id))].filter((id) => !own.includes(id)).sort(),
  )
})

test('the answers with a drawing are those of the packs', () => {
  expect(Object.keys(drawnIds.answers).sort()).toEqual(questions.map(({ id }) => id).sort())
  for (const { id, answers } of questions)
    expect([id, Object.keys(drawnIds.answers[id] ?? {}).sort()]).toEqual([
      id,
      answers.filter((answer) => answer !== UNSURE).sort(),
    ])
})

test('every phase of the guides has a drawing of its own', () => {
  expect(new Set(PHASES.map(phaseDrawing)).size).toBe(PHASES.length)
})

test.each(['insured', 'stay', 'activity', 'identity', 'parent'])('no two answers to "%s" look the same', (id) => {
  const drawings = Object.values(drawnIds.answers[id] ?? {})
  expect(new Set(drawings).size).toBe(drawings.length)
})

test('every paper and everything to have is there in black and white, too, for receipts', () => {
  const drawings = [...idsOf('document').map(documentDrawing), ...guides.flatMap(({ needs }) => needs.map(needDrawing))]
  expect([...new Set(drawings)].filter((name) => !monoDrawingNames.some((mono) => mono === name))).toEqual([])
})
