import { Box } from '../ui/box'
import { classes } from '../ui/classes'
import { Fieldset, Radio } from '../ui/field'
import { Heading } from '../ui/heading'
import { Text } from '../ui/text'
import { plain, type Words } from '../ui/words'
import type { Option } from './Choice'
import './Segmented.scss'

interface Props {
  legend: Words
  name: string
  options: readonly Pick<Option, 'id' | 'label' | 'lang'>[]
  value: string
  onChoose: (id: string) => void
}

/**
 * A setting with a few short values side by side, one of which always holds; they wrap where they do not fit.
 * @example <Segmented legend="Theme" name="theme" options={themes} value="system" onChoose={setTheme} />
 */
export function Segmented({ legend, name, options, value, onChoose }: Props) {
  return (
    <Fieldset className="segmented block" label={plain(legend)} legend={<Heading level={2} className="segmented-legend">{legend}</Heading>}>
      <Box className="segments">
        {options.map(({ id, label, lang }) => (
          <Radio
            key={id}
            name={name}
            value={id}
            checked={id === value}
            onChoose={onChoose}
            label={plain(label)}
            className={classes('segment', id === value && 'segment-chosen')}
          >
            <Text lang={lang}>{label}</Text>
          </Radio>
        ))}
      </Box>
    </Fieldset>
  )
}
