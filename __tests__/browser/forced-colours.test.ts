import type { Page } from 'playwright-core'
import { engineer, today } from '../support/questionnaire'
import { setUpSite } from '../support/site'
import { tourPaths } from '../support/tours'
import { translationsOf } from '../support/translations'

// Colours that the device forces on every page: backgrounds and shadows are gone, borders, outlines and text are left.

const site = setUpSite()
const paths = [
  'pages/questions/index?change=stay',
  'pages/outcome/index',
  'pages/guides/guide/index?id=activate-national-app&step=document',
  'pages/guides/bind/index',
  'pages/settings/index',
  'pages/counter/triage/index',
  'pages/home/index',
]

/** The chosen controls that look like one of the same kind that is not chosen, and the number of those that do not. */
const chosenControls = () => {
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  const CHOSEN =
    'button[aria-pressed=true], [aria-current]:not([aria-current=false]), [aria-selected=true], :checked:not(option)'
  /** Whether an element or a part of it has a mark that is no colour. */
  const marks = (element: Element) =>
    [element, ...element.querySelectorAll('*')]
      .flatMap((part) => {
        const own = getComputedStyle(part)
        return [own.borderTopWidth, own.borderTopStyle, own.outlineStyle, own.outlineWidth, own.fontWeight].concat(
          [...part.classList].filter((name) => name.startsWith('icon-')),
          getComputedStyle(part, '::before').borderTopWidth,
          getComputedStyle(part, '::after').borderTopWidth,
        )
      })
      .join(' ')
  const kind = (element: Element) =>
    `${element.tagName} ${[...element.classList].filter((name) => !/-(?:selected|chosen|current|on|checked)$/.test(name)).join(' ')}`
  const alike: string[] = []
  let distinct = 0
  for (const chosen of [...document.querySelectorAll(`#app :is(${CHOSEN})`)].filter(shown)) {
    // The outline of the focus is another one.
    if (chosen === document.activeElement) (chosen as HTMLElement).blur()
    const before = marks(chosen)
    for (const name of ['aria-pressed', 'aria-current', 'aria-selected']) chosen.removeAttribute(name)
    if (chosen instanceof HTMLInputElement) chosen.checked = false
    const others = [...document.querySelectorAll(`#app ${chosen.tagName}`)].filter(
      (other) => other !== chosen && shown(other) && kind(other) === kind(chosen) && !other.matches(CHOSEN),
    )
    const isAlike = others.some((other) => marks(other) === before) || (others.length === 0 && marks(chosen) === before)
    if (isAlike) alike.push(`${kind(chosen)}: ${chosen.textContent}`)
    else distinct += 1
  }
  return { alike, distinct }
}

/** Controls with a background and no border or outline of their own, nor text or picture in them. */
const invisibleControls = () =>
  [...document.querySelectorAll<HTMLElement>('#app :is(button, a[href], input, summary, select, textarea)')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      const { borderTopWidth, appearance } = getComputedStyle(element)
      const isMark = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      if (isMark)
        return parseFloat(borderTopWidth) === 0 && appearance === 'none' && !element.closest('.search, .field')
      return element.innerText.trim() === '' && !element.querySelector('img, svg, .icon, .drawing')
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120))

test.each([false, true])(
  'every control is visible, the chosen one by more than its colour (dark: %s)',
  async (dark) => {
    const found: Record<string, unknown> = {}
    let chosen = 0
    const person = {
      width: 390,
      height: 844,
      today,
      dark,
      beforeNavigation: (page: Page) => page.emulateMedia({ forcedColors: 'active' }),
    }
    await tourPaths({ site, person, translations: translationsOf('en') }, paths, async (page, path) => {
      const { alike, distinct } = await page.evaluate(chosenControls)
      const unseen = await page.evaluate(invisibleControls)
      chosen += distinct
      if (alike.length > 0 || unseen.length > 0) found[path] = { alike, unseen }
    })
    expect(found).toEqual({})
    expect(chosen).toBeGreaterThan(Object.keys(engineer.answers).length)
  },
)
