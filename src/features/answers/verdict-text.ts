import type { BilingualText, Translator } from '../../i18n'
import type { AnswerSummary } from '../../journey/answer'
import type { Verdict } from '../../rules'

/** A verdict in words. */
export interface VerdictText {
  readonly title: BilingualText
  readonly sentence: BilingualText
  /** The sentence is a caution that can overturn the verdict, or says how old it is. */
  readonly isCaution: boolean
  readonly strength: 'yes' | 'likely' | 'ask'
  readonly strengthLabel: BilingualText
}

/**
 * The title, the sentence and the certainty of a verdict. A caution that can overturn it, or its age, stands in the
 * place of its sentence.
 * @example verdictText(translator, view.verdict, summary).strengthLabel.text // 'Clear rule'
 */
export function verdictText(
  { t, law, day, list }: Translator,
  { outcome, strength, possible }: Verdict,
  { overturning, staleSince }: Pick<AnswerSummary, 'overturning' | 'staleSince'>,
): VerdictText {
  const knownStrength = strength ?? 'ask'
  const sentence =
    outcome === null
      ? t('outcome.open.sentence', {
          outcomes: list(possible.map((one) => t('common.quoted', { words: law(`outcome.${one}`) }))),
        })
      : law(`outcome.${outcome}.sentence`)
  return {
    title: outcome === null ? t('outcome.open.title') : law(`outcome.${outcome}`),
    sentence: overturning
      ? law(`caution.${overturning.id}.short`, overturning.values)
      : staleSince !== null
        ? t('outcome.stale', { day: day(staleSince) })
        : sentence,
    isCaution: overturning !== null || staleSince !== null,
    strength: knownStrength,
    strengthLabel: t(outcome === null ? 'outcome.open.word' : `outcome.strength.${knownStrength}`),
  }
}
