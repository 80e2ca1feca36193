import { type Line, type Speech, type Tag, useSpeech } from '../i18n'
import { aboutOf } from '../i18n/about'
import { Paragraph } from '../ui/text'

/**
 * How the words of a language were made and who has checked them, in a few words.
 * @example reviewBadge(speech, 'my').text // 'Translated with machine help, not checked yet'
 */
export function reviewBadge({ t }: Pick<Speech, 't'>, tag: Tag): Line {
  const { made, reviewer } = aboutOf(tag)
  if (reviewer !== null) return t('review.badge.checked', { name: reviewer })
  return t(made === 'written' ? 'review.badge.written' : 'review.badge.machine')
}

/**
 * The same of the language that is spoken now, with the day; nothing where it was written by itself and nobody checked it.
 * @example <Review />
 */
export function Review() {
  const { t, tag, day } = useSpeech()
  const { made, on, reviewer, reviewed } = aboutOf(tag)
  if (reviewer !== null && reviewed !== null) {
    return <Paragraph kind="caption">{t('review.checked', { name: reviewer, day: day(reviewed) })}</Paragraph>
  }
  return made === 'written' ? null : <Paragraph kind="caption">{t('review.machine', { day: day(on) })}</Paragraph>
}
