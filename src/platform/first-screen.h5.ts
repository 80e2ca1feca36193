// What index.html shows until the app has started; it is made and told of by config/first-screen.
const parts = () => ['first', 'frame'].flatMap((id) => document.getElementById(id) ?? [])

/**
 * The language that the person has picked on the page that was there before the app; `null`: none.
 * @example start(picked() ?? kept)
 */
export function picked(): string | null {
  return document.documentElement.dataset.picked ?? null
}

/**
 * Takes away the page that was there before the app: called as a screen of the app is there to take its place, and
 * harmless ever after.
 * @example useLayoutEffect(uncover, [])
 */
export function uncover(): void {
  delete document.documentElement.dataset.picked
  for (const part of parts()) part.remove()
}
