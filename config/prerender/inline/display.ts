import type { PrerenderedPage } from '../render'
import { version } from './build'
import { preloadWords, whenParsed } from './load'
import { tag, textSize } from './state'

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

/** Displays the start page in a language. */
function showPage(container: HTMLElement, { html, tag: lang, dir, title }: PrerenderedPage): void {
  container.innerHTML = html
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

/** Loads the start page in a language, and displays it. */
export function loadPage(wanted: string): void {
  void fetch(`./first/${wanted}.${version}.json`)
    .then((response) => response.json() as Promise<PrerenderedPage>)
    .then((page) => {
      preloadWords(wanted, 1)
      whenParsed(() => {
        const container = first()
        const { picked } = root.dataset
        // Another language was selected meanwhile, or the app has started.
        if (!container || (picked ?? tag) !== wanted) return
        showPage(container, page)
        if (picked !== undefined) focusHeading(container)
      })
    })
    .catch(() => {
      // Offline: if the app is cached it starts in the language, else the first launch stays.
    })
}
