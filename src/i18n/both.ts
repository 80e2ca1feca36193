import { useCallback } from 'react'
import { CHINESE } from './beside'
import { bring } from './bring'
import type { Tag } from './languages'
import { type Reached, useReached } from './reached'
import { type Speech, speechIn, useSpeech } from './speech'
import type { Space } from './words'

const ALL: readonly Space[] = ['ui', 'policy', 'guides']

function bringBoth(tag: Tag): true | Promise<boolean> {
  const both = [bring(tag, ALL), bring(CHINESE, ALL)]
  return both.every((one) => one === true) ? true : Promise.all(both.map((one) => Promise.resolve(one))).then((came) => came.every(Boolean))
}

/**
 * The words of a language with Chinese under each line, whatever is spoken and whether or not Chinese is shown: for
 * what two people read. `speech` is null until both are here.
 * @example const { speech, again } = useBoth('my')
 */
export function useBoth(tag: Tag): { speech: Speech | null; reached: Reached; again: () => void } {
  // What is drawn follows words that arrive.
  useSpeech()
  const { reached, again } = useReached(useCallback(() => bringBoth(tag), [tag]))
  return { speech: reached === 'here' ? speechIn(tag, true) : null, reached, again }
}
