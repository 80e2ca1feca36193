import { reach } from '../ui/anchor'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Heading } from '../ui/heading'
import { Icon } from '../ui/icon'
import { Item, List } from '../ui/list'
import { Live } from '../ui/live'
import type { Words } from '../ui/words'
import './ErrorSummary.scss'

interface Props {
  title: Words
  /** What is wrong, each with the id of its field; none: nothing is shown. */
  errors: readonly { id: string; text: Words }[]
  /** Leads to the field; absent: on H5 it takes the focus, on weapp nothing happens. */
  onReach?: (id: string) => void
}

/**
 * Everything that keeps a person from going on, above the fields, each leading to its field; spoken when it appears.
 * @example <ErrorSummary title="There is a problem" errors={[{ id: 'identity', text: 'Choose your document' }]} />
 */
export function ErrorSummary({ title, errors, onReach = reach }: Props) {
  return (
    <Live urgent>
      {errors.length > 0 && (
        <Box className="errors">
          <Box className="errors-head">
            <Icon name="danger" className="errors-icon" />
            <Heading level={2}>{title}</Heading>
          </Box>
          <List>
            {errors.map(({ id, text }) => (
              <Item key={id}>
                <Button kind="bare" onPress={() => onReach(id)} className="errors-link">{text}</Button>
              </Item>
            ))}
          </List>
        </Box>
      )}
    </Live>
  )
}
