import React, { type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { changeLanguage, languages, loadNamespaces, translatorFor, type LanguageTag } from '../../src/i18n'
import { fallback } from '../../src/i18n/languages'
import Home from '../../src/pages/home/index'
import { today } from '../../src/platform/device'
import { staticPath } from '../../src/platform/static-path'
import { routes } from '../../src/routes'
import { startApp } from '../../src/bootstrap'
import { useSettings } from '../../src/stores/settings'
import { sitePages } from './site/pages'
import { phonePictures } from './site/phone-picture'
import type { RenderedPage } from './render'

// The code that draws the app's pages when it is built: render.ts bundles and runs it.

export { languages, phonePictures, routes, staticPath, today }

// A store has no state of its own on a server: what it has now is what is drawn.
Object.assign(React, { useSyncExternalStore: (_: unknown, snapshot: () => unknown) => snapshot() })
startApp()

async function inLanguage<Drawn>(tag: LanguageTag, draw: () => Drawn): Promise<Drawn> {
  await loadNamespaces(tag, ['ui', 'policy', 'guides'])
  await changeLanguage(tag)
  return draw()
}

const markup = (element: ReactElement) => renderToStaticMarkup(element)

/** The start page of the app in a language; null: the first launch. */
export async function renderHome(tag: LanguageTag | null): Promise<{ title: string; html: string }> {
  useSettings.setState({ language: tag })
  return inLanguage(tag ?? fallback, () => ({
    title: translatorFor(tag ?? fallback, false).t('app.name').text,
    html: markup(<Home />),
  }))
}

/** Every page of a language that is read without the app. */
export async function renderSite(tag: LanguageTag): Promise<RenderedPage[]> {
  return inLanguage(tag, () => {
    const translator = translatorFor(tag, false)
    const appName = translator.t('app.name').text
    return sitePages(translator).map(({ folder, title, description, picture, element }) => ({
      folder,
      title: `${title.text} · ${appName}`,
      description: description.text,
      picture,
      html: markup(element),
    }))
  })
}
