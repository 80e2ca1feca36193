/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Given = Html | string | number | null | readonly (Html | string)[]

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const put = (one: Given): string =>
  (one === null ? '' : one instanceof Html ? one.text : typeof one === 'string' || typeof one === 'number' ? String(one).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign) : one.map(put).join(''))

/**
 * Puts HTML together; whatever is no HTML is escaped.
 * @example html`<b>${'a < b'}</b>`.text // '<b>a &lt; b</b>'
 */
export function html(parts: TemplateStringsArray, ...given: readonly Given[]): Html {
  return new Html(parts.reduce((all, part, i) => all + put(given[i - 1] ?? null) + part))
}

/** A table whose columns of numbers stand under each other; a wide one scrolls by itself. */
export function table(head: readonly string[], rows: readonly (readonly (Html | string | number)[])[], label: string): Html {
  const cells = rows.map((row) => html`<tr>${row.map((one) => (typeof one === 'number' ? html`<td class="number">${one}</td>` : html`<td>${one}</td>`))}</tr>`)
  return html`<div class="wide" role="region" tabindex="0" aria-label="${label}"><table><thead><tr>${head.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead><tbody>${cells}</tbody></table></div>`
}

/** Chinese, marked as such. */
export const chinese = (text: string): Html => html`<span lang="zh-Hans">${text}</span>`
