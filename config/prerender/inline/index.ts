// Inline in the head of index.html, before everything else: selects what is displayed until the app has started. At the
// addresses of the start page, the first question and the first step of a guide that is a prerendered page (#first), at
// any other an empty frame (#frame). A new person sees the first launch, which index.html contains; the start page of
// those who have chosen a language, and the other pages, are files.
import { first, loadPage, showFirstLaunch, showFrame } from './display'
import { loadApp, startApp, whenParsed } from './load'
import { isFirstLaunch, isHome, prerendered, tag, theme } from './state'

const root = document.documentElement

root.className = `theme-${theme}${prerendered && isHome ? '' : ' elsewhere'}`
root.style.colorScheme = theme
// Without a prerendered page the files of the app are loaded at once; else after the first frame.
if (!prerendered) loadApp()
whenParsed(() => {
  // The page is displayed before the app starts: the second frame is requested once the first is displayed. A hidden
  // page has no frames, hence the timeout.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(startApp, 0)))
  setTimeout(startApp, 200)
})
if (prerendered && isHome && !(isFirstLaunch && tag === 'en')) {
  // An empty page for a second at most, rather than a flash of another one.
  root.className += ' waiting'
  if (!isFirstLaunch) setTimeout(showFrame, 1000)
}
if (isFirstLaunch) whenParsed(showFirstLaunch)
else if (prerendered) loadPage(prerendered, tag)
if (prerendered) document.addEventListener('click', follow)

/** Follows what is pressed on the prerendered page. */
function follow(event: MouseEvent): void {
  const { target } = event
  if (!(target instanceof Element) || !first()?.contains(target)) return
  const picks = target.closest<HTMLElement>('[data-picks]')?.dataset.picks
  const leads = target.closest<HTMLElement>('[data-leads]')?.dataset.leads
  if (picks !== undefined) {
    root.dataset.picked = picks
    if (prerendered) loadPage(prerendered, picks)
  }
  // So that the browser's back button returns to the start page.
  else if (location.hash.length < 2 && (leads !== undefined || target.closest('a')))
    history.replaceState(null, '', '#/pages/home/index')
  if (leads !== undefined) location.hash = leads
  delete root.dataset.pressed
  document.querySelector('.answer-chosen')?.classList.remove('answer-chosen')
  const button = target.closest('button, summary')
  if (button && picks === undefined && leads === undefined) {
    // The app presses it (hidePrerendered).
    event.preventDefault()
    root.dataset.pressed = button.textContent
    if (button.matches('.answer')) button.classList.add('answer-chosen')
  }
}
