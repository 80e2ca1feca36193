import { useState } from 'react'
import { Cell, Cells } from '../../../components/Cell'
import { CounterCardView, type CounterReply } from '../../../components/CounterCardView'
import { Group } from '../../../components/Group'
import type { Guide, Step } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { withoutChinese, useTranslation } from '../../../i18n'
import { fallbackCard, findStep, guideFor, type Destination, resolveTarget, stepPosition } from '../../../journey/guide'
import { hiddenView } from '../../../journey/hidden'
import { type EntryView, toEntryViews } from '../../../journey/outcome'
import { navigateBack, redirectTo, useParams } from '../../../platform/navigation'
import { scrollToTop } from '../../../platform/scroll'
import { END, useProgress } from '../../../stores/progress'
import { entryLabel } from '../../../features/labels'
import { linkToRoute } from '../../../features/links'
import { Screen } from '../../../shell/Screen'
import { WithdrawnScreen } from '../../../features/guides/WithdrawnScreen'
import {
  type GuideContext,
  guidesForPerson,
  policyForGuide,
  policyForPlace,
  useGuideContext,
} from '../../../features/guides/guide-context'
import { NotFoundScreen } from '../../../features/guides/NotFoundScreen'
import { HandoverCell } from '../../../features/guides/TakeAlong'
import { useGuideShare } from '../../../features/guides/use-guide-share'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'
import { FollowUpQuestion } from './FollowUpQuestion'
import { type SelectedReply, restoreSelectedReply, saveSelectedReply } from './selected-reply'
import { type CardNavigation, ClerkReply } from './ClerkReply'
import { SentenceTools } from './SentenceTools'

/** The guide's screen is below this one, or replaces it, and shows the step that the card led to. */
function createNavigation(guide: Guide, from: Step, isGuideBelow: boolean): CardNavigation {
  const { goTo, finish, finishStep } = useProgress.getState()
  const indexOfStep = (id: string) => guide.steps.findIndex((step) => step.id === id)
  const store = (step: string) => {
    // Moving forward completes this step; moving back does not.
    if (step === END || indexOfStep(step) > indexOfStep(from.id)) finishStep(guide.id, from.id)
    goTo(guide.id, step, stepPosition(guide, step))
  }
  const goToStep = (step: string) => {
    store(step)
    const params = { id: guide.id, ...(step !== END && { step }) }
    if (isGuideBelow) navigateBack('guide', params)
    else redirectTo('guide', params)
  }
  return {
    toStep: goToStep,
    toEnd() {
      finish(guide.id)
      goToStep(END)
    },
    toGuide: (params) => redirectTo('guide', params),
    toSentence({ guide: next, step }) {
      if (next.id === guide.id) store(step.id)
      redirectTo('card', { guide: next.id, step: step.id })
    },
  }
}

/**
 * The destination of a reply. If the person must come back another day, the guide is not finished and stays at this
 * step.
 */
function destinationOf(guide: Guide, step: Step, { reply, target }: SelectedReply): Destination {
  const destination = resolveTarget(guideLibrary, guide, step, target)
  return reply.asks === 'day' && destination.kind === 'done' ? { kind: 'step', guide, step } : destination
}

/** Whether a reply goes on in the guide, or leads elsewhere; undefined: the person waits, or comes back. */
function toneOf(destination: Destination, guide: Guide, step: Step): CounterReply['tone'] {
  if (destination.kind === 'done') return 'good'
  if (destination.kind !== 'step' || destination.guide !== guide) return 'problem'
  return guide.steps.indexOf(destination.step) > guide.steps.findIndex(({ id }) => id === step.id) ? 'good' : undefined
}

interface StepCardProps {
  guide: Guide
  step: Step
  /** The sentence was opened from the answer, not from its guide. */
  fromAnswer?: boolean
}

/** The card of a step, with replies that lead to the next step. */
function StepCard({ guide, step, fromAnswer = false }: StepCardProps) {
  const translator = useTranslation()
  const { t, tag, guide: say } = translator
  const context = useGuideContext()
  const params = useParams()
  const [turned, setTurned] = useState(false)
  useGuideShare(guide, 'sentence')
  const isChinese = tag.startsWith('zh')
  const replies = (step.card?.replies ?? []).flatMap(({ reply: id, target }) => {
    const reply = guideLibrary.replies.get(id)
    return reply ? [{ reply, target }] : []
  })
  const [selected, setSelected] = useState(() => restoreSelectedReply(params, replies, guide))
  const policy = policyForGuide(guide, context.policy)
  const [card] = step.card ? toEntryViews(policy, [step.card.entry]) : []
  const hidden = hiddenView(policy, guide, guide.contacts) ?? (card?.known === false ? card.hidden : undefined)
  if (hidden) return <WithdrawnScreen title={t('card.title')} hidden={hidden} policy={policy} />
  if (!step.card || !card?.known || card.zh === null)
    return <NotFoundScreen title={t('card.unknown.title')} text={t('card.unknown.text')} />
  const select = (next: SelectedReply | null) => {
    setSelected(next)
    scrollToTop()
    saveSelectedReply(params, guide, next)
  }
  const needsDetail = selected?.reply.asks != null && selected.detail === null
  return (
    <Screen title={t('card.title')} heading={null} parent="guides">
      {!selected ? (
        <CounterCardView
          zh={card.zh}
          caption={t('card.caption')}
          prompt={t('card.ask.zh').text}
          {...(!isChinese && { promptNote: t('card.see') })}
          replies={replies.map((option) => {
            const tone = toneOf(destinationOf(guide, step, { ...option, detail: null }), guide, step)
            return {
              id: option.reply.id,
              zh: option.reply.zh,
              ...(!isChinese && { text: withoutChinese(say(`reply.${option.reply.id}`)) }),
              ...(tone && { tone }),
            }
          })}
          turned={turned}
          tools={<SentenceTools zh={card.zh} turned={turned} onTurn={() => setTurned(!turned)} />}
          onReply={(id) => {
            const option = replies.find((reply) => reply.reply.id === id)
            if (option) select({ ...option, detail: null })
          }}
          {...(!tag.startsWith('zh') && { text: withoutChinese(entryLabel(translator, card)) })}
        />
      ) : needsDetail ? (
        <FollowUpQuestion
          reply={selected.reply}
          guide={guide}
          policy={policy}
          onSelect={(detail) => select({ ...selected, detail })}
        />
      ) : (
        <ClerkReply
          guide={guide}
          step={step}
          reply={selected.reply}
          detail={selected.detail}
          destination={destinationOf(guide, step, selected)}
          navigation={createNavigation(guide, step, !fromAnswer)}
          policy={policy}
          onReset={() => select(null)}
        />
      )}
      {!selected && (
        <Cells>
          <HandoverCell guide={guide} />
        </Cells>
      )}
      {fromAnswer && !selected && <OtherSentences shown={step.card.entry} cards={context.view?.cards ?? []} />}
    </Screen>
  )
}

