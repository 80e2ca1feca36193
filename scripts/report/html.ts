/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | string | number | null | readonly (Html | string)[]

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const toMarkup = (value: Value): string =>
  value === null
    ? ''
    : value instanceof Html
      ? value.text
      : typeof value === 'string' || typeof value === 'number'
        ? String(value).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
        : value.map(toMarkup).join('')

/**
 * Template tag for HTML; values are escaped unless they are `Html`.
 * @example html`<b>${'a < b'}</b>`.text // '<b>a &lt; b</b>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.reduce((markup, part, i) => markup + toMarkup(values[i - 1] ?? null) + part))
}

/** A table with right-aligned numbers; a wide one scrolls horizontally. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
  label: string,
): Html {
  const cells = rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell) => (typeof cell === 'number' ? html`<td class="number">${cell}</td>` : html`<td>${cell}</td>`))}
      </tr>`,
  )
  return html`<div class="wide" role="region" tabindex="0" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${head.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${cells}
      </tbody>
    </table>
  </div>`
}

/** Chinese text with its `lang`. */
export const chinese = (text: string): Html => html`<span lang="zh-Hans">${text}</span>`
