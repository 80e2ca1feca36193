import { ButtonLabel } from '../../../components/ButtonLabel'
import { PhoneSketch } from '../../../components/PhoneSketch'
import type { Label, Step } from '../../../guides'
import { useSpeech } from '../../../i18n'
import { copy } from '../../../platform/clipboard'
import { meaningOf, sketchWords, termOf } from '../words'
import { named } from './named'

/** The Chinese on a button, a menu or a paper, as large as it is needed to compare. */
export function Exact({ label, number }: { label: Label; number: number | null }) {
  const speech = useSpeech()
  const { t } = speech
  const term = termOf(label)
  const meaning = meaningOf(speech, term)
  return (
    <ButtonLabel
      kind={t(`guide.label.${term.kind}`)}
      zh={term.zh}
      pinyin={term.pinyin}
      copy={{ label: t('common.copy'), done: t('common.copied'), failed: t('paper.copy.failed'), onCopy: () => copy(term.zh) }}
      {...(meaning !== undefined && { meaning })}
      {...(number !== null && { number })}
    />
  )
}

/**
 * The sketch of a step, and the words to look for, sign by sign.
 * @example <Shown step={step} />
 */
export function Shown({ step }: { step: Step }) {
  const speech = useSpeech()
  const { sketch } = step
  return (
    <>
      {sketch && (
        <PhoneSketch
          title={sketch.title && termOf(sketch.title).zh}
          parts={sketch.parts.map(({ kind, label, press }) => ({ kind, press, zh: label && termOf(label).zh }))}
          words={sketchWords(speech, sketch)}
          caption={speech.t('sketch.caption')}
        />
      )}
      {named(step).map(({ label, number }) => <Exact key={label.term} label={label} number={number} />)}
    </>
  )
}
