import { useState } from 'react'
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

/**
 * What was found, by kind; the first problem shows its answer. Give it the query as key: further rows and the opened
 * problem belong to one query.
 * @example <Results key={query} found={found} query={query} policy={policy} />
 */
export function Results({ found: { groups, more }, query, policy }: Props) {
  const { t } = useTranslation()
  const [showsMore, setShowsMore] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const first = groups[0]?.items[0]
  const open = chosen ?? (first?.solution ? first.id : null)
  const rows = { query, policy, open, onOpen: setChosen }
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
        (showsMore ? (
          <Section className="found-group">
            <Heading level={2} className="found-title">
              {t('find.more')}
            </Heading>
            <Rows entries={more} {...rows} />
          </Section>
        ) : (
          <Box className="found-group">
            <Button onPress={() => setShowsMore(true)}>{t('find.more')}</Button>
          </Box>
        ))}
    </>
  )
}
