import type { Tag } from './languages'
import type { Space, Words } from './words'

/** The words of a space in a language: each is a chunk of its own. The law's in English come with the code. */
export async function load(tag: Tag, space: Space): Promise<Words> {
  const words = (await import(
    /* webpackChunkName: "words-[request]" */
    /* webpackInclude: /[\\/](ui|policy|guides)\.json$/ */
    /* webpackExclude: /[\\/]en[\\/]policy\.json$/ */
    `../../locales/${tag}/${space}.json`
  )) as { default: Words }
  return words.default
}
