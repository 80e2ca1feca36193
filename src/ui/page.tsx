import { useState } from 'react'
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Drawn, drawnLines } from './drawn'
import type { PageProps } from './props'
import { scriptOf } from './script'

/**
 * The root of a screen; it carries the tokens of app.scss.
 * @example <Page lang="en" dir="ltr" className="theme-light">…</Page>
 */
export function Page({ lang, dir, className, children }: PageProps) {
  const [drawn] = useState(drawnLines)
  return (
    <Drawn.Provider value={drawn}>
      <View className={classes('page', dir, `script-${scriptOf(lang)}`, className)}>{children}</View>
    </Drawn.Provider>
  )
}
