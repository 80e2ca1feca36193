import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { Icon } from '../ui/icon'
import { Item, List } from '../ui/list'
import { LocalizedText } from '../ui/localized-text'
import { ColumnHead, RowHead, Table, TableBody, TableCell, TableHead, TableRow } from '../ui/table'
import { Paragraph, Text } from '../ui/text'
import { plainText, type DisplayText } from '../ui/display-text'
import { Details } from './Details'
import { type BadgeStrength, StrengthBadge } from './StrengthBadge'
import './Matrix.scss'

export interface MatrixHeading {
  id: string
  name: DisplayText
  zh?: string
}

export interface MatrixCell {
  id: string
  /** The strength of "yes" or "not known"; null: no. */
  strength: BadgeStrength | null
  /** The strength as text. */
  label: DisplayText
  /** Details that the label does not contain. */
  note: DisplayText
}

interface Props {
  label: string
  /** The name of the first column. */
  corner: DisplayText
  columns: readonly MatrixHeading[]
  /** Each row has one cell per column, in the same order. The first is the person's own: on narrow screens it is open. */
  rows: readonly (MatrixHeading & { cells: readonly MatrixCell[] })[]
}

function Finding({ strength, label }: Pick<MatrixCell, 'strength' | 'label'>) {
  if (strength !== null) return <StrengthBadge strength={strength} label={label} />
  return (
    <Box className="matrix-no">
      <Icon name="close" className="matrix-no-icon" />
      <Text>{label}</Text>
    </Box>
  )
}

function Name({ name, zh }: MatrixHeading) {
  return (
    <>
      <Text>{name}</Text>
      {zh !== undefined && (
        <Box className="matrix-zh">
          <Text lang="zh-Hans">{zh}</Text>
        </Box>
      )}
    </>
  )
}

/** A row as a list of its cells. */
function RowList({ row, columns }: { row: Props['rows'][number]; columns: Props['columns'] }) {
  return (
    <>
      {row.zh !== undefined && (
        <Box className="matrix-zh">
          <Text lang="zh-Hans">{row.zh}</Text>
        </Box>
      )}
      <List label={plainText(row.name)} className="matrix-list">
        {row.cells.map((cell, place) => (
          <Item key={cell.id} className="matrix-item">
            <Box className="matrix-name">
              <LocalizedText text={columns[place]?.name} />
            </Box>
            <Finding {...cell} />
            <Paragraph kind="secondary">{cell.note}</Paragraph>
          </Item>
        ))}
      </List>
    </>
  )
}

/**
 * A table on wide screens; on narrow ones a list for each row, of which the first is open.
 * @example <Matrix label="Documents and channels" corner="Document" columns={channels} rows={documents} />
 */
export function Matrix({ label, corner, columns, rows }: Props) {
  return (
    <>
      <Box className="matrix-wide">
        <Table label={label}>
          <TableHead>
            <ColumnHead>{corner}</ColumnHead>
            {rows.map((row) => (
              <ColumnHead key={row.id}>
                <Name {...row} />
              </ColumnHead>
            ))}
          </TableHead>
          <TableBody>
            {columns.map((column, place) => (
              <TableRow key={column.id}>
                <RowHead>
                  <Name {...column} />
                </RowHead>
                {rows.map(({ id, cells }) => {
                  const cell = cells[place]
                  return <TableCell key={id}>{cell && <Finding {...cell} />}</TableCell>
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Box className="matrix-narrow">
        {rows.map((row, i) =>
          i === 0 ? (
            <Box key={row.id} className="matrix-row">
              <Heading level={2}>{row.name}</Heading>
              <RowList row={row} columns={columns} />
            </Box>
          ) : (
            <Details key={row.id} summary={row.name}>
              <RowList row={row} columns={columns} />
            </Details>
          ),
        )}
      </Box>
    </>
  )
}
