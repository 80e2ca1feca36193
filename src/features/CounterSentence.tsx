import { Bilingual } from '../components/Bilingual'
import { copyWords, withoutChinese, useTranslation } from '../i18n'
import type { HiddenView } from '../journey/hidden'
import type { EntryView } from '../journey/outcome'
import { copy } from '../platform/clipboard'
import { Box } from '../ui/box'
import { Paragraph } from '../ui/text'
import { alternativeContact, entryLabel, withdrawnReason } from './labels'

/** Replaces a withdrawn sentence: why, and whom to ask. */
function WithdrawnSentence({ hidden }: { hidden: HiddenView }) {
  const translator = useTranslation()
  const ask = alternativeContact(translator, hidden)
  return (
    <>
      <Paragraph>{withdrawnReason(translator, hidden)}</Paragraph>
      {ask !== undefined && <Paragraph className="entry-hint">{ask}</Paragraph>}
    </>
  )
}

/**
 * A sentence to show at the counter: large Chinese, its translation and a copy button.
 * @example <CounterSentence card={card} />
 */
export function CounterSentence({ card }: { card: EntryView }) {
  const translator = useTranslation()
  const { t, tag } = translator
  if (!card.known && card.hidden) return <WithdrawnSentence hidden={card.hidden} />
  if (!card.known || card.zh === null) return null
  const { zh } = card
  return (
    <Box className="counter-card">
      <Bilingual
        zh={zh}
        size="counter"
        copy={{ label: t('common.copy'), ...copyWords(translator), onCopy: () => copy(zh) }}
        {...(!tag.startsWith('zh') && { text: withoutChinese(entryLabel(translator, card)) })}
      />
    </Box>
  )
}
