/** What a key does, by the letter or digit that it types, in lower case. */
export type Shortcuts = Readonly<Record<string, () => void>>

/** A key that is typed into a field, or that belongs to an open dialog or to the browser, is no shortcut. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return true
  if (document.querySelector('dialog[open]')) return true
  return event.target instanceof Element && event.target.closest('input, textarea, select') !== null
}

/** Calls back when a key is pressed, until the returned function is called. */
export function listenToShortcuts(shortcuts: Shortcuts): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!Object.prototype.hasOwnProperty.call(shortcuts, event.key.toLowerCase()) || isTaken(event)) return
    event.preventDefault()
    shortcuts[event.key.toLowerCase()]?.()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
