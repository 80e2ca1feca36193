import { useState } from 'react'
import { language, linkedLanguage } from '../platform/device'
import { bring, isHere } from './bring'
import { i18n } from './instance'
import { fallback, known, nearest, type Tag } from './languages'
import { useWatched, watched } from './watched'
import type { Space } from './words'

/** Milliseconds after which there is time for what is not needed at once, or for another try. */
const SOON = 1500

let wanted: Tag = fallback
const needed: Space[] = ['ui']
const waits = watched(0)
const unreached = watched<Tag | null>(null)

/**
 * Speaks another language from now on, and says whether it does: a language that is not on the device
 * may not be reachable, and then the present one stays. The latest call wins.
 * @example if (!(await speak('zh-Hans'))) tell()
 */
export function speak(tag: Tag): true | Promise<boolean> {
  wanted = tag
  const begin = () => {
    if (wanted !== tag) return
    unreached.set(null)
    void i18n.changeLanguage(tag)
    // What a language lacks is said in the fallback, which a browser need not have yet.
    if (tag !== fallback && !isHere(fallback, needed)) setTimeout(() => void bring(fallback, needed), SOON)
  }
  const brought = bring(tag, needed)
  if (brought !== true) {
    return brought.then((came) => {
      if (came) begin()
      return came
    })
  }
  begin()
  return true
}

/** Screens wait until words that they cannot do without are here; where they cannot be had, that is remembered. */
function waitFor(words: true | Promise<boolean>, tag: Tag): void {
  if (words === true) return
  waits.set(waits.get() + 1)
  const end = (came: boolean) => {
    if (!came && wanted === tag) unreached.set(tag)
    waits.set(waits.get() - 1)
  }
  void words.then((came) => {
    const standIn = came || bring(fallback, needed)
    if (standIn === true) end(came)
    else void standIn.then((stood) => {
      if (stood) end(came)
      // Without any words there is nothing to show: what was there before the app stays there.
      else setTimeout(() => {
        waitFor(bring(tag, needed), tag)
        waits.set(waits.get() - 1)
      }, SOON)
    })
  })
}

/**
 * From now on the app needs a further space in whatever language it speaks; told by the module that speaks of it.
 * @example need('policy')
 */
export function need(space: Space): void {
  if (needed.includes(space)) return
  needed.push(space)
  waitFor(bring(wanted, [space]), wanted)
}

/**
 * Speaks the language that the person has chosen, or else the one of the link that they followed, or else the device's
 * nearest. Called once, as the app starts.
 * @example start(null)
 */
export function start(chosen: string | null): void {
  const tag = nearest(chosen ?? known(linkedLanguage()) ?? language())
  waitFor(speak(tag), tag)
}

/**
 * Whether a screen that opens must still wait for its words: it waits rather than flash in another language.
 * What is shown already stays.
 * @example if (useStarting()) return <Blank />
 */
export function useStarting(): boolean {
  const waiting = useWatched(waits) > 0
  const [shown, setShown] = useState(!waiting)
  if (!waiting && !shown) setShown(true)
  return waiting && !shown
}

/**
 * The language that should be spoken and could not be reached: English stands in for it. `null`: none.
 * What the person has chosen is still chosen; `speak` tries it again.
 * @example const tag = useUnreached(); if (tag) offer(() => speak(tag))
 */
export function useUnreached(): Tag | null {
  return useWatched(unreached)
}
