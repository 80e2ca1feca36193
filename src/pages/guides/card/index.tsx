import { useState } from 'react'
import { CounterCard } from '../../../components/CounterCard'
import type { Guide, Step } from '../../../guides'
import { shelf } from '../../../guides/shelf'
import { alone, useSpeech } from '../../../i18n'
import { plainCard, stepOf, type Way, wayOn } from '../../../journey/guide'
import { hiddenView } from '../../../journey/hidden'
import { listed } from '../../../journey/outcome'
import { back, replace, useParams } from '../../../platform/navigation'
import { toTop } from '../../../platform/scroll'
import { END, useProgress } from '../../../stores/progress'
import { entryName } from '../../names'
import { Screen } from '../../Screen'
import { Along } from '../Along'
import { Hidden } from '../Hidden'
import { lawFor, lawHere, useHere } from '../here'
import { Unknown } from '../Unknown'
import type { Walk } from '../WayOn'
import { worded } from '../worded'
import { Ask } from './Ask'
import { type Heard, heardBefore, keepHeard } from './heard'
import { Said } from './Said'

/** The guide's screen lies below this one, or takes its place, and shows where the card led. */
function walkOf(guide: Guide, from: Step): Walk {
  const { goTo, finish, finishStep } = useProgress.getState()
  const place = (id: string) => guide.steps.findIndex((one) => one.id === id)
  const to = (step: string) => {
    // Whoever is sent on has done this step; whoever is sent back has not.
    if (step === END || place(step) > place(from.id)) finishStep(guide.id, from.id)
    goTo(guide.id, step)
    back('guide', { id: guide.id, ...(step !== END && { step }) })
  }
  return {
    toStep: to,
    toEnd() {
      finish(guide.id)
      to(END)
    },
    toGuide: (params) => replace('guide', params),
  }
}

/** Where a reply leads; who is to come back another day has not ended the guide, but stays at this step. */
function wayFrom(guide: Guide, step: Step, { reply, target }: Heard): Way {
  const way = wayOn(shelf, guide, step, target)
  return reply.asks === 'day' && way.kind === 'done' ? { kind: 'step', guide, step } : way
}

/** The sentence of a step, with the replies that lead on. */
function StepCard({ guide, step }: { guide: Guide; step: Step }) {
  const speech = useSpeech()
  const { t, tag } = speech
  const here = useHere()
  const params = useParams()
  const replies = (step.card?.replies ?? []).flatMap(({ reply, target }) => {
    const known = shelf.replies.get(reply)
    return known ? [{ reply: known, target }] : []
  })
  const [heard, setHeard] = useState(() => heardBefore(params, replies, guide))
  const policy = lawFor(guide, here.policy)
  const [card] = step.card ? listed(policy, [step.card.entry]) : []
  const gone = hiddenView(policy, guide, guide.contacts) ?? (card?.known === false ? card.hidden : undefined)
  if (gone) return <Hidden title={t('card.title')} hidden={gone} policy={policy} />
  if (!step.card || !card?.known || card.zh === null) return <Unknown title={t('card.unknown.title')} text={t('card.unknown.text')} />
  const hear = (next: Heard | null) => {
    setHeard(next)
    toTop()
    keepHeard(params, guide, next)
  }
  const asking = heard?.reply.asks != null && heard.what === null
  return (
    <Screen title={t('card.title')} heading={null} parent="guides">
      {!heard ? (
        <CounterCard
          zh={card.zh}
          caption={t('card.caption')}
          ask={t('card.ask.zh').text}
          replies={replies.map(({ reply }) => ({ id: reply.id, zh: reply.zh }))}
          onReply={(id) => {
            const said = replies.find((one) => one.reply.id === id)
            if (said) hear({ ...said, what: null })
          }}
          {...(!tag.startsWith('zh') && { text: alone(entryName(speech, card)) })}
        />
      ) : asking ? (
        <Ask reply={heard.reply} guide={guide} policy={policy} onSaid={(what) => hear({ ...heard, what })} />
      ) : (
        <Said
          guide={guide} step={step} reply={heard.reply} what={heard.what} way={wayFrom(guide, step, heard)}
          walk={walkOf(guide, step)} policy={policy} onAgain={() => hear(null)}
        />
      )}
      <Along guide={guide} />
    </Screen>
  )
}

/** A sentence by itself, without replies. */
function Sentence({ id, guide }: { id: string; guide: Guide | null }) {
  const speech = useSpeech()
  const { t, tag } = speech
  const { policy, told } = useHere()
  const law = guide ? lawFor(guide, policy) : lawHere(told)
  const [card] = listed(law, [id])
  if (card?.known === false && card.hidden) return <Hidden title={t('card.title')} hidden={card.hidden} policy={law} />
  if (!card?.known || card.zh === null) return <Unknown title={t('card.unknown.title')} text={t('card.unknown.text')} />
  return (
    <Screen title={t('card.title')} heading={null} parent="guides">
      <CounterCard
        zh={card.zh} caption={t('card.caption.alone')} ask="" replies={[]} onReply={() => undefined}
        {...(!tag.startsWith('zh') && { text: alone(entryName(speech, card)) })}
      />
    </Screen>
  )
}

/** A card for the counter: that of a guide's step, or any sentence of the law by its id. */
function CardScreen() {
  const { t } = useSpeech()
  const { guide: id = '', step: stepId, at, entry } = useParams()
  const guide = shelf.guides.get(id) ?? null
  const found = guide && stepId !== undefined ? stepOf(guide, stepId) : null
  if (guide && found) return <StepCard guide={guide} step={found.step} />
  // A sentence that a trouble of a step shows has replies, too; they lead back to that step or on to somebody.
  const from = guide && at !== undefined ? stepOf(guide, at) : null
  if (guide && from && entry !== undefined) return <StepCard guide={guide} step={{ ...from.step, card: plainCard(entry, guide, from.step) }} />
  if (entry !== undefined) return <Sentence id={entry} guide={guide} />
  return <Unknown title={t('card.unknown.title')} text={t('card.unknown.text')} />
}

export default worded(CardScreen)
