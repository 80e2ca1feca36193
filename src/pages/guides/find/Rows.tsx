import { Drawing } from '../../../components/Drawing'
import { linkToRoute } from '../../../features/links'
import type { Policy } from '../../../rules'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { Link } from '../../../ui/link'
import { Item, List } from '../../../ui/list'
import { Text } from '../../../ui/text'
import { MarkedText } from './MarkedText'
import { Solution } from './Solution'
import type { SearchEntry } from './search-entry'

interface RowsProps {
  entries: readonly SearchEntry[]
  query: string
  policy: Policy
  /** The problem whose answer is shown; null: none. */
  open: string | null
  onOpen: (id: string) => void
}

/** The words of a row: a term begins with its Chinese, everything else with its name. */
function RowWords({ entry, query, showHint }: { entry: SearchEntry; query: string; showHint: boolean }) {
  const isTerm = entry.kind === 'term'
  return (
    <>
      {entry.picture && <Drawing name={entry.picture} size={40} className="found-picture" />}
      <Box inline className="found-words">
        {isTerm && (
          <Box inline className="found-term">
            <Text lang="zh-Hans" className="found-chinese">
              {entry.zh}
            </Text>{' '}
            <Text kind="secondary" lang="zh-Latn">
              {entry.pinyin}
            </Text>
          </Box>
        )}
        {!(isTerm && entry.label.text === entry.zh) && (
          <Box inline className={isTerm ? 'found-meaning' : 'found-name'}>
            <MarkedText text={entry.label} query={query} />
          </Box>
        )}
        {showHint && entry.hint && (
          <Box inline className="found-hint">
            <MarkedText text={entry.hint} query={query} />
          </Box>
        )}
      </Box>
    </>
  )
}

function Row({
  entry,
  query,
  showHint,
  onOpen,
}: Pick<RowsProps, 'query' | 'onOpen'> & { entry: SearchEntry; showHint: boolean }) {
  const words = <RowWords entry={entry} query={query} showHint={showHint} />
  if (entry.solution)
    return (
      <Button kind="bare" expanded={false} onPress={() => onOpen(entry.id)} className="found-row">
        {words}
        <Icon name="down" className="found-indicator" />
      </Button>
    )
  const { href, onFollow } = linkToRoute(entry.route, entry.label, { params: entry.params })
  return (
    <Link href={href} onFollow={onFollow} className="found-row">
      {words}
      <Icon name="forward" className="found-indicator" />
    </Link>
  )
}

/**
 * Rows on one card; the open problem is a card of its own between them.
 * @example <Rows entries={entries} query="face" policy={policy} open={null} onOpen={setOpen} />
 */
export function Rows({ entries, query, policy, open, onOpen }: RowsProps) {
  const names = entries.map(({ kind, name }) => `${kind} ${name}`)
  // The guide tells problems of the same name apart, and says for which place one is.
  const needsHint = (entry: SearchEntry, i: number) =>
    entry.kind !== 'trouble' || entry.away || names.indexOf(names[i]!) !== names.lastIndexOf(names[i]!)
  const at = entries.findIndex(({ id, solution }) => id === open && solution)
  const opened = entries[at]
  const list = (from: number, to: number) =>
    from < to && (
      <List className="found-list">
        {entries.slice(from, to).map((entry, i) => (
          <Item key={entry.id} className="found-item">
            <Row entry={entry} query={query} showHint={needsHint(entry, from + i)} onOpen={onOpen} />
          </Item>
        ))}
      </List>
    )
  return (
    <>
      {list(0, Math.max(at, 0))}
      {opened?.solution && (
        <Solution
          entry={opened}
          solution={opened.solution}
          query={query}
          showHint={needsHint(opened, at)}
          policy={policy}
        />
      )}
      {list(at + 1, entries.length)}
    </>
  )
}
