import type { LanguageTag } from './languages'
import type { Namespace, Messages, PackedMessages } from './messages'
import { unpackMessages } from './unpack-messages'

/** The query selects the other part of the file (config/packed-messages.ts). */
const rareMessages = (tag: LanguageTag) =>
  import(
    /* webpackChunkName: "words-[request]-rare" */
    `../../locales/${tag}/ui.json?rare`
  ) as Promise<{ default: PackedMessages }>

/** Loads the messages of a namespace from their chunk. The English policy messages are part of the pages instead. */
export async function loadMessages(tag: LanguageTag, space: Namespace): Promise<Messages> {
  if (space === 'rare') return unpackMessages((await rareMessages(tag)).default)
  const module = (await import(
    /* webpackChunkName: "words-[request]" */
    /* webpackInclude: /[\\/](ui|policy|guides)\.json$/ */
    /* webpackExclude: /[\\/]en[\\/]policy\.json$/ */
    `../../locales/${tag}/${space}.json`
  )) as { default: PackedMessages }
  return unpackMessages(module.default)
}
