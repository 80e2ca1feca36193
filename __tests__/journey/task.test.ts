import { peopleOf } from '../../scripts/policy/people'
import { packsWithGuideEntries } from '../../src/guides'
import { guideLibrary } from '../../src/guides/guide-library'
import { audienceOf } from '../../src/journey/guide'
import { isInsured } from '../../src/journey/outcome'
import { guideForTask, taskQuestion, type TaskState, taskStep, type Task, TASKS } from '../../src/journey/task'
import { packs, places, policiesOf } from '../../src/policies'
import { TASK_IDS } from '../../src/policies/ids'
import { type Answers, type Policy, verdict } from '../../src/rules'
import { isHidden } from '../../src/rules/hidden'
import { allPeople } from '../support/people'
import { lawDay } from '../support/questionnaire'

const policyOfPlace = policiesOf(packsWithGuideEntries(packs, guideLibrary))
const everywhere = policyOfPlace('elsewhere', lawDay)
const policyFor = (place: string | null) => (place === null ? everywhere : policyOfPlace(place, lawDay))

const stateOf = (place: string | null, answers: Answers, more: Partial<TaskState> = {}): TaskState => ({
  place,
  answers,
  skipped: [],
  history: Object.keys(answers),
  isEnrolled: false,
  ...more,
})
const stepOf = (task: Task, state: TaskState, policy = policyFor(state.place)) =>
  taskStep(task, guideLibrary, policy, state, TASK_IDS)
const guideOf = (task: Task, state: TaskState, policy = policyFor(state.place)) =>
  guideForTask(task, guideLibrary, policy, everywhere, state, TASK_IDS)
const questionOf = (task: Task, state: TaskState) => taskQuestion(task, policyFor(state.place), state, TASK_IDS)

const worker = { identity: 'foreign-passport', activity: 'employed', stay: 'work-residence', insured: 'no' }
const cardHolder = {
  identity: 'foreign-passport',
  activity: 'not-working',
  stay: 'permanent-residence',
  'card-issued': 'here',
  insured: 'no',
}

describe('what is asked before a task', () => {
  test.each([
    ['pay', null, {}, 'place'],
    ['pay', 'chengdu', {}, 'insured'],
    ['pay', 'chengdu', { insured: 'no' }, null],
    ['pay', 'chengdu', { insured: 'here' }, null],
    // The code works everywhere, but only for the insured.
    ['code', null, {}, 'insured'],
    ['code', null, { insured: 'no' }, null],
    ['code', null, { insured: 'here' }, 'identity'],
    ['code', 'chengdu', { insured: 'elsewhere', identity: 'hk-macao-taiwan' }, null],
  ] as const)('%s in %s with %j: %s', (task, place, answers, question) => {
    expect(questionOf(task, stateOf(place, answers))).toBe(question)
  })

  test('a question that was skipped, or is answered by the progress, is not asked', () => {
    expect(questionOf('pay', stateOf('chengdu', {}, { skipped: ['insured'] }))).toBeNull()
    expect(questionOf('code', stateOf(null, { insured: 'here' }, { skipped: ['identity'] }))).toBeNull()
    expect(questionOf('pay', stateOf('chengdu', {}, { isEnrolled: true }))).toBeNull()
    expect(questionOf('code', stateOf('chengdu', { insured: 'no' }, { isEnrolled: true }))).toBe('identity')
  })
})

describe('what comes before a task', () => {
  const told = (task: Task, state: TaskState) => {
    const step = stepOf(task, state)
    return step.kind === 'enrol' ? [step.kind, step.verdict.plan?.actor, step.guide?.id ?? null] : [step.kind]
  }

  test.each([
    ['chengdu', worker, ['enrol', 'employer', 'enrol-employer']],
    ['chengdu', cardHolder, ['enrol', 'you', 'enrol-chengdu']],
    ['chongqing', { ...worker, activity: 'student', stay: 'study-residence' }, ['enrol', 'school', 'students']],
    // No clear way to join: the answer says whom to ask.
    ['chengdu', { ...worker, stay: 'family-or-private' }, ['answer']],
    ['chengdu', { ...worker, activity: 'not-working', stay: 'visa-or-visa-free' }, ['answer']],
    ['chengdu', { insured: 'no', identity: 'hk-macao-taiwan' }, ['answer']],
    // Nobody knows yet whether they may join, or whether they have.
    ['chengdu', { insured: 'no' }, ['questions']],
    ['chengdu', {}, ['questions']],
    ['chengdu', { ...worker, insured: 'unsure' }, ['check']],
    [null, worker, ['questions']],
  ] as const)('in %s with %j: %j', (place, answers, expected) => {
    expect(told('pay', stateOf(place, answers))).toEqual(expected)
    expect(told('code', stateOf(place, answers))).toEqual(expected)
  })

  test('an insured person starts to get the code, and sees who pays', () => {
    for (const insured of ['here', 'elsewhere']) {
      expect(told('code', stateOf('chengdu', { insured, identity: 'foreign-passport' }))).toEqual(['start'])
      expect(told('pay', stateOf('chengdu', { insured }))).toEqual(['who-pays'])
    }
  })

  test('a person who has enrolled starts; without an answer about the route they see who pays', () => {
    const enrolled = { isEnrolled: true }
    for (const answers of [worker, cardHolder]) {
      expect(told('pay', stateOf('chengdu', answers, enrolled))).toEqual(['start'])
      expect(told('code', stateOf('chengdu', answers, enrolled))).toEqual(['start'])
    }
    expect(told('pay', stateOf('chengdu', {}, enrolled))).toEqual(['who-pays'])
    expect(told('code', stateOf(null, {}, enrolled))).toEqual(['start'])
  })

  test('a person who skipped whether they are insured checks it first', () => {
    expect(told('pay', stateOf('chengdu', {}, { skipped: ['insured'] }))).toEqual(['check'])
  })

  test('when every question is answered or skipped and nothing is decided, the answer says so', () => {
    const skipped = ['identity', 'activity', 'stay', 'parent', 'card-issued', 'family-of', 'permit-length']
    expect(told('pay', stateOf('chengdu', { insured: 'no' }, { skipped }))).toEqual(['answer'])
  })
})

