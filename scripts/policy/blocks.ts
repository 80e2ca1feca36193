/** A piece of a text for a person; drawn as Markdown for a review, or plainly for a terminal. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const text = (words: string): Block => ({ kind: 'text', text: words })
export const list = (items: readonly string[]): Block => ({ kind: 'list', items })
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({ kind: 'table', head, rows })

const cell = (words: string) => words.replace(/\|/g, '\\|').replace(/\n/g, ' ')
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`

function asMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading': return `${'#'.repeat(block.level)} ${block.text}`
    case 'text': return block.text
    case 'list': return block.items.map((one) => `- ${one}`).join('\n')
    case 'table': return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n')
  }
}

/** Chinese takes two columns of a terminal. */
const wide = (words: string) => Array.from(words).reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0)
const padded = (words: string, width: number) => words + ' '.repeat(Math.max(0, width - wide(words)))

/** A terminal shows no code. */
const bare = (words: string) => words.replace(/`/g, '')

function asPlain(block: Block): string {
  switch (block.kind) {
    case 'heading': return block.level === 1 ? `${block.text}\n${'='.repeat(wide(block.text))}` : block.level === 2 ? `${block.text}\n${'-'.repeat(wide(block.text))}` : block.text
    case 'text': return block.text
    case 'list': return block.items.map((one) => `  - ${one}`).join('\n')
    case 'table': {
      const rows = [block.head, ...block.rows].map((one) => one.map(bare))
      const widths = block.head.map((_, i) => Math.max(...rows.map((one) => wide(one[i] ?? ''))))
      return rows.map((one) => `  ${one.map((words, i) => padded(words, widths[i] ?? 0)).join('  ')}`.trimEnd()).join('\n')
    }
  }
}

/**
 * A text for a person.
 * @example draw([heading(1, 'What is due'), list(['…'])], false)
 */
export function draw(blocks: readonly Block[], markdown: boolean): string {
  return markdown ? blocks.map(asMarkdown).join('\n\n') : bare(blocks.map(asPlain).join('\n\n'))
}
