import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Callout } from '../components/Callout'
import { PageFrame } from '../components/PageFrame'
import { ScreenSkeleton } from '../components/Skeleton'
import type { ActionLink } from '../components/action-link'
import {
  CHINESE,
  closestLanguage,
  changeLanguage,
  primaryText,
  translatorFor,
  useTranslation,
  useIsLanguagePending,
  type DisplayText,
} from '../i18n'
import { type PageAppearance, applyAppearance } from '../platform/appearance'
import { hidePrerendered, isPrerenderedShown } from '../platform/prerendered'
import { neededBackLinks } from '../platform/back'
import { releaseFocus, restoreFocus } from '../platform/restore-focus'
import { navigateBack, resumeBack, useNavigationRefused, usePageHide, usePageShow } from '../platform/navigation'
import { scrollToTop } from '../platform/scroll'
import { setTitle } from '../platform/title'
import { type Route, routes } from '../routes'
import { usePersistenceStatus } from '../stores/persist'
import { useOffice } from '../stores/office'
import { useSettings } from '../stores/settings'
import { BackBoundary, BackHandler } from '../ui/back-handler'
import { LiveRegion } from '../ui/live-region'
import { Page } from '../ui/page'
import { Paragraph } from '../ui/text'
import { useBilingualMode } from './bilingual-switch'
import { LanguagePill } from './LanguagePill'
import { FailedLanguageNotice } from './languages'
import { UpdateBanner, useCachedLanguages } from './updates'
import { storePrerenderedLanguage } from './prerendered-language'
import { useIsWideWindow } from './use-is-wide-window'
import { useTextSize, useTheme } from './theme'
import { KioskFrame } from '../kiosk/KioskFrame'
import { useCounterParts } from '../kiosk/use-counter-parts'
import { useWipeStatus } from '../kiosk/new-visitor'
import './Screen.scss'

interface Props {
  /** The title of the browser's tab; of WeChat's navigation bar if it fits there. */
  title: DisplayText
  /** Shorter titles for WeChat's bar, the best first. The name of the app always fits. */
  barTitles?: readonly DisplayText[]
  /** The screen's h1; null: the content has one. Absent: the title. */
  heading?: DisplayText | null
  /** The h1 gets the focus when this changes (H5). Absent: when the screen opens, unless it is the first. */
  focusKey?: string | number
  /** Back within the screen: a link, and WeChat's own Back. */
  backInPage?: ActionLink | undefined
  /** What WeChat's own Back does instead of leaving the screen; absent: `backInPage`. */
  onBack?: (() => void) | undefined
  /** The screen that Back opens if there is no previous one; absent: this is the first screen. */
  parent?: Route
  /** Navigation within the screen; see PageFrame. */
  nav?: ReactNode
  navLabel?: string
  aside?: ReactNode
  asideLabel?: string
  /** Buttons at the bottom of the window that stay in sight. */
  bar?: ReactNode
  /** The screen fills the window exactly, its parts scroll separately, and it has its own navigation. */
  fullScreen?: boolean
  /** Shown at the start of the header, e.g. the sign and the name of the app with its h1. */
  brand?: ReactNode
  /** There is no header, and the content reaches the edges of the screen. */
  edgeToEdge?: boolean
  /** The content arranges itself in columns on a tablet. */
  wide?: boolean
  /** On a tablet the content is one screen: there is no room below it. */
  oneScreen?: boolean
  /** The screen offers a newer version by itself. */
  offersUpdate?: boolean
  /** The staff's own screen: in Chinese and from left to right, whatever the visitor reads. */
  staff?: boolean
  /** A clerk reads the screen from the other end of the table. */
  facesClerk?: boolean
  /** There is no content yet: a prerendered page that shows it stays. */
  isLoading?: boolean
  /** Shown at the end of the header; absent: the language pill and, at a counter, the buttons of the staff. */
  actions?: ReactNode
  children: ReactNode
}

/**
 * The frame of every screen: title, theme, text size, language, direction, Back link and language pill.
 * @example <Screen title={t('about.title')} parent="home">…</Screen>
 */
