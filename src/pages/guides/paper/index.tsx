import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { EmptyState } from '../../../components/EmptyState'
import { Paper, type Written } from '../../../components/Paper'
import type { Guide } from '../../../guides'
import { shelf } from '../../../guides/shelf'
import { CHINESE, languageOf, type Speech, type Tag, useSpeech } from '../../../i18n'
import { useBoth } from '../../../i18n/both'
import { guidePaper, type Part, PARTS, paperOf, partsOf } from '../../../journey/paper'
import { today } from '../../../platform/device'
import { replace, useParams } from '../../../platform/navigation'
import { isHidden } from '../../../rules/hidden'
import { useOffice } from '../../../stores/office'
import { useProgress } from '../../../stores/progress'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Live } from '../../../ui/live'
import { Paragraph } from '../../../ui/text'
import { Screen } from '../../Screen'
import { type Here, lawFor, useHere } from '../here'
import { worded } from '../worded'
import { writeCase } from './case'
import { Choices, type What, type Wish } from './Choices'
import { type Carried, codeOf } from './code'
import type { Extras } from './extras'
import { writeGuide } from './guide'
import { officeGroup } from './office'
import { Output } from './Output'
import { PAPER } from './sizes'
import './index.scss'

/** Something that can be written on paper: the parts it has, and its words. */
interface Source {
  readonly parts: readonly Part[]
  readonly write: (speech: Speech, parts: readonly Part[], extras: Extras) => Written
  /** What its code carries. */
  readonly carries: Pick<Carried, 'told' | 'guide'>
  /** What is left out unless it is wanted. */
  readonly without: Wish['without']
}

function caseSource({ policy, view, told }: Here, dates: Readonly<Record<string, string>>): Source | null {
  if (!policy || !view) return null
  return {
    parts: partsOf(paperOf(policy, view, PARTS, dates)),
    write: (speech, parts, extras) => writeCase(speech, paperOf(policy, view, parts, dates), view.verdict, extras),
    carries: { told, guide: null },
    without: [],
  }
}

function guideSource(guide: Guide, here: Here): Source {
  const policy = lawFor(guide, here.policy)
  return {
    parts: partsOf(guidePaper(guide, policy, PARTS)),
    write: (speech, parts, extras) => writeGuide(speech, guidePaper(guide, policy, parts), today(), extras),
    carries: { told: null, guide: guide.id },
    // Whoever reads it has the tablet before them.
    without: guide.phase === 'staff' ? ['code'] : [],
  }
}

/** What there is to print: the guide that was asked for, the person's answer. */
function useSources(): Partial<Record<What, Source>> {
  const here = useHere()
  const dates = useProgress((state) => state.dates)
  const guide = shelf.guides.get(useParams().guide ?? '')
  const answer = caseSource(here, dates)
  return { ...(guide && !isHidden(guide, today()) && { guide: guideSource(guide, here) }), ...(answer && { case: answer }) }
}

/** The paper in its language, as soon as its words are here. */
function Made({ source, wish }: { source: Source; wish: Wish }) {
  const { t } = useSpeech()
  const { speech, reached, again } = useBoth(wish.tag)
  const { on: atCounter, office } = useOffice()
  if (!speech) {
    return (
      <>
        <Live>{reached === 'fetching' && <Paragraph kind="secondary">{t('guides.fetching')}</Paragraph>}</Live>
        <Live urgent>{reached === 'failed' && <Paragraph>{t('language.failed')}</Paragraph>}</Live>
        {reached === 'failed' && <Actions><Button onPress={again}>{t('failed.again')}</Button></Actions>}
      </>
    )
  }
  const parts = source.parts.filter((one) => !wish.without.includes(one))
  const code = wish.without.includes('code') ? null : codeOf(speech, { ...source.carries, site: office.site })
  const written = source.write(speech, parts, { code, office: atCounter ? officeGroup(speech, office) : [] })
  return (
    <>
      <Box className="paper-beside">
        <Output written={written} size={wish.size} tag={wish.tag} />
        <Heading level={2} className="paper-preview">{t('paper.preview')}</Heading>
      </Box>
      <Paper id={PAPER} lang={wish.tag} dir={languageOf(wish.tag).direction} size={wish.size} {...written} />
    </>
  )
}

/** What is printed first where the person reads Chinese: a guide is for two people, and so in two languages. */
const beside = (tag: Tag, what: What): Tag => (tag === CHINESE && what === 'guide' ? 'en' : tag)

/** The answer, or a guide, on paper: printed, saved as a picture, or copied. */
function PaperScreen() {
  const { t, tag } = useSpeech()
  const sources = useSources()
  const whats = (['guide', 'case'] as const).filter((one) => sources[one])
  const [wished, setWish] = useState<Partial<Wish>>({})
  const what = wished.what ?? whats[0] ?? 'case'
  const source = sources[what]
  const wish: Wish = { what, tag: beside(tag, what), size: 'a4', without: source?.without ?? [], ...wished }
  return (
    <Screen title={t('paper.title')} heading={null} parent={what === 'guide' ? 'guides' : 'outcome'}>
      <Box className="paper-beside"><Heading level={1} arrival="open">{t('paper.title')}</Heading></Box>
      {source ? (
        <>
          <Choices wish={wish} onWish={(some) => setWish({ ...wished, ...some })} whats={whats} parts={source.parts} />
          <Made source={source} wish={wish} />
        </>
      ) : (
        <EmptyState icon="document" text={t('paper.none')}>
          <Button kind="primary" onPress={() => replace('questions')}>{t('home.start')}</Button>
        </EmptyState>
      )}
    </Screen>
  )
}

export default worded(PaperScreen)
