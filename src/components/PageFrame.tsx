import type { ReactNode } from 'react'
import { hasOwnBack } from '../ui/back'
import { Box } from '../ui/box'
import { classes } from '../ui/classes'
import { Heading } from '../ui/heading'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { Page } from '../ui/page'
import type { Direction } from '../ui/props'
import { Aside, Footer, Header, Main, Nav, SkipLink } from '../ui/region'
import { Say } from '../ui/say'
import type { Words } from '../ui/words'
import type { Way } from './way'
import './PageFrame.scss'

interface Props {
  lang: string
  dir: Direction
  theme: 'light' | 'dark'
  /** 100 %, 115 %, 130 % with larger targets. */
  textSize: 'normal' | 'large' | 'care'
  /** The words of the link past the header. */
  skip: Words
  /** The screen's h1; absent: a Choice or an Answer within carries it. */
  title?: Words
  /** The h1 takes the focus whenever this changes (H5); absent: never. */
  arrival?: string | number
  /** Absent: there is nowhere to go back to. */
  back?: Way
  /** Back stays on this screen, so WeChat's own back button does not do it. */
  backInPage?: boolean
  /** Stands at the end of the header, e.g. the language. */
  action?: ReactNode
  /** Ways between the parts of the screen, before the content from 768 px on; not there on phones. */
  list?: ReactNode
  listLabel?: string
  /** A second column from 768 px on, below the content on phones. */
  aside?: ReactNode
  asideLabel?: string
  footer?: ReactNode
  /** The screen fills the window exactly, its its parts scroll by themselves. */
  full?: boolean
  /** The content is as wide as a tablet. */
  widest?: boolean
  children: ReactNode
}

/**
 * What every screen stands in: colours, direction and script, the way back, and one h1.
 * @example <PageFrame lang="en" dir="ltr" theme="light" textSize="normal" skip="Skip to content" title="Settings">…</PageFrame>
 */
export function PageFrame({
  lang, dir, theme, textSize, skip, title, arrival, back, backInPage = false, action, list, listLabel, aside, asideLabel, footer, full = false, widest = false, children,
}: Props) {
  const shownBack = back && (backInPage || !hasOwnBack()) ? back : undefined
  const hasBar = shownBack !== undefined || action !== undefined
  const wide = aside !== undefined || list !== undefined
  return (
    <Page lang={lang} dir={dir} className={classes(`theme-${theme}`, `size-${textSize}`, full && 'page-full', widest && 'page-widest')}>
      <Header className={classes('page-column', wide && 'page-column-wide', 'page-bar', !hasBar && 'page-bar-empty')}>
        <SkipLink><Say words={skip} /></SkipLink>
        {shownBack && (
          <Link href={shownBack.href} onFollow={shownBack.onFollow} className="page-back">
            <Icon name="back" className="page-back-icon" />
            <Say words={shownBack.label} />
          </Link>
        )}
        {action !== undefined && <Box className="page-action">{action}</Box>}
      </Header>
      <Box className={classes('page-column', wide && 'page-wide', list !== undefined && aside !== undefined && 'page-three')}>
        {list !== undefined && <Nav label={listLabel} className="page-list">{list}</Nav>}
        <Main className="page-main">
          {title !== undefined && <Heading level={1} arrival={arrival} className="page-title">{title}</Heading>}
          {children}
        </Main>
        {aside !== undefined && <Aside label={asideLabel} className="page-aside">{aside}</Aside>}
      </Box>
      {footer !== undefined && <Footer className={classes('page-column', wide && 'page-column-wide', 'page-footer')}>{footer}</Footer>}
    </Page>
  )
}