export function Screen({
  title,
  barTitles = [],
  heading = title,
  focusKey: focusKey,
  backInPage,
  onBack = backInPage?.onFollow,
  parent,
  nav: nav,
  navLabel: navLabel,
  aside,
  asideLabel,
  bar,
  fullScreen: fullScreen = false,
  brand,
  edgeToEdge = false,
  wide = false,
  oneScreen = false,
  offersUpdate = false,
  staff = false,
  facesClerk = false,
  isLoading = false,
  actions,
  children,
}: Props) {
  const translator = useTranslation()
  const { t, tag, direction } = staff ? translatorFor(CHINESE, false) : translator
  const theme = useTheme()
  const size = useTextSize()
  const isPersisted = usePersistenceStatus((state) => state.isPersisted)
  const bilingualMode = useBilingualMode()
  const atCounter = useOffice((state) => state.on)
  const counter = useCounterParts(atCounter)
  const className = `theme-${theme} size-${size}${atCounter ? ' counter-mode' : ''}`
  const isPending = useIsLanguagePending()
  const [backLinks] = useState(neededBackLinks)
  const isWide = useIsWideWindow()
  const isNavigationRefused = useNavigationRefused()
  const isChanging = useWipeStatus((state) => state.isChanging)
  useCachedLanguages()
  useScrollToTop(focusKey)
  usePageShow(restoreFocus)
  usePageHide(releaseFocus)
  // A skeleton for a moment is better than another language. An empty title is not set.
  const fitting = [...barTitles, title, t('app.name')].map(primaryText)
  useAppearance(isPending ? [] : [primaryText(title), ...fitting], { theme, language: tag, direction, className })
  useLayoutEffect(() => {
    if (!isPending && !(isLoading && isPrerenderedShown())) replacePrerendered()
  }, [isPending, isLoading])
  // Nothing of a visitor stays on any screen while the tablet returns to its first one: without the curtain it is empty.
  if (isChanging && atCounter)
    return (
      <Page lang={CHINESE} dir="ltr" className={className}>
        {counter && <counter.IdleCurtain />}
      </Page>
    )
  if (isPending)
    return (
      <Page lang={tag} dir={direction} className={className}>
        <ScreenSkeleton />
      </Page>
    )
  const backLink =
    backInPage ??
    (parent && { label: t('screen.back'), href: `#/${routes[parent]}`, onFollow: () => navigateBack(parent) })
  const isBackShown = backLinks === 'all' || (backLinks === 'in-page' && backInPage !== undefined)
  return (
    <BackBoundary resumeBack={resumeBack}>
      {onBack && <BackHandler onBack={onBack} />}
      <KioskFrame>
        {(leaving) => (
          <PageFrame
            lang={tag}
            dir={direction}
            theme={theme}
            textSize={size}
            skipLabel={t('screen.skip')}
            {...(fullScreen && { fullScreen })}
            {...(actions !== undefined && { actions })}
            {...(!fullScreen &&
              actions === undefined && {
                actions: (
                  <>
                    {leaving && counter && <counter.VisitorButtons staff={staff} />}
                    <LanguagePill mode={bilingualMode} />
                  </>
                ),
              })}
            {...(staff && { staff })}
            {...(edgeToEdge && { edgeToEdge })}
            {...(wide && { wide })}
            {...(oneScreen && { oneScreen })}
            {...(brand !== undefined && { brand })}
            {...(heading !== null && { title: heading })}
            {...((focusKey ?? parent) !== undefined && { focusKey: focusKey ?? 'open' })}
            {...(backLink && isBackShown && { back: backLink })}
            {...(nav !== undefined && isWide && { nav, ...(navLabel !== undefined && { navLabel }) })}
            {...(bar !== undefined && { bar })}
            {...(aside !== undefined && { aside, ...(asideLabel !== undefined && { asideLabel }) })}
          >
            {bilingualMode.hasFailed && (
              <LiveRegion assertive>
                <Callout kind="warning" kindLabel={t('common.warning').text}>
                  <Paragraph>{t('beside.failed')}</Paragraph>
                </Callout>
              </LiveRegion>
            )}
            <FailedLanguageNotice />
            <LiveRegion assertive>
              {isNavigationRefused && (
                <Callout kind="warning" kindLabel={t('common.warning').text} title={t('unreached.title')}>
                  <Paragraph>{t('guides.failed.text')}</Paragraph>
                </Callout>
              )}
            </LiveRegion>
            {!isPersisted && (
              <Callout kind="warning" kindLabel={t('common.warning').text}>
                <Paragraph>{t('screen.not-kept')}</Paragraph>
              </Callout>
            )}
            {children}
            {!fullScreen && !offersUpdate && <UpdateBanner />}
            {leaving && counter && (
              <>
                {!facesClerk && <counter.NewVisitorSheet staff={staff} />}
                <counter.IdleNotice facesClerk={facesClerk} />
                <counter.ExternalLinkSheet leaving={leaving} />
              </>
            )}
          </PageFrame>
        )}
      </KioskFrame>
    </BackBoundary>
  )
}

/** Replaces the prerendered page by the app's first screen. */
function replacePrerendered(): void {
  // The person may have selected a language there since the app started to load its messages.
  if (storePrerenderedLanguage()) void changeLanguage(closestLanguage(useSettings.getState().language))
  hidePrerendered()
}

/** New content on an open screen starts at the top. */
function useScrollToTop(focusKey: string | number | undefined): void {
  const previousKey = useRef(focusKey)
  useEffect(() => {
    if (previousKey.current !== focusKey) scrollToTop()
    previousKey.current = focusKey
  }, [focusKey])
}

/** The visible screen: WeChat keeps the screens below it mounted, and they must not change the appearance. */
let frontScreen: object | null = null

function useAppearance(titles: readonly string[], { theme, language, direction, className }: PageAppearance): void {
  const [screen] = useState({})
  const apply = () => {
    setTitle(titles[0] ?? '', titles.slice(1))
    applyAppearance({ theme, language, direction, className })
  }
  usePageShow(() => {
    frontScreen = screen
    apply()
  })
  // A screen that replaces another on a visible page, when its messages arrive, gets no show event.
  useEffect(() => {
    frontScreen ??= screen
    return () => {
      if (frontScreen === screen) frontScreen = null
    }
  }, [screen])
  useEffect(() => {
    if (frontScreen === screen) apply()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `apply` depends on these values only
  }, [titles.join('\n'), theme, language, direction, className])
}
