import { useEffect, useMemo, useState } from 'react'
import { Skeleton } from '../../../components/Skeleton'
import { translatorFor } from '../../../i18n'
import { useGuideNamespace } from '../../../i18n/guide-namespace'
import { useBilingualTranslator } from '../../../i18n/use-bilingual-translator'
import { replies } from '../../../guides/replies'
import { answerSummary } from '../../../journey/answer'
import { outcome } from '../../../journey/outcome'
import { keepScreenOn } from '../../../platform/screen-wake-lock'
import { useStaffTranslator } from '../../../features/counter/staff-translator'
import { useEligibility } from '../../../features/eligibility'
import { withPolicy } from '../../../features/with-policy'
import { Screen } from '../../../shell/Screen'
import { withErrorBoundary } from '../../../shell/with-error-boundary'
import { Box } from '../../../ui/box'
import { classNames } from '../../../ui/classes'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { type Ask, askText } from './asks'
import { FacingLines } from './FacingLines'
import { StaffStrip, type VisitorAction } from './StaffStrip'
import { VisitorCards } from './VisitorCards'
import './index.scss'

/** As many contacts as fit on one card. */
const CONTACTS = 3

/** The answer so far, for a visitor; `contacts` also without one. */
function useAnswer() {
  const { answersState, policy, next } = useEligibility()
  const view = useMemo(() => policy && outcome(policy, answersState.answers), [policy, answersState.answers])
  const hasAnswers = Object.keys(answersState.answers).length > 0
  const open = view?.verdict.outcome === null ? (next?.question.id ?? null) : null
  return { policy, view: hasAnswers ? view : null, open, contacts: (view?.contacts ?? []).slice(0, CONTACTS) }
}

/** The tablet, turned round to the visitor: three cards in their language, and a strip in Chinese for the clerk. */
function FacingScreen() {
  const { translator, state: chineseState } = useBilingualTranslator()
  const { translator: staff, state: staffState } = useStaffTranslator()
  const { t, tag, has } = translator
  const { policy, view, open, contacts } = useAnswer()
  const summary = view && policy && answerSummary(view, policy, { open, has: (entry) => has(`entry.${entry}.short`) })
  const { state: repliesState } = useGuideNamespace(tag)
  const [isFlat, setFlat] = useState(true)
  const [isPointing, setPointing] = useState(false)
  const [ask, setAsk] = useState<Ask | null>(null)
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const [replyId, setReplyId] = useState<string | null>(null)
  useEffect(keepScreenOn, [])
  const ownQuestion = view?.cards[0]?.known ? view.cards[0].zh : null
  const action: VisitorAction | null = pointedAt
    ? { kind: 'points', text: pointedAt }
    : ask
      ? { kind: 'asks', text: askText(translator, ask).zh ?? askText(translator, ask).text }
      : ownQuestion !== null
        ? { kind: 'asks', text: ownQuestion }
        : null
  const reply = replies.find(({ id }) => id === replyId)
  const say = translatorFor(tag, false)
  if (staffState === 'loading')
    return (
      <Screen title={t('facing.title')} heading={null} fullScreen>
        <Skeleton />
      </Screen>
    )
  return (
    <Screen title={t('facing.title')} heading={null} fullScreen>
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
            reply={replyId}
            onReply={(id) => setReplyId(id === replyId ? null : id)}
            isFlat={isFlat}
            onTurn={() => setFlat(!isFlat)}
            onPoint={() => setPointing(true)}
          />
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
            }}
            onPoint={setPointedAt}
            reply={
              reply
                ? { text: repliesState === 'ready' ? say.guide(`reply.${reply.id}`).text : reply.zh, zh: reply.zh }
                : null
            }
          />
        </Box>
      )}
    </Screen>
  )
}

export default withErrorBoundary(withPolicy(FacingScreen))
