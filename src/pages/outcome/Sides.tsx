import { Card } from '../../components/Card'
import { Details } from '../../components/Details'
import { StrengthBadge } from '../../components/StrengthBadge'
import { useSpeech } from '../../i18n'
import type { Side } from '../../journey/outcome'
import { Paragraph, Text } from '../../ui/text'
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
      {sides.map(({ id, finding: { value, strength, sources } }) => {
        const said = value === 'yes' || value === 'no' ? value : 'unknown'
        const name = law(`${kind}.${id}`)
        return (
          <Card key={id} tone="quiet">
            <Text kind="strong">{name}</Text>
            <StrengthBadge
              strength={said === 'unknown' ? 'ask' : strength ?? 'ask'}
              word={t(`outcome.side.${said}`)}
            />
            <Paragraph>{law(`${kind}.${id}.${said}`)}</Paragraph>
            {said !== 'unknown' && strength === 'likely' && <Paragraph kind="secondary">{t('outcome.confirm-first')}</Paragraph>}
            <SourceButton name={name} notes={sources} />
          </Card>
        )
      })}
    </Details>
  )
}
