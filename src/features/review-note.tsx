import { type BilingualText, type Translator, type LanguageTag, useTranslation } from '../i18n'
import { languageInfo, reviewOf } from '../i18n/language-info'
import { Paragraph } from '../ui/text'

/**
 * How the translation of a language was made and reviewed, in a few words.
 * @example reviewBadge(translator, 'my').text // 'Translated with machine help, not checked yet'
 */
export function reviewBadge({ t }: Pick<Translator, 't'>, tag: LanguageTag): BilingualText {
  const info = languageInfo(tag)
  const review = reviewOf(info)
  if (review)
    return review.by.length > 0
      ? t('review.badge.checked', { name: review.by.join(', ') })
      : t('review.badge.checked.unnamed')
  const { made } = info
  return t(made === 'written' ? 'review.badge.written' : 'review.badge.machine')
}

/**
 * The same for the current language, with the day; null if it is an original that nobody has reviewed.
 * @example reviewText(translator)?.text // 'These words were translated with machine help on 22 November 2026 …'
 */
export function reviewText({ t, tag, day }: Pick<Translator, 't' | 'tag' | 'day'>): BilingualText | null {
  const info = languageInfo(tag)
  const review = reviewOf(info)
  if (review)
    return review.by.length > 0
      ? t('review.checked', { name: review.by.join(', '), day: day(review.on) })
      : t('review.checked.unnamed', { day: day(review.on) })
  const { made, on } = info
  return made === 'written' ? null : t('review.machine', { day: day(on) })
}

/**
 * A small note about the review of the translation, for screens with policy texts.
 * @example <ReviewNote />
 */
export function ReviewNote() {
  const line = reviewText(useTranslation())
  return line && <Paragraph kind="caption">{line}</Paragraph>
}
