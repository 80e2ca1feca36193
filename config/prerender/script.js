// Inline in the head of index.html, before everything else: selects what is displayed until the app has started. At the
// start page's address that is a prerendered page (#first), at any other an empty frame (#frame). A new person sees the
// first launch, which index.html contains; whoever has chosen a language, the start page in it, which is a file.
;(function (root) {
  // Inserted by plugin.ts: the scripts that start the app, its English messages, the files of the screens, their indices
  // by route, the languages, the version of the prerendered pages.
  var scripts = SCRIPTS
  var english = ENGLISH
  var files = FILES
  var routes = ROUTES
  var tags = TAGS
  var version = VERSION
  var settings = readStore('settings')
  var answers = readStore('answers')
  var isHome = /^(#\/?(pages\/home\/index)?(\?.*)?)?$/.test(location.hash)
  // With such state the app renders another start page than the prerendered one.
  var hasState =
    answers.place ||
    (answers.history || []).length > 0 ||
    settings.beside ||
    readStore('progress').latest ||
    readStore('office').on
  var isPrerendered = isHome && !hasState
  // As useIsFirstLaunch in src/pages/home.
  var isFirstLaunch = isPrerendered && !settings.language
  var isDark =
    settings.theme === 'dark' || (settings.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  var tag = matchTag(settings.language) || matchTag(linkedTag()) || matchTag(navigator.language) || 'en'

  root.className = 'theme-' + (isDark ? 'dark' : 'light') + (isPrerendered ? '' : ' elsewhere')
  root.style.colorScheme = isDark ? 'dark' : 'light'
  // Without a prerendered page the files of the app are loaded at once; else after the first frame.
  if (!isPrerendered) loadApp()
  whenParsed(function () {
    // The page is displayed before the app starts: the second frame is requested once the first is displayed. A hidden
    // page has no frames, hence the timeout.
    requestAnimationFrame(function () {
      requestAnimationFrame(function () {
        setTimeout(startApp, 0)
      })
    })
    setTimeout(startApp, 200)
  })
  if (isPrerendered && !(isFirstLaunch && tag === 'en')) {
    // An empty page for a second at most, rather than a flash of another one.
    root.className += ' waiting'
    if (!isFirstLaunch) setTimeout(showFrame, 1000)
  }
  if (isFirstLaunch) whenParsed(showFirstLaunch)
  else if (isPrerendered) loadPage(tag)
  if (isPrerendered)
    document.addEventListener('click', function (event) {
      if (!first() || !first().contains(event.target)) return
      var language = event.target.closest('[data-picks]')
      var button = event.target.closest('[data-leads]')
      if (language) loadPage((root.dataset.picked = language.dataset.picks))
      // So that the browser's back button returns to the start page.
      else if (location.hash.length < 2 && (button || event.target.closest('a')))
        history.replaceState(null, '', '#/pages/home/index')
      if (button) location.hash = button.dataset.leads
    })

  /** Preloads the scripts of the app, the files of the screen, and the English messages if they are displayed. */
  function loadApp() {
    document.querySelectorAll('link[rel=later]').forEach(function (link) {
      link.rel = 'preload'
    })
    preload(
      (routes[location.hash.replace(/^#\/?|\?.*$/g, '')] || []).map(function (index) {
        return files[index]
      }),
    )
    if (tag === 'en') preload(english)
  }

  /** Starts the app, once. */
  function startApp() {
    if (scripts.length > 0 && isPrerendered) loadApp()
    scripts.splice(0).forEach(function (file) {
      var script = document.createElement('script')
      script.async = false
      script.src = './' + file
      document.head.appendChild(script)
    })
  }

  /** The stored state of a store (src/stores), not validated. */
  function readStore(name) {
    try {
      return JSON.parse(JSON.parse(localStorage.getItem('yibao.' + name)).data).state || {}
    } catch {
      return {}
    }
  }

  function linkedTag() {
    return (/[?&]lang=([\w-]+)/.exec(location.hash) || /[?&]lang=([\w-]+)/.exec(location.search) || [])[1]
  }

  /** The language of the app that a tag matches, as parseLanguageTag of src/i18n/languages.ts. */
  function matchTag(text) {
    var subtags = (text || '').toLowerCase().split(/[-_]/)
    var exact = tags.filter(function (tag) {
      return tag.toLowerCase() === subtags.join('-')
    })
    return exact.concat(
      tags.filter(function (tag) {
        return tag.split('-')[0] === subtags[0]
      }),
    )[0]
  }

  function preload(list) {
    list.forEach(function (file) {
      var link = document.createElement('link')
      link.rel = 'preload'
      link.as = /css$/.test(file) ? 'style' : 'script'
      link.setAttribute('fetchpriority', 'low')
      link.href = './' + file
      document.head.appendChild(link)
    })
  }

  function first() {
    return document.getElementById('first')
  }

  function reveal() {
    root.classList.remove('waiting', 'elsewhere')
  }

  /** The start page takes long: the frame is displayed instead, and not the first launch. */
  function showFrame() {
    if (root.classList.contains('waiting')) root.classList.add('elsewhere')
    root.classList.remove('waiting')
  }

  function whenParsed(callback) {
    if (document.readyState !== 'loading') return callback()
    document.addEventListener('readystatechange', function once() {
      document.removeEventListener('readystatechange', once)
      callback()
    })
  }

  /** Displays the first launch with the language of the device first. */
  function showFirstLaunch() {
    var button = first().querySelector('[data-picks="' + tag + '"]')
    var item = button.parentNode
    var isRtl = button.classList.contains('rtl')
    item.parentNode.querySelector('.first-item-own').classList.remove('first-item-own')
    item.classList.add('first-item-own')
    item.parentNode.insertBefore(item, item.parentNode.firstChild)
    root.lang = first().firstChild.lang = tag
    root.dir = first().firstChild.dir = isRtl ? 'rtl' : 'ltr'
    first().firstChild.className =
      'page page-h5 page-edge-to-edge ' + button.className.replace(/.*\brun\b|\bfirst-language\b/g, '')
    setTextSize()
    reveal()
  }

  /** Displays the start page in a language. */
  function showPage(page) {
    first().innerHTML = page.html
    root.lang = page.tag
    root.dir = page.dir
    document.title = page.title
    setTextSize()
    reveal()
  }

  function setTextSize() {
    if (settings.textSize) first().firstChild.classList.add('size-' + settings.textSize)
  }

  /** The button that was pressed is gone. */
  function focusHeading() {
    var heading = first().querySelector('h1')
    heading.tabIndex = -1
    heading.focus()
  }

  function loadPage(wanted) {
    fetch('./first/' + wanted + '.' + version + '.json')
      .then(function (response) {
        return response.json()
      })
      .then(function (page) {
        preload(page.preload)
        whenParsed(function () {
          // Another language was selected meanwhile, or the app has started.
          if (!first() || (root.dataset.picked || tag) !== wanted) return
          showPage(page)
          if (root.dataset.picked) focusHeading()
        })
      })
      .catch(function () {
        // Offline: if the app is cached it starts in the language, else the first launch stays.
      })
  }
})(document.documentElement)
