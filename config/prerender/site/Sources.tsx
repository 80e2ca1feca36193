import { Cell, Cells } from '../../../src/components/Cell'
import { Details } from '../../../src/components/Details'
import { Group } from '../../../src/components/Group'
import { SourceList } from '../../../src/features/sources'
import { joinTexts, useTranslation, type BilingualText, type Translator } from '../../../src/i18n'
import type { SourceNote } from '../../../src/rules'
import { Frame, type AppScreen } from './Frame'

/** More sources than this have a page of their own: with them, the page that is read first would not come in one go. */
const MANY = 30

/** Whether the sources of a page are on a page of their own. */
export const haveOwnPage = (notes: readonly SourceNote[]) => notes.length > MANY

/** The folder of the sources of a page. */
export const sourcesFolder = (folder: string) => `${folder}sources/`

interface Props {
  notes: readonly SourceNote[]
  /** The folder of the page below that of its language. */
  folder: string
}

/**
 * What a page is based on, behind a tap; on paper all of it. Many sources are behind a link. Nothing without sources.
 * @example <Sources notes={notes} folder="sim-card/" />
 */
export function Sources({ notes, folder }: Props) {
  const { t, tag } = useTranslation()
  if (notes.length === 0) return null
  const title = t('outcome.sources', { count: notes.length })
  return (
    <Group>
      {haveOwnPage(notes) ? (
        <Cells>
          <Cell title={title} href={`/${tag}/${sourcesFolder(folder)}`} />
        </Cells>
      ) : (
        <Details summary={title}>
          <SourceList notes={notes} />
        </Details>
      )}
    </Group>
  )
}

/**
 * The title of the page with the sources of another page.
 * @example sourcesTitle(translator, t('site.place', { place })) // 'Who can join in Chengdu · Sources'
 */
export const sourcesTitle = ({ t }: Translator, of: BilingualText): BilingualText =>
  joinTexts([of, t('source.title')], ' · ')

/** A page with the sources of another one. */
export interface SourcesPageProps extends Props {
  /** The title of the page with these sources. */
  of: BilingualText
  begin: AppScreen
}

/**
 * The sources of a page that has many, with the way back to it.
 * @example <SourcesPage notes={notes} folder="enrol-employer/" of={title} begin={{ route: 'guide', params }} />
 */
export function SourcesPage({ notes, folder, of, begin }: SourcesPageProps) {
  const translator = useTranslation()
  const { t, tag } = translator
  return (
    <Frame title={sourcesTitle(translator, of)} begin={begin} folder={sourcesFolder(folder)}>
      <Cells>
        <Cell title={of} href={`/${tag}/${folder}`} />
      </Cells>
      <Group title={t('outcome.sources', { count: notes.length })}>
        <SourceList notes={notes} />
      </Group>
    </Frame>
  )
}
