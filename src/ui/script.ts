/** A family of scripts that share fonts and line heights. */
export type Script = 'latin' | 'cjk' | 'burmese' | 'thai-lao' | 'arabic' | 'cyrillic' | 'vietnamese'

const scripts: Readonly<Record<string, Script>> = {
  zh: 'cjk', ja: 'cjk', ko: 'cjk', yue: 'cjk',
  my: 'burmese',
  th: 'thai-lao', lo: 'thai-lao',
  ar: 'arabic', fa: 'arabic', ur: 'arabic', ug: 'arabic',
  ru: 'cyrillic', uk: 'cyrillic', kk: 'cyrillic', ky: 'cyrillic', mn: 'cyrillic',
  vi: 'vietnamese',
}

/**
 * The script in which a language is written; a language that is not listed counts as Latin.
 * @example scriptOf('zh-Hans') // 'cjk'
 */
export function scriptOf(lang: string): Script {
  return scripts[lang.split('-')[0] ?? ''] ?? 'latin'
}
