import { type Block, heading, list, table, text } from './blocks'
import type { checkAll } from './check'
import type { Lack } from './needed'
import { line } from './places'

type Checked = ReturnType<typeof checkAll>

/** Faults, each once: what a wider place has is found in each place below it. */
const faultsOf = ({ problems, places, guides }: Checked) => [...new Set([...problems, ...places.flatMap((one) => one.problems), ...guides.problems].map(line))]

/**
 * What a check has found, for a person: each place in a line, then what is wrong and what to do, then the words that are missing.
 * @example draw(sayCheck(checkAll(law, shelf, places, on), lackingWords(packs, shelf, languages)), false)
 */
export function sayCheck(checked: Checked, lacks: readonly Lack[]): Block[] {
  const faults = faultsOf(checked)
  const rows = checked.places.map(({ place, combinations, gaps, dead, overlaps, due, problems }) =>
    [place, combinations.toLocaleString('en'), gaps.length, dead.length, overlaps.length, due.length, problems.length].map(String))
  return [
    heading(1, `The law on ${checked.on}`),
    table(['place', 'combinations', 'gaps', 'never reached', 'overlaps', 'near or past their end', 'problems'], rows),
    text(`An overlap is no problem: the first rule that holds wins. Guides: ${checked.guides.count}.`),
    ...(faults.length > 0 ? [heading(2, `What is wrong: ${faults.length}`), list(faults)] : []),
    ...(lacks.length > 0 ? [
      heading(2, `Words that are missing: ${lacks.length}`),
      list(lacks.map(({ space, key, tags }) => `locales/<language>/${space}.json: ${key} in ${tags.join(', ')}`)),
    ] : []),
    text(faults.length + lacks.length === 0 ? 'check: nothing is wrong' : `check: problems: ${faults.length}, missing words: ${lacks.length}`),
  ]
}
