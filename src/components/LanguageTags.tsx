import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Heading } from '../ui/heading'
import { Item, List } from '../ui/list'
import { Text } from '../ui/text'
import { Drawing } from './Drawing'
import './LanguageTags.scss'

interface LanguageTag {
  tag: string
  /** Its name in its own script. */
  name: string
  greeting: string
}

interface Props {
  /** In Chinese and English, which every device can show. */
  title: { zh: string; en: string }
  /** The accessible name of the list. */
  label: string
  /** Twelve of them fill a tablet. */
  languages: readonly LanguageTag[]
  onChoose: (tag: string) => void
  /** What the office has written about itself; empty: nothing. */
  office: { name: string; hours: string }
  staffLabel: string
  onStaff: () => void
}

/** The languages that one wire of a tablet held upright or lying across can carry. */
const BIRDS = [
  { id: 'one', size: 58 },
  { id: 'two', size: 52 },
  { id: 'three', size: 60 },
  { id: 'four', size: 50 },
] as const

/**
 * Every language as a tag on a wire, in its own script: touching one opens the app in it. Below them the office, and the
 * way in for its staff. It needs nothing that has to be loaded first.
 * @example <LanguageTags title={title} label="Language" languages={languages} onChoose={choose} office={office} staffLabel="工作人员" onStaff={open} />
 */
export function LanguageTags({ title, label, languages, onChoose, office, staffLabel, onStaff }: Props) {
  return (
    <Box lang="zh-Hans" dir="ltr" className="tags">
      <Box className="tags-head">
        <Heading level={1} className="tags-title">
          <Text lang="zh-Hans" className="tags-title-zh">
            {title.zh}
          </Text>{' '}
          <Text lang="en" className="tags-title-en">
            {title.en}
          </Text>
        </Heading>
        <Box className="tags-touch">
          <Box className="tags-ring" />
          <Drawing name="tap-hand" size={74} className="tags-hand" />
        </Box>
        <Drawing name="swallow-fly" size={112} className="tags-swallow" />
      </Box>
      <Box className="tags-wires">
        {BIRDS.map(({ id, size }) => (
          <Drawing key={id} name="swallow-sit" size={size} className={`tags-bird tags-bird-${id}`} />
        ))}
        <List label={label} className="tags-list">
          {languages.map(({ tag, name, greeting }) => (
            <Item key={tag} className="tags-item">
              <Button kind="bare" lang={tag} onPress={() => onChoose(tag)} className="tags-language">
                <Box inline className="tags-hook" />
                <Text className="tags-name">{name}</Text>
                <Text className="tags-greeting">{greeting}</Text>
              </Button>
            </Item>
          ))}
        </List>
      </Box>
      <Box className="tags-foot">
        <Box className="tags-office">
          {office.name !== '' && <Text className="tags-office-name">{office.name}</Text>}
          {office.hours !== '' && <Text className="tags-hours">{office.hours}</Text>}
        </Box>
        <Button kind="bare" onPress={onStaff} className="tags-staff">
          {staffLabel}
        </Button>
      </Box>
    </Box>
  )
}
