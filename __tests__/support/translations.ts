import { readdirSync, readFileSync } from 'node:fs'
import { formatDay, formatList } from '../../src/i18n/format'
import { formatsOf, i18n } from '../../src/i18n/instance'

const spaces = ['ui', 'policy', 'guides'] as const
const read = (tag: string, namespace: string) =>
  JSON.parse(readFileSync(`locales/${tag}/${namespace}.json`, 'utf8')) as object

for (const tag of readdirSync('locales')) {
  for (const namespace of spaces) i18n.addResourceBundle(tag, namespace, read(tag, namespace))
}

export type Translations = ReturnType<typeof translationsOf>

/** Translates keys to a language from its files; an unknown key is an error. */
export function translationsOf(tag: string) {
  const from = (namespace: (typeof spaces)[number]) => {
    const t = i18n.getFixedT(tag, namespace)
    return (key: string, values: object = {}): string => {
      if (!i18n.exists(key, { lng: tag, ns: namespace, ...values }))
        throw new Error(`no words for ${namespace} ${key} in ${tag}`)
      return t(key, { ...values })
    }
  }
  const formats = formatsOf(i18n.getFixedT(tag))
  return {
    tag,
    t: from('ui'),
    law: from('policy'),
    guide: from('guides'),
    day: (day: string) => formatDay(formats, day),
    list: (items: readonly string[]) => formatList(formats, items),
  }
}
