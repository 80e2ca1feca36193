import type { EntryKind, Origin } from '../rules'
import { frameApps, SAMPLE_VALUES } from './frame-apps'
import type { Frame, FrameLabel, Guide, GuideLibrary, Step } from './types'

type Fault = (at: Origin, message: string, remedy: string) => void

/** The kinds of terms that stand on a screen. */
const SCREEN_KINDS: readonly string[] = ['button', 'menu', 'app', 'account']

/**
 * Whether a step happens on a screen: its place is the phone, or it names no place and its label is the text of a
 * button, a menu, an app or an account.
 */
function isOnScreen({ place, label }: Step, { terms }: Pick<GuideLibrary, 'terms'>): boolean {
  if (place !== null || label === null) return place === 'phone'
  return SCREEN_KINDS.includes(terms.get(label.term)?.kind ?? '')
}

/** How many steps of all guides lack a picture; both numbers must be 0. */
export function countUndrawn(library: Pick<GuideLibrary, 'guides' | 'terms'>): {
  readonly screensWithoutFrame: number
  readonly stepsWithoutPicture: number
} {
  const undrawn = [...library.guides.values()].flatMap(({ steps }) => steps.filter(({ frames }) => !frames.length))
  return {
    screensWithoutFrame: undrawn.filter((step) => isOnScreen(step, library)).length,
    stepsWithoutPicture: undrawn.filter(({ place }) => place === null).length,
  }
}

/** Checks the frames, the place and the papers of every step. `expect` reports an entry that does not exist. */
export function checkFrames(
  guide: Guide,
  library: GuideLibrary,
  fault: Fault,
  expect: (at: Origin, id: string, kind: EntryKind) => void,
): void {
  const termOfChinese = new Map([...library.terms.values()].map(({ id, zh }) => [zh, id]))
  const checkText = (at: Origin, label: FrameLabel | null) => {
    if (!label) return
    if (label.term === null) {
      const term = termOfChinese.get(label.zh)
      if (term !== undefined)
        fault(at, `"${label.zh}" is scenery but also the term "${term}"`, `write { "term": "${term}", "zh": … }`)
      return
    }
    const term = library.terms.get(label.term)
    if (!term) fault(at, `unknown term "${label.term}"`, 'add it to a file of terms/, or mark the text as scenery')
    else if (term.zh !== label.zh)
      fault(at, `"${label.zh}" is not the Chinese of "${label.term}"`, `write "${term.zh}"`)
  }
  for (const step of guide.steps) {
    const { at, frames } = step
    step.papers.forEach((id) => {
      expect(at, id, 'document')
    })
    frames.forEach((frame, i) => {
      for (const label of [frame.title, ...frame.parts.map((part) => part.label)]) checkText(at, label)
      checkFrame(frame, (message, remedy) => {
        fault(at, `frame ${i + 1}: ${message}`, remedy)
      })
    })
    const pressed = frames.map(({ parts }) => parts.flatMap(({ press }) => press ?? []).sort((a, b) => a - b)).flat()
    if (pressed.some((number, i) => number !== i + 1))
      fault(
        at,
        'the frames do not say what to press in which order',
        'number the parts to press 1, 2, … over all frames',
      )
    if (frames.length > 0) continue
    if (isOnScreen(step, library))
      fault(at, 'a step on a screen has no frame', 'draw the screen in "frames", or name the "place" where it happens')
    else if (step.place === null) fault(at, 'a step has no picture', 'name its "place", or draw its screen in "frames"')
  }
}

function checkFrame({ app, tab, parts }: Frame, fault: (message: string, remedy: string) => void): void {
  const tabs: readonly string[] = frameApps[app].tabs.map(({ zh }) => zh)
  const marked = parts.filter(({ press, look }) => press !== null || look)
  if (marked.length === 0)
    fault('it shows no place to press or to look at', 'give one part "press": 1, 2, … or "look": true')
  if (marked.some(({ kind, label }) => label === null && kind !== 'plus'))
    fault('the place to press has no words', 'give it a "label"; only "plus" needs none')
  if (marked.some(({ label }) => label?.term === null))
    fault(
      'scenery is marked as the place to press or to look at',
      'name the term, with the fact that gives its wording',
    )
  if (marked.some(({ press, look }) => press !== null && look))
    fault('a part has both "press" and "look"', 'keep one of them')
  if (tab !== null && !tabs.includes(tab))
    fault(`"${app}" has no tab "${tab}"`, `tabs (frame-apps.ts): ${tabs.join(', ') || 'none'}`)
  for (const { value } of parts)
    if (value !== null && !SAMPLE_VALUES.includes(value))
      fault(`"${value}" is no sample value`, `use one of ${SAMPLE_VALUES.join(', ')}`)
}
