import { readdirSync, readFileSync } from 'node:fs'
import { formatDay, formatList } from '../../src/i18n/format'
import { formsOf, i18n } from '../../src/i18n/instance'

const spaces = ['ui', 'policy', 'guides'] as const
const read = (tag: string, space: string) => JSON.parse(readFileSync(`locales/${tag}/${space}.json`, 'utf8')) as object

for (const tag of readdirSync('locales')) {
  for (const space of spaces) i18n.addResourceBundle(tag, space, read(tag, space))
}

export type Words = ReturnType<typeof wordsOf>

/** The words that a person reads in a language, with their values, from the files of that language. */
export function wordsOf(tag: string) {
  const from = (space: (typeof spaces)[number]) => {
    const t = i18n.getFixedT(tag, space)
    return (key: string, values: object = {}): string => {
      if (!i18n.exists(key, { lng: tag, ns: space, ...values })) throw new Error(`no words for ${space} ${key} in ${tag}`)
      return t(key, { ...values })
    }
  }
  const forms = formsOf(i18n.getFixedT(tag))
  return {
    tag,
    t: from('ui'),
    law: from('policy'),
    guide: from('guides'),
    day: (day: string) => formatDay(forms, day),
    list: (items: readonly string[]) => formatList(forms, items),
  }
}
