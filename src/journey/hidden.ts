import { type EntryOnDay, entryOnDay, type EntryId, type Hidden, type Policy } from '../rules'
import { isHidden } from '../rules/hidden'

/** The view of a withdrawn item. */
export interface HiddenView extends Omit<Hidden, 'ask'> {
  /** The contact to ask instead; null: none is known on this day. */
  readonly ask: EntryOnDay | null
}

/**
 * The view of an item that is withdrawn on the policy's day; null if it is not. The contact is the one that it names,
 * else the first known one of `contacts`, else the hotline.
 * @example hiddenView(policy, guide, guide.contacts)?.ask?.id // 'phone-12393'
 */
export function hiddenView(
  policy: Policy,
  content: { readonly hidden?: Hidden | null },
  // Stryker disable next-line ArrayDeclaration: an unknown contact is skipped and the next one is used
  contacts: readonly EntryId[] = [],
): HiddenView | null {
  if (!content.hidden || !isHidden(content, policy.day)) return null
  const { since, reason, ask } = content.hidden
  return {
    since,
    reason,
    ask:
      // Stryker disable next-line ConditionalExpression: no entry has the id null
      [ask, ...contacts, policy.hotline].flatMap((id) => (id === null ? [] : (entryOnDay(policy, id) ?? [])))[0] ??
      null,
  }
}
