import { condition } from './told'
import { askedBy, dictionary, fields, id, list, type Schema, text } from './describe'
import { parseReplies, parseShelf } from '../../src/guides/parse'
import type { Codebook } from '../../src/policies/codebook'
import { takeHidden } from '../../src/rules/hidden'
import { parseLibrary, parsePack } from '../../src/rules/parse'
import { office } from './office'

const [hidden = {}] = askedBy(() => takeHidden({ hidden: true }, '', { file: '', problems: [] }))
const [pack = {}] = askedBy(() => parsePack({}, ''))
const [sources = {}] = askedBy(() => parseLibrary({}, ''))
const [replies = {}] = askedBy(() => parseReplies([]))
const shelf = askedBy(() => parseShelf({ guides: { a: {} }, terms: { a: [] }, replies: [], entries: {} }))
const [codebook = {}] = askedBy(() => fields<Codebook>({ places: list(id), questions: dictionary(id, list(id)), guides: list(id), languages: list(text) }, ['$schema'])({}, '', { file: '', problems: [] }))

const parts = (schema: Schema | undefined) => schema as { properties?: Record<string, Schema>; required?: readonly string[]; items?: Schema } | undefined

/** Something that may be taken offline: with all that belongs to it, or with none of it. */
function hideable(schema: Schema): Schema {
  const { hidden: flag, ...more } = parts(hidden)?.properties ?? {}
  return {
    ...schema, properties: { ...parts(schema)?.properties, hidden: flag, ...more },
    dependentRequired: { hidden: parts(hidden)?.required?.filter((name) => name !== 'hidden'), ...Object.fromEntries(Object.keys(more).map((name) => [name, ['hidden']])) },
  }
}

function withHidden(schema: Schema): Schema {
  const { entries, ...others } = parts(schema)?.properties ?? {}
  const items = parts(entries)?.items as Record<'if' | 'then' | 'else', Schema>
  return { ...schema, properties: { ...others, entries: { ...entries, items: { ...items, then: hideable(items.then), else: hideable(items.else) } } } }
}

const find = (property: string, kind?: string) => shelf.find((one) => {
  const own = parts(one)?.items ?? one
  const found = parts(own)?.properties?.[property]
  return found !== undefined && (kind === undefined || JSON.stringify(found).includes(kind))
}) ?? {}

const $defs = { condition }

/** Every schema, by the name of its file: what the parsers take, told by the parsers. */
export const schemas: Readonly<Record<string, Schema>> = {
  pack: { title: 'The law of a place', ...withHidden(pack), $defs },
  sources: { title: 'Every document, and which documents carry which fact', ...sources },
  codebook: { title: 'The ids that codes name by their place in these lists', ...codebook },
  guide: { title: 'A walkthrough', ...hideable(find('steps')), $defs },
  terms: { title: 'What stands on buttons, menus, forms and papers', ...find('pinyin') },
  replies: { title: 'What a clerk can tap', ...replies },
  office: { title: 'What an office sets on its tablets', ...office },
}
