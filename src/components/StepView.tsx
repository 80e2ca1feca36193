import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { Paragraph } from '../ui/text'
import type { Words } from '../ui/words'
import { Actions } from './Actions'
import { Callout } from './Callout'
import { Progress } from './Progress'
import './StepView.scss'

interface Props {
  /** E.g. "Step 2 of 5". */
  progress: { label: Words; value: number; max: number }
  /** Of what it is a step. */
  of: Words
  /** The one thing to do. */
  text: Words
  /** The h1 takes the focus whenever this changes (H5). */
  arrival: string
  /** Absent: nothing to beware of. */
  warning?: { word: string; text: Words }
  /** What goes with it: the words on the button, the sketch. */
  children?: ReactNode
  /** What can be done next, the main thing first. */
  actions: ReactNode
}

/**
 * One thing to do, with what is needed for it and nothing else.
 * @example <StepView progress={{ label: 'Step 2 of 5', value: 2, max: 5 }} of="Activate" text="Open the app." arrival="open" actions={done} />
 */
export function StepView({ progress, of, text, arrival, warning, children, actions }: Props) {
  return (
    <Box className="step-view">
      <Paragraph kind="secondary" className="step-of">{of}</Paragraph>
      <Progress {...progress} />
      <Heading level={1} arrival={arrival} className="step-text">{text}</Heading>
      <Box className="step-rest">
        {warning && <Callout kind="warning" kindWord={warning.word}><Paragraph>{warning.text}</Paragraph></Callout>}
        {children}
      </Box>
      <Actions>{actions}</Actions>
    </Box>
  )
}
