import { scriptOf } from './script'

/**
 * Joins class names, without absent and false ones.
 * @example classNames('cell', false, 'cell-current') // 'cell cell-current'
 */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/**
 * The classes of text in another language: isolated, with its own direction and fonts. Absent: none.
 * @example langClassName('zh-Hans') // 'run script-cjk ltr'
 */
export function langClassName(lang: string | undefined): string | undefined {
  if (lang === undefined) return undefined
  const script = scriptOf(lang)
  return `run script-${script} ${script === 'arabic' ? 'rtl' : 'ltr'}`
}
