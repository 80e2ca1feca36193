import type { Page } from 'playwright-core'

/** Milliseconds to wait for a screen before it counts as dead. */
const PATIENCE = 30_000

/** What is wrong with the screen that is displayed; null: it has a heading and a way on. */
export function screenProblem(page: Page): Promise<string | null> {
  return page.evaluate(async (patience) => {
    const isVisible = (element: Element) => element.getClientRects().length > 0
    const hasVisible = (selector: string) => [...document.querySelectorAll(selector)].some(isVisible)
    const isAlive = () => hasVisible('#app h1') && hasVisible('#app a[href], #app button')
    for (const end = performance.now() + patience; performance.now() < end;) {
      if (isAlive()) return null
      await new Promise((later) => setTimeout(later, 5))
    }
    // On a busy machine the browser may have got no time since it looked last.
    if (isAlive()) return null
    const pages = [...document.querySelectorAll('.taro_page')].map(({ id, classList }) => `${id} ${classList.value}`)
    return `no heading, or no way on at ${location.href}, ${document.readyState}, pages ${pages.join(', ')}: ${document.body.innerText.slice(0, 200)}`
  }, PATIENCE)
}

/** Follows a link inside the app. Resolves to what is wrong with the screen that it leads to, or to null. */
export async function followInside(page: Page, hash: string): Promise<string | null> {
  await page.evaluate(async (address) => {
    const shown = () =>
      [...document.querySelectorAll('.taro_page')].filter((element) => element.getClientRects().length > 0).pop()
    const [before, old] = [shown(), location.href]
    location.hash = address
    // An address that the browser reads as the same one opens nothing.
    if (location.href === old) return
    for (const end = performance.now() + 1000; performance.now() < end && shown() === before;)
      await new Promise((later) => setTimeout(later, 2))
  }, hash)
  return screenProblem(page)
}

/** Opens a link in a tab without the app. Resolves to what is wrong with the screen that it leads to, or to null. */
export async function openAfresh(page: Page, address: string): Promise<string | null> {
  await page.goto('about:blank')
  await page.goto(address, { waitUntil: 'commit' }).catch((error: unknown) => {
    // The app may set its own hash at once, e.g. when another tab has deleted the data.
    if (!String(error).includes('interrupted by another navigation')) throw error
  })
  return screenProblem(page)
}
