import postcss, { type AtRule } from 'postcss'

// What Chrome 70 and iOS 12 do not know, from caniuse.com. A line here is for what somebody would write by habit.

/** Properties that one of them ignores, with the first versions that know each. */
const PROPERTIES: Readonly<Record<string, string>> = {
  inset: 'Chrome 87, iOS 14.5',
  'inset-inline': 'Chrome 87, iOS 14.5',
  'inset-inline-start': 'Chrome 87, iOS 14.5',
  'inset-inline-end': 'Chrome 87, iOS 14.5',
  'inset-block': 'Chrome 87, iOS 14.5',
  'inset-block-start': 'Chrome 87, iOS 14.5',
  'inset-block-end': 'Chrome 87, iOS 14.5',
  'margin-inline': 'Chrome 87, iOS 14.5',
  'margin-block': 'Chrome 87, iOS 14.5',
  'padding-inline': 'Chrome 87, iOS 14.5',
  'padding-block': 'Chrome 87, iOS 14.5',
  'border-inline': 'Chrome 87, iOS 14.5',
  'border-block': 'Chrome 87, iOS 14.5',
  'border-start-start-radius': 'Chrome 89, iOS 15',
  'border-start-end-radius': 'Chrome 89, iOS 15',
  'border-end-start-radius': 'Chrome 89, iOS 15',
  'border-end-end-radius': 'Chrome 89, iOS 15',
  gap: 'Chrome 84, iOS 14.5 in a flexible box',
  'row-gap': 'Chrome 84, iOS 14.5 in a flexible box',
  'column-gap': 'Chrome 84, iOS 14.5 in a flexible box',
  'aspect-ratio': 'Chrome 88, iOS 15',
  'accent-color': 'Chrome 93, iOS 15.4',
  'content-visibility': 'Chrome 85, iOS 18',
  'contain-intrinsic-size': 'Chrome 83, iOS 17',
  translate: 'Chrome 104, iOS 14.5',
  rotate: 'Chrome 104, iOS 14.5',
  scale: 'Chrome 104, iOS 14.5',
  'text-wrap': 'Chrome 114, iOS 17.4',
  'line-clamp': 'none',
  'scrollbar-gutter': 'Chrome 94, iOS 18.2',
  container: 'Chrome 105, iOS 16',
  'container-type': 'Chrome 105, iOS 16',
  'text-box': 'Chrome 133, iOS 18.2',
}

/** What needs no fallback: without it lines break as they did before, and nothing else changes. */
const HARMLESS = ['text-wrap: balance']

/** Properties that they know by a name with a prefix, which must come first. */
const PREFIXED = [
  'backdrop-filter',
  'user-select',
  'appearance',
  'mask',
  'mask-image',
  'mask-size',
  'mask-position',
  'mask-repeat',
  'hyphens',
  'print-color-adjust',
  'box-decoration-break',
  'text-size-adjust',
] as const

/** Words in a value that make them ignore the whole line. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/\b(min|max|clamp)\(/, 'Chrome 79, iOS 13.4'],
  [/\b(round|mod|rem|abs|sin|cos|pow|sqrt)\(/, 'Chrome 111 and later'],
  [/\b(color-mix|oklch|oklab|lab|lch|color|light-dark)\(/, 'Chrome 111 and later'],
  [/\d(dvh|svh|lvh|dvw|svw|lvw|cqw|cqh|cqi|lh|rlh)\b/, 'Chrome 105 and later'],
  [/\bimage-set\(/, 'Chrome 113, iOS 17'],
  [/^overflow(-[xy])?: clip\b/, 'Chrome 90, iOS 16'],
  [/\bposition: sticky\b/, 'iOS 13; -webkit-sticky before it'],
  [/(^|\s)(subgrid|match-parent|auto-phrase)\b/, 'Chrome 117 and later'],
]

/** Parts of a selector that make them ignore every selector of the rule. */
const SELECTORS =
  /:(is|where|has|dir|focus-visible|user-valid|user-invalid|popover-open|modal)\b|:not\([^()]*,|::(marker|part|file-selector-button|details-content)\b/

/** Blocks that they skip as a whole: everything in them is only an extra. */
const SKIPPED = /prefers-|forced-colors|-webkit-|selector\(|not all/
const LATER_BLOCKS = ['layer', 'container', 'property', 'starting-style', 'scope']

const isExtra = (node: postcss.Node | undefined): boolean =>
  node !== undefined && ((node.type === 'atrule' && (node as AtRule).name === 'supports') || isExtra(node.parent))

/**
 * What Chrome 70 or iOS 12 ignores in a style sheet without a fallback before it, one line each.
 * @example unknownToOldPhones('.a { inset: 0 }') // ['.a { inset: 0 }: Chrome 87, iOS 14.5']
 */
export function unknownToOldPhones(css: string): string[] {
  const faults: string[] = []
  const root = postcss.parse(css)
  root.walkDecls((line) => {
    const { prop, value, parent } = line
    if (isExtra(parent)) return
    const where = `${(parent as postcss.Rule).selector} { ${prop}: ${value} }`
    const before = (names: readonly string[]) =>
      parent?.some(
        (node) => node.type === 'decl' && names.includes(node.prop) && parent.index(node) < parent.index(line),
      ) ?? false
    const later = PROPERTIES[prop]
    // In a grid and in columns they know it.
    const isGap =
      prop.endsWith('gap') &&
      (parent as postcss.Rule).some(
        (node) => node.type === 'decl' && /^(columns|column-count|grid-template.*)$/.test(node.prop),
      )
    const isHarmless = HARMLESS.includes(`${prop}: ${value}`)
    if (later !== undefined && !isGap && !isHarmless && !before([prop])) faults.push(`${where}: ${later}`)
    if (PREFIXED.some((name) => name === prop) && !before([`-webkit-${prop}`])) faults.push(`${where}: needs -webkit-`)
    for (const [word, versions] of VALUES)
      if (word.test(prop.startsWith('--') ? value : `${prop}: ${value}`) && !before([prop]))
        faults.push(`${where}: ${versions}`)
  })
  root.walkRules((rule) => {
    if (isExtra(rule.parent)) return
    // Alone, an unknown selector loses nothing else.
    const unknown = rule.selectors.filter((selector) => SELECTORS.test(selector))
    if (unknown.length > 0 && unknown.length < rule.selectors.length)
      faults.push(`${rule.selector}: loses the whole rule`)
  })
  root.walkAtRules((rule) => {
    if (LATER_BLOCKS.includes(rule.name)) faults.push(`@${rule.name}: Chrome 85 and later`)
    if (rule.name === 'media' && /[<>]=?/.test(rule.params) && !SKIPPED.test(rule.params))
      faults.push(`@media ${rule.params}: Chrome 104, iOS 16.4`)
  })
  return faults
}
