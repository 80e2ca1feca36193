import { Cells } from '../../components/Cell'
import { Details } from '../../components/Details'
import { StrengthBadge } from '../../components/StrengthBadge'
import { useSpeech } from '../../i18n'
import type { Side } from '../../journey/outcome'
import { Item } from '../../ui/list'
import { Paragraph } from '../../ui/text'
import { SourceButton } from '../sources'

interface Props {
  title: string
  /** The first part of the words' keys. */
  kind: 'scheme' | 'channel'
  sides: readonly Side[]
}

/**
 * Further answers of the law, one a line: which scheme may take this person, which channel may work.
 * @example <Sides title={t('outcome.channels')} kind="channel" sides={view.channels} />
 */
export function Sides({ title, kind, sides }: Props) {
  const { t, law } = useSpeech()
  return (
    <Details summary={title}>
      <Cells>
        {sides.map(({ id, finding: { value, strength } }) => {
          const said = value === 'yes' || value === 'no' ? value : 'unknown'
          const firm = said === 'unknown' ? 'ask' : strength ?? 'ask'
          const word = t(said !== 'unknown' && firm !== 'yes' ? `outcome.side.${said}.confirm` : `outcome.side.${said}`)
          return (
            <Item key={id} className="line">
              <Paragraph className="line-name">{law(`${kind}.${id}`)}</Paragraph>
              {said === 'no' ? <Paragraph kind="strong">{word}</Paragraph> : <StrengthBadge strength={firm} word={word} />}
              <Paragraph kind="secondary" className="line-hint">{law(`${kind}.${id}.${said}`)}</Paragraph>
            </Item>
          )
        })}
      </Cells>
      <SourceButton name={title} lines={sides.map(({ id, finding }) => ({ name: law(`${kind}.${id}`), notes: finding.sources }))} />
    </Details>
  )
}
