import type { CDPSession, Page } from 'playwright-core'
import { horizontalOverflow, runAxe } from './browser'

/** Theme, text size (1 is 100 %) and window size in px. */
export interface Appearance {
  readonly dark: boolean
  readonly textScale: number
  readonly width: number
  readonly height: number
}

const phone = { width: 390, height: 844 }
const tablet = { width: 1024, height: 768 }

/** The appearance in which a tour opens each screen. All of axe's rules run in it. */
const standard: Appearance = { dark: false, textScale: 1, ...phone }

/** Rules whose result depends on sizes. */
const SIZES = ['target-size', 'scrollable-region-focusable', 'link-in-text-block']

/**
 * The other appearances, with the rules whose result can differ there. Contrast depends on the theme alone: at
 * 200 % the colours are the same and axe asks for less.
 */
const others: readonly (readonly [Appearance, rules: readonly string[]])[] = [
  [{ dark: true, textScale: 1, ...phone }, ['color-contrast']],
  [{ dark: false, textScale: 2, ...phone }, SIZES],
  [{ dark: false, textScale: 2, ...tablet }, SIZES],
  [{ dark: true, textScale: 1, ...tablet }, SIZES],
]

/** Every appearance in which a screen must be usable. */
export const appearances: readonly Appearance[] = [standard, ...others.map(([appearance]) => appearance)]

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/**
 * Sets the browser's own text size on a page that is open, as a person does.
 * @example await setTextScale(page, 2)
 */
export async function setTextScale(page: Page, textScale: number): Promise<void> {
  const opened = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, opened)
  const size = 16 * textScale
  await (await opened).send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } })
}

/**
 * Changes the appearance of an open page, and waits until the app has applied it.
 * @example await applyAppearance(page, { dark: true, textScale: 2, width: 390, height: 844 })
 */
export async function applyAppearance(page: Page, { dark, textScale, width, height }: Appearance): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await setTextScale(page, textScale)
  await page.waitForFunction(
    ([theme, size]) => {
      const root = document.documentElement
      return root.classList.contains(`theme-${theme}`) && getComputedStyle(root).fontSize === `${size}px`
    },
    [dark ? 'dark' : 'light', 16 * textScale] as const,
  )
}

/**
 * Runs axe on a page in every appearance, and checks that it does not scroll sideways. Returns the faults by
 * appearance; afterwards the page has its standard appearance again.
 * @example await auditEveryAppearance(page) // {}
 */
export const auditEveryAppearance = (page: Page) => audit(page, others)

/**
 * The same in light alone, for a second language: the colours of a theme do not depend on the language.
 * @example await auditLayout(page) // {}
 */
export const auditLayout = (page: Page) =>
  audit(
    page,
    others.filter(([{ dark }]) => !dark),
  )

async function audit(page: Page, rest: typeof others): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  const check = async ({ dark, textScale, width }: Appearance, rules?: readonly string[]) => {
    const wrong = await runAxe(page, rules)
    const wide = await horizontalOverflow(page)
    if (wrong.length > 0 || wide > 0)
      found[`${dark ? 'dark' : 'light'}, ${100 * textScale} %, ${width} px`] = { wrong, wide }
  }
  await check(standard)
  // The screens of the counter have another layout on a tablet, and with it other neighbouring colours.
  const atCounter = page.url().includes('/counter/')
  for (const [appearance, rules] of rest) {
    await applyAppearance(page, appearance)
    await check(appearance, atCounter && appearance.width === tablet.width ? ['color-contrast', ...rules] : rules)
  }
  await applyAppearance(page, standard)
  return found
}
