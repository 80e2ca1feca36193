import { useState } from 'react'
import { classNames } from './classes'
import { VisibleTextsContext, createVisibleTexts } from './visible-texts'
import { PageLanguageContext } from './page-language'
import type { PageProps } from './props'
import { scriptOf } from './script'

/** The root of a screen, with the design tokens of app.scss. */
export function Page({ lang, dir, className, children }: PageProps) {
  const [visibleTexts] = useState(createVisibleTexts)
  return (
    <div className={classNames('page', 'page-h5', dir, `script-${scriptOf(lang)}`, className)} lang={lang} dir={dir}>
      <PageLanguageContext.Provider value={lang}>
        <VisibleTextsContext.Provider value={visibleTexts}>{children}</VisibleTextsContext.Provider>
      </PageLanguageContext.Provider>
    </div>
  )
}
