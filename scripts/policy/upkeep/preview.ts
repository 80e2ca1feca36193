import { compose, type Day, type PlaceId, type Policy } from '../../../src/rules'
import { type Block, heading, list, table, text } from '../blocks'
import { compareCases } from '../diff/cases'
import type { Compared } from '../diff/compare'
import { sayAffected } from '../diff/say'
import type { Law } from '../law'
import { placesOf } from '../places'
import { word } from '../words'
import type { Statement } from './statements'

/** What the person sees from then on. */
function seen({ kind, how, firm, until }: Statement): string {
  const confirm = `“${word('en', 'outcome.confirm-first')}”`
  if (how === 'ends') return `“${word('en', 'outcome.unknown')}”`
  if (kind === 'guide') return `“${word('en', 'guide.old', { day: until })}”`
  if (kind === 'rule') return firm ? `${confirm}, and “${word('en', 'outcome.strength.yes')}” becomes “${word('en', 'outcome.strength.likely')}”` : confirm
  return `${confirm} beside it`
}

function policyOf({ packs, library }: Law, place: PlaceId, day: Day): Policy {
  const composed = compose(packs, library, place, day)
  if (!composed.ok) throw new Error(`the packs have problems on ${day}, see "check"`)
  return composed.value
}

/** What every place says on two days, over every combination of answers. */
export function betweenDays(law: Law, today: Day, on: Day): Compared[] {
  return placesOf(law).map((place) => ({ place, day: on, ...compareCases(policyOf(law, place, today), policyOf(law, place, on)) }))
}

/** What holds on the first day and no longer on the other. */
export function expiring(statements: readonly Statement[], today: Day, on: Day): Statement[] {
  return statements.filter(({ until }) => until >= today && until < on).sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
}

/**
 * The app as of another day: what has grown old by then and what the person sees instead, whose answer changes, and
 * how to look at it.
 * @example draw(sayPreview('2026-11-22', '2027-01-01', statements, betweenDays(law, '2026-11-22', '2027-01-01')), false)
 */
export function sayPreview(today: Day, on: Day, statements: readonly Statement[], compared: readonly Compared[]): Block[] {
  const old = expiring(statements, today, on)
  const files = [...new Set(old.map((one) => one.file))]
  return [
    heading(1, `The app on ${on} (today is ${today})`),
    heading(2, `What expires before then: ${old.length} of ${statements.length}`),
    ...(old.length === 0 ? [text('Nothing.')] : files.flatMap((file): Block[] => [
      heading(3, file),
      table(['what', 'good until', 'then the person sees'], old.filter((one) => one.file === file).map((one) => [`${one.kind} ${one.id}`, one.until, seen(one)])),
    ])),
    heading(2, 'Whose answer changes'), ...sayAffected(compared),
    heading(2, 'See it'),
    list([
      `in a browser: npm run dev:h5, then open the address that it prints with ?on=${on} before the #, e.g. http://localhost:10086/?on=${on}#/pages/home/index (only while developing; a published app knows no other day than today)`,
      `on the command line: any other command with --on ${on}, e.g. npm run -s policy -- due --on ${on}`,
    ]),
  ]
}
