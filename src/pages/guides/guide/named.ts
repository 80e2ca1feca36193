import type { Label, Step } from '../../../guides'

/**
 * What a step names: what to press on the sketch in its order, and before it whatever else the step speaks of.
 * @example named(step)[0]?.label.zh // '激活'
 */
export function named({ label, sketch }: Step): { label: Label; number: number | null }[] {
  const pressed = (sketch?.parts ?? [])
    .flatMap((one) => (one.label && one.press !== null ? [{ label: one.label, number: one.press }] : []))
    .sort((a, b) => a.number - b.number)
  const first = label && !pressed.some((one) => one.label.term === label.term) ? [{ label, number: null }] : []
  return [...first, ...pressed]
}
