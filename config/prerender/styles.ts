import { transformSync } from 'esbuild'
import { join } from 'node:path'
import postcss, { type AtRule, type Rule } from 'postcss'
import { compile } from 'sass'

const SHORT: Readonly<Record<string, string>> = { left: 'l', top: 't', width: 'w', height: 'h', 'margin-top': 'm' }
const PLACE = /^(left|top|width|height|margin-top):calc\((-?[\d.]+)px \* var\(--drawing-scale\)\)$/

/**
 * Replaces the inline styles of pages, which the content security policy forbids, by classes: `classes` are their rules.
 * Only places on the drawing of a phone have such styles.
 */
export function createInlineStyles(): { readonly replace: (html: string) => string; readonly rules: () => string } {
  const rules = new Map<string, string>()
  const classOf = (declaration: string): string => {
    const [, property, exact] = PLACE.exec(declaration) ?? []
    if (property === undefined || exact === undefined)
      throw new Error(`A page has the inline style "${declaration}"; use a class`)
    const px = String(Math.round(Number(exact) * 10) / 10)
    const name = `at-${SHORT[property]!}${px.replace('.', '_')}`
    rules.set(name, `.placed.${name}{${property}:calc(${px}px * var(--drawing-scale))}`)
    return name
  }
  return {
    replace: (html) =>
      html.replace(/ class="([^"]*)" style="([^"]*)"/g, (_, classes: string, style: string) => {
        return ` class="${[classes, ...style.split(';').map(classOf)].join(' ')}"`
      }),
    rules: () => [...rules.values()].sort().join(''),
  }
}

const classesIn = (selector: string) =>
  [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name]) => name!)

/** The colours of a page follow the device: those of the dark theme apply on dark screens. */
function followDevice(rule: Rule): void {
  const dark = rule.selectors.filter((selector) => selector.includes('.theme-dark'))
  if (dark.length === 0) {
    rule.selectors = rule.selectors.map((selector) => selector.replace('.theme-light', '.theme-auto'))
    return
  }
  const media = postcss.atRule({ name: 'media', params: 'screen and (prefers-color-scheme: dark)' })
  media.append(rule.clone({ selectors: dark.map((selector) => selector.replace('.theme-dark', '.theme-auto')) }))
  rule.after(media)
  const others = rule.selectors.filter((selector) => !dark.includes(selector))
  if (others.length === 0) rule.remove()
  else rule.selectors = others
}

const isKeyframes = (parent: unknown) => (parent as AtRule | undefined)?.name === 'keyframes'

/**
 * The style sheet of all pages: of the app's own style sheets what the pages use, then what is only theirs.
 * @example styleSheet([appCss], html, '.placed.at-l8{left:8px}')
 */
export function styleSheet(sheets: readonly string[], pages: readonly string[], rules: string): string {
  const used = new Set(['theme-dark', 'theme-light'])
  for (const html of pages)
    for (const [, classes] of html.matchAll(/ class="([^"]*)"/g)) for (const name of classes!.split(' ')) used.add(name)
  const { css: own } = compile(join(__dirname, 'site/site.scss'))
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
  const css = root.toString()
  root.walkAtRules((rule) => {
    const isUnused = rule.name === 'keyframes' && !new RegExp(`animation[^;}]*\\b${rule.params}\\b`).test(css)
    if (isUnused || rule.nodes?.length === 0) rule.remove()
  })
  return transformSync(root.toString(), { loader: 'css', minify: true, target: ['chrome70', 'ios12'] }).code.trim()
}
