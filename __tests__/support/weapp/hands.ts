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

  return {
    heading: () => Promise.resolve(heading()),
    mark: (answer) => tapOne(program.byRole('radio').filter((one) => textOf(one).split('\n')[0] === answer), answer),
    press: (name) =>
      tapOne([...program.byRole('button'), ...program.byRole('link')].filter((one) => spoken(one) === name), name),
    unfold: (summary) => tapOne(program.byRole('button').filter((one) => spoken(one) === summary), summary),
    left: (before) => {
      if (heading() === before) throw new Error(`still at "${before}":\n${program.text()}`)
      return Promise.resolve()
    },
  }
}
