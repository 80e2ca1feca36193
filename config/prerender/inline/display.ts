import type { PrerenderedPage } from '../render'
import { version } from './build'
import { loadJson, loadScreens, loadStyles, path, preloadWords, whenParsed } from './load'
import { pageName } from './page-name'
import { isHome, type PrerenderedAddress, tag, textSize } from './state'

const root = document.documentElement

/** The element with the prerendered page; null: the app has started. */
export const first = (): HTMLElement | null => document.getElementById('first')

const setTextSize = (page: Element) => {
  if (textSize !== null) page.classList.add(`size-${textSize}`)
}

/** The start page takes long: the frame is displayed instead, and not the first launch. */
export function showFrame(): void {
  if (root.classList.contains('waiting')) root.classList.add('elsewhere')
  root.classList.remove('waiting')
}

const reveal = () => root.classList.remove('waiting', 'elsewhere')

/** Displays the first launch with the language of the device first. */
export function showFirstLaunch(): void {
  const page = first()?.firstElementChild
  const button = page?.querySelector(`[data-picks="${tag}"]`)
  const item = button?.parentElement
  const list = item?.parentElement
  if (!(page instanceof HTMLElement) || !button || !item || !list) return
  list.querySelector('.first-item-own')?.classList.remove('first-item-own')
  item.classList.add('first-item-own')
  list.insertBefore(item, list.firstChild)
  root.lang = page.lang = tag
  root.dir = page.dir = button.classList.contains('rtl') ? 'rtl' : 'ltr'
  page.className = `page page-h5 page-edge-to-edge ${button.className.replace(/.*\brun\b|\bfirst-language\b/g, '')}`
  setTextSize(page)
  reveal()
}

/** Displays a prerendered screen. */
function showPage(container: HTMLElement, { html, tag: lang, dir, title }: PrerenderedPage): void {
  container.innerHTML = html
  container.dataset.path = path
  // By script, because the content security policy allows no attribute of this kind.
  for (const styled of container.querySelectorAll<HTMLElement>('[data-style]'))
    styled.style.cssText = styled.dataset.style!
  root.lang = lang
  root.dir = dir
  document.title = title
  if (container.firstElementChild) setTextSize(container.firstElementChild)
  reveal()
}

/** The button that was pressed is gone. */
function focusHeading(container: HTMLElement): void {
  const heading = container.querySelector('h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}

/** Loads a prerendered page with the style sheets that it needs; null: this step is not prerendered. */
function loadPrerendered({ name, step }: PrerenderedAddress, wanted: string): Promise<PrerenderedPage | null> {
  const file = `${pageName(wanted, name)}.${version}.json`
  if (isHome) return loadJson(file)
  return loadScreens().then((screens) =>
    step !== undefined && !screens.steps.some(([guide, first]) => guide === name && first === step)
      ? null
      : Promise.all([loadJson<PrerenderedPage>(file), loadStyles(screens)]).then(([page]) => page),
  )
}

/** Loads the prerendered screen at an address in a language, and displays it. */
export function loadPage(address: PrerenderedAddress, wanted: string): void {
  loadPrerendered(address, wanted)
    .then((page) => {
      if (isHome) preloadWords(wanted)
      whenParsed(() => {
        const container = first()
        const { picked } = root.dataset
        // Another language was selected meanwhile, or the app has started.
        if (!container || !page || (picked ?? tag) !== wanted) return
        showPage(container, page)
        if (picked !== undefined) focusHeading(container)
      })
    })
    .catch(() => {
      // Offline: if the app is cached it starts in the language, else the first launch or the frame stays.
    })
}
