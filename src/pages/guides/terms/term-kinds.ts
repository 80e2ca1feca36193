import type { Term } from '../../../guides'

/** The kinds of terms, in the order in which the glossary lists them. */
export const TERM_KINDS: readonly Term['kind'][] = [
  'term',
  'button',
  'menu',
  'app',
  'account',
  'document',
  'form',
  'office',
]
