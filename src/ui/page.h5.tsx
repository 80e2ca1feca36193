import { classes } from './classes'
import { PageLanguage } from './language'
import type { PageProps } from './props'
import { scriptOf } from './script'

/** The root of a screen; it carries the tokens of app.scss. */
export function Page({ lang, dir, className, children }: PageProps) {
  return (
    <div className={classes('page', 'page-h5', dir, `script-${scriptOf(lang)}`, className)} lang={lang} dir={dir}>
      <PageLanguage.Provider value={lang}>{children}</PageLanguage.Provider>
    </div>
  )
}
