import { checkGuides, lawOfGuides, type Shelf } from '../../src/guides'
import { compose, type Day, type Library, type Pack, type PlaceId, type Result } from '../../src/rules'
import { check } from '../../src/rules/check'
import type { Law } from './law'

/**
 * Checks the law of some places on a day. `problems` holds every fault; `gaps` and `dead` are those of them
 * that concern the tables. What is near its best-before is told under `due` and is no fault.
 * The guides are checked against the law of every place.
 * @example checkAll(law, readShelf(), ['wenjiang'], '2026-11-21').ok
 */
export function checkAll({ packs, library, problems: unread }: Law, shelf: Result<Shelf>, places: readonly PlaceId[], on: Day) {
  const checked = places.map((place) => {
    const { questions, combinations, problems, overlaps, due } = check(packs, library, place, on)
    return {
      place, questions, combinations,
      gaps: problems.filter((one) => one.code === 'gap'),
      dead: problems.filter((one) => one.code === 'dead'),
      overlaps, due, problems,
    }
  })
  const guides = shelf.ok ? checkShelf(packs, library, shelf.value, on) : { count: 0, problems: shelf.problems }
  const ok = unread.length === 0 && guides.problems.length === 0 && checked.every((one) => one.problems.length === 0)
  return { on, ok, problems: unread, places: checked, guides }
}

function checkShelf(packs: readonly Pack[], library: Library, shelf: Shelf, on: Day) {
  const all = lawOfGuides(packs, shelf)
  const composed = all.map(({ place }) => compose(all, library, place, on))
  return {
    count: shelf.guides.size,
    problems: [
      ...composed.flatMap((one) => (one.ok ? [] : one.problems)),
      ...checkGuides(shelf, composed.flatMap((one) => (one.ok ? [one.value] : [])), library, on),
    ],
  }
}
