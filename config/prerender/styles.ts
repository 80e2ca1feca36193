import { transformSync } from 'esbuild'
import { join } from 'node:path'
import postcss, { type AtRule, type Declaration, type Root, type Rule } from 'postcss'
import { compile } from 'sass'

const GAP = /^margin-top:calc\((-?[\d.]+)px \* var\(--drawing-scale\)\)$/

/** The step of the gaps between the notes beside a phone, in pixels: finer ones cannot be seen. */
const STEP = 4

/**
 * Replaces the inline styles of pages, which the content security policy forbids, by classes: `rules` are their rules.
 * Only the gaps above the notes beside a phone have such styles.
 */
export function createInlineStyles(): { readonly replace: (html: string) => string; readonly rules: () => string } {
  const gaps = new Set<number>()
  const classOf = (declaration: string): string => {
    const [, px] = GAP.exec(declaration) ?? []
    if (px === undefined) throw new Error(`A page has the inline style "${declaration}"; use a class`)
    const gap = Math.round(Number(px) / STEP) * STEP
    gaps.add(gap)
    return `placed-${gap}`
  }
  return {
    replace: (html) =>
      html.replace(
        / class="([^"]*)" style="([^"]*)"/g,
        (_, classes: string, style: string) => ` class="${classes} ${classOf(style)}"`,
      ),
    rules: () =>
      [...gaps]
        .sort((a, b) => a - b)
        .map((gap) => `.placed-${gap}{margin-top:calc(${gap}px * var(--drawing-scale))}`)
        .join(''),
  }
}

const classesIn = (selector: string) =>
  [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name]) => name!)

const isKeyframes = (parent: unknown) => (parent as AtRule | undefined)?.name === 'keyframes'

const isInPrint = ({ parent }: Rule) => parent?.type === 'atrule' && (parent as AtRule).params === 'print'

/** The colours of a page follow the device: those of the dark theme apply on dark screens, and never on paper. */
function followDevice(rule: Rule): void {
  const dark = rule.selectors.filter((selector) => selector.includes('.theme-dark'))
  if (dark.length === 0) {
    rule.selectors = rule.selectors.map((selector) => selector.replace('.theme-light', '.theme-auto'))
    return
  }
  if (!isInPrint(rule)) {
    const media = postcss.atRule({ name: 'media', params: 'screen and (prefers-color-scheme: dark)' })
    media.append(rule.clone({ selectors: dark.map((selector) => selector.replace('.theme-dark', '.theme-auto')) }))
    rule.after(media)
  }
  const others = rule.selectors.filter((selector) => !dark.includes(selector))
  if (others.length === 0) rule.remove()
  else rule.selectors = others
}

/** Removes what a later line of the same rule replaces in every browser. */
function dropReplaced(root: Root): void {
  root.walkDecls(/^[^-]/, (declaration) => {
    if (!/^var\(--[\w-]+\)$/.test(declaration.value)) return
    for (let before = declaration.prev(); before; before = before.prev())
      if (before.type === 'decl' && before.prop === declaration.prop && !before.important) {
        before.remove()
        return
      }
  })
}

/** Removes custom properties that nothing reads, until all are read. */
function dropUnread(root: Root): void {
  const read = new Set([...root.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!))
  const unread: Declaration[] = []
  root.walkDecls(/^--/, (declaration) => {
    if (!read.has(declaration.prop)) unread.push(declaration)
  })
  for (const declaration of unread) declaration.remove()
  if (unread.length > 0) dropUnread(root)
}

function dropEmpty(root: Root): void {
  const css = root.toString()
  root.walkAtRules((rule) => {
    const isUnused = rule.name === 'keyframes' && !new RegExp(`animation[^;}]*\\b${rule.params}\\b`).test(css)
    if (isUnused || rule.nodes?.length === 0) rule.remove()
  })
}

/**
 * The classes of which only some pages have parts. Each of these groups has a style sheet with them and with what all pages
 * need: a page that loads two files is drawn a round trip later than one that loads one.
 */
const GROUPS = {
  phones: /^(?:phone|placed)(?:-|$)/,
  home: /^home-/,
  hospital: /^(?:(?:site-)?emergency|numbered-steps?|claim)(?:-|$)/,
  documents: /^(?:matrix|table)(?:-|$)/,
  glossary: /^site-terms?(?:-|$)/,
} as const satisfies Record<string, RegExp>

/** A group of pages with a style sheet of their own; `pages`: all others. */
export type SheetName = keyof typeof GROUPS | 'pages'

const groupNames = Object.keys(GROUPS) as (keyof typeof GROUPS)[]

const groupOf = (classes: Iterable<string>): SheetName => {
  const all = [...classes]
  const groups = groupNames.filter((group) => all.some((name) => GROUPS[group].test(name)))
  if (groups.length > 1) throw new Error(`A page or a rule has classes of ${groups.join(' and ')}; make them one group`)
  return groups[0] ?? 'pages'
}

const classesOfPage = (html: string): Set<string> =>
  new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')))

/**
 * The style sheet that a page loads.
 * @example sheetOf('<p class="matrix-name">') // 'documents'
 */
export const sheetOf = (html: string): SheetName => groupOf(classesOfPage(html))

const minify = (root: Root) =>
  transformSync(root.toString(), { loader: 'css', minify: true, target: ['chrome70', 'ios12'] })
    .code.trim()
    // Only sums need spaces in `calc`.
    .replace(/ \* /g, '*')

/**
 * The style sheets of all pages: of the app's own style sheets what the pages use, then what is only theirs.
 * @example styleSheets([appCss], html, '.placed-8{margin-top:8px}').get('pages')
 */
export function styleSheets(
  sheets: readonly string[],
  pages: readonly string[],
  rules: string,
): ReadonlyMap<SheetName, string> {
  const used = new Set(['theme-dark', 'theme-light', ...pages.flatMap((html) => [...classesOfPage(html)])])
  const { css: own } = compile(join(__dirname, 'site/site.scss'), { charset: false })
  const root = postcss.parse([...sheets, own, rules].join('\n'))
  const seen = new Set<string>()
  root.walkRules((rule) => {
    if (isKeyframes(rule.parent)) return
    const selectors = rule.selectors.filter((selector) => classesIn(selector).every((name) => used.has(name)))
    const context = rule.parent?.type === 'atrule' ? (rule.parent as AtRule).params : ''
    const text = `${context} ${rule.toString()}`
    // Several screens have the same rule.
    if (selectors.length === 0 || seen.has(text)) {
      rule.remove()
      return
    }
    seen.add(text)
    rule.selectors = selectors
  })
  root.walkRules((rule) => {
    if (!isKeyframes(rule.parent)) followDevice(rule)
  })
  dropReplaced(root)
  dropUnread(root)
  return new Map(
    (['pages', ...groupNames] as const).map((name) => {
      const sheet = root.clone()
      sheet.walkRules((rule) => {
        if (isKeyframes(rule.parent)) return
        const selectors = rule.selectors.filter((selector) => ['pages', name].includes(groupOf(classesIn(selector))))
        if (selectors.length === 0) rule.remove()
        else rule.selectors = selectors
      })
      dropEmpty(sheet)
      return [name, minify(sheet)]
    }),
  )
}
