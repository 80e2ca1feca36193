import { Bilingual } from '../../components/Bilingual'
import { Group } from '../../components/Group'
import { useSpeech } from '../../i18n'
import type { Listed } from '../../journey/outcome'
import { copy } from '../../platform/clipboard'
import { Paragraph } from '../../ui/text'
import { entryName } from '../names'
import { SourceButton } from '../sources'

/**
 * A sentence to show at the counter: large Chinese, what it says, a way to copy it.
 * @example <CounterCard card={card} />
 */
export function CounterCard({ card }: { card: Listed }) {
  const speech = useSpeech()
  const { t, tag } = speech
  if (!card.known || card.zh === null) return null
  const { zh } = card
  const meaning = entryName(speech, card)
  return (
    <>
      <Bilingual
        zh={zh}
        size="counter"
        copy={{ label: t('common.copy'), done: t('common.copied'), onCopy: () => copy(zh) }}
        {...(!tag.startsWith('zh') && { text: meaning })}
      />
      <SourceButton name={meaning} notes={card.sources} />
    </>
  )
}

/**
 * The sentences to show at the counter; nothing where there are none.
 * @example <Cards cards={view.cards} />
 */
export function Cards({ cards }: { cards: readonly Listed[] }) {
  const { t } = useSpeech()
  if (cards.length === 0) return null
  return (
    <Group title={t('outcome.cards')}>
      <Paragraph kind="secondary">{t('outcome.cards.how')}</Paragraph>
      {cards.map((card) => <CounterCard key={card.id} card={card} />)}
    </Group>
  )
}
