import type { Element } from 'glass-easel'
import type { Hands } from '../check'
import type { openMiniProgram } from './program'
import { attribute, textOf } from './tree'

type Program = Awaited<ReturnType<typeof openMiniProgram>>

/** A person's finger on the mini-program: taps, by the words on the screen. */
export function finger(program: Program): Hands {
  const spoken = (element: Element) => attribute(element, 'aria-label') ?? textOf(element)

  async function tapOne(found: Element[], words: string) {
    // What stands over the page comes last, and covers what has the same words below.
    const [element] = found.slice(-1)
    if (!element) throw new Error(`"${words}" is not to be tapped here:\n${program.text()}`)
    await program.tap(element)
  }

  const heading = () => {
    const [first] = program.byClass('heading-1')
    if (!first) throw new Error(`there is no heading here:\n${program.text()}`)
    return textOf(first)
  }

  const firstLine = (element: Element) => textOf(element).split('\n')[0]
  const row = (role: string, words: string) => program.byRole(role).filter((one) => firstLine(one) === words)

  function pressable(name: string): Element[] {
    const all = [...program.byRole('button'), ...program.byRole('link')]
    const named = all.filter((one) => spoken(one) === name)
    return named.length > 0 ? named : all.filter((one) => firstLine(one) === name)
  }

  return {
    heading: () => Promise.resolve(heading()),
    mark: (answer) => tapOne(row('radio', answer), answer),
    tick: (words) => tapOne(row('checkbox', words), words),
    press: (name) => tapOne(pressable(name), name),
    unfold: (summary) => tapOne(program.byRole('button').filter((one) => spoken(one) === summary), summary),
    left: (before) => {
      if (heading() === before) throw new Error(`still at "${before}":\n${program.text()}`)
      return Promise.resolve()
    },
    sees: (words) => {
      if (!program.text().includes(words)) throw new Error(`"${words}" is not to be read here:\n${program.text()}`)
      return Promise.resolve()
    },
    standing: () => Promise.resolve(program.byClass('four-here').map(textOf).join('\n')),
  }
}
