import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { Icon } from '../ui/icon'
import { Item, List } from '../ui/list'
import { Say } from '../ui/say'
import { ColumnHead, RowHead, Table, TableBody, TableCell, TableHead, TableRow } from '../ui/table'
import { Paragraph, Text } from '../ui/text'
import { plain, type Words } from '../ui/words'
import { type Strength, StrengthBadge } from './StrengthBadge'
import './Matrix.scss'

export interface Named {
  id: string
  name: Words
  zh?: string
}

export interface MatrixCell {
  id: string
  /** How firm a yes, or not known, is; null: no. */
  strength: Strength | null
  /** The same as a word. */
  word: Words
  /** What the word alone does not say. */
  note: Words
}

interface Props {
  label: string
  /** Names the first column. */
  corner: Words
  columns: readonly Named[]
  /** Each with one cell a column, in their order. */
  rows: readonly (Named & { cells: readonly MatrixCell[] })[]
}

function Said({ strength, word }: Pick<MatrixCell, 'strength' | 'word'>) {
  if (strength !== null) return <StrengthBadge strength={strength} word={word} />
  return <Box className="matrix-no"><Icon name="close" className="matrix-no-icon" /><Text>{word}</Text></Box>
}

function Name({ name, zh }: Named) {
  return (
    <>
      <Text>{name}</Text>
      {zh !== undefined && <Box className="matrix-zh"><Text lang="zh-Hans">{zh}</Text></Box>}
    </>
  )
}

/**
 * What goes with what: a table where there is room, and a list for each line where there is not.
 * @example <Matrix label="Documents and channels" corner="Document" columns={channels} rows={documents} />
 */
export function Matrix({ label, corner, columns, rows }: Props) {
  return (
    <>
      <Box className="matrix-wide">
        <Table label={label}>
          <TableHead>
            <ColumnHead>{corner}</ColumnHead>
            {rows.map((row) => <ColumnHead key={row.id}><Name {...row} /></ColumnHead>)}
          </TableHead>
          <TableBody>
            {columns.map((column, place) => (
              <TableRow key={column.id}>
                <RowHead><Name {...column} /></RowHead>
                {rows.map(({ id, cells }) => {
                  const cell = cells[place]
                  return <TableCell key={id}>{cell && <Said {...cell} />}</TableCell>
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Box className="matrix-narrow">
        {rows.map((row) => (
          <Box key={row.id} className="matrix-row">
            <Heading level={2}>{row.name}</Heading>
            {row.zh !== undefined && <Box className="matrix-zh"><Text lang="zh-Hans">{row.zh}</Text></Box>}
            <List label={plain(row.name)} className="matrix-list">
              {row.cells.map((cell, place) => (
                <Item key={cell.id} className="matrix-item">
                  <Box className="matrix-name"><Say words={columns[place]?.name} /></Box>
                  <Said {...cell} />
                  <Paragraph kind="secondary">{cell.note}</Paragraph>
                </Item>
              ))}
            </List>
          </Box>
        ))}
      </Box>
    </>
  )
}
