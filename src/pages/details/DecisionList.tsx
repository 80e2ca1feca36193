import { Cells } from '../../components/Cell'
import { Details } from '../../components/Details'
import { StrengthBadge } from '../../components/StrengthBadge'
import { type BilingualText, useTranslation } from '../../i18n'
import type { DecisionView } from '../../journey/outcome'
import { Item } from '../../ui/list'
import { Paragraph } from '../../ui/text'
import { schemeFinding } from '../../features/scheme-finding'
import { SourceButton } from '../../features/sources'

interface Props {
  title: BilingualText
  /** The prefix of the translation keys. */
  kind: 'scheme' | 'channel'
  decisions: readonly DecisionView[]
}

/**
 * Decisions about schemes or channels, one per row.
 * @example <DecisionList title={t('outcome.channels')} kind="channel" decisions={view.channels} />
 */
export function DecisionList({ title, kind, decisions }: Props) {
  const translator = useTranslation()
  const { law } = translator
  return (
    <Details summary={title}>
      <Cells>
        {decisions.map(({ id, finding }) => {
          const { answer, strength, label } = schemeFinding(translator, finding)
          return (
            <Item key={id} className="entry-row">
              <Paragraph className="entry-name">{law(`${kind}.${id}`)}</Paragraph>
              {strength === null ? (
                <Paragraph kind="strong">{label}</Paragraph>
              ) : (
                <StrengthBadge strength={strength} label={label} />
              )}
              <Paragraph kind="secondary" className="entry-hint">
                {law(`${kind}.${id}.${answer}`)}
              </Paragraph>
            </Item>
          )
        })}
      </Cells>
      <SourceButton
        name={title}
        lines={decisions.map(({ id, finding }) => ({ label: law(`${kind}.${id}`), notes: finding.sources }))}
      />
    </Details>
  )
}
