import type { DrawingName } from '../../../components/drawing-names'
import { actorDrawing, phaseDrawing } from '../../../features/drawings'
import { verdictText } from '../../../features/answers/verdict-text'
import type { PersonTask } from '../../../features/guides/person-task'
import type { BilingualText, Translator, UiKey } from '../../../i18n'
import type { CautionView } from '../../../journey/outcome'
import type { Task, TaskStep } from '../../../journey/task'

/** Why a task has to wait, as a picture, a title and what it means for the task. */
export interface TaskWords {
  readonly drawing: DrawingName
  readonly title: BilingualText
  readonly lines: readonly BilingualText[]
}

/** What those say who enrol a person, by the actor of the plan; everybody else enrols by themselves. */
const BY_ACTOR: Readonly<Record<string, Readonly<Record<Task, UiKey>>>> = {
  employer: { pay: 'task.pay.employer', code: 'task.code.employer' },
  school: { pay: 'task.pay.school', code: 'task.code.school' },
}

const WAIT: Readonly<Record<Task, UiKey>> = { pay: 'task.pay.wait', code: 'task.code.wait' }

export type WaitingTask = Pick<PersonTask, 'task'> & { readonly step: Exclude<TaskStep, { kind: 'start' }> }

/**
 * A task that has to wait, in words. `overturning`: the caution in the place of the verdict's sentence; null: none.
 * @example taskWords(translator, { task, step }, null).title.text // 'Enrol first'
 */
export function taskWords(
  translator: Translator,
  { task, step }: WaitingTask,
  overturning: CautionView | null,
): TaskWords {
  const { t } = translator
  switch (step.kind) {
    case 'enrol': {
      const actor = step.verdict.plan?.actor ?? ''
      const own = BY_ACTOR[actor]
      return {
        drawing: own ? actorDrawing(actor) : phaseDrawing('enrol'),
        title: t('task.enrol'),
        lines: [t(own?.[task] ?? WAIT[task])],
      }
    }
    case 'answer': {
      const { title, sentence } = verdictText(translator, step.verdict, { overturning, staleSince: null })
      return { drawing: 'ask', title, lines: [sentence, t(WAIT[task])] }
    }
    case 'questions':
      return { drawing: 'umbrella', title: t('task.questions'), lines: [t(WAIT[task])] }
    case 'check':
      return { drawing: 'search', title: t('task.check'), lines: [t(WAIT[task])] }
    case 'who-pays':
      return { drawing: 'pay', title: t('task.who-pays'), lines: [] }
  }
}
