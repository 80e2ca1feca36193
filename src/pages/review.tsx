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
 * The same of the language that is spoken, with the day; null where it was written by itself and nobody checked it.
 * @example reviewed(speech)?.text // 'These words were translated with machine help on 22 November 2026 …'
 */
export function reviewed({ t, tag, day }: Pick<Speech, 't' | 'tag' | 'day'>): Line | null {
  const { made, on, reviewer, reviewed: checked } = aboutOf(tag)
  if (reviewer !== null && checked !== null) return t('review.checked', { name: reviewer, day: day(checked) })
  return made === 'written' ? null : t('review.machine', { day: day(on) })
}

/**
 * Says it small, where words of the law stand.
 * @example <Review />
 */
export function Review() {
  const line = reviewed(useSpeech())
  return line && <Paragraph kind="caption">{line}</Paragraph>
}
