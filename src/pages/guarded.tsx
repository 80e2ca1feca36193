import { type ComponentType, useLayoutEffect } from 'react'
import { EmptyState } from '../components/EmptyState'
import { useSpeech } from '../i18n'
import { uncover } from '../platform/first-screen'
import { replace } from '../platform/navigation'
import { fetchAgain, standFor } from '../platform/reach'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { Boundary } from './Boundary'
import { Screen } from './Screen'

/** What can be done where a screen broke. */
function Sorry({ again }: { again: () => void }) {
  const { t } = useSpeech()
  return (
    <Screen title={t('failed.title')}>
      <EmptyState icon="warning" text={t('failed.text')}>
        <Button kind="primary" onPress={again}>{t('failed.again')}</Button>
        <Button onPress={() => replace('home')}>{t('screen.home')}</Button>
      </EmptyState>
    </Screen>
  )
}

/** Stands in for a screen that is neither on the device nor within reach. */
function Unreached() {
  const { t } = useSpeech()
  return (
    <Screen title={t('unreached.title')} arrival="open">
      <EmptyState icon="warning" text={t('guides.failed.text')}>
        <Button kind="primary" onPress={fetchAgain}>{t('failed.again')}</Button>
        <Button onPress={() => replace('home')}>{t('screen.home')}</Button>
      </EmptyState>
    </Screen>
  )
}

standFor(guarded(Unreached))

/** The same without anything around it, for where what is around every screen is what broke. */
function Bare({ again }: { again: () => void }) {
  const { t, tag, direction } = useSpeech()
  useLayoutEffect(uncover, [])
  return (
    <Page lang={tag} dir={direction} className="theme-light">
      <EmptyState icon="warning" title={t('failed.title')} text={t('failed.text')}>
        <Button kind="primary" onPress={again}>{t('failed.again')}</Button>
      </EmptyState>
    </Page>
  )
}

/**
 * A screen that says so, and offers a way on, where drawing it fails.
 * @example export default guarded(Home)
 */
export function guarded(Content: ComponentType): ComponentType {
  return function Guarded() {
    return (
      <Boundary fallback={(again) => <Boundary fallback={() => <Bare again={again} />}><Sorry again={again} /></Boundary>}>
        <Content />
      </Boundary>
    )
  }
}
