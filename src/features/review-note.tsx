import { type BilingualText, type Translator, useTranslation } from '../i18n'
import { languageInfo, reviewOf } from '../i18n/language-info'
import { Paragraph } from '../ui/text'

/**
 * How the translation of the current language was made and reviewed; null if it is an original that nobody has reviewed.
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
