import type { Parser } from '../fuzz'
import { guides } from './guides'
import { deepLinks, officeFiles, shareCodes } from './links'
import { libraries, packs } from './law'
import { stores } from './stores'
import { cases, sheets, wordTables } from './tables'

/** A parser with inputs of any type. */
type Any = Pick<Parser, 'name'> & { readonly inputs: Parser['inputs']; accepts: (input: never) => boolean }

const all: readonly Any[] = [
  packs,
  libraries,
  guides,
  ...stores,
  shareCodes,
  officeFiles,
  deepLinks,
  wordTables,
  sheets,
  cases,
]

/** Every parser of external input, by name. */
export const parsers: ReadonlyMap<string, Parser> = new Map(all.map((parser) => [parser.name, parser as Parser]))
