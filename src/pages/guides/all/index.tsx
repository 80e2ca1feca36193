import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Cell, Cells } from '../../../components/Cell'
import { Chapter } from '../../../components/Chapter'
import { ChapterTiles } from '../../../components/ChapterTiles'
import { Details } from '../../../components/Details'
import { Group } from '../../../components/Group'
import type { Phase } from '../../../guides'
import { STAFF_GUIDE } from '../../../guides/named'
import { useTranslation } from '../../../i18n'
import { MAIN_PHASES } from '../../../journey/guide'
import { navigateTo } from '../../../platform/navigation'
import { useProgress } from '../../../stores/progress'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Icon } from '../../../ui/icon'
import { Link } from '../../../ui/link'
import { LocalizedText } from '../../../ui/localized-text'
import { phaseDrawing } from '../../../features/drawings'
import { PhaseChecklist, useCurrentPhase } from '../../../features/guides/PhaseProgress'
import { useGuideContext } from '../../../features/guides/guide-context'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'
import { chineseUnlessShown } from '../../../features/labels'
import { linkToRoute } from '../../../features/links'
import { Screen } from '../../../shell/Screen'
import { chapters } from './chapters'
import { GuideRows } from './GuideRows'
import './index.scss'

const TONES = { enrol: 'jade', pay: 'sun', activate: 'coral', use: 'sky' } as const
const OTHER_PHASES = ['prepare', 'help'] as const

/** The title, and the search beside it. */
function Head() {
  const { t } = useTranslation()
  const { label, href, onFollow } = linkToRoute('find', t('guides.find'))
  return (
    <Box className="guides-head">
      <Heading level={1} focusKey="open">
        {t('guides.title')}
      </Heading>
      <Link href={href} onFollow={onFollow} className="guides-search">
        <Icon name="search" className="guides-search-icon" />
        <LocalizedText text={label} />
      </Link>
    </Box>
  )
}

function Tools() {
  const { t } = useTranslation()
  const rows = [
    { icon: 'document', ...linkToRoute('papers', t('papers.title')) },
    { icon: 'half', ...linkToRoute('matrix', t('matrix.title')) },
    { icon: 'language', ...linkToRoute('terms', t('terms.title')) },
    { icon: 'settings', ...linkToRoute('guide', t('guides.phase.staff'), { params: { id: STAFF_GUIDE } }) },
  ] as const
  return (
    <Cells label={t('guides.tools').text}>
      {rows.map(({ label, ...row }) => (
        <Cell key={label.id} title={label} {...row} />
      ))}
    </Cells>
  )
}

/** All guides: four chapters of the way, of which the person's own is open, and what helps besides. */
function AllGuidesScreen() {
  const { t } = useTranslation()
  const context = useGuideContext()
  const phase = useCurrentPhase()
  const hasTicks = useProgress(({ passed }) => passed.length > 0)
  // Of a person who has answered and ticked nothing, nothing is known.
  const here = context.policy !== null || hasTicks ? phase : null
  const [open, setOpen] = useState<Phase | null>(here)
  const { answers } = context.answersState
  const all = chapters(context)
  const chapterOf = (phase: Phase) => all.find((chapter) => chapter.phase === phase)
  const toggle = (phase: Phase) => setOpen(phase === open ? null : phase)
  const openTile = OTHER_PHASES.find((phase) => phase === open)
  const openChapter = openTile && chapterOf(openTile)
  return (
    <Screen title={t('guides.title')} heading={null} parent="home" wide>
      <Head />
      {context.policy === null && (
        <Actions>
          <Button kind="primary" onPress={() => navigateTo('questions')}>
            {t('guides.check')}
          </Button>
        </Actions>
      )}
      {MAIN_PHASES.map((phase, index) => {
        const chapter = chapterOf(phase)
        const title = t(`four.${phase}`)
        const zh = chineseUnlessShown(title, t(`four.${phase}.zh`).text)
        const isPassed = here !== null && index < MAIN_PHASES.indexOf(here)
        return (
          <Chapter
            key={phase}
            title={title}
            text={t(`guides.chapter.${phase}`)}
            drawing={phaseDrawing(phase)}
            tone={TONES[phase]}
            number={index + 1}
            open={open === phase}
            onToggle={() => toggle(phase)}
            {...(zh !== undefined && { zh })}
            {...(isPassed && { state: 'done' as const, stateLabel: t('four.done') })}
            {...(phase === here && { state: 'here' as const, stateLabel: t('guides.here') })}
          >
            {chapter && <GuideRows chapter={chapter} answers={answers} />}
          </Chapter>
        )
      })}
      <ChapterTiles
        tiles={OTHER_PHASES.map((phase) => ({
          id: phase,
          title: t(`guides.${phase}`),
          text: t(`guides.chapter.${phase}`),
          drawing: phaseDrawing(phase),
        }))}
        openId={openTile ?? null}
        onToggle={(id) => {
          const phase = OTHER_PHASES.find((known) => known === id)
          if (phase) toggle(phase)
        }}
      />
      {openChapter && (
        <Group>
          <GuideRows chapter={openChapter} answers={answers} />
        </Group>
      )}
      <Details summary={t('four.change')}>
        <PhaseChecklist />
      </Details>
      <Box className="guides-tools">
        <Tools />
      </Box>
    </Screen>
  )
}

export default withGuideMessages(AllGuidesScreen)
