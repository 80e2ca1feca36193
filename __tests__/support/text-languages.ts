import type { Page } from 'playwright-core'
import { decodeHtml } from './html'

/** A text of a page with the language that its nearest `lang` declares. */
export interface TextRun {
  readonly lang: string
  readonly text: string
}

type Script = 'Han' | 'Kana' | 'Hangul' | 'Cyrillic' | 'Arabic' | 'Thai' | 'Lao' | 'Myanmar' | 'Latin'

const scripts: Readonly<Record<Script, RegExp>> = {
  Han: /\p{Script=Han}/u,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Hangul: /\p{Script=Hangul}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
  Thai: /\p{Script=Thai}/u,
  Lao: /\p{Script=Lao}/u,
  Myanmar: /\p{Script=Myanmar}/u,
  Latin: /\p{Script=Latin}/u,
}

const others: Readonly<Record<string, readonly Script[]>> = {
  'zh-Hans': ['Han'],
  ja: ['Han', 'Kana'],
  ko: ['Hangul'],
  ru: ['Cyrillic'],
  ar: ['Arabic'],
  th: ['Thai'],
  lo: ['Lao'],
  my: ['Myanmar'],
}

/** The scripts in which a language is written. */
const scriptsOf = (lang: string): readonly Script[] => others[lang] ?? ['Latin']

/** A Latin text that is a name in every language: a host, a code, one word, or up to four, the first with a capital. */
const isName = (text: string) =>
  /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ||
  /^\P{L}*\p{Lu}[\w+-]*(\P{L}+[\w+-]+){0,3}\P{L}*$/u.test(text) ||
  /^\P{L}*[a-z]+\P{L}*$/u.test(text)

/** The characters of Japanese, those of JIS X 0208: the simplified ones of Chinese are not among them. */
const japanese = (() => {
  const codes = Array.from({ length: 94 }, (_, i) => 0xa1 + i)
  const bytes = Uint8Array.from(codes.flatMap((row) => codes.flatMap((cell) => [row, cell])))
  return new Set(new TextDecoder('euc-jp').decode(bytes))
})()

/**
 * What is wrong with the language of a text; null: nothing. A text has letters of the scripts of its language alone.
 * Latin names may stand in any text, and alone where they are names in every language. Japanese without a kana has no
 * simplified character.
 * @example languageFault({ lang: 'en', text: '中文' }) // 'Han in en'
 */
export function languageFault({ lang, text }: TextRun): string | null {
  const own = scriptsOf(lang)
  const found = (Object.keys(scripts) as Script[]).filter((script) => scripts[script].test(text))
  const foreign = found.filter((script) => !own.includes(script) && script !== 'Latin')
  if (foreign.length > 0) return `${foreign.join()} in ${lang}`
  if (found.length === 1 && found[0] === 'Latin' && !own.includes('Latin') && !isName(text)) return `Latin in ${lang}`
  if (
    lang === 'ja' &&
    !found.includes('Kana') &&
    Array.from(text).some((sign) => scripts.Han.test(sign) && !japanese.has(sign))
  )
    return 'Chinese in ja'
  return null
}

/**
 * The faults of some texts, each once.
 * @example languageFaults([{ lang: 'en', text: '中文' }]) // ['Han in en: 中文']
 */
export function languageFaults(runs: Iterable<TextRun>): string[] {
  const faults = new Set<string>()
  for (const run of runs) {
    const fault = languageFault(run)
    if (fault !== null) faults.add(`${fault}: ${run.text.slice(0, 120)}`)
  }
  return [...faults]
}

/** The attributes that are read aloud or displayed. */
const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder'] as const

/**
 * The visible texts of a page of the app, and its attributes that are read aloud. The name of a picture may quote the
 * Chinese on it, with pinyin: an attribute cannot mark its parts, and the same text is beside it.
 * @example languageFaults(await runsInPage(page)) // []
 */
export function runsInPage(page: Page): Promise<TextRun[]> {
  return page.evaluate((attributes) => {
    const runs = new Map<string, { lang: string; text: string }>()
    const add = (element: Element, text: string | null) => {
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
      if (text && /\p{L}/u.test(text)) runs.set(`${lang} ${text}`, { lang, text: text.trim() })
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
      if (!(node instanceof HTMLElement)) return NodeFilter.FILTER_ACCEPT
      const isShown = !/^(SCRIPT|STYLE|NOSCRIPT)$/.test(node.tagName) && getComputedStyle(node).display !== 'none'
      return isShown ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT
    })
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Element)) add(node.parentElement!, node.textContent)
      else if (!node.matches('figure, img, [role=img]'))
        for (const name of attributes) add(node, node.getAttribute(name))
    }
    return [...runs.values()]
  }, SPOKEN)
}

const SPOKEN_IN_HTML = new RegExp(`\\s(?:${SPOKEN.join('|')})="([^"]*)"`, 'g')
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const TOKEN = /<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gi

/**
 * The texts of a page as React writes it, and its attributes that are read aloud; not the title, which has one language
 * only. Far faster than a DOM.
 * @example runsInHtml('<p lang="en">Tap <b lang="zh-Hans">激活</b></p>') // two runs
 */
export function runsInHtml(html: string): TextRun[] {
  const runs: TextRun[] = []
  const stack: { name: string; lang: string }[] = [{ name: '', lang: '' }]
  const body = html.replace(/<(script|style|noscript|title)\b.*?<\/\1>|<!--.*?-->|<!doctype[^>]*>/gis, '')
  for (const [, close, tag = '', attributes = '', selfClosed, text] of body.matchAll(TOKEN)) {
    const { lang } = stack[stack.length - 1]!
    const name = tag.toLowerCase()
    if (text !== undefined) {
      if (/\p{L}/u.test(text)) runs.push({ lang, text: decodeHtml(text).trim() })
    } else if (close) {
      if (stack[stack.length - 1]!.name !== name)
        throw new Error(`</${name}> closes <${stack[stack.length - 1]!.name}>`)
      stack.pop()
    } else {
      const own = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? lang
      if (!/^(?:figure|img)$/.test(name) && !attributes.includes('role="img"'))
        for (const [, value] of attributes.matchAll(SPOKEN_IN_HTML))
          if (/\p{L}/u.test(value!)) runs.push({ lang: own, text: decodeHtml(value!) })
      if (!selfClosed && !VOID.test(name)) stack.push({ name, lang: own })
    }
  }
  return runs
}
