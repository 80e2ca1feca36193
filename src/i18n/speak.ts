import { useSyncExternalStore } from 'react'
import { language } from '../platform/device'
import { i18n } from './instance'
import { fallback, nearest, type Tag } from './languages'
import { words } from './load'

let starting = false
let wanted: Tag = fallback
const listeners = new Set<() => void>()

function setStarting(now: boolean): void {
  starting = now
  listeners.forEach((listener) => listener())
}

/**
 * Speaks another language from now on, and says whether it does: a language that is not on the device
 * may not be reachable, and then the present one stays. The latest call wins.
 * @example if (!(await speak('zh-Hans'))) tell()
 */
export function speak(tag: Tag): true | Promise<boolean> {
  wanted = tag
  const begin = () => {
    if (wanted === tag) void i18n.changeLanguage(tag)
    return true as const
  }
  if (i18n.hasResourceBundle(tag, 'ui')) return begin()
  const given = words[tag]()
  const add = ({ ui, policy }: Awaited<typeof given>) => {
    i18n.addResourceBundle(tag, 'ui', ui)
    if (policy) i18n.addResourceBundle(tag, 'policy', policy)
    return begin()
  }
  return given instanceof Promise ? given.then(add, () => false) : add(given)
}

/**
 * Speaks the language that the person has chosen, or else the device's nearest. Called once, as the app starts.
 * @example start(null)
 */
export function start(chosen: string | null): void {
  const spoken = speak(nearest(chosen ?? language()))
  if (spoken === true) return
  setStarting(true)
  void spoken.then(() => setStarting(false))
}

/**
 * Whether the first language is still being fetched: a screen waits rather than flash in another.
 * @example if (useStarting()) return <Blank />
 */
export function useStarting(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => starting,
  )
}
