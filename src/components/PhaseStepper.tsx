import { Box } from '../ui/box'
import { Icon } from '../ui/icon'
import { Item, OrderedList } from '../ui/list'
import { LocalizedText } from '../ui/localized-text'
import { VisuallyHidden, Text } from '../ui/text'
import { plainText, type DisplayText } from '../ui/display-text'
import './PhaseStepper.scss'

export interface PhaseStep {
  id: string
  label: DisplayText
  /** The Chinese name; absent: the label is Chinese. */
  zh?: string
  /** `done` has a tick, `here` a filled marker, `later` an empty ring. */
  state: 'done' | 'here' | 'later'
  /** The state as text. */
  stateLabel: DisplayText
}

interface Props {
  /** The accessible name. */
  label: string
  phases: readonly PhaseStep[]
}

/**
 * The four phases (enrol, pay, activate, use) in one row, with the current one marked.
 * @example <PhaseStepper label="Where you are" phases={phases} />
 */
export function PhaseStepper({ label, phases }: Props) {
  return (
    <OrderedList label={label} className="phase-stepper block">
      {phases.map(({ id, label: name, zh, state, stateLabel }, index) => (
        <Item key={id} className={`phase phase-${state}`}>
          <Box className="phase-track">
            <Box className="phase-mark">
              {state === 'done' ? <Icon name="check" className="phase-glyph" /> : <Text>{index + 1}</Text>}
            </Box>
            {index < phases.length - 1 && <Box className="phase-line" />}
          </Box>
          <Box className="phase-name">
            <LocalizedText text={name} />
          </Box>
          {zh !== undefined && (
            <Box className="phase-zh">
              <Text lang="zh-Hans">{zh}</Text>
            </Box>
          )}
          {state === 'later' ? (
            <VisuallyHidden>{plainText(stateLabel)}</VisuallyHidden>
          ) : (
            <Box className="phase-state">
              <Text>{stateLabel}</Text>
            </Box>
          )}
        </Item>
      ))}
    </OrderedList>
  )
}
