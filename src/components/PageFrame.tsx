import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { classNames } from '../ui/classes'
import { Heading } from '../ui/heading'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { Page } from '../ui/page'
import type { Direction } from '../ui/props'
import { Aside, Footer, Header, Main, Nav, SkipLink } from '../ui/region'
import { LocalizedText } from '../ui/localized-text'
import { plainText, type DisplayText } from '../ui/display-text'
import type { ActionLink } from './action-link'
import './PageFrame.scss'

interface Props {
  lang: string
  dir: Direction
  theme: 'light' | 'dark'
  /** 100 %, 115 %, and 130 % with larger touch targets. */
  textSize: 'normal' | 'large' | 'care'
  /** The text of the link that skips the header. */
  skipLabel: DisplayText
  /** The screen's h1; absent: a Choice or a VerdictHeader in the content has it. */
  title?: DisplayText
  /** The h1 gets the focus when this changes (H5); absent: never. */
  focusKey?: string | number
  /** Absent: there is no previous screen, or the platform shows its own Back. */
  back?: ActionLink
  /** Shown at the start of the header in place of Back, e.g. the sign and the name of the app with its h1. */
  brand?: ReactNode
  /** Shown at the end of the header, e.g. the language button. */
  actions?: ReactNode
  /** There is no header, and the content reaches the edges of the screen. */
  edgeToEdge?: boolean
  /** Navigation within the screen: before the content from 768 px on, not on phones. */
  nav?: ReactNode
  navLabel?: string
  /** A second column from 768 px on; below the content on phones. */
  aside?: ReactNode
  asideLabel?: string
  footer?: ReactNode
  /** Buttons at the bottom of the window that stay in sight: where a decision is due. */
  bar?: ReactNode
  /** The screen fills the window exactly, and its parts scroll separately. */
  fullScreen?: boolean
  /** The content arranges itself in columns on a tablet. */
  wide?: boolean
  /** On a tablet the content is one screen: there is no room below it. */
  oneScreen?: boolean
  /** The staff's own screen: dense, and as wide as the window. */
  staff?: boolean
  children: ReactNode
}

/**
 * The frame of every screen: theme, text direction, script, header and h1.
 * @example <PageFrame lang="en" dir="ltr" theme="light" textSize="normal" skipLabel="Skip to content" title="Settings">…</PageFrame>
 */
export function PageFrame({
  lang,
  dir,
  theme,
  textSize,
  skipLabel: skipLabel,
  title,
  focusKey: focusKey,
  back,
  brand,
  actions: actions,
  edgeToEdge = false,
  nav: nav,
  navLabel: navLabel,
  aside,
  asideLabel,
  footer,
  bar,
  fullScreen: fullScreen = false,
  wide: hasColumns = false,
  oneScreen = false,
  staff = false,
  children,
}: Props) {
  const hasBar = back !== undefined || brand !== undefined || actions !== undefined
  const wide = aside !== undefined || nav !== undefined
  const widest = wide || hasColumns
  return (
    <Page
      lang={lang}
      dir={dir}
      className={classNames(
        `theme-${theme}`,
        `size-${textSize}`,
        fullScreen && 'page-full',
        staff && 'page-staff',
        oneScreen && 'page-one-screen',
        edgeToEdge && 'page-edge-to-edge',
        bar !== undefined && 'page-with-bar',
      )}
    >
      {!edgeToEdge && (
        <Header
          className={classNames('page-column', widest && 'page-column-wide', 'page-bar', !hasBar && 'page-bar-empty')}
        >
          <SkipLink>
            <LocalizedText text={skipLabel} />
          </SkipLink>
          {back && (
            <Link href={back.href} onFollow={back.onFollow} label={plainText(back.label)} className="page-back">
              <Icon name="back" />
            </Link>
          )}
          {brand}
          {actions !== undefined && <Box className="page-action">{actions}</Box>}
        </Header>
      )}
      <Box
        className={classNames(
          'page-column',
          wide && 'page-wide',
          hasColumns && 'page-column-wide',
          nav !== undefined && aside !== undefined && 'page-three',
          aside !== undefined && 'page-with-aside',
        )}
      >
        {nav !== undefined && (
          <Nav label={navLabel} className="page-list">
            {nav}
          </Nav>
        )}
        <Main className="page-main">
          {title !== undefined && (
            <Heading level={1} focusKey={focusKey} className="page-title">
              {title}
            </Heading>
          )}
          {children}
        </Main>
        {aside !== undefined && (
          <Aside label={asideLabel} className="page-aside">
            {aside}
          </Aside>
        )}
      </Box>
      {footer !== undefined && (
        <Footer className={classNames('page-column', widest && 'page-column-wide', 'page-footer')}>{footer}</Footer>
      )}
      {bar !== undefined && (
        <Box className="page-bottom">
          <Box className={classNames('page-column', widest && 'page-column-wide', 'page-bottom-buttons')}>{bar}</Box>
        </Box>
      )}
    </Page>
  )
}
