import React, { type ComponentType, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { guideTitle, stepText } from '../../src/features/guides/guide-labels'
import { guideLibrary } from '../../src/guides/guide-library'
import {
  changeLanguage,
  joinTexts,
  languages,
  loadNamespaces,
  translatorFor,
  type LanguageTag,
  type Translator,
} from '../../src/i18n'
import { fallback } from '../../src/i18n/languages'
import { requirePolicyMessages } from '../../src/i18n/policy-namespace'
import GuideScreen from '../../src/pages/guides/guide/index'
import Home from '../../src/pages/home/index'
import Questions from '../../src/pages/questions/index'
import { PLACE, questionLabel } from '../../src/features/labels'
import { today } from '../../src/platform/device'
import { staticPath } from '../../src/platform/static-path'
import { routes } from '../../src/routes'
import { startApp } from '../../src/bootstrap'
import { useSettings } from '../../src/stores/settings'
import { sitePages } from './site/pages'
import { phonePictures } from './site/phone-picture'
import type { PrerenderedScreen, RenderedPage } from './render'

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

// The address, which render.ts provides.
declare const ADDRESS: { params: Readonly<Record<string, string>> }

function drawScreen(Screen: ComponentType, params: Readonly<Record<string, string>> = {}): string {
  ADDRESS.params = params
  return markup(<Screen />)
}

/** The first step of each guide that has steps on its screen: where the pages that are read without the app lead. */
const drawFirstSteps = (translator: Translator): PrerenderedScreen[] =>
  [...guideLibrary.guides.values()].flatMap((guide) => {
    const { id, hidden, page, steps } = guide
    const [first] = steps
    if (hidden !== null || page !== null || !first) return []
    const title = joinTexts([stepText(translator, guide, first), guideTitle(translator, guide)], ' · ')
    return [{ name: id, step: first.id, title: title.text, html: drawScreen(GuideScreen, { id, step: first.id }) }]
  })

/** The first launch of the app. */
export function renderFirstLaunch(): Promise<string> {
  useSettings.setState({ language: null })
  return inLanguage(fallback, () => markup(<Home />))
}

/** The screens of the app that are shown before it has started, in a language. */
export async function renderScreens(tag: LanguageTag): Promise<PrerenderedScreen[]> {
  useSettings.setState({ language: tag })
  await requirePolicyMessages()
  return inLanguage(tag, () => {
    const translator = translatorFor(tag, false)
    return [
      { name: '', title: translator.t('app.name').text, html: drawScreen(Home) },
      { name: 'questions', title: questionLabel(translator, PLACE).text, html: drawScreen(Questions) },
      ...drawFirstSteps(translator),
    ]
  })
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
