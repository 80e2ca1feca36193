import { type DatedEntry, entry, type EntryId, type Hidden, type Policy } from '../rules'
import { isHidden } from '../rules/hidden'
import { ANYBODY } from './guide'

/** What is said of something that was taken offline. */
export interface HiddenView extends Omit<Hidden, 'ask'> {
  /** Whom to ask instead; null: nobody is known on this day. */
  readonly ask: DatedEntry | null
}

/**
 * What is said of something on the policy's day if it is offline then; null if it is not. Whom to ask: whom it names,
 * else the first of `contacts` that is known, else the hotline.
 * @example hiddenView(policy, guide, guide.contacts)?.ask?.id // 'phone-12393'
 */
export function hiddenView(policy: Policy, one: { readonly hidden?: Hidden | null }, contacts: readonly EntryId[] = []): HiddenView | null {
  if (!one.hidden || !isHidden(one, policy.day)) return null
  const { since, reason, ask } = one.hidden
  return { since, reason, ask: [...(ask === null ? [] : [ask]), ...contacts, ANYBODY].flatMap(id => entry(policy, id) ?? [])[0] ?? null }
}
