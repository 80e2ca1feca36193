import type { LanguageTag } from './languages'
import type { Namespace, Messages, PackedMessages } from './messages'
import { unpackMessages } from './unpack-messages'

/** Loads the messages of a namespace from their chunk. The English policy messages are part of the pages instead. */
export async function loadMessages(tag: LanguageTag, space: Namespace): Promise<Messages> {
  const module = (await import(
    /* webpackChunkName: "words-[request]" */
    /* webpackInclude: /[\\/](ui|policy|guides)\.json$/ */
    /* webpackExclude: /[\\/]en[\\/]policy\.json$/ */
    `../../locales/${tag}/${space}.json`
  )) as { default: PackedMessages }
  return unpackMessages(module.default)
}
