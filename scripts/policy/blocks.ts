/** A block of a report, rendered as Markdown for a review or as plain text for a terminal. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const text = (content: string): Block => ({ kind: 'text', text: content })
export const list = (items: readonly string[]): Block => ({ kind: 'list', items })
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  head,
  rows,
})

const cell = (content: string) => content.replace(/\|/g, '\\|').replace(/\n/g, ' ')
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`

function asMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`
    case 'text':
      return block.text
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'table':
      return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n')
  }
}

/** A Chinese character takes two columns in a terminal. */
const displayWidth = (content: string) =>
  Array.from(content).reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
const padToWidth = (content: string, width: number) => content + ' '.repeat(Math.max(0, width - displayWidth(content)))

/** A terminal shows no code. */
const withoutBackticks = (content: string) => content.replace(/`/g, '')

function asPlain(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1
        ? `${block.text}\n${'='.repeat(displayWidth(block.text))}`
        : block.level === 2
          ? `${block.text}\n${'-'.repeat(displayWidth(block.text))}`
          : block.text
    case 'text':
      return block.text
    case 'list':
      return block.items.map((item) => `  - ${item}`).join('\n')
    case 'table': {
      const rows = [block.head, ...block.rows].map((cells) => cells.map(withoutBackticks))
      const widths = block.head.map((_, i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? ''))))
      return rows
        .map((row) => `  ${row.map((content, i) => padToWidth(content, widths[i] ?? 0)).join('  ')}`.trimEnd())
        .join('\n')
    }
  }
}

/**
 * A text for a person.
 * @example render([heading(1, 'What is due'), list(['…'])], false)
 */
export function render(blocks: readonly Block[], markdown: boolean): string {
  return markdown ? blocks.map(asMarkdown).join('\n\n') : withoutBackticks(blocks.map(asPlain).join('\n\n'))
}
