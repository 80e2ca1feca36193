import type { ReactNode } from 'react'
import { Callout } from '../../../components/Callout'
import { Cells } from '../../../components/Cell'
import { Details } from '../../../components/Details'
import { type Fact, Facts } from '../../../components/Facts'
import { Group } from '../../../components/Group'
import type { Guide } from '../../../guides'
import { type Translator, useTranslation } from '../../../i18n'
import { audienceOf, contactsOf, guideMinutes } from '../../../journey/guide'
import { toEntryViews } from '../../../journey/outcome'
import { isDay, type Policy } from '../../../rules'
import { useProgress } from '../../../stores/progress'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { entryLabel } from '../../../features/labels'
import { ContactList } from '../../../features/contacts'
import { SourceButton } from '../../../features/sources'
import { type GuideContext, sourceNotesOf } from '../../../features/guides/guide-context'
import { ReadinessNotice } from '../../../features/guides/ReadinessNotice'
import { PrintCell } from '../../../features/guides/TakeAlong'
import { HaveReady } from '../../../features/guides/HaveReady'
import { guideTitle } from '../../../features/guides/guide-labels'
import { AudienceNotice } from './AudienceNotice'
import { StepList } from './StepList'
import type { GuidePosition } from './use-guide-position'

interface Props {
  guide: Guide
  context: GuideContext
  /** The policy for this guide; see policyForGuide. */
  policy: Policy
  position: GuidePosition
  children: ReactNode
}

/** The day on which the office asked the person to come back. */
function VisitNotice({ guide }: Pick<Props, 'guide'>) {
  const { t, day } = useTranslation()
  const visit = useProgress((state) => state.visits[guide.id])
  const setVisit = useProgress((state) => state.setVisit)
  if (!isDay(visit)) return null
  return (
    <Callout kind="info" kindLabel={t('common.note').text}>
      <Paragraph>{t('guide.visit', { day: day(visit) })}</Paragraph>
      <Button kind="plain" onPress={() => setVisit(guide.id, null)}>
        {t('guide.visit.forget')}
      </Button>
    </Callout>
  )
}

/** The document that a clerk asked for, until the person has it. */
function MissingDocumentNotice({ guide, policy }: Pick<Props, 'guide' | 'policy'>) {
  const translator = useTranslation()
  const { t } = translator
  const documentId = useProgress((state) => state.missing[guide.id])
  const setMissing = useProgress((state) => state.setMissing)
  const [document] = documentId === undefined ? [] : toEntryViews(policy, [documentId])
  if (!document?.known) return null
  return (
    <Callout kind="warning" kindLabel={t('common.warning').text}>
      <Paragraph>{t('card.missing', { paper: entryLabel(translator, document) })}</Paragraph>
      <Button kind="plain" onPress={() => setMissing(guide.id, null)}>
        {t('guide.visit.forget')}
      </Button>
    </Callout>
  )
}

/**
 * The ways into the steps, in the bar at the bottom: the text above may be long.
 * @example <StartButtons guide={guide} context={context} position={position} />
 */
export function StartButtons({ guide, context, position: { lastStep, toStep } }: Omit<Props, 'policy' | 'children'>) {
  const { t } = useTranslation()
  const [first] = guide.steps
  if (!first) return null
  const kind = audienceOf(guide, context.policy, context.answersState.answers) === 'not' ? 'secondary' : 'primary'
  if (!lastStep)
    return (
      <Button kind={kind} onPress={() => toStep(first.id)}>
        {t('guide.begin')}
      </Button>
    )
  return (
    <>
      <Button onPress={() => toStep(first.id)}>{t('guide.again')}</Button>
      <Button kind={kind} onPress={() => toStep(lastStep.step.id)}>
        {t('guide.continue', { number: lastStep.index + 1 })}
      </Button>
    </>
  )
}

/** How long it takes, how many steps it has, and where it is for. */
function guideFacts({ t, law, list }: Translator, guide: Guide): Fact[] {
  const where =
    guide.where.length === 0 ? t('guide.everywhere') : list(guide.where.map((place) => law(`place.${place}`)))
  return [
    {
      id: 'time',
      drawing: 'waiting',
      name: t('guide.fact.time'),
      value: t('guide.fact.minutes', { count: guideMinutes(guide) }),
      note: t('guide.fact.guess'),
    },
    { id: 'steps', drawing: 'steps', name: t('door.steps'), value: String(guide.steps.length) },
    { id: 'where', drawing: 'home', name: t('guide.fact.where'), value: where },
  ]
}

/** What only some people read, each behind a tap. `children` comes last. */
function GuideDetails({ guide, policy, position, children }: Omit<Props, 'context'>) {
  const translator = useTranslation()
  const { t, guide: say } = translator
  return (
    <Group title={t('guide.more')}>
      <ReadinessNotice guide={guide} policy={policy} folded />
      <Details summary={t('guide.steps')}>
        <StepList guide={guide} position={position} />
      </Details>
      <Details summary={t('guide.worked')}>
        <Paragraph>{say(`guide.${guide.id}.worked`)}</Paragraph>
      </Details>
      <Details summary={t('guide.ask')}>
        <ContactList contacts={toEntryViews(policy, contactsOf(guide, policy))} />
      </Details>
      <Details summary={t('handover.title')}>{children}</Details>
    </Group>
  )
}

/**
 * The page before the first step: whom it is for, three facts, and what to have ready; all else behind a tap. `children`:
 * the ways to take the guide along.
 * @example <GuideOverview guide={guide} context={context} policy={policy} position={position}>{takeAlong}</GuideOverview>
 */
export function GuideOverview({ guide, context, policy, position, children }: Props) {
  const translator = useTranslation()
  const { t, guide: say } = translator
  const notes = sourceNotesOf(policy, guide, [
    ...guide.sources,
    ...guide.steps.flatMap((step) => step.sources),
    ...guide.troubles.flatMap((trouble) => trouble.sources),
  ])
  return (
    <>
      <AudienceNotice guide={guide} context={context} />
      <Paragraph>{say(`guide.${guide.id}.for`)}</Paragraph>
      <VisitNotice guide={guide} />
      <MissingDocumentNotice guide={guide} policy={policy} />
      <Facts facts={guideFacts(translator, guide)} />
      {guide.needs.length + guide.documents.length > 0 && (
        <Group title={t('guide.end.have')}>
          <HaveReady guide={guide} policy={policy} label={t('guide.end.have')} />
        </Group>
      )}
      <Group>
        <Cells label={t('paper.title').text}>
          <PrintCell guide={guide} />
        </Cells>
      </Group>
      <GuideDetails guide={guide} policy={policy} position={position}>
        {children}
      </GuideDetails>
      <SourceButton name={guideTitle(translator, guide)} lines={[{ label: guideTitle(translator, guide), notes }]} />
    </>
  )
}
