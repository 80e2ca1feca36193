import type { FrameLabel, Label, Step } from '../../guides'

type StepTexts = Pick<Step, 'label' | 'frames'>

/** The labels among some texts, each once; scenery is none. */
function unique(texts: readonly (FrameLabel | null)[]): Label[] {
  const labels = texts.filter((label): label is Label => label?.term != null)
  return labels.filter(({ term }, i) => labels.findIndex((other) => other.term === term) === i)
}

/**
 * The labels of a step and of everything on its frames, in the order in which they appear.
 * @example allLabels(step).map(({ zh }) => zh)
 */
export const allLabels = ({ label, frames }: StepTexts): Label[] =>
  unique([label, ...frames.flatMap(({ title, parts }) => [title, ...parts.map((part) => part.label)])])

/**
 * The labels to press or to look at, in order, preceded by the step's own label.
 * @example pressedLabels(step)[0]?.zh // '激活'
 */
export function pressedLabels({ label, frames }: StepTexts): Label[] {
  const marked = frames
    .flatMap(({ parts }) => parts)
    .filter(({ press, look }) => press !== null || look)
    .sort((a, b) => (a.press ?? 0) - (b.press ?? 0))
    .map((part) => part.label)
  return unique(marked.some((other) => other?.term === label?.term) ? marked : [label, ...marked])
}

/** The label of a step if no place of its frames shows it; null: there is nothing to add. */
export function labelBesideFrames(step: StepTexts): Label | null {
  const shown = unique(step.frames.flatMap(({ title, parts }) => [title, ...parts.map((part) => part.label)]))
  return shown.some(({ term }) => term === step.label?.term) ? null : step.label
}
