import { resolve } from 'node:path'
import type { Messages, PackedMessages } from '../src/i18n/messages'

/** The files of messages; `ui.json?rare` is a part of one. They ship packed; `unpackMessages` is applied where the app imports one. */
const MESSAGE_FILES = /[\\/]locales[\\/][^\\/]+[\\/](ui|policy|guides)\.json$/

/** Messages of the pages that are read without the app (config/prerender/site): they stand on those pages alone. */
const OF_PAGES = 'site.'

/** The app's own messages on screens that few people open: they are loaded with them (`withRareMessages`). */
const RARE = /^(?:office|handover|pin|triage|facing|tour|privacy|readers)\./

/** Those of them that are on other screens, too: what leads there. */
const NOT_RARE = new Set([
  'handover.along',
  'handover.along.hint',
  'handover.enter',
  'handover.hint',
  'handover.title',
  'office.state.off',
  'office.state.on',
  'privacy.more',
  'privacy.title',
  'triage.place',
  'facing.tab.office',
])

interface Branch {
  [part: string]: string | Branch
}

/** The branch of a part, which keeps a message of the same key as its part ''. */
function branchOf(parent: Branch, part: string): Branch {
  const current = parent[part]
  if (typeof current === 'object') return current
  const branch: Branch = typeof current === 'string' ? { '': current } : {}
  parent[part] = branch
  return branch
}

/**
 * Whether a message of the app is only on screens that few people open.
 * @example isRare('triage.lead') // true
 */
export const isRare = (key: string): boolean => RARE.test(key) && !NOT_RARE.has(key)

const select = (messages: Messages, isSelected: (key: string) => boolean): Messages =>
  Object.fromEntries(Object.entries(messages).filter(([key]) => isSelected(key)))

/**
 * The messages that the app itself shows, without those of the screens that few people open.
 * @example messagesOfApp({ 'app.name': 'Yibao Guide', 'site.or': 'Or' }) // { 'app.name': 'Yibao Guide' }
 */
export const messagesOfApp = (messages: Messages): Messages =>
  select(messages, (key) => !key.startsWith(OF_PAGES) && !isRare(key))

/**
 * The messages of the screens that few people open.
 * @example rareMessages({ 'app.name': 'Yibao Guide', 'pin.title': 'PIN' }) // { 'pin.title': 'PIN' }
 */
export const rareMessages = (messages: Messages): Messages => select(messages, isRare)

/**
 * Nests messages by the parts of their keys, so that the start of a key is not repeated: keys are a quarter of a file.
 * @example packMessages({ a: 'x', 'a.b': 'y', 'a.c': 'z' }) // { a: { '': 'x', b: 'y', c: 'z' } }
 */
export function packMessages(messages: Messages): PackedMessages {
  const root: Branch = {}
  for (const [key, text] of Object.entries(messages)) {
    const parts = key.split('.')
    if (parts.includes('')) throw new Error(`the key "${key}" has an empty part; rename it`)
    const last = parts.pop()!
    const branch = parts.reduce(branchOf, root)
    if (typeof branch[last] === 'object') branch[last][''] = text
    else branch[last] = text
  }
  return root
}

interface RuleChain {
  module: {
    rule(name: string): {
      test(filter: RegExp): { use(name: string): { loader(path: string): { options(options: object): unknown } } }
    }
  }
}

/** Packs the messages in a build of webpack. */
export function usePackedMessages(chain: RuleChain): void {
  chain.module
    .rule('packedMessages')
    .test(MESSAGE_FILES)
    .use('packedMessages')
    .loader(resolve(__dirname, 'packed-messages-loader.js'))
    .options({
      pack: (messages: Messages, query: string) =>
        packMessages(query === '?rare' ? rareMessages(messages) : messagesOfApp(messages)),
    })
}
