import { scriptOf } from './script'

/**
 * Joins class names; what is absent or false is left out.
 * @example classes('cell', false, 'cell-current') // 'cell cell-current'
 */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/**
 * The classes of a run of another language: isolated, in the fonts of its script. Absent: none.
 * @example runOf('zh-Hans') // 'run script-cjk'
 */
export function runOf(lang: string | undefined): string | undefined {
  return lang === undefined ? undefined : `run script-${scriptOf(lang)}`
}
