import { Box } from '../ui/box'
import { DescriptionDetails, DescriptionList, DescriptionRow, DescriptionTerm } from '../ui/description-list'
import { LocalizedText } from '../ui/localized-text'
import type { DisplayText } from '../ui/display-text'
import type { DrawingName } from './drawing-names'
import { Drawing } from './Drawing'
import './Facts.scss'

/** A fact in a few words. */
export interface Fact {
  readonly id: string
  readonly drawing: DrawingName
  readonly name: DisplayText
  readonly value: DisplayText
  /** From when it counts, for which year; absent: the value says all. */
  readonly note?: DisplayText
}

interface Props {
  facts: readonly Fact[]
}

/**
 * Short facts side by side; as rows on narrow screens and with large text.
 * @example <Facts facts={[{ id: 'who', drawing: 'company-hr', name: 'Who does it', value: 'Your employer' }]} />
 */
export function Facts({ facts }: Props) {
  return (
    <DescriptionList className="facts block">
      {facts.map(({ id, drawing, name, value, note }) => (
        <DescriptionRow key={id} className="fact">
          <DescriptionTerm className="fact-name">
            <Box inline className="fact-head">
              <Drawing name={drawing} size={32} className="fact-drawing" />
              <Box inline className="fact-label">
                <LocalizedText text={name} />
              </Box>
            </Box>
          </DescriptionTerm>
          <DescriptionDetails className="fact-value">
            <Box className="fact-text">
              <LocalizedText text={value} />
            </Box>
            {note !== undefined && (
              <Box className="fact-note">
                <LocalizedText text={note} />
              </Box>
            )}
          </DescriptionDetails>
        </DescriptionRow>
      ))}
    </DescriptionList>
  )
}
