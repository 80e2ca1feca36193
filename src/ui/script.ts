/** A group of scripts that share fonts and line heights. */
export type Script = 'latin' | 'cjk' | 'korean' | 'burmese' | 'thai-lao' | 'arabic' | 'cyrillic' | 'vietnamese'

const scripts: Readonly<Record<string, Script>> = {
  zh: 'cjk',
  ja: 'cjk',
  ko: 'korean',
  yue: 'cjk',
  my: 'burmese',
  th: 'thai-lao',
  lo: 'thai-lao',
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
  ug: 'arabic',
  ru: 'cyrillic',
  uk: 'cyrillic',
  kk: 'cyrillic',
  ky: 'cyrillic',
  mn: 'cyrillic',
  vi: 'vietnamese',
}

/**
 * The script of a language; unlisted languages count as Latin.
 * @example scriptOf('zh-Hans') // 'cjk'
 */
export function scriptOf(lang: string): Script {
  return scripts[lang.split('-')[0] ?? ''] ?? 'latin'
}
