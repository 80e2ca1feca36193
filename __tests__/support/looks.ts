import type { AxeBuilder } from '@axe-core/playwright'
import type { CDPSession, Page } from 'playwright-core'
import { audit, overflow } from './browser'

/** What an eye or a hand meets differently: colours, the size of text in proportion to 100 %, the window. */
export interface Appearance {
  readonly dark: boolean
  readonly textScale: number
  readonly width: number
  readonly height: number
}

const phone = { width: 390, height: 844 }
const tablet = { width: 1024, height: 768 }

/** In which a screen is looked at one after the other. The first is that of the walk. */
export const appearances: readonly Appearance[] = [
  { dark: false, textScale: 1, ...phone },
  { dark: true, textScale: 1, ...phone },
  { dark: true, textScale: 2, ...phone },
  { dark: false, textScale: 2, ...phone },
  { dark: false, textScale: 2, ...tablet },
  { dark: true, textScale: 1, ...tablet },
]

/** What axe finds otherwise when sizes are others; names, roles and structure stay. */
const SIZES = ['target-size', 'scrollable-region-focusable', 'link-in-text-block']

/** Contrast follows from theme and text size, not from the window, but for the counter, which is laid out anew for a tablet. */
const rulesFor = (look: Appearance, page: Page) => (look.width === phone.width || page.url().includes('/counter/') ? ['color-contrast', ...SIZES] : SIZES)

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/**
 * Sets the browser's own text size on a page that is open, as a person does.
 * @example await enlarge(page, 2)
 */
export async function enlarge(page: Page, textScale: number): Promise<void> {
  const opened = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, opened)
  const size = 16 * textScale
  await (await opened).send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } })
}

/**
 * Gives an open page another look, and waits until the app wears it.
 * @example await dressAs(page, { dark: true, textScale: 2, width: 390, height: 844 })
 */
export async function dressAs(page: Page, { dark, textScale, width, height }: Appearance): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await enlarge(page, textScale)
  await page.waitForFunction(([theme, size]) => {
    const root = document.documentElement
    return root.classList.contains(`theme-${theme}`) && getComputedStyle(root).fontSize === `${size}px`
  }, [dark ? 'dark' : 'light', 16 * textScale] as const)
}

/**
 * What axe finds wrong by some of its rules alone. It stands in the page already, from a whole audit.
 * @example await auditBy(page, ['color-contrast']) // []
 */
export function auditBy(page: Page, rules: readonly string[]): Promise<string[]> {
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => ReturnType<AxeBuilder['analyze']> } }
    const { violations } = await axe.run({ runOnly: { type: 'rule', values: [...values] }, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }, rules)
}

/**
 * Looks at the screen of a page in every appearance: once by all of axe's rules, then by those that can differ; and
 * whether it scrolls sideways. Gives what is wrong, by appearance; the page is then as it was.
 * @example await inEveryLook(page) // {}
 */
export async function inEveryLook(page: Page): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const [index, look] of appearances.entries()) {
    if (index > 0) await dressAs(page, look)
    const wrong = index === 0 ? await audit(page) : await auditBy(page, rulesFor(look, page))
    const wide = await overflow(page)
    if (wrong.length > 0 || wide > 0) found[`${look.dark ? 'dark' : 'light'}, ${100 * look.textScale} %, ${look.width} px`] = { wrong, wide }
  }
  await dressAs(page, appearances[0]!)
  return found
}
