/**
 * The topics of this folder and their words in every language, checked. In Node this module reads the files; a build
 * replaces it with the result, as it does `../data.ts`.
 */
import { valueOrThrow } from '../../rules/problems'
import { readFolder, readFromFolders } from '../../rules/read-folder'
import { parseSearchWords, parseTopics } from './parse'
import type { CheckedSearch } from './types'

const topics = valueOrThrow(parseTopics(readFolder(__dirname)['topics.json']))
const ids = topics.map(({ id }) => id)
const files = Object.entries(readFromFolders(`${__dirname}/../../../locales`, 'search.json'))

export const checkedSearch: CheckedSearch = {
  topics,
  words: Object.fromEntries(
    files.map(([tag, json]) => [tag, valueOrThrow(parseSearchWords(json, ids, `${tag}/search.json`))]),
  ),
}
