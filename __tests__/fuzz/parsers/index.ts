import type { Parser } from '../fuzz'
import { guides } from './guides'
import { deepLinks, officeFiles, shareCodes } from './handed'
import { libraries, packs } from './law'
import { stores } from './stores'
import { cases, sheets, wordTables } from './tables'

/** A parser with its inputs, whatever they are. */
type Any = Pick<Parser, 'name'> & { readonly inputs: Parser['inputs']; takes: (input: never) => boolean }

const all: readonly Any[] = [packs, libraries, guides, ...stores, shareCodes, officeFiles, deepLinks, wordTables, sheets, cases]

/** Every gate through which something comes in from outside, by name. */
export const parsers: ReadonlyMap<string, Parser> = new Map(all.map((one) => [one.name, one as Parser]))
