import { useState } from 'react'
import { classes } from './classes'
import { Drawn, drawnLines } from './drawn'
import { PageLanguage } from './language'
import type { PageProps } from './props'
import { scriptOf } from './script'

/** The root of a screen; it carries the tokens of app.scss. */
export function Page({ lang, dir, className, children }: PageProps) {
  const [drawn] = useState(drawnLines)
  return (
    <div className={classes('page', 'page-h5', dir, `script-${scriptOf(lang)}`, className)} lang={lang} dir={dir}>
      <PageLanguage.Provider value={lang}><Drawn.Provider value={drawn}>{children}</Drawn.Provider></PageLanguage.Provider>
    </div>
  )
}
