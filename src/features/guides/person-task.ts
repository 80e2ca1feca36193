import { guideLibrary } from '../../guides/guide-library'
import type { Guide } from '../../guides'
import { type Task, type TaskState, TASKS, type TaskStep, guideForTask, taskStep } from '../../journey/task'
import { TASK_IDS } from '../../policies/ids'
import { useProgress } from '../../stores/progress'
import { type GuideContext, policyForPlace } from './guide-context'

/** A task as it is for this person. */
export interface PersonTask {
  readonly task: Task
  readonly step: TaskStep
  /** The guide that does it; null: none is available. */
  readonly guide: Guide | null
}

/**
 * The task of an address; null: it names none.
 * @example parseTask('pay') // 'pay'
 */
export const parseTask = (text: string | undefined): Task | null => TASKS.find((task) => task === text) ?? null

/**
 * What is in the way of a task, and the guide that does it, for this person as they were when the screen opened.
 * @example toPersonTask('pay', context).guide?.id // 'pay-chengdu'
 */
export function toPersonTask(task: Task, { answersState, policy: ownPolicy }: GuideContext): PersonTask {
  const state: TaskState = { ...answersState, isEnrolled: useProgress.getState().passed.includes('enrol') }
  const policy = ownPolicy ?? policyForPlace(answersState)
  const everywhere = policyForPlace({ place: null })
  return {
    task,
    step: taskStep(task, guideLibrary, policy, state, TASK_IDS),
    guide: guideForTask(task, guideLibrary, policy, everywhere, state, TASK_IDS),
  }
}
