import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Policy } from '../../src/rules'
import { readSheet } from '../spreadsheet'
import { dmn } from './dmn'
import type { Law } from './law'
import { lawAt } from './places'
import { sheet } from './sheet'
import { takeSheet } from './take-sheet'
import { type Given, Misuse } from './usage'
import type { Ended, World } from './world'

/** The law of a place, or of the widest one, which has tables of its own. */
function policyOf(law: Law, { place, on }: Given): Policy {
  const places = law.packs.map((one) => one.place)
  if (place === null) throw new Misuse(`say which place: --place ${places.join('|')}`)
  if (!places.includes(place)) throw new Misuse(`unknown place "${place}"; places: ${places.join(', ')}`)
  return lawAt(law, place, on)
}

/** Does something with a file; where that fails it says with which. */
function withFile<T>(file: string, act: (file: string) => T): T {
  try {
    return act(file)
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`)
  }
}

/** Writes a file whole or not at all: what is cut off while it is written must not be the law, nor lie beside it. */
function replace(file: string, text: string): void {
  const fresh = `${file}.new`
  try {
    writeFileSync(fresh, text)
    renameSync(fresh, file)
  } catch (error) {
    try {
      rmSync(fresh, { force: true })
    } catch {
      // What failed first is told.
    }
    throw error
  }
}

/**
 * Writes the tables of a place for another tool.
 * @throws Misuse
 */
export function exportOf(given: Given, { readLaw }: World): Ended {
  const [format, out] = [given.option('format'), given.option('out')]
  if (format !== 'dmn' && format !== 'csv') throw new Misuse(`${format === null ? 'say which format' : `unknown format "${format}"`}: --format dmn|csv`)
  const policy = policyOf(readLaw(), given)
  const text = format === 'dmn' ? dmn(policy) : sheet(policy)
  if (out === null) return { code: 0, out: text.trimEnd(), err: '' }
  withFile(out, (file) => writeFileSync(file, text))
  return { code: 0, out: `${out}: ${policy.decisions.size} tables of ${policy.place}`, err: '' }
}

/** Takes a spreadsheet back into the file of its place. */
export function importOf(given: Given, { readLaw, root = join(__dirname, '../..') }: World): Ended {
  const law = readLaw()
  const policy = policyOf(law, given)
  const own = policy.chain[policy.chain.length - 1]!
  const file = join(root, 'src/policies', own.file)
  const rows = withFile(given.words[0]!, (name) => readSheet(readFileSync(name)))
  const taken = takeSheet({ ...law, policy, text: readFileSync(file, 'utf8') }, rows, given.on)
  if (!taken.ok) return { code: 1, out: '', err: [...taken.problems, `policy: nothing was written; ${taken.problems.length} problems`].join('\n') }
  if (taken.changes.length === 0) return { code: 0, out: `${own.file}: nothing differs`, err: '' }
  withFile(file, () => replace(file, taken.text))
  return { code: 0, out: [...taken.changes, `${own.file}: written; see it with "git diff", then run "npm test"`].join('\n'), err: '' }
}
