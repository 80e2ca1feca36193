import { scriptOf } from './script'

/**
 * Joins class names; what is absent or false is left out.
 * @example classes('cell', false, 'cell-current') // 'cell cell-current'
 */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/**
 * The classes of a run of another language: isolated, in its own direction and the fonts of its script. Absent: none.
 * @example runOf('zh-Hans') // 'run script-cjk ltr'
 */
export function runOf(lang: string | undefined): string | undefined {
  if (lang === undefined) return undefined
  const script = scriptOf(lang)
  return `run script-${script} ${script === 'arabic' ? 'rtl' : 'ltr'}`
}
