/** Parses what people search for: the topics, and the words for them in a language. Runs in the build, never in the app. */
import * as v from 'valibot'
import type { Problem, Result } from '../../rules'
import { addProblem } from '../../rules/problems'
import { $schema, format, id, list, object, parse, record, type Schema, text } from '../../rules/schema'
import type { SearchTopic, SearchWords } from './types'

const A_TARGET = 'a target such as "guide sim-card", "step sim-card.ask", "trouble sim-card.refused" or "page papers"'
const target = v.pipe(
  v.string(A_TARGET),
  v.regex(/^(?:(?:guide|term|document) [a-z0-9-]+|(?:step|trouble) [a-z0-9-]+\.[a-z0-9-]+|page [a-zA-Z]+)$/, A_TARGET),
)
/** The file of topics. */
export const topicsSchema: Schema<{ format: 1; topics: SearchTopic[] }> = object({
  $schema,
  format,
  topics: list(object({ id, picture: id, targets: list(target, 1) }), 1),
})

const words: Schema<SearchWords> = object({
  suggestions: list(text, 6),
  ignored: list(text),
  topics: record(id, list(text, 1)),
})

/** How two words are compared when one is looked for twice. */
const plain = (word: string) => word.toLowerCase().replace(/\s+/g, ' ').trim()

/** Checks `topics.json`: each topic once, each of its targets once. */
export function parseTopics(json: unknown, file = 'topics.json'): Result<readonly SearchTopic[]> {
  const result = parse(topicsSchema, json, file)
  if (!result.ok) return result
  const problems: Problem[] = []
  const ids = result.value.topics.map((topic) => topic.id)
  result.value.topics.forEach((topic, i) => {
    if (ids.indexOf(topic.id) < i)
      addProblem({ file, problems }, `topics[${i}]`, `"${topic.id}" is defined twice`, 'delete one')
    if (new Set(topic.targets).size < topic.targets.length)
      addProblem({ file, problems }, `topics[${i}].targets`, 'names a target twice', 'delete one')
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: result.value.topics }
}

/**
 * Checks the words of a language (`locales/<tag>/search.json`): every topic has some, no word is empty or stands there
 * twice, and the six suggestions are among them.
 */
export function parseSearchWords(
  json: unknown,
  topicIds: readonly string[],
  file = 'search.json',
): Result<SearchWords> {
  const result = parse(words, json, file)
  if (!result.ok) return result
  const problems: Problem[] = []
  const fault = (path: string, message: string, remedy: string) => addProblem({ file, problems }, path, message, remedy)
  const { suggestions, topics: byTopic } = result.value
  for (const topic of topicIds) if (!byTopic[topic]) fault('topics', `"${topic}" is missing`, 'write its words')
  for (const topic of Object.keys(byTopic))
    if (!topicIds.includes(topic)) fault(`topics.${topic}`, 'is not a topic', 'delete it, or add it to topics.json')
  const seen = new Map<string, string>()
  for (const [topic, list] of Object.entries(byTopic))
    for (const word of list) {
      if (word !== word.trim()) fault(`topics.${topic}`, `"${word}" has a space at its end`, 'delete it')
      const other = seen.get(plain(word))
      if (other !== undefined) fault(`topics.${topic}`, `"${word}" is already a word of "${other}"`, 'delete one')
      seen.set(plain(word), topic)
    }
  if (suggestions.length !== 6 || new Set(suggestions).size < 6)
    fault('suggestions', 'are not six different words', 'write six')
  for (const word of suggestions)
    if (!seen.has(plain(word))) fault('suggestions', `"${word}" is no word of a topic`, 'choose one of the words')
  return problems.length > 0 ? { ok: false, problems } : result
}
