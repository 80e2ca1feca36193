import { memo, useState } from 'react'
import { useTranslation } from '../../../i18n'
import type { Found } from '../../../journey/find'
import type { Policy } from '../../../rules'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Section } from '../../../ui/region'
import { Rows } from './Rows'
import type { SearchEntry } from './search-entry'

interface Props {
  found: Found<SearchEntry>
  query: string
  policy: Policy
}

/** What was pressed in the results of one query. */
interface Pressed {
  readonly query: string
  readonly showsMore: boolean
  /** The problem whose answer is shown; null: the first. */
  readonly chosen: string | null
}

/**
 * What was found, by kind; the first problem shows its answer. Further rows and the opened problem belong to one query.
 * Rows that the next query finds, too, stay as they are.
 * @example <Results found={found} query={query} policy={policy} />
 */
export const Results = memo(function Results({ found: { groups, more }, query, policy }: Props) {
  const { t } = useTranslation()
  const nothing: Pressed = { query, showsMore: false, chosen: null }
  const [stored, setPressed] = useState(nothing)
  const pressed = stored.query === query ? stored : nothing
  const first = groups[0]?.items[0]
  const open = pressed.chosen ?? (first?.solution ? first.id : null)
  const rows = { query, policy, open, onOpen: (chosen: string) => setPressed({ ...pressed, chosen }) }
  return (
    <>
      {groups.map(({ kind, items }) => (
        <Section key={kind} className="found-group">
          <Heading level={2} className="found-title">
            {t(`find.group.${kind}`)}
          </Heading>
          <Rows entries={items} {...rows} />
        </Section>
      ))}
      {more.length > 0 &&
        (pressed.showsMore ? (
          <Section className="found-group">
            <Heading level={2} className="found-title">
              {t('find.more')}
            </Heading>
            <Rows entries={more} {...rows} />
          </Section>
        ) : (
          <Box className="found-group">
            <Button onPress={() => setPressed({ ...pressed, showsMore: true })}>{t('find.more')}</Button>
          </Box>
        ))}
    </>
  )
})
