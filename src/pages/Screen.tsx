import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Callout } from '../components/Callout'
import { PageFrame } from '../components/PageFrame'
import type { Way } from '../components/way'
import { nearest, showChinese, speak, start, textOf, useSpeech, useStarting, type Words } from '../i18n'
import { type Appearance, dress } from '../platform/appearance'
import { picked, uncover } from '../platform/first-screen'
import { back, useShow } from '../platform/navigation'
import { toTop } from '../platform/scroll'
import { setTitle } from '../platform/title'
import { type Route, routes } from '../routes'
import { useKept } from '../stores/keep'
import { useOffice } from '../stores/office'
import { useSettings } from '../stores/settings'
import { Live } from '../ui/live'
import { Page } from '../ui/page'
import { Paragraph } from '../ui/text'
import { BesideButton, useBeside } from './beside'
import { LanguageButton, Unreached } from './languages'
import { Newer, useKeptWords } from './offline'
import { Report } from './Report'
import { useTextSize, useTheme } from './theme'
import { AtCounter } from './visitor/AtCounter'
import { IdleNotice, Leave, VisitorButtons } from './visitor/Parts'
import './Screen.scss'

takePicked()
start(useSettings.getState().language)
void showChinese(useSettings.getState().beside)

interface Props {
  /** Names the screen on the browser's tab and in WeChat's bar. */
  title: Words
  /** The screen's h1; null: something within is. Absent: the title. */
  heading?: Words | null
  /** Whenever this changes, the h1 takes the focus (H5). Absent: when the screen opens, unless it is the first. */
  arrival?: string | number
  /** A way back within the screen. */
  backInPage?: Way | undefined
  /** The screen to go back to where nothing lies below this one; absent: this is the first screen. */
  parent?: Route
  /** Ways between the parts of the screen; see PageFrame. */
  list?: ReactNode
  listLabel?: string
  aside?: ReactNode
  asideLabel?: string
  /** The screen fills the window exactly, its parts scroll by themselves, and it brings its own ways. */
  full?: boolean
  /** The triage itself: as wide as the window, and no way to it is shown. */
  triage?: boolean
  children: ReactNode
}

/**
 * What every screen stands in: named, dressed in the person's theme, size, language and direction,
 * with a way back and the languages at hand.
 * @example <Screen title={t('about.title')} parent="home">…</Screen>
 */
export function Screen({ title, heading = title, arrival, backInPage, parent, list, listLabel, aside, asideLabel, full = false, triage = false, children }: Props) {
  const { t, tag, direction } = useSpeech()
  const theme = useTheme()
  const size = useTextSize()
  const kept = useKept((state) => state.kept)
  const beside = useBeside()
  const atCounter = useOffice((state) => state.on)
  const className = `theme-${theme} size-${size}${atCounter ? ' counter-mode' : ''}`
  const starting = useStarting()
  useKeptWords()
  useTop(arrival)
  // Rather nothing for a moment than another language; an empty title is not set.
  useDress(starting ? '' : textOf(title), { theme, language: tag, direction, className })
  useLayoutEffect(() => {
    if (!starting) takeOver()
  }, [starting])
  if (starting) return <Page lang={tag} dir={direction} className={className} />
  const backWay = backInPage ?? (parent && { label: t('screen.back'), href: `#/${routes[parent]}`, onFollow: () => back(parent) })
  return (
    <AtCounter>
      {(leaving) => (
        <PageFrame
          lang={tag}
          dir={direction}
          theme={theme}
          textSize={size}
          skip={t('screen.skip')}
          backInPage={backInPage !== undefined}
          {...(full ? { full } : {
            footer: <Report />,
            action: <>{leaving && <VisitorButtons to={triage ? 'facing' : 'triage'} />}<BesideButton beside={beside} /><LanguageButton /></>,
          })}
          {...(triage && { widest: true })}
          {...(heading !== null && { title: heading })}
          {...((arrival ?? parent) !== undefined && { arrival: arrival ?? 'open' })}
          {...(backWay && { back: backWay })}
          {...(list !== undefined && { list, ...(listLabel !== undefined && { listLabel }) })}
          {...(aside !== undefined && { aside, ...(asideLabel !== undefined && { asideLabel }) })}
        >
          {beside.failed && <Live urgent><Callout kind="warning" kindWord={t('common.warning').text}><Paragraph>{t('beside.failed')}</Paragraph></Callout></Live>}
          <Unreached />
          {!kept && <Callout kind="warning" kindWord={t('common.warning').text}><Paragraph>{t('screen.not-kept')}</Paragraph></Callout>}
          {children}
          {!full && <Newer />}
          {leaving && <><IdleNotice /><Leave leaving={leaving} /></>}
        </PageFrame>
      )}
    </AtCounter>
  )
}

/** Remembers the language that was picked before the app was there, and says whether there was one. */
function takePicked(): boolean {
  const language = picked()
  if (language !== null) useSettings.getState().choose({ language })
  return language !== null
}

/** The first screen of the app takes the place of what was seen before it. */
function takeOver(): void {
  // What was picked since the app has started to fetch its words.
  if (takePicked()) void speak(nearest(useSettings.getState().language))
  uncover()
}

/** What arrives on a screen that is already open begins at its top. */
function useTop(arrival: string | number | undefined): void {
  const shown = useRef(arrival)
  useEffect(() => {
    if (shown.current !== arrival) toTop()
    shown.current = arrival
  }, [arrival])
}

/** The screen in front: on WeChat those below it are alive, too, and must not dress the app. */
let front: object | null = null

function useDress(title: string, { theme, language, direction, className }: Appearance): void {
  const [self] = useState({})
  const put = () => {
    setTitle(title)
    dress({ theme, language, direction, className })
  }
  useShow(() => {
    front = self
    put()
  })
  // A screen that takes the place of another on a page that is already shown, as its words arrive, is not told so.
  useEffect(() => {
    front ??= self
    return () => {
      if (front === self) front = null
    }
  }, [self])
  useEffect(() => {
    if (front === self) put()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `put` is these values and nothing else
  }, [title, theme, language, direction, className])
}
