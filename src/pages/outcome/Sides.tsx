import { Cells } from '../../components/Cell'
import { Details } from '../../components/Details'
import { StrengthBadge } from '../../components/StrengthBadge'
import { type Line, useSpeech } from '../../i18n'
import type { Side } from '../../journey/outcome'
import { Item } from '../../ui/list'
import { Paragraph } from '../../ui/text'
import { findingShown } from '../finding'
import { SourceButton } from '../sources'

interface Props {
  title: Line
  /** The first part of the words' keys. */
  kind: 'scheme' | 'channel'
  sides: readonly Side[]
}

/**
 * Further answers of the law, one a line: which scheme may take this person, which channel may work.
 * @example <Sides title={t('outcome.channels')} kind="channel" sides={view.channels} />
 */
export function Sides({ title, kind, sides }: Props) {
  const speech = useSpeech()
  const { law } = speech
  return (
    <Details summary={title}>
      <Cells>
        {sides.map(({ id, finding }) => {
          const { said, strength, word } = findingShown(speech, finding)
          return (
            <Item key={id} className="line">
              <Paragraph className="line-name">{law(`${kind}.${id}`)}</Paragraph>
              {strength === null ? <Paragraph kind="strong">{word}</Paragraph> : <StrengthBadge strength={strength} word={word} />}
              <Paragraph kind="secondary" className="line-hint">{law(`${kind}.${id}.${said}`)}</Paragraph>
            </Item>
          )
        })}
      </Cells>
      <SourceButton name={title} lines={sides.map(({ id, finding }) => ({ name: law(`${kind}.${id}`), notes: finding.sources }))} />
    </Details>
  )
}
