import { Callout } from '../../../components/Callout'
import { Card } from '../../../components/Card'
import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import type { Guide } from '../../../guides'
import { useTranslation } from '../../../i18n'
import { audienceOf } from '../../../journey/guide'
import { toEntryViews } from '../../../journey/outcome'
import { entriesFor, isDay, type Policy } from '../../../rules'
import { useProgress } from '../../../stores/progress'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { entryLabel } from '../../../features/labels'
import { ContactList } from '../../../features/contacts'
import { SourceButton } from '../../../features/sources'
import { type GuideContext, sourceNotesOf } from '../../../features/guides/guide-context'
import { ReadinessNotice } from '../../../features/guides/ReadinessNotice'
import { DocumentChecklist } from '../../../features/guides/DocumentChecklist'
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
export function StartButtons({ guide, context, position: { lastStep, toStep } }: Omit<Props, 'policy'>) {
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

/**
 * The page before the first step: audience, reliability, requirements and all steps.
 * @example <GuideOverview guide={guide} context={context} policy={policy} position={position} />
 */
export function GuideOverview({ guide, context, policy, position }: Props) {
  const translator = useTranslation()
  const { t, law, list, guide: say } = translator
  const notes = sourceNotesOf(policy, guide, [
    ...guide.sources,
    ...guide.steps.flatMap((step) => step.sources),
    ...guide.troubles.flatMap((trouble) => trouble.sources),
  ])
  return (
    <>
      <AudienceNotice guide={guide} context={context} />
      <Paragraph>{say(`guide.${guide.id}.for`)}</Paragraph>
      <Paragraph kind="secondary">
        {guide.where.length === 0
          ? t('guide.everywhere')
          : t('guide.where', { places: list(guide.where.map((place) => law(`place.${place}`))) })}
      </Paragraph>
      <VisitNotice guide={guide} />
      <MissingDocumentNotice guide={guide} policy={policy} />
      {guide.needs.length > 0 && (
        <Group title={t('guide.needs')}>
          <Cells>
            {guide.needs.map((need) => (
              <Cell key={need} title={say(`need.${need}`)} />
            ))}
          </Cells>
        </Group>
      )}
      {guide.documents.length > 0 && (
        <Group title={t('guide.papers')}>
          <DocumentChecklist
            label={t('guide.papers')}
            documents={toEntryViews(policy, entriesFor(guide.documents, {}))}
          />
        </Group>
      )}
      <Group>
        <ReadinessNotice guide={guide} policy={policy} />
      </Group>
      <Group title={t('guide.steps')}>
        <StepList guide={guide} position={position} />
      </Group>
      <Group title={t('guide.worked')}>
        <Card>
          <Paragraph>{say(`guide.${guide.id}.worked`)}</Paragraph>
        </Card>
      </Group>
      {guide.contacts.length > 0 && (
        <Group title={t('guide.ask')}>
          <ContactList contacts={toEntryViews(policy, guide.contacts)} />
        </Group>
      )}
      <SourceButton name={guideTitle(translator, guide)} lines={[{ label: guideTitle(translator, guide), notes }]} />
    </>
  )
}
