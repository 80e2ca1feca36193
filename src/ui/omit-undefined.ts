/**
 * Removes absent props: Taro would render `undefined` as the word "undefined".
 * @example omitUndefined({ id: 'a', lang: undefined }) // { id: 'a' }
 */
export function omitUndefined<T extends object>(props: T): Partial<T> {
  const there = Object.entries(props).filter(([, value]) => value !== undefined)
  return Object.fromEntries(there) as Partial<T> // a subset of T's own entries
}

/** Accessibility attributes on weapp; config/aria.json lists those that the templates pass on. */
interface Aria {
  role?: string
  label?: string
  checked?: boolean
  current?: string
  disabled?: boolean
  expanded?: boolean
  hidden?: boolean
  live?: 'polite' | 'assertive'
  modal?: boolean
}

/**
 * The attributes under the names of Taro's components, without absent ones.
 * @example aria({ role: 'button', label: undefined }) // { ariaRole: 'button' }
 */
export function aria({ role, label, checked, current, disabled, expanded, hidden, live, modal }: Aria) {
  return omitUndefined({
    ariaRole: role,
    ariaLabel: label,
    ariaChecked: checked,
    ariaCurrent: current,
    ariaDisabled: disabled,
    ariaExpanded: expanded,
    ariaHidden: hidden,
    ariaLive: live,
    ariaModal: modal,
  })
}
