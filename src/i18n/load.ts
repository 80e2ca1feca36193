import zhPolicy from '../../locales/zh-Hans/policy.json'
import zhUi from '../../locales/zh-Hans/ui.json'
import type { Tag } from './languages'
import type { Space, Words } from './words'

type Package = Readonly<Record<Space, Words>>

// How WeChat fetches the package of each language: config/words.ts builds it in.
declare const FETCH_WORDS: Readonly<Record<string, (() => Promise<Package>) | undefined>>

const chinese: Partial<Record<Space, Words>> = { ui: zhUi, policy: zhPolicy }
const arrived: Partial<Record<Tag, Package>> = {}
const underWay: Partial<Record<Tag, Promise<Package>>> = {}

async function arrive(tag: Tag, fetch: () => Promise<Package>): Promise<Package> {
  try {
    const words = await fetch()
    arrived[tag] = words
    return words
  } finally {
    underWay[tag] = undefined
  }
}

/**
 * The words of a space in a language: Chinese is part of the program, each other language is a package that WeChat
 * fetches once and keeps. `null`: they cannot be had from here.
 */
export function load(tag: Tag, space: Space): Words | Promise<Words> | null {
  if (tag === 'zh-Hans') return chinese[space] ?? null
  const here = arrived[tag]
  if (here) return here[space]
  const fetch = FETCH_WORDS[tag]
  if (!fetch) return null
  const coming = underWay[tag] ?? arrive(tag, fetch)
  underWay[tag] = coming
  return coming.then((words) => words[space])
}
