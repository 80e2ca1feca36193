import type { Day } from '../../../src/rules'
import { type Block, heading, list, table, text } from '../blocks'
import { compareCases } from '../diff/cases'
import type { PlaceComparison } from '../diff/compare'
import { formatAffected } from '../diff/format'
import type { Law } from '../law'
import { composeLaw, placesOf } from '../load-policy'
import { translate } from '../texts'
import type { Statement } from './statements'

/** What users see from then on. */
function displayedText({ kind, expiry: how, firm, until }: Statement): string {
  const confirm = `“${translate('en', 'outcome.confirm-first')}”`
  if (how === 'ends') return `“${translate('en', 'outcome.unknown')}”`
  if (kind === 'guide') return `“${translate('en', 'guide.old', { day: until })}”`
  if (kind === 'rule')
    return firm
      ? `${confirm}, and “${translate('en', 'outcome.strength.yes')}” becomes “${translate('en', 'outcome.strength.likely')}”`
      : confirm
  return `${confirm} next to it`
}

/** The verdicts of every place on two days, over every combination of answers. */
export function compareDays(law: Law, today: Day, on: Day): PlaceComparison[] {
  return placesOf(law).map((place) => ({
    place,
    day: on,
    ...compareCases(composeLaw(law, place, today), composeLaw(law, place, on)),
  }))
}

/** What is valid on the first day but not on the second. */
function expiring(statements: readonly Statement[], today: Day, on: Day): Statement[] {
  return statements
    .filter(({ until }) => until >= today && until < on)
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
}

/**
 * The app as of another day: what has expired by then and what users see instead, which verdicts change, and
 * how to open it.
 * @example render(formatPreview('2026-11-22', '2027-01-01', statements, compareDays(law, '2026-11-22', '2027-01-01')), false)
 */
export function formatPreview(
  today: Day,
  on: Day,
  statements: readonly Statement[],
  compared: readonly PlaceComparison[],
): Block[] {
  const expired = expiring(statements, today, on)
  const files = [...new Set(expired.map((statement) => statement.file))]
  return [
    heading(1, `The app on ${on} (today is ${today})`),
    heading(2, `What expires before then: ${expired.length} of ${statements.length}`),
    ...(expired.length === 0
      ? [text('Nothing.')]
      : files.flatMap((file): Block[] => [
          heading(3, file),
          table(
            ['what', 'good until', 'then the person sees'],
            expired
              .filter((statement) => statement.file === file)
              .map((statement) => [`${statement.kind} ${statement.id}`, statement.until, displayedText(statement)]),
          ),
        ])),
    heading(2, 'Whose answer changes'),
    ...formatAffected(compared),
    heading(2, 'See it'),
    list([
      `in a browser: npm run dev:h5, then open the address that it prints with ?on=${on} before the #, e.g. http://localhost:10086/?on=${on}#/pages/home/index (only while developing; a published app knows no other day than today)`,
      `on the command line: any other command with --on ${on}, e.g. npm run -s policy -- due --on ${on}`,
    ]),
  ]
}
