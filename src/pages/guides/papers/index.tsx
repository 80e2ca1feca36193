import { Details } from '../../../components/Details'
import { EmptyState } from '../../../components/EmptyState'
import { Group } from '../../../components/Group'
import type { Guide } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { type BilingualText, useTranslation } from '../../../i18n'
import { type DocumentView, personDocuments, toBring } from '../../../journey/checklist'
import { audienceOf, guideFor } from '../../../journey/guide'
import { navigateTo } from '../../../platform/navigation'
import type { Policy } from '../../../rules'
import { isHidden } from '../../../rules/hidden'
import { useProgress } from '../../../stores/progress'
import { EMPLOYER_DOCUMENTS } from '../../../policies/ids'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Paragraph, Text } from '../../../ui/text'
import { ClockWarning } from '../../../features/ClockWarning'
import { Screen } from '../../../shell/Screen'
import {
  guidesForPerson,
  type GuideContext,
  policyForPlace,
  useGuideContext,
} from '../../../features/guides/guide-context'
import { DocumentChecklist } from '../../../features/guides/DocumentChecklist'
import { guideTitle } from '../../../features/guides/guide-labels'
import { AnswerTabs } from '../../../features/answers/AnswerTabs'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'
import { Deadlines } from './Deadlines'
import './index.scss'

function DocumentsInUse({ label, papers }: { label: BilingualText; papers: readonly DocumentView[] }) {
  const translator = useTranslation()
  const { t, list } = translator
  const use = new Map(papers.map(({ document, usedBy }) => [document.id, usedBy]))
  const names = (users: readonly (string | null)[]) =>
    users.flatMap((user) => (user === null ? [] : t('common.quoted', { words: guideTitle(translator, { id: user }) })))
  return (
    <DocumentChecklist
      label={label}
      documents={papers.map((paper) => paper.document)}
      getPurpose={({ id }) => {
        const users = use.get(id) ?? []
        // The person's own route needs no explanation.
        return users.includes(null) ? undefined : t('papers.for', { names: list(names(users)) })
      }}
    />
  )
}

function DocumentLists({ here, policy }: { here: GuideContext; policy: Policy }) {
  const { t } = useTranslation()
  const { at, papers: tickedIds } = useProgress()
  const { answers } = here.answersState
  const toOwn = (guide: Guide) => guideFor(guide, answers, null)
  const guides = guidesForPerson(here, Object.keys(at)).map(toOwn)
  const otherGuides = [...guideLibrary.guides.values()].filter(
    (guide) =>
      !guides.some(({ id }) => id === guide.id) &&
      !isHidden(guide, policy.day) &&
      audienceOf(guide, here.policy, answers) !== 'not',
  )
  const { own, later, others } = personDocuments(
    policy,
    here.view?.documents.map((document) => document.id) ?? [],
    guides,
    otherGuides.map(toOwn),
  )
  const toFind = toBring(
    own.map(({ document }) => document),
    EMPLOYER_DOCUMENTS,
  )
  const readyCount = toFind.filter(({ id }) => tickedIds.includes(id)).length
  return (
    <>
      {own.length > 0 ? (
        <Group title={t('guide.papers')}>
          <Box className="papers-ready">
            <Text className="papers-count">{t('papers.have', { count: readyCount, all: toFind.length })}</Text>
            <Text kind="secondary">{t('papers.tick')}</Text>
          </Box>
          <DocumentsInUse label={t('guide.papers')} papers={own} />
        </Group>
      ) : (
        <EmptyState icon="document" text={t('papers.none')}>
          <Button kind="primary" onPress={() => navigateTo('questions')}>
            {t('guide.perhaps.check')}
          </Button>
        </EmptyState>
      )}
      <ClockWarning day={policy.day} />
      <Deadlines here={here} policy={policy} />
      {later.length + others.length > 0 && (
        <Group>
          {later.length > 0 && (
            <Details summary={t('papers.later')}>
              <DocumentsInUse label={t('papers.later')} papers={later} />
            </Details>
          )}
          {others.length > 0 && (
            <Details summary={t('papers.more')}>
              <DocumentsInUse label={t('papers.more')} papers={others} />
            </Details>
          )}
        </Group>
      )}
    </>
  )
}

/** All documents of the person's route, each once, and the deadlines. */
function DocumentsScreen() {
  const { t } = useTranslation()
  const context = useGuideContext()
  const view = context.isComplete ? context.view : null
  const title = t('papers.title')
  return (
    <Screen title={title} {...(view && { heading: null })} parent={view ? 'outcome' : 'guides'}>
      {view && <AnswerTabs view={view} current="papers" title={title} />}
      <Paragraph>{t('papers.lead')}</Paragraph>
      <DocumentLists here={context} policy={policyForPlace(context.answersState)} />
    </Screen>
  )
}

export default withGuideMessages(DocumentsScreen)
