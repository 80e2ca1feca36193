import type { Messages, PackedMessages } from './messages'

/**
 * The messages of a file by their keys. A build nests them by the parts of their keys (`config/packed-messages.ts`);
 * elsewhere they are flat already.
 * @example unpackMessages({ a: { '': 'x', b: 'y' } }) // { a: 'x', 'a.b': 'y' }
 */
export function unpackMessages(packed: PackedMessages): Messages {
  const messages: Record<string, string> = {}
  const add = (branch: PackedMessages, start: string) => {
    for (const [part, value] of Object.entries(branch)) {
      if (typeof value === 'object') add(value, `${start}${part}.`)
      else messages[part === '' ? start.slice(0, -1) : start + part] = value
    }
  }
  add(packed, '')
  return messages
}
