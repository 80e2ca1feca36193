import { Callout } from '../../../src/components/Callout'
import { Card } from '../../../src/components/Card'
import { Cell, Cells } from '../../../src/components/Cell'
import { Checklist } from '../../../src/components/Checklist'
import { Group } from '../../../src/components/Group'
import { ContactList } from '../../../src/features/contacts'
import { documentItems } from '../../../src/features/guides/DocumentChecklist'
import { policyForGuide, sourceNotesOf } from '../../../src/features/guides/guide-context'
import { guideTitle } from '../../../src/features/guides/guide-labels'
import { ReadinessNotice } from '../../../src/features/guides/ReadinessNotice'
import { withdrawnReason } from '../../../src/features/labels'
import { linkToRoute } from '../../../src/features/links'
import type { Guide } from '../../../src/guides'
import { guideLibrary } from '../../../src/guides/guide-library'
import { useTranslation } from '../../../src/i18n'
import { contactsOf, guideFor } from '../../../src/journey/guide'
import { hiddenView } from '../../../src/journey/hidden'
import { toEntryViews } from '../../../src/journey/outcome'
import { entriesFor, type Policy } from '../../../src/rules'
import { Paragraph } from '../../../src/ui/text'
import { type AppScreen, Frame } from './Frame'
import { Sources } from './Sources'
import { StepSection } from './StepSection'
import { Troubles } from './Troubles'

interface Props {
  guide: Guide
  policy: Policy
}

/**
 * A guide for everybody whom it may concern, and the law of its place.
 * @example guideForAll(guideLibrary.guides.get('sim-card')!).policy.chain
 */
export function guideForAll(whole: Guide): Props {
  const guide = guideFor(whole, {}, null)
  return { guide, policy: policyForGuide(guide, null) }
}

/** What a guide is based on; nothing if it is withdrawn. */
export const guideNotes = ({ guide, policy }: Props) =>
  hiddenView(policy, guide, guide.contacts)
    ? []
    : sourceNotesOf(policy, guide, [
        ...guide.sources,
        ...guide.steps.flatMap((step) => step.sources),
        ...guide.troubles.flatMap((trouble) => trouble.sources),
      ])

/** Where the app goes on with a guide. */
export const guideScreen = ({ id, page, steps: [first] }: Guide): AppScreen => ({
  route: 'guide',
  params: { id, ...(first && page === null && { step: first.id }) },
})

/** What the guide is based on, and whom to ask. */
function GuideEvidence({ guide, policy }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <Group title={t('guide.ask')}>
        <ContactList contacts={toEntryViews(policy, contactsOf(guide, policy))} />
      </Group>
      <Sources notes={guideNotes({ guide, policy })} folder={`${guide.id}/`} />
    </>
  )
}

function GuideContent({ guide, policy }: Props) {
  const translator = useTranslation()
  const { t, law, list, guide: say } = translator
  const next = guide.next === null ? undefined : guideLibrary.guides.get(guide.next)
  return (
    <>
      <Paragraph kind="secondary">
        {guide.where.length === 0
          ? t('guide.everywhere')
          : t('guide.where', { places: list(guide.where.map((place) => law(`place.${place}`))) })}
      </Paragraph>
      <Group>
        <ReadinessNotice guide={guide} policy={policy} />
      </Group>
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
          <Checklist
            label={t('guide.papers').text}
            items={documentItems(translator, toEntryViews(policy, entriesFor(guide.documents, {})), [])}
          />
        </Group>
      )}
      <Group title={t('guide.steps')}>
        {guide.steps.map((step, index) => (
          <StepSection key={step.id} guide={guide} step={step} number={index + 1} policy={policy} />
        ))}
      </Group>
      <Group title={t('guide.worked')}>
        <Card>
          <Paragraph>{say(`guide.${guide.id}.worked`)}</Paragraph>
        </Card>
        {next && (
          <Cells>
            <Cell
              title={t('guide.way.guide', { name: guideTitle(translator, next) })}
              href={linkToRoute('guide', guideTitle(translator, next), { params: { id: next.id } }).href}
            />
          </Cells>
        )}
      </Group>
      {guide.troubles.length > 0 && (
        <Group title={t('guide.trouble')}>
          <Troubles guide={guide} policy={policy} />
        </Group>
      )}
      <GuideEvidence guide={guide} policy={policy} />
    </>
  )
}

/**
 * A guide on one page, for everybody whom it may concern; a notice, if it is withdrawn.
 * @example <GuidePage guide={guide} />
 */
export function GuidePage({ guide: whole }: { guide: Guide }) {
  const translator = useTranslation()
  const { t, guide: say } = translator
  const { guide, policy } = guideForAll(whole)
  const hidden = hiddenView(policy, guide, guide.contacts)
  return (
    <Frame
      title={guideTitle(translator, guide)}
      {...(!hidden && { lead: say(`guide.${guide.id}.for`) })}
      begin={guideScreen(guide)}
      folder={`${guide.id}/`}
    >
      {hidden ? (
        <Callout kind="warning" kindLabel={t('common.warning').text}>
          <Paragraph>{withdrawnReason(translator, hidden)}</Paragraph>
          {hidden.ask && <ContactList contacts={toEntryViews(policy, [hidden.ask.id])} />}
        </Callout>
      ) : (
        <GuideContent guide={guide} policy={policy} />
      )}
    </Frame>
  )
}
