import { type Block, heading, list, table, text } from './blocks'
import type { checkAll } from './check'
import type { MissingText } from './required-texts'
import { formatProblem } from './load-policy'

type CheckReport = ReturnType<typeof checkAll>

/** The problems, each once: a problem of a wider place is found in each place below it. */
const uniqueProblems = ({ problems, places, guides }: CheckReport) => [
  ...new Set([...problems, ...places.flatMap((place) => place.problems), ...guides.problems].map(formatProblem)),
]

/**
 * The result of a check as text: a line for each place, then the problems with what to do, then the missing texts.
 * @example render(formatCheck(checkAll(law, guideLibrary, places, on), missingTexts(packs, guideLibrary, languages)), false)
 */
export function formatCheck(checked: CheckReport, missingTexts: readonly MissingText[]): Block[] {
  const problemLines = uniqueProblems(checked)
  const rows = checked.places.map(({ place, combinations, asked, gaps, dead, overlaps, due, problems }) =>
    [
      place,
      combinations.toLocaleString('en'),
      asked ? `${asked.mean.toFixed(2)} (${asked.worst})` : '–',
      gaps.length,
      dead.length,
      overlaps.length,
      due.length,
      problems.length,
    ].map(String),
  )
  return [
    heading(1, `The law on ${checked.on}`),
    table(
      [
        'place',
        'combinations',
        'questions: mean (most)',
        'gaps',
        'never reached',
        'overlaps',
        'near or past their end',
        'problems',
      ],
      rows,
    ),
    text(`An overlap is not a problem: the first rule that matches wins. Guides: ${checked.guides.count}.`),
    text(`Steps on a screen without a frame = ${checked.guides.screensWithoutFrame}`),
    text(`Steps without a place or frame = ${checked.guides.stepsWithoutPicture}`),
    ...(problemLines.length > 0 ? [heading(2, `Problems: ${problemLines.length}`), list(problemLines)] : []),
    ...(missingTexts.length > 0
      ? [
          heading(2, `Missing texts: ${missingTexts.length}`),
          list(
            missingTexts.map(
              ({ namespace, key, tags }) => `locales/<language>/${namespace}.json: ${key} in ${tags.join(', ')}`,
            ),
          ),
        ]
      : []),
    text(
      problemLines.length + missingTexts.length === 0
        ? 'check: no problems'
        : `check: problems: ${problemLines.length}, missing texts: ${missingTexts.length}`,
    ),
  ]
}
