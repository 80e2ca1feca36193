/**
 * The props that are there: Taro writes `undefined` into the page as the word "undefined", so absent ones must go.
 * @example given({ id: 'a', lang: undefined }) // { id: 'a' }
 */
export function given<T extends object>(props: T): Partial<T> {
  const there = Object.entries(props).filter(([, value]) => value !== undefined)
  return Object.fromEntries(there) as Partial<T> // a subset of T's own entries
}

/** What a screen reader on weapp is told; config/aria.json lists what reaches the templates. */
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
 * The same, spelled as Taro's components take it; absent ones are left out.
 * @example aria({ role: 'button', label: undefined }) // { ariaRole: 'button' }
 */
export function aria({ role, label, checked, current, disabled, expanded, hidden, live, modal }: Aria) {
  return given({
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
