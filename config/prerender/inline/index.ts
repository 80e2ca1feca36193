// Inline in the head of index.html, before everything else: selects what is displayed until the app has started. At the
// start page's address that is a prerendered page (#first), at any other an empty frame (#frame). A new person sees the
// first launch, which index.html contains. Who has chosen a language sees the start page in that language, from a file.
import { first, loadPage, showFirstLaunch, showFrame } from './display'
import { loadApp, startApp, whenParsed } from './load'
import { isFirstLaunch, isPrerendered, tag, theme } from './state'

const root = document.documentElement

root.className = `theme-${theme}${isPrerendered ? '' : ' elsewhere'}`
root.style.colorScheme = theme
// Without a prerendered page the files of the app are loaded at once; else after the first frame.
if (!isPrerendered) loadApp()
whenParsed(() => {
  // The page is displayed before the app starts: the second frame is requested once the first is displayed. A hidden
  // page has no frames, hence the timeout.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(startApp, 0)))
  setTimeout(startApp, 200)
})
if (isPrerendered && !(isFirstLaunch && tag === 'en')) {
  // An empty page for a second at most, rather than a flash of another one.
  root.className += ' waiting'
  if (!isFirstLaunch) setTimeout(showFrame, 1000)
}
if (isFirstLaunch) whenParsed(showFirstLaunch)
else if (isPrerendered) loadPage(tag)
if (isPrerendered) document.addEventListener('click', follow)

/** Follows what is pressed on the prerendered page. */
function follow({ target }: MouseEvent): void {
  if (!(target instanceof Element) || !first()?.contains(target)) return
  const picks = target.closest<HTMLElement>('[data-picks]')?.dataset.picks
  const leads = target.closest<HTMLElement>('[data-leads]')?.dataset.leads
  if (picks !== undefined) {
    root.dataset.picked = picks
    loadPage(picks)
  }
  // So that the browser's back button returns to the start page.
  else if (location.hash.length < 2 && (leads !== undefined || target.closest('a')))
    history.replaceState(null, '', '#/pages/home/index')
  if (leads !== undefined) location.hash = leads
}
