import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Messages } from '../src/i18n/messages'
import { countApproved } from './checked'

const folder = join(__dirname, '../locales')

const readJson = (tag: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, tag, `${file}.json`), 'utf8'))

/** The tags of all languages that have a folder. */
export const tags: readonly string[] = readdirSync(folder).sort()

/** `about.json`, and how many lines native speakers have approved so far, if any. */
function aboutOf(tag: string): unknown {
  const about = readJson(tag, 'about') as object
  if (!existsSync(join(folder, tag, 'checked.json'))) return about
  const checked = countApproved(messagesOf(tag), readJson(tag, 'checked') as Parameters<typeof countApproved>[1])
  return checked.lines === 0 ? about : { ...about, checked }
}

/**
 * How each language was translated (`about.json`); the app has it for all languages without loading them. The languages
 * in `likeEnglish` get that of English.
 */
export const languageInfos = (likeEnglish: readonly string[] = []): Readonly<Record<string, unknown>> =>
  Object.fromEntries([
    ...tags.map((tag) => [tag, aboutOf(tag)] as const),
    ...likeEnglish.map((tag) => [tag, aboutOf('en')] as const),
  ])

/** All messages of a language, by namespace. */
export const messagesOf = (tag: string) => ({
  ui: readJson(tag, 'ui') as Messages,
  policy: readJson(tag, 'policy') as Messages,
  guides: readJson(tag, 'guides') as Messages,
})
