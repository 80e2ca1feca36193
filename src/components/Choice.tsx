import { Box } from '../ui/box'
import { Fieldset, Radio } from '../ui/field'
import { Heading } from '../ui/heading'
import { Icon } from '../ui/icon'
import { classes } from '../ui/classes'
import { Paragraph, Text } from '../ui/text'
import { plain, type Words } from '../ui/words'
import './Choice.scss'

export interface Option {
  id: string
  label: Words
  hint?: Words
  /** The Chinese name, as on the paper; absent: it has none, or the page is in Chinese. */
  zh?: string
  /** The language of the label; absent: the page's. */
  lang?: string
  /** Set off from the rest, as "I'm not sure" is. */
  apart?: boolean
}

interface Props {
  /** The question. */
  legend: Words
  /** Tells this question's fields from others, and is the id that an ErrorSummary leads to. */
  name: string
  options: readonly Option[]
  /** Null: not answered yet. */
  value: string | null
  onChoose: (id: string) => void
  hint?: Words
  /** What is wrong and how to mend it; absent: nothing is. */
  error?: Words
  /** Absent: 1, the screen's h1. */
  level?: 1 | 2
  arrival?: string | number
}

/**
 * A question with its answers, one to a row; choosing does not go on by itself.
 * @example <Choice legend="Are you employed?" name="employed" options={options} value={null} onChoose={answer} />
 */
export function Choice({ legend, name, options, value, onChoose, hint, error, level = 1, arrival }: Props) {
  const invalid = error !== undefined
  const blocks = [options.filter(({ apart }) => !apart), options.filter(({ apart }) => apart)]
  return (
    <Fieldset
      id={name}
      label={plain(legend)}
      legend={<Heading level={level} arrival={arrival} className="choice-heading">{legend}</Heading>}
      describedBy={classes(hint !== undefined && `${name}-hint`, invalid && `${name}-error`) || undefined}
    >
      {hint !== undefined && <Box id={`${name}-hint`}><Paragraph kind="secondary" className="choice-hint">{hint}</Paragraph></Box>}
      {invalid && (
        <Box id={`${name}-error`} className="choice-error">
          <Icon name="danger" className="choice-error-icon" />
          <Text>{error}</Text>
        </Box>
      )}
      {blocks.map((block, index) => block.length > 0 && (
        <Box key={index} className={classes('choice-rows', invalid && 'choice-rows-invalid')}>
          {block.map(({ id, label, hint: optionHint, zh, lang }) => (
            <Radio
              key={id}
              name={name}
              value={id}
              checked={id === value}
              onChoose={onChoose}
              label={[plain(label), zh, optionHint && plain(optionHint)].filter(Boolean).join('. ')}
              className={classes('choice-row', id === value && 'choice-row-chosen')}
            >
              <Text lang={lang} className="choice-label">{label}</Text>
              {zh !== undefined && <Text lang="zh-Hans" className="choice-zh">{zh}</Text>}
              {optionHint !== undefined && <Text className="choice-option-hint">{optionHint}</Text>}
            </Radio>
          ))}
        </Box>
      ))}
    </Fieldset>
  )
}