describe('the guide of a task', () => {
  test.each([
    ['pay', 'chengdu', cardHolder, 'pay-chengdu'],
    ['pay', 'wenjiang', cardHolder, 'pay-chengdu'],
    ['pay', 'kunming', { insured: 'here' }, 'pay-yunnan'],
    ['pay', 'shanghai', { insured: 'here' }, 'pay-shanghai'],
    ['pay', 'guangzhou', { insured: 'here' }, 'pay-elsewhere'],
    ['pay', null, { insured: 'here' }, 'pay-elsewhere'],
    // They pay where they are insured, not where they are.
    ['pay', 'chengdu', { insured: 'elsewhere' }, 'pay-elsewhere'],
    // The employer pays: what there is to do is to look.
    ['pay', 'chengdu', worker, 'check-enrolment'],
    ['code', null, { insured: 'here', identity: 'foreign-passport' }, 'activate-national-app'],
    ['code', 'chongqing', { insured: 'here', identity: 'hk-macao-taiwan' }, 'activate-national-app'],
    // No rule says that an app accepts it.
    ['code', null, { insured: 'here', identity: 'border-pass' }, 'activate-counter'],
    ['code', null, {}, 'activate-national-app'],
  ] as const)('to %s in %s with %j is %s', (task, place, answers, guide) => {
    expect(guideOf(task, stateOf(place, answers))?.id).toBe(guide)
  })
})

/** What is wrong with the way to a task for somebody with these answers; empty: nothing. */
function faults(task: Task, policy: Policy, state: TaskState): string[] {
  const step = stepOf(task, state, policy)
  const guide = guideOf(task, state, policy)
  const { outcome, strength, plan } = verdict(policy, state.answers)
  const insured = isInsured(policy, state.answers)
  const usable = (one: typeof guide) =>
    one !== null && !isHidden(one, policy.day) && audienceOf(one, policy, state.answers) !== 'not'
  const wrong: [string, boolean][] = [
    ['no guide for the task', guide === null],
    ['the guide is for another phase', guide?.phase !== (task === 'pay' ? 'pay' : 'activate')],
    ['starts, and is not enrolled', step.kind === 'start' && !insured && !state.isEnrolled],
    ['is enrolled, and must enrol', (insured || state.isEnrolled) && !['start', 'who-pays'].includes(step.kind)],
    ['no way to enrol', step.kind === 'enrol' && !usable(step.guide)],
    ['enrols without a clear answer', step.kind === 'enrol' && (outcome === null || strength === 'ask')],
    ['another one enrols', step.kind === 'enrol' && step.verdict.plan?.id !== plan?.id],
    ['who pays is said to get the code', step.kind === 'who-pays' && task === 'code'],
    ['asks although the answer is clear', step.kind === 'questions' && outcome !== null],
  ]
  return wrong.flatMap(([what, isWrong]) => (isWrong ? [what] : []))
}

describe('every combination of answers', () => {
  test.each(places)('in %s every task leads somewhere that fits', (place) => {
    const policy = policyFor(place)
    const found = peopleOf(policy).flatMap((answers, i) =>
      TASKS.flatMap((task) =>
        // Being enrolled changes only the step, in the same way for all.
        (i % 5 === 0 ? [false, true] : [false]).flatMap((isEnrolled) =>
          faults(task, policy, stateOf(place, answers, { isEnrolled })).map((what) => ({ what, task, answers })),
        ),
      ),
    )
    expect(found).toEqual([])
  })

  test('after any part of a person’s answers the sheet asks at most twice, and never the same question again', () => {
    for (const { place, answers, who } of allPeople()) {
      const given = Object.entries(answers)
      for (let count = 0; count <= given.length; count += 2) {
        for (const task of TASKS) {
          let state = stateOf(null, Object.fromEntries(given.slice(0, count)))
          const asked: string[] = []
          for (let id = questionOf(task, state); id !== null; id = questionOf(task, state)) {
            asked.push(id)
            if (asked.length > 2) throw new Error(`${place}, ${who}: asked ${asked.join(', ')} for ${task}`)
            const answer = answers[id]
            if (id === 'place') state = { ...state, place }
            else if (answer === undefined) state = { ...state, skipped: [...state.skipped, id] }
            else state = { ...state, answers: { ...state.answers, [id]: answer } }
          }
          expect(new Set(asked).size).toBe(asked.length)
        }
      }
    }
  })
})
