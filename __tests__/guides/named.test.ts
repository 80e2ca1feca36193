import { guideLibrary } from '../../src/guides/guide-library'
import {
  CALL_DANGER_STEP,
  CALL_GUIDE,
  CALL_TROUBLES,
  CHECK_GUIDE,
  COMMON_TROUBLES,
  HOSPITAL,
  STAFF_GUIDE,
} from '../../src/guides/named'
import { packsWithGuideEntries } from '../../src/guides'
import { packs } from '../../src/policies'
import { AMBULANCE, EITHER_DOCUMENTS, EMPLOYER_DOCUMENTS, FIRST_SENTENCE, TASK_IDS } from '../../src/policies/ids'

const guideOf = (id: string) => guideLibrary.guides.get(id)
const troublesOf = (id: string) => guideOf(id)?.troubles.map((trouble) => trouble.id)

test('every step, problem and word that a screen names exists', () => {
  for (const { guide, step } of Object.values(HOSPITAL.steps)) {
    // The screen shows its sentence.
    expect([guide, step, guideOf(guide)?.steps.find(({ id }) => id === step)?.card === null]).toEqual([
      guide,
      step,
      false,
    ])
  }
  expect([...HOSPITAL.more, CHECK_GUIDE, STAFF_GUIDE].filter((id) => !guideOf(id))).toEqual([])
  expect(HOSPITAL.claimPapers.filter((id) => !guideLibrary.terms.has(id))).toEqual([])
  for (const { guide, trouble } of COMMON_TROUBLES) expect(troublesOf(guide)).toContain(trouble)
  expect(troublesOf(CALL_GUIDE)).toEqual(expect.arrayContaining(Object.values(CALL_TROUBLES)))
  expect(guideOf(CALL_GUIDE)?.steps.find(({ id }) => id === CALL_DANGER_STEP)?.call?.contacts).not.toEqual([])
})

test('every question, plan and entry that code names exists', () => {
  const all = packsWithGuideEntries(packs, guideLibrary)
  const entries = all.flatMap((pack) => pack.entries.map(({ id }) => id))
  const named = [AMBULANCE.phone, AMBULANCE.card, FIRST_SENTENCE, ...EITHER_DOCUMENTS, ...EMPLOYER_DOCUMENTS]
  expect(named.filter((id) => !entries.includes(id))).toEqual([])
  const questions = all.flatMap((pack) => pack.questions.map(({ id }) => id))
  expect(questions).toEqual(expect.arrayContaining([TASK_IDS.insured, TASK_IDS.document]))
  expect(all.flatMap((pack) => pack.plans.map(({ id }) => id))).toContain(TASK_IDS.elsewherePlan)
})
