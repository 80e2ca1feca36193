import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(__dirname, '../locales')

const json = (tag: string, file: string): unknown => JSON.parse(readFileSync(join(folder, tag, `${file}.json`), 'utf8'))

/** The tags of all languages that have a folder. */
export const tags: readonly string[] = readdirSync(folder).sort()

/**
 * What every language says of how it was made; the program carries it, so that no language need be fetched for it.
 * `more`: languages that say the same as English.
 */
export const abouts = (more: readonly string[] = []): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...tags.map((tag) => [tag, json(tag, 'about')] as const), ...more.map((tag) => [tag, json('en', 'about')] as const)])

/** The languages that are no part of the mini-program's own packages: each is a package by itself. */
export const packaged: readonly string[] = tags.filter((tag) => tag !== 'en' && tag !== 'zh-Hans')

/** The names of the guides in the languages that the mini-program itself speaks, by their keys. */
export const guideNames = (): Readonly<Record<string, unknown>> => Object.fromEntries(tags.filter((tag) => !packaged.includes(tag)).map((tag) => [
  tag, Object.fromEntries(Object.entries(json(tag, 'guides') as object).filter(([key]) => /^guide\.[^.]+$/.test(key))),
]))

/** All words of a language. */
export const wordsOf = (tag: string) => ({ ui: json(tag, 'ui'), policy: json(tag, 'policy'), guides: json(tag, 'guides') })
