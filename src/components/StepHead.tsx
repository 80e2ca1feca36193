import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { Text } from '../ui/text'
import { plainText, type DisplayText } from '../ui/display-text'
import { classNames } from '../ui/classes'
import { StepProgress } from './StepProgress'
import './StepHead.scss'

interface Props {
  /** E.g. "Step 2 of 5". */
  progress: { label: DisplayText; value: number; max: number }
  /** The title of the guide. */
  guideTitle: DisplayText
  /** The single thing to do. */
  text: DisplayText
  /** The h1 gets the focus when this changes (H5). */
  focusKey: string
}

/** An instruction with more characters is set a size smaller, so that its picture stays in sight. */
const LONG = 60

/**
 * What stands above the picture of a step: the progress, the guide and the single thing to do.
 * @example <StepHead progress={{ label: 'Step 2 of 5', value: 2, max: 5 }} guideTitle="Activate" text="Open the app." focusKey="open" />
 */
export function StepHead({ progress, guideTitle, text, focusKey }: Props) {
  return (
    <Box className="step-head">
      <Box className="step-way">
        <StepProgress {...progress} />
        <Box className="step-caption">
          <Text className="step-guide">{guideTitle}</Text>
          <Text className="step-count">{progress.label}</Text>
        </Box>
      </Box>
      <Heading
        level={1}
        focusKey={focusKey}
        className={classNames('step-text', plainText(text).length > LONG && 'step-text-long')}
      >
        {text}
      </Heading>
    </Box>
  )
}