/** A sentence without replies. */
function SentenceCard({ id, guide }: { id: string; guide: Guide | null }) {
  const translator = useTranslation()
  const [turned, setTurned] = useState(false)
  const { t, tag } = translator
  const { policy, answersState, view } = useGuideContext()
  const cardPolicy = guide ? policyForGuide(guide, policy) : policyForPlace(answersState)
  const [card] = toEntryViews(cardPolicy, [id])
  if (card?.known === false && card.hidden)
    return <WithdrawnScreen title={t('card.title')} hidden={card.hidden} policy={cardPolicy} />
  if (!card?.known || card.zh === null)
    return <NotFoundScreen title={t('card.unknown.title')} text={t('card.unknown.text')} />
  return (
    <Screen title={t('card.title')} heading={null} parent="guides">
      <CounterCardView
        zh={card.zh}
        caption={t('card.caption.alone')}
        prompt=""
        replies={[]}
        onReply={() => undefined}
        turned={turned}
        tools={<SentenceTools zh={card.zh} turned={turned} onTurn={() => setTurned(!turned)} />}
        {...(!tag.startsWith('zh') && { text: withoutChinese(entryLabel(translator, card)) })}
      />
      <OtherSentences shown={id} cards={view?.cards ?? []} />
    </Screen>
  )
}

/** The other sentences of the answer; nothing if the shown one is not of the answer. */
function OtherSentences({ shown, cards }: { shown: string; cards: readonly EntryView[] }) {
  const translator = useTranslation()
  const others = cards.filter(({ id }) => id !== shown)
  if (others.length === 0 || others.length === cards.length) return null
  return (
    <Group title={translator.t('card.more')}>
      <Cells>
        {others.map((card) => {
          const { label, href, onFollow } = linkToRoute('card', entryLabel(translator, card), {
            instead: true,
            params: { entry: card.id },
          })
          return <Cell key={card.id} title={label} href={href} onFollow={onFollow} />
        })}
      </Cells>
    </Group>
  )
}

/**
 * The step of the answer's guides that shows a sentence of the answer; without one, the first of their steps with
 * general replies. Null: the sentence is not of the answer, or the answer has no guide.
 */
function stepOfSentence(context: GuideContext, entry: string): { guide: Guide; step: Step } | null {
  if (!context.view?.cards.some(({ id }) => id === entry)) return null
  const guides = guidesForPerson(context).map((guide) => guideFor(guide, context.answersState.answers, null))
  const own = guides.flatMap((guide) => guide.steps.map((step) => ({ guide, step })))
  const found = own.find(({ step }) => step.card?.entry === entry)
  if (found) return found
  const [first] = own
  if (!first) return null
  const { guide, step } = first
  return { guide, step: { ...step, card: fallbackCard(entry, guide, step, policyForGuide(guide, context.policy)) } }
}

/** A card for the counter: the card of a guide's step, or any sentence of the policy by its id. */
function CardScreen() {
  const { t } = useTranslation()
  const context = useGuideContext()
  const { policy } = context
  const { guide: id = '', step: stepId, at, entry } = useParams()
  const whole = guideLibrary.guides.get(id) ?? null
  const guide = whole && guideFor(whole, context.answersState.answers, stepId ?? at ?? null)
  const found = guide && stepId !== undefined ? findStep(guide, stepId) : null
  if (guide && found) return <StepCard key={`${guide.id} ${found.step.id}`} guide={guide} step={found.step} />
  // The sentence of a problem has replies, too; they lead back to its step, or to a contact.
  const from = guide && at !== undefined ? findStep(guide, at) : null
  if (guide && from && entry !== undefined)
    return (
      <StepCard
        guide={guide}
        step={{ ...from.step, card: fallbackCard(entry, guide, from.step, policyForGuide(guide, policy)) }}
      />
    )
  const own = entry === undefined ? null : stepOfSentence(context, entry)
  if (own) return <StepCard key={entry} fromAnswer {...own} />
  if (entry !== undefined) return <SentenceCard key={entry} id={entry} guide={guide} />
  return <NotFoundScreen title={t('card.unknown.title')} text={t('card.unknown.text')} />
}

export default withGuideMessages(CardScreen)
