import type { ReactNode } from 'react'
import { Drawing } from '../../../src/components/Drawing'
import { linkToRoute } from '../../../src/features/links'
import { ReviewNote } from '../../../src/features/review-note'
import { CHINESE, findLanguage, languages, useTranslation, type BilingualText } from '../../../src/i18n'
import { today } from '../../../src/platform/device'
import type { Params } from '../../../src/platform/url-params'
import type { Route } from '../../../src/routes'
import { Box } from '../../../src/ui/box'
import { Heading } from '../../../src/ui/heading'
import { Disclosure } from '../../../src/ui/disclosure'
import { Item, List } from '../../../src/ui/list'
import { Link } from '../../../src/ui/link'
import { Page } from '../../../src/ui/page'
import { Footer, Header, Main, Nav } from '../../../src/ui/region'
import { Paragraph, Text } from '../../../src/ui/text'
import { APP_NAME_ZH } from '../../../src/pages/home/app-name'

/** The screen of the app that a page leads to. */
export interface AppScreen {
  readonly route: Route
  readonly params?: Params
}

interface Props {
  title: BilingualText
  lead?: BilingualText
  /** What comes even before the link into the app. */
  first?: ReactNode
  /** Where "Start" leads. */
  begin: AppScreen
  /** The folder of the page below that of its language, e.g. `pay-chengdu/`. */
  folder: string
  children: ReactNode
}

/** The same page in the other languages, each in its own script. */
function LanguageLinks({ folder }: Pick<Props, 'folder'>) {
  const { t, tag } = useTranslation()
  return (
    <Nav label={t('language.title').text} className="site-languages">
      <Disclosure summary={findLanguage(tag).name}>
        <List className="site-language-list">
          {languages
            .filter((language) => language.tag !== tag)
            .map((language) => (
              <Item key={language.tag} className="site-language">
                <Link href={`/${language.tag}/${folder}`} lang={language.tag} className="link-text">
                  {language.name}
                </Link>
              </Item>
            ))}
        </List>
      </Disclosure>
    </Nav>
  )
}

/** What this page is: when it was made, that it is no decision, how it was translated. */
function SmallPrint() {
  const { t, tag, day } = useTranslation()
  return (
    <>
      <Paragraph kind="caption" className="site-built">
        {t('site.built', { day: day(today()) })}
      </Paragraph>
      <Paragraph kind="caption">{t('outcome.disclaimer')}</Paragraph>
      {tag !== CHINESE && <Paragraph kind="caption">{t('beside.reference')}</Paragraph>}
      <ReviewNote />
    </>
  )
}

/**
 * The frame of a page that is read without the app: the name of the app, the languages, the title, the link into the
 * app, and when the page was made. Addresses that start with `/` are those of the folder of the app.
 * @example <Frame title={t('terms.title')} begin={{ route: 'terms' }} folder="glossary/">…</Frame>
 */
export function Frame({ title, lead, first, begin, folder, children }: Props) {
  const { t, tag, direction } = useTranslation()
  const start = linkToRoute(begin.route, t('site.begin'), begin.params && { params: begin.params })
  return (
    <Page lang={tag} dir={direction} className="site theme-auto size-normal">
      <Header className="page-column page-bar site-bar">
        <Link href={`/${tag}/`} className="site-brand">
          <Drawing name="sign" size={40} />
          <Box inline className="site-names">
            <Text className="site-name">{t('app.name')}</Text>
            {tag !== CHINESE && (
              <Text lang={CHINESE} className="site-name-zh">
                {APP_NAME_ZH}
              </Text>
            )}
          </Box>
        </Link>
        <LanguageLinks folder={folder} />
      </Header>
      <Box className="page-column">
        <Main className="page-main">
          <Heading level={1} className="page-title">
            {title}
          </Heading>
          {lead && <Paragraph>{lead}</Paragraph>}
          {first}
          <Link href={`/${start.href}`} className="button button-primary site-begin">
            {start.label}
          </Link>
          {children}
        </Main>
      </Box>
      <Footer className="page-column site-foot">
        <SmallPrint />
      </Footer>
    </Page>
  )
}
