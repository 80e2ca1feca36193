import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { Paragraph, Text } from '../ui/text'
import { plainText, type DisplayText } from '../ui/display-text'
import { classNames } from '../ui/classes'
import { Callout } from './Callout'
import { StepProgress } from './StepProgress'
import './StepView.scss'

interface Props {
  /** E.g. "Step 2 of 5". */
  progress: { label: DisplayText; value: number; max: number }
  /** The title of the guide. */
  guideTitle: DisplayText
  /** The single thing to do. */
  text: DisplayText
  /** The h1 gets the focus when this changes (H5). */
  focusKey: string
  /** Absent: no warning. */
  warning?: { label: string; text: DisplayText }
  /** The picture of the step, and what goes with it. */
  children?: ReactNode
}

/** An instruction with more characters is set a size smaller, so that its picture stays in sight. */
const LONG = 90

/**
 * One step of a guide: the progress, a single thing to do, a warning, and its picture.
 * @example <StepView progress={{ label: 'Step 2 of 5', value: 2, max: 5 }} guideTitle="Activate" text="Open the app." focusKey="open" />
 */
export function StepView({ progress, guideTitle, text, focusKey, warning, children }: Props) {
  return (
    <Box className="step-view">
      <StepProgress {...progress} />
      <Box className="step-head">
        <Text className="step-guide">{guideTitle}</Text>
        <Text className="step-count">{progress.label}</Text>
      </Box>
      <Heading
        level={1}
        focusKey={focusKey}
        className={classNames('step-text', plainText(text).length > LONG && 'step-text-long')}
      >
        {text}
      </Heading>
      {warning && (
        <Callout kind="warning" kindLabel={warning.label}>
          <Paragraph>{warning.text}</Paragraph>
        </Callout>
      )}
      {children}
    </Box>
  )
}
