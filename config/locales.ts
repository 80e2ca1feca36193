import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(__dirname, '../locales')

const json = (tag: string, file: string): unknown => JSON.parse(readFileSync(join(folder, tag, `${file}.json`), 'utf8'))

/** The tags of all languages that have a folder. */
export const tags: readonly string[] = readdirSync(folder).sort()

/** What every language says of how it was made; the program carries it, so that no language need be fetched for it. */
export const abouts = (): Readonly<Record<string, unknown>> => Object.fromEntries(tags.map((tag) => [tag, json(tag, 'about')]))

/** The languages that are no part of the mini-program's own packages: each is a package by itself. */
export const packaged: readonly string[] = tags.filter((tag) => tag !== 'en' && tag !== 'zh-Hans')

/** All words of a language. */
export const wordsOf = (tag: string) => ({ ui: json(tag, 'ui'), policy: json(tag, 'policy'), guides: json(tag, 'guides') })
