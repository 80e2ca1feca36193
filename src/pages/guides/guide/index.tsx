import { useEffect, useState } from 'react'
import type { Guide } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { useTranslation } from '../../../i18n'
import { findStep, guideFor } from '../../../journey/guide'
import { hiddenView } from '../../../journey/hidden'
import { redirectTo, useParams } from '../../../platform/navigation'
import { buildPath } from '../../../platform/url-params'
import { routes } from '../../../routes'
import { Screen } from '../../../shell/Screen'
import { useProgress } from '../../../stores/progress'
import { SourcesProvider, useSourcesSheet } from '../../../features/sources'
import { TakeAlong } from '../../../features/guides/TakeAlong'
import { policyForGuide, useGuideContext } from '../../../features/guides/guide-context'
import { WithdrawnScreen } from '../../../features/guides/WithdrawnScreen'
import { NotFoundScreen } from '../../../features/guides/NotFoundScreen'
import { parseTask, toPersonTask } from '../../../features/guides/person-task'
import { guideTitle } from '../../../features/guides/guide-labels'
import { useGuideShare } from '../../../features/guides/use-guide-share'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'
import { GuideEnd } from './GuideEnd'
import { RelatedGuides } from './RelatedGuides'
import { GuideOverview, StartButtons } from './GuideOverview'
import { StepPage } from './StepPage'
import { TaskScreen } from './TaskScreen'
import { useGuidePosition } from './use-guide-position'
import './index.scss'

function GuideView({ guide: whole }: { guide: Guide }) {
  const translator = useTranslation()
  const { t } = translator
  const context = useGuideContext()
  // A link or the stored progress may name a step that new answers would leave out.
  const { step: linked } = useParams()
  const stored = useProgress(({ at }) => at[whole.id])
  const guide = guideFor(whole, context.answersState.answers, linked ?? stored ?? null)
  const policy = policyForGuide(guide, context.policy)
  const position = useGuidePosition(guide)
  const { show, sheet } = useSourcesSheet()
  const { location } = position
  const name = guideTitle(translator, guide)
  const share = useGuideShare(guide)
  if (location.on === 'overview') {
    return (
      <SourcesProvider value={show}>
        <Screen
          title={name}
          parent="guides"
          nav={<RelatedGuides guide={guide} />}
          navLabel={t('guides.title').text}
          bar={<StartButtons guide={guide} context={context} position={position} />}
        >
          <GuideOverview guide={guide} context={context} policy={policy} position={position}>
            <TakeAlong guide={guide} onShare={share} />
          </GuideOverview>
          {sheet}
        </Screen>
      </SourcesProvider>
    )
  }
  const index = location.on === 'step' ? location.index : guide.steps.length
  const backInPage = {
    label: t(index > 0 ? 'guide.back' : 'guide.overview'),
    href: `#${buildPath(routes.guide, { id: guide.id, ...(index > 0 && { step: guide.steps[index - 1]!.id }) })}`,
    onFollow: position.goBack,
  }
  const shared = { guide, policy, position, backInPage }
  return (
    <SourcesProvider value={show}>
      {location.on === 'step' ? (
        <StepPage {...shared} step={location.step} index={location.index} sheet={sheet} onShare={share} />
      ) : (
        <GuideEnd {...shared} />
      )}
    </SourcesProvider>
  )
}

/** A guide, or a notice if it is withdrawn. */
function GuideOrNotice({ guide }: { guide: Guide }) {
  const translator = useTranslation()
  const { policy: personPolicy } = useGuideContext()
  const policy = policyForGuide(guide, personPolicy)
  const hidden = hiddenView(policy, guide, guide.contacts)
  if (hidden) return <WithdrawnScreen title={guideTitle(translator, guide)} hidden={hidden} policy={policy} />
  return <GuideView guide={guide} />
}

/** A guide that has a page of its own: old links and shared cases name the guide. */
function RedirectToPage({ page }: { page: NonNullable<Guide['page']> }) {
  const { t } = useTranslation()
  useEffect(() => redirectTo(page), [page])
  return (
    <Screen title={t('guides.title')} heading={null} parent="guides">
      {null}
    </Screen>
  )
}

/** The guide of the address: its overview or a step. Unknown ids show a notice. */
function GuideScreen() {
  const { t } = useTranslation()
  const { id = '', step, task } = useParams()
  const context = useGuideContext()
  // The start page names a task: which guide does it, or what comes first, depends on the answers when the screen opens.
  const [personTask] = useState(() => {
    const named = parseTask(task)
    return named && toPersonTask(named, context)
  })
  if (personTask && personTask.step.kind !== 'start')
    return <TaskScreen task={personTask.task} step={personTask.step} guide={personTask.guide} />
  const guide = guideLibrary.guides.get(id) ?? personTask?.guide
  if (!guide) return <NotFoundScreen title={t('guide.unknown.title')} text={t('guide.unknown.text')} />
  if (guide.page !== null) return <RedirectToPage page={guide.page} />
  if (step !== undefined && !findStep(guide, step))
    return <NotFoundScreen title={t('guide.unknown.step.title')} text={t('guide.unknown.step.text')} />
  return <GuideOrNotice key={guide.id} guide={guide} />
}

export default withGuideMessages(GuideScreen)
