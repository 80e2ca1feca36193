import { packsWithGuideEntries, type GuideLibrary } from '../../src/guides'
import { compose, type Day, type Library, type Pack, type PlaceId, type Result } from '../../src/rules'
import { checkPack } from '../../src/rules/check'
import type { Law } from './law'
import { countQuestions } from './question-counts'
import { checkBindCards } from '../../src/guides/bind/parse'
import { checkGuides, countUndrawn } from '../../src/guides/maintain'
import { readBindCards } from './guides'

/**
 * Checks the law of some places on a day. `problems` has all of them; `gaps` and `dead` are those
 * that concern the tables. What expires soon is listed in `due` and is not a problem.
 * `asked` is how many questions the app asks, null while the tables have problems.
 * The guides are checked against the law of every place.
 * @example checkAll(law, readGuides(), ['wenjiang'], '2026-11-21').ok
 */
export function checkAll(
  { packs, library, problems: fileProblems }: Law,
  guideLibrary: Result<GuideLibrary>,
  places: readonly PlaceId[],
  on: Day,
) {
  const checked = places.map((place) => {
    const { questions, combinations, problems, overlaps, due } = checkPack(packs, library, place, on)
    const composed = compose(packs, library, place, on)
    return {
      place,
      questions,
      combinations,
      asked: composed.ok && problems.length === 0 ? countQuestions(composed.value) : null,
      gaps: problems.filter((problem) => problem.code === 'gap'),
      dead: problems.filter((problem) => problem.code === 'dead'),
      overlaps,
      due,
      problems,
    }
  })
  const guides = guideLibrary.ok
    ? checkGuideLibrary(packs, library, guideLibrary.value, on)
    : { count: 0, screensWithoutFrame: 0, stepsWithoutPicture: 0, problems: guideLibrary.problems }
  const ok =
    fileProblems.length === 0 && guides.problems.length === 0 && checked.every((check) => check.problems.length === 0)
  return { on, ok, problems: fileProblems, places: checked, guides }
}

function checkGuideLibrary(packs: readonly Pack[], library: Library, guideLibrary: GuideLibrary, on: Day) {
  const packsWithEntries = packsWithGuideEntries(packs, guideLibrary)
  const bind = readBindCards()
  const composed = packsWithEntries.map(({ place }) => compose(packsWithEntries, library, place, on))
  return {
    count: guideLibrary.guides.size,
    ...countUndrawn(guideLibrary),
    problems: [
      ...composed.flatMap((result) => (result.ok ? [] : result.problems)),
      ...checkGuides(
        guideLibrary,
        composed.flatMap((result) => (result.ok ? [result.value] : [])),
        library,
        on,
      ),
      ...(bind.ok ? checkBindCards(bind.value, guideLibrary, library, on) : bind.problems),
    ],
  }
}
