// Stands in the head of index.html, before all else: decides what is seen until the app has started. The start page
// (#first) in the person's language, or, at any other address, the frame that every screen stands in (#frame).
(function (root) {
  // Put in by plugin.ts: the scripts that start the app, its words in English, the files of the screens, which of them each screen has, the languages, the version of the words.
  var scripts = SCRIPTS
  var english = ENGLISH
  var files = FILES
  var pages = PAGES
  var tags = TAGS
  var version = VERSION
  var settings = kept('settings')
  var told = kept('answers')
  var home = /^(#\/?(pages\/home\/index)?(\?.*)?)?$/.test(location.hash)
  // What the app would draw otherwise than the page has it, it draws itself.
  var other = told.place || (told.history || []).length > 0 || settings.beside || kept('office').on
  var readable = home && !other
  var dark = settings.theme === 'dark' || (settings.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  var tag = known(settings.language) || known(linked()) || known(navigator.language) || 'en'

  root.className = 'theme-' + (dark ? 'dark' : 'light') + (readable ? '' : ' elsewhere')
  root.style.colorScheme = dark ? 'dark' : 'light'
  // Where nothing can be read before the app, its files are asked for at once; else after the first frame, with the app.
  if (!readable) fetchApp()
  parsed(function () {
    // First what can be read, then the app: the second frame is asked for once the first was shown. A page that nobody
    // sees is drawn by no frame.
    requestAnimationFrame(function () { requestAnimationFrame(function () { setTimeout(begin, 0) }) })
    setTimeout(begin, 200)
  })
  if (readable) {
    if (tag !== 'en' || settings.textSize) {
      // Rather nothing for a moment than another language; but not for long.
      root.className += ' waiting'
      setTimeout(show, 1000)
      if (tag !== 'en') speak(tag)
      else parsed(put)
    }
    document.addEventListener('click', function (event) {
      var button = first() && first().contains(event.target) && event.target.closest('[data-leads]')
      if (!button) return
      // So that back leads here again.
      if (location.hash.length < 2) history.replaceState(null, '', '#/pages/home/index')
      location.hash = button.dataset.leads
    })
    document.addEventListener('change', function (event) {
      if (first() && first().contains(event.target)) speak((root.dataset.picked = event.target.value))
    })
  }

  /** Asks for what the app starts with: the links that wait in the page, the screen's own files, the words. */
  function fetchApp() {
    document.querySelectorAll('link[rel=later]').forEach(function (link) { link.rel = 'preload' })
    preload((pages[location.hash.replace(/^#\/?|\?.*$/g, '')] || []).map(function (at) { return files[at] }))
    if (tag === 'en') preload(english)
  }

  /** Starts the app, once. */
  function begin() {
    if (scripts.length > 0 && readable) fetchApp()
    scripts.splice(0).forEach(function (file) {
      var script = document.createElement('script')
      script.async = false
      script.src = './' + file
      document.head.appendChild(script)
    })
  }

  function kept(name) {
    try {
      return JSON.parse(JSON.parse(localStorage.getItem('yibao.' + name)).data).state || {}
    } catch {
      return {}
    }
  }

  function linked() {
    return (/[?&]lang=([\w-]+)/.exec(location.hash) || /[?&]lang=([\w-]+)/.exec(location.search) || [])[1]
  }

  /** The language of ours that a tag means, as src/i18n/languages.ts has it. */
  function known(wanted) {
    var parts = (wanted || '').toLowerCase().split(/[-_]/)
    var same = tags.filter(function (one) { return one.toLowerCase() === parts.join('-') })
    return same.concat(tags.filter(function (one) { return one.split('-')[0] === parts[0] }))[0]
  }

  function preload(some) {
    some.forEach(function (file) {
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

  function show() {
    root.classList.remove('waiting')
  }

  function parsed(then) {
    if (document.readyState !== 'loading') return then()
    document.addEventListener('readystatechange', function once() {
      document.removeEventListener('readystatechange', once)
      then()
    })
  }

  /** The start page as it is, or in the words that have come. */
  function put(said) {
    if (said) {
      first().innerHTML = said.html
      root.lang = said.tag
      root.dir = said.dir
      document.title = said.title
    }
    if (settings.textSize) first().firstChild.classList.add('size-' + settings.textSize)
    show()
  }

  function speak(wanted) {
    fetch('./first/' + wanted + '.' + version + '.json').then(function (answer) {
      return answer.json()
    }).then(function (said) {
      preload(said.words)
      parsed(function () {
        // Another was picked meanwhile, or the app has started.
        if (!first() || (root.dataset.picked || tag) !== wanted) return
        put(said)
        if (root.dataset.picked) first().querySelector(':checked').focus()
      })
    }).catch(function () {
      // No network: the app appears if it is on the device, else English.
    })
  }
})(document.documentElement)
