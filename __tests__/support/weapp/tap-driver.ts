import type { Element } from 'glass-easel'
import type { ScreenDriver } from '../questionnaire'
import type { openMiniProgram } from './program'
import { attribute, classesOf, elements, textOf } from './tree'

type Program = Awaited<ReturnType<typeof openMiniProgram>>

/** Drives the mini-program by taps on its visible text. */
export function tapDriver(program: Program): ScreenDriver {
  const spoken = (element: Element) => attribute(element, 'aria-label') ?? textOf(element)

  async function tapOne(found: Element[], name: string) {
    // A dialog comes last, and covers elements with the same text.
    const [element] = found.slice(-1)
    if (!element) throw new Error(`"${name}" is not to be tapped here:\n${program.text()}`)
    await program.tap(element)
  }

  const heading = () => {
    const [first] = program.byClass('heading-1')
    if (!first) throw new Error(`there is no heading here:\n${program.text()}`)
    // The phrases of a sentence are elements of their own, on one line.
    const phrases = elements(first).filter((element) => classesOf(element).includes('counter-phrase'))
    return phrases.length > 0 ? phrases.map(textOf).join('') : textOf(first)
  }

  const firstLine = (element: Element) => textOf(element).split('\n')[0]
  const row = (role: string, text: string) => program.byRole(role).filter((element) => firstLine(element) === text)

  function pressable(name: string): Element[] {
    const all = [...program.byRole('button'), ...program.byRole('link')]
    const named = all.filter((element) => spoken(element) === name)
    return named.length > 0 ? named : all.filter((element) => firstLine(element) === name)
  }

  async function waitFor(isTrue: () => boolean) {
    for (let turn = 0; turn < 400 && !isTrue(); turn += 1) {
      await program.settle()
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }

  return {
    heading: () => Promise.resolve(heading()),
    chooseAnswer: (answer) => tapOne(row('button', answer).slice(0, 1), answer),
    selectOption: (answer) => tapOne(row('radio', answer), answer),
    toggle: (label) => tapOne(row('checkbox', label), label),
    press: (name) => tapOne(pressable(name), name),
    goBack: () => program.back(),
    expand: (summary) =>
      tapOne(
        program.byRole('button').filter((element) => spoken(element) === summary),
        summary,
      ),
    openChapter: (title) =>
      tapOne(
        program.byClass('chapter-head').filter((element) => textOf(element).split('\n').includes(title)),
        title,
      ),
    // An answer is shown as pressed for a moment.
    waitForHeadingChange: async (before) => {
      await waitFor(() => heading() !== before)
      if (heading() === before) throw new Error(`still at "${before}":\n${program.text()}`)
    },
    // The effect of a tap may take several turns of the event loop, on a busy machine more than one `settle` covers.
    waitForText: async (text) => {
      await waitFor(() => program.text().includes(text))
      if (!program.text().includes(text)) throw new Error(`"${text}" is not to be read here:\n${program.text()}`)
    },
    currentPhase: () => Promise.resolve(program.byClass('phase-here').map(textOf).join('\n')),
  }
}
