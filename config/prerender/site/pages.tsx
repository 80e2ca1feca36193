import type { ReactElement } from 'react'
import type { DrawingName } from '../../../src/components/drawing-names'
import { phaseDrawing } from '../../../src/features/drawings'
import { guideTitle } from '../../../src/features/guides/guide-labels'
import { guideLibrary } from '../../../src/guides/guide-library'
import { policyForPlace } from '../../../src/features/guides/guide-context'
import { joinTexts, type BilingualText, type Translator } from '../../../src/i18n'
import { places } from '../../../src/policies'
import type { PlaceId } from '../../../src/rules'
import { withColon } from './colon'
import { DocumentsPage } from './DocumentsPage'
import { GlossaryPage } from './GlossaryPage'
import { guideForAll, guideNotes, GuidePage, guideScreen } from './GuidePage'
import { HomePage } from './HomePage'
import { HospitalPage } from './HospitalPage'
import { commonPeople } from './people'
import { placeFolder, placeNotes, PlacePage } from './PlacePage'
import { haveOwnPage, sourcesFolder, SourcesPage, type SourcesPageProps, sourcesTitle } from './Sources'

/** A page that is read without the app, in one language. */
export interface SitePage {
  /** Its folder below that of the language, e.g. `pay-chengdu/`; empty: the start. */
  readonly folder: string
  readonly title: BilingualText
  readonly description: BilingualText
  /** The drawing on the picture that a chat shows with a link. */
  readonly picture: DrawingName
  readonly element: ReactElement
}

const startPages = ({ t }: Translator): SitePage[] => [
  { folder: '', title: t('site.home'), description: t('about.what'), picture: 'swallow-fly', element: <HomePage /> },
  {
    folder: 'hospital/',
    title: t('hospital.title'),
    description: t('site.hospital'),
    picture: 'hospital',
    element: <HospitalPage />,
  },
  {
    folder: 'documents/',
    title: t('matrix.title'),
    description: t('matrix.lead'),
    picture: 'passport',
    element: <DocumentsPage />,
  },
  {
    folder: 'glossary/',
    title: t('terms.title'),
    description: t('terms.lead'),
    picture: 'papers',
    element: <GlossaryPage />,
  },
]

/** The outcomes of the common people in a place, on one line; undecided ones are left out. */
function peopleInPlace(translator: Translator, place: PlaceId): BilingualText {
  const { law } = translator
  return joinTexts(
    commonPeople(policyForPlace({ place })).flatMap(({ person, view: { verdict } }) =>
      verdict.outcome === null
        ? []
        : withColon(translator, law(`answer.activity.${person.activity}`), law(`outcome.${verdict.outcome}`)),
    ),
    '. ',
  )
}

/**
 * Every page of a language.
 * @throws Error if two pages have the same folder: a guide may not be called `documents`, for example.
 * @example sitePages(translatorFor('en', false))[0]?.folder // ''
 */
export function sitePages(translator: Translator): SitePage[] {
  const { t, law, guide: say } = translator
  const placeTitle = (place: PlaceId) => t('site.place', { place: law(`place.${place}`) })
  const placePages = places.map((place): SitePage => ({
    folder: placeFolder(place),
    title: placeTitle(place),
    description: peopleInPlace(translator, place),
    picture: 'umbrella',
    element: <PlacePage place={place} />,
  }))
  const guidePages = [...guideLibrary.guides.values()].map((guide): SitePage => ({
    folder: `${guide.id}/`,
    title: guideTitle(translator, guide),
    description: say(`guide.${guide.id}.for`),
    picture: phaseDrawing(guide.phase),
    element: <GuidePage guide={guide} />,
  }))
  const sourcesPages = [
    ...places.map((place): SourcesPageProps => ({
      notes: placeNotes(place),
      folder: placeFolder(place),
      of: placeTitle(place),
      begin: { route: 'questions' },
    })),
    ...[...guideLibrary.guides.values()]
      .map(guideForAll)
      .map(({ guide, policy }): SourcesPageProps => ({
        notes: guideNotes({ guide, policy }),
        folder: `${guide.id}/`,
        of: guideTitle(translator, guide),
        begin: guideScreen(guide),
      })),
  ]
    .filter(({ notes }) => haveOwnPage(notes))
    .map((props): SitePage => ({
      folder: sourcesFolder(props.folder),
      title: sourcesTitle(translator, props.of),
      description: joinTexts([props.of, t('outcome.sources', { count: props.notes.length })], ' · '),
      picture: 'papers',
      element: <SourcesPage {...props} />,
    }))
  const pages = [...startPages(translator), ...placePages, ...guidePages, ...sourcesPages]
  const folders = pages.map(({ folder }) => folder)
  const twice = folders.find((folder, i) => folders.indexOf(folder) !== i)
  if (twice !== undefined) throw new Error(`Two pages have the folder ${twice}; rename the guide`)
  return pages
}
