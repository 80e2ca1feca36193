import { Bilingual } from '../../../src/components/Bilingual'
import { entryLabel, withdrawnReason } from '../../../src/features/labels'
import { useTranslation, withoutChinese, type BilingualText } from '../../../src/i18n'
import type { EntryView } from '../../../src/journey/outcome'
import { Paragraph } from '../../../src/ui/text'

interface Props {
  entry: EntryView | undefined
  caption: BilingualText
}

/**
 * A sentence to show to a clerk: large Chinese, and what it means; why, if it is withdrawn.
 * @example <Sentence entry={card} caption={t('guide.card')} />
 */
export function Sentence({ entry, caption }: Props) {
  const translator = useTranslation()
  if (!entry) return null
  if (!entry.known) return entry.hidden ? <Paragraph>{withdrawnReason(translator, entry.hidden)}</Paragraph> : null
  if (entry.zh === null) return null
  return (
    <Bilingual
      zh={entry.zh}
      size="counter"
      caption={caption}
      {...(!translator.tag.startsWith('zh') && { text: withoutChinese(entryLabel(translator, entry)) })}
    />
  )
}
