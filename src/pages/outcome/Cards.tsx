import { Bilingual } from '../../components/Bilingual'
import { Details } from '../../components/Details'
import { alone, useSpeech } from '../../i18n'
import type { HiddenView } from '../../journey/hidden'
import type { Listed } from '../../journey/outcome'
import { copy } from '../../platform/clipboard'
import { Box } from '../../ui/box'
import { Paragraph } from '../../ui/text'
import { askInstead, entryName, hiddenWhy } from '../names'
import { Part } from './Part'

/** In the place of a sentence that was taken offline: why, and whom to ask. */
function Gone({ hidden }: { hidden: HiddenView }) {
  const speech = useSpeech()
  const ask = askInstead(speech, hidden)
  return (
    <>
      <Paragraph>{hiddenWhy(speech, hidden)}</Paragraph>
      {ask !== undefined && <Paragraph className="line-hint">{ask}</Paragraph>}
    </>
  )
}

/**
 * A sentence to show at the counter: large Chinese, what it says, a way to copy it.
 * @example <CounterCard card={card} />
 */
export function CounterCard({ card }: { card: Listed }) {
  const speech = useSpeech()
  const { t, tag } = speech
  if (!card.known && card.hidden) return <Gone hidden={card.hidden} />
  if (!card.known || card.zh === null) return null
  const { zh } = card
  return (
    <Box className="counter-card">
      <Bilingual
        zh={zh}
        size="counter"
        copy={{ label: t('common.copy'), done: t('common.copied'), failed: t('paper.copy.failed'), onCopy: () => copy(zh) }}
        {...(!tag.startsWith('zh') && { text: alone(entryName(speech, card)) })}
      />
    </Box>
  )
}

/**
 * The sentences to show at the counter, the main one large and the others behind a tap; nothing where there are none.
 * @example <Cards cards={view.cards} />
 */
export function Cards({ cards }: { cards: readonly Listed[] }) {
  const { t } = useSpeech()
  const [main, ...others] = cards
  return (
    <Part title={t('outcome.cards')} entries={cards}>
      <Paragraph kind="secondary" className="part-lead">{t('outcome.cards.how')}</Paragraph>
      {main && <CounterCard card={main} />}
      {others.length > 0 && (
        <Details summary={t('outcome.cards.more', { count: others.length })}>
          {others.map((card) => <CounterCard key={card.id} card={card} />)}
        </Details>
      )}
    </Part>
  )
}
