import { useState } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './classes'
import { VisibleTextsContext, createVisibleTexts } from './visible-texts'
import type { PageProps } from './props'
import { scriptOf } from './script'

/**
 * The root of a screen, with the design tokens of app.scss.
 * @example <Page lang="en" dir="ltr" className="theme-light">…</Page>
 */
export function Page({ lang, dir, className, children }: PageProps) {
  const [visibleTexts] = useState(createVisibleTexts)
  return (
    <VisibleTextsContext.Provider value={visibleTexts}>
      <View className={classNames('page', dir, `script-${scriptOf(lang)}`, className)}>{children}</View>
    </VisibleTextsContext.Provider>
  )
}
