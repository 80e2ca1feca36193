import { i18n } from './instance'
import { fallback, type Tag } from './languages'
import { load } from './load'
import { pseudoLanguages, pseudoWords } from './pseudo'
import { useWatched, watched } from './watched'
import type { Space, Words } from './words'

const underWay = new Map<string, Promise<boolean>>()
const fetching = watched<readonly Tag[]>([])

function add(tag: Tag, space: Space, words: Words): true {
  i18n.addResourceBundle(tag, space, words)
  return true
}

/** While developing there are languages that are made from English. */
function developed(tag: Tag, space: Space): ReturnType<typeof load> {
  if (!pseudoLanguages.some((one) => one.tag === tag)) return load(tag, space)
  const english = (i18n.getResourceBundle(fallback, space) as Words | undefined) ?? load(fallback, space)
  return english instanceof Promise ? english.then((words) => pseudoWords(words, tag)) : english && pseudoWords(english, tag)
}

function bringOne(tag: Tag, space: Space): true | Promise<boolean> {
  if (i18n.hasResourceBundle(tag, space)) return true
  const key = `${tag} ${space}`
  const before = underWay.get(key)
  if (before) return before
  const words = process.env.NODE_ENV === 'development' ? developed(tag, space) : load(tag, space)
  if (words === null) return Promise.resolve(false)
  if (!(words instanceof Promise)) return add(tag, space, words)
  const ended = () => {
    underWay.delete(key)
    fetching.set(tagsUnderWay())
  }
  const fetched = words.then((came) => {
    ended()
    return add(tag, space, came)
  }, () => {
    ended()
    return false
  })
  underWay.set(key, fetched)
  fetching.set(tagsUnderWay())
  return fetched
}

const tagsUnderWay = () => [...new Set([...underWay.keys()].map((key) => key.split(' ')[0] as Tag))]

/**
 * Makes words of a language available without speaking it, and says whether they are here now: `true` at once,
 * else a promise; `false` where they cannot be reached. Whoever asks again tries again.
 * Everything that uses `useSpeech` is drawn again when they arrive.
 * @example if (await bring('zh-Hans')) showBoth()
 */
export function bring(tag: Tag, spaces: readonly Space[] = ['ui', 'policy']): true | Promise<boolean> {
  const brought = spaces.map((space) => bringOne(tag, space))
  if (brought.every((one) => one === true)) return true
  return Promise.all(brought.map((one) => Promise.resolve(one))).then((all) => all.every(Boolean))
}

/**
 * Says whether words of a language are here.
 * @example if (isHere('zh-Hans', ['guides'])) return inChinese()
 */
export function isHere(tag: Tag, spaces: readonly Space[] = ['ui', 'policy']): boolean {
  return spaces.every((space) => i18n.hasResourceBundle(tag, space))
}

/**
 * The languages of which words are being fetched at this moment, so that a screen can show that they are on their way.
 * @example const waiting = useFetching().includes('ar')
 */
export function useFetching(): readonly Tag[] {
  return useWatched(fetching)
}
