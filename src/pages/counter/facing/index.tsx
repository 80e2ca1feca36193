import { useEffect, useMemo, useState } from 'react'
import { Skeleton } from '../../../components/Skeleton'
import { chineseText } from '../../../i18n'
import { useGuideNamespace } from '../../../i18n/guide-namespace'
import { useBilingualTranslator } from '../../../i18n/use-bilingual-translator'
import { answerSummary } from '../../../journey/answer'
import { outcome, toEntryViews } from '../../../journey/outcome'
import { keepScreenOn } from '../../../platform/screen-wake-lock'
import { useStaffTranslator } from '../../../features/counter/staff-translator'
import { useEligibility } from '../../../features/eligibility'
import { phoneNumber } from '../../../features/labels'
import { withPolicyAndRareMessages } from '../../../features/with-policy-and-rare-messages'
import { COST_HOTLINE } from '../../../policies/ids'
import { Screen } from '../../../shell/Screen'
import { withErrorBoundary } from '../../../shell/with-error-boundary'
import { Box } from '../../../ui/box'
import { classNames } from '../../../ui/classes'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { type Ask, askText } from './asks'
import { documentName } from './document-name'
import { FacingLines } from './FacingLines'
import { costWords } from './cost-words'
import { type DocumentName, type ReplyFacts, replyWords, type ShownReply } from './shown-reply'
import { AllReplies, StaffReplies } from './StaffReplies'
import { StaffStrip, type VisitorAction } from './StaffStrip'
import { suggestedReplies } from './suggested-replies'
import { VisitorCards } from './VisitorCards'
import './index.scss'

/** The answer so far, for a visitor; `contacts` also without one. */
function useAnswer() {
  const { answersState, policy, next } = useEligibility()
  const view = useMemo(() => policy && outcome(policy, answersState.answers), [policy, answersState.answers])
  const hasAnswers = Object.keys(answersState.answers).length > 0
  const open = view?.verdict.outcome === null ? (next?.question.id ?? null) : null
  const [costHotline] = policy ? toEntryViews(policy, [COST_HOTLINE]) : []
  return {
    policy,
    view: hasAnswers ? view : null,
    open,
    contacts: view?.contacts ?? [],
    costPhone: (costHotline && phoneNumber(costHotline)) ?? null,
  }
}

/** The tablet, turned round to the visitor: three cards in their language, and a strip in Chinese for the clerk. */
function FacingScreen() {
  const { translator, state: chineseState } = useBilingualTranslator()
  const { translator: staff, state: staffState } = useStaffTranslator()
  const { t, tag, has } = translator
  const { policy, view, open, contacts, costPhone } = useAnswer()
  const summary = view && policy && answerSummary(view, policy, { open, has: (entry) => has(`entry.${entry}.short`) })
  const { state: repliesState } = useGuideNamespace(tag)
  const [isFlat, setFlat] = useState(true)
  const [isPointing, setPointing] = useState(false)
  const [ask, setAsk] = useState<Ask | null>(null)
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const [shown, setShown] = useState<ShownReply | null>(null)
  const [showsAll, setShowsAll] = useState(false)
  useEffect(keepScreenOn, [])
  const action: VisitorAction | null = pointedAt
    ? { kind: 'points', text: pointedAt }
    : ask && { kind: 'asks', text: chineseText(askText(translator, ask)) }
  const documents = view?.documents ?? []
  const nameOf: DocumentName = (id) => {
    const entry = documents.find((candidate) => candidate.id === id)
    return entry ? documentName(translator, entry) : translator.t('card.which.another')
  }
  const replyFacts: ReplyFacts = {
    nameOf,
    cost: view && summary && costWords(translator, view, summary),
    costPhone,
    isTranslated: repliesState === 'ready',
  }
  const show = (next: ShownReply | null) => {
    setShowsAll(false)
    setShown(next)
  }
  if (staffState === 'loading')
    return (
      <Screen title={t('facing.title')} heading={null} fullScreen>
        <Skeleton />
      </Screen>
    )
  return (
    <Screen title={t('facing.title')} heading={null} fullScreen facesClerk={isFlat}>
      <Heading level={1} focusKey="facing" className="facing-title">
        {t('facing.title').text}
      </Heading>
      {chineseState === 'error' && <Paragraph className="facing-failed">{t('beside.failed')}</Paragraph>}
      {isPointing ? (
        <FacingLines
          translator={translator}
          staff={staff}
          view={view}
          isFlat={isFlat}
          onClose={() => setPointing(false)}
        />
      ) : (
        <Box className={classNames('facing', isFlat ? 'facing-flat' : 'facing-upright')}>
          <StaffStrip
            translator={staff}
            action={action}
            isFlat={isFlat}
            onTurn={() => setFlat(!isFlat)}
            onPoint={() => setPointing(true)}
          >
            <StaffReplies
              translator={staff}
              suggested={suggestedReplies({ ask, view, summary })}
              shown={shown}
              onShow={show}
              documents={documents.map(({ id }) => id)}
              nameOf={nameOf}
              onMore={() => setShowsAll(true)}
            />
          </StaffStrip>
          <Box dir="ltr" className="facing-tear" />
          <VisitorCards
            translator={translator}
            view={view}
            summary={summary}
            contacts={contacts}
            ask={ask}
            onAsk={(one) => {
              setPointedAt(null)
              setAsk(one)
              setShown(null)
            }}
            onPoint={setPointedAt}
            missing={shown?.missing ?? []}
            reply={shown && replyWords(translator, shown, replyFacts)}
          />
          {showsAll && (
            <AllReplies
              translator={staff}
              isFlat={isFlat}
              shown={shown}
              onShow={show}
              onClose={() => setShowsAll(false)}
            />
          )}
        </Box>
      )}
    </Screen>
  )
}

export default withErrorBoundary(withPolicyAndRareMessages(FacingScreen))
