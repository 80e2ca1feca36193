import { translate } from '../policy/texts'
import type { Call, PlaceCoverage } from './calls'
import type { ReportData } from './report-data'
import { chinese, html, type Html, table } from './html'
import { nextTasks } from './tasks'

const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1a1c1e; --soft: #5a6067; --line: #d5d9de; --firm: #1b7f4b; --likely: #b07300; --ask: #b3261e; --link: #0b57d0 }
@media (prefers-color-scheme: dark) { :root { --ground: #14171a; --ink: #e6e8ea; --soft: #a5abb2; --line: #3a4046; --firm: #5cc78f; --likely: #e0ae4a; --ask: #f2877f; --link: #8ab4f8 } }
body { background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-inline-size: 70rem; padding: 1rem }
h1 { font-size: 1.5rem; margin-block: 0 .25rem } h2 { font-size: 1.25rem; margin-block: 2rem .5rem } h3 { font-size: 1.0625rem; margin-block: 1.25rem .25rem }
p { margin-block: .25rem } a { color: var(--link) } .soft { color: var(--soft) } code { font-size: .9em; overflow-wrap: anywhere }
ol.next { padding-inline-start: 1.5rem } ol.next li { margin-block: .5rem }
.wide { overflow-x: auto } table { border-collapse: collapse; inline-size: 100% }
th, td { border-block-end: 1px solid var(--line); padding: .35rem .5rem; text-align: start; vertical-align: top } th { font-weight: 600 } td:not(.number) { min-inline-size: 7rem } td:has([lang^=zh]) { min-inline-size: 13rem } td:last-child:not(.number) { min-inline-size: 16rem } .number { font-variant-numeric: tabular-nums; text-align: end }
.bar { border: 1px solid var(--line); block-size: .75rem; display: flex; min-inline-size: 8rem } .bar span { block-size: 100% }
.firm { background: var(--firm) } .likely { background: var(--likely) } .ask { background: var(--ask) } .past { color: var(--ask); font-weight: 600 }
summary { cursor: pointer; padding-block: .35rem } [lang^=zh] { font-size: 1.05em } .key span { border-radius: 2px; display: inline-block; block-size: .75rem; inline-size: .75rem; margin-inline: .75rem .25rem }
`

const placeName = (place: string) => translate('en', `place.${place}`)
const share = (part: number, total: number) => `${Math.round((100 * part) / Math.max(total, 1))} %`
const bar = ({ people, firm, likely, undecided }: PlaceCoverage) =>
  html`<div
    class="bar"
    role="img"
    aria-label="${share(firm, people)} firm, ${share(likely, people)} likely, ${share(undecided, people)} undecided"
  >
    ${(
      [
        ['firm', firm],
        ['likely', likely],
        ['ask', undecided],
      ] as const
    ).map(
      ([name, count]) =>
        html`<span class="${name}" style="inline-size: ${(100 * count) / Math.max(people, 1)}%"></span>`,
    )}
  </div>`

/** The first three contacts, those with a phone number first. */
const contactsOf = ({ contacts }: Call): Html[] =>
  [...contacts]
    .sort((a, b) => Number(a.phone === null) - Number(b.phone === null))
    .slice(0, 3)
    .map(
      ({ id, zh, phone }) =>
        html`<div>${zh === null ? id : chinese(zh)}${phone === null ? '' : html` <b>${phone}</b>`}</div>`,
    )

function callsTable({ place, calls: list, people, undecided }: PlaceCoverage): Html {
  return html`<h3>${placeName(place)}: ${undecided} of ${people} kinds of people</h3>
    ${table(
      ['people', 'ask', 'in these words', 'rules'],
      list.map((call) => [
        call.people,
        html`${contactsOf(call)}`,
        call.question === null ? html`<span class="past">no question is written yet</span>` : chinese(call.question),
        html`${call.rules.map((rule) => html`<code>${rule}</code> `)}`,
      ]),
      `Calls for ${placeName(place)}`,
    )}`
}

function dueTable({ due }: ReportData): Html {
  if (due.length === 0) return html`<p>Nothing.</p>`
  return table(
    ['good until', 'left', 'what', 'place', 'checked', 'ask'],
    due.map(({ until, daysLeft, kind, id, place, verifiedOn, contact, expiry: how }) => [
      until,
      daysLeft < 0
        ? html`<span class="past">${how === 'ends' ? 'nothing is known' : 'past'}</span>`
        : `${daysLeft} days`,
      html`${kind} <code>${id}</code>${how === 'ends' ? ' (its period ends)' : ''}`,
      placeName(place),
      verifiedOn ?? '–',
      contact === null
        ? '–'
        : html`${contact.zh === null ? contact.id : chinese(contact.zh)}${contact.phone === null ? '' : html` <b>${contact.phone}</b>`}`,
    ]),
    'What runs out',
  )
}

function factsTable({ facts }: ReportData): Html {
  const series = [...new Set(facts.map(({ fact }) => fact.charAt(0)))]
  const rows = series.map((letter) => {
    const ofSeries = facts.filter(({ fact }) => fact.startsWith(letter))
    const nothing = ofSeries.filter(({ law, guides }) => law + guides === 0)
    return [
      `${letter}…`,
      ofSeries.length,
      ofSeries.filter(({ law }) => law > 0).length,
      ofSeries.filter(({ guides }) => guides > 0).length,
      nothing.length,
      nothing.map(({ fact }) => fact).join(', ') || '–',
    ]
  })
  return table(['series', 'facts', 'in the law', 'in guides and terms', 'in nothing', 'which'], rows, 'Facts')
}

/**
 * The report as one page, without scripts or external resources.
 * @example page(collectReportData(law, guideLibrary, locales, '2026-11-22')).startsWith('<!doctype html>') // true
 */
export function page(all: ReportData): string {
  const { on, version, coverage: decided, grades, ages, languages, guides } = all
  const byUndecided = [...decided].sort((a, b) => b.undecided - a.undecided)
  const tasks = nextTasks(all)
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>What to do next: Yibao Guide, ${on}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <main>
          <h1>What to do next</h1>
          <p class="soft">Yibao Guide on ${on}; data of ${version}. Made by <code>npm run report</code>.</p>
          ${
            tasks.length > 0
              ? html`<ol class="next">
                  ${tasks.map((task) => html`<li>${task}</li>`)}
                </ol>`
              : html`<p>Nothing to do.</p>`
          }
          <h2 id="places">How much is decided</h2>
          <p class="soft key">
            A kind of people is a combination of the answers that make sense together.<br /><span class="firm"></span
            >firm<span class="likely"></span>likely<span class="ask"></span>undecided
          </p>
          ${table(
            ['place', 'kinds of people', '', 'firm', 'likely', 'undecided', 'unknown'],
            byUndecided.map((place) => [
              placeName(place.place),
              place.people,
              bar(place),
              place.firm,
              place.likely,
              place.undecided,
              place.unknown
                .filter(({ people }) => people > 0)
                .map(({ decision, people }) => `${decision} ${share(people, place.people)}`)
                .join(', ') || '–',
            ]),
            'How much is decided',
          )}
          <h2 id="calls">Calls to make</h2>
          <p class="soft">
            Each would decide the route for so many kinds of people. Ask in these words, write down who answered and
            when, and make it a fact with a source.
          </p>
          ${byUndecided.map(callsTable)}
          <h2 id="due">What runs out within half a year</h2>
          ${dueTable(all)}
          <h2 id="languages">Languages</h2>
          ${table(
            ['language', 'lines', 'problems', 'older than English', 'how it was made', 'read by a native speaker'],
            languages.map(({ tag, name, keys, problems, outdated, about }) => [
              html`<span lang="${tag}">${name}</span> (${tag})`,
              keys,
              problems,
              outdated,
              about === null ? '?' : `${about.made}, ${about.on}`,
              about?.reviewer == null
                ? tag === 'en' || tag === 'zh-Hans'
                  ? 'not yet'
                  : html`<span class="past">not yet</span>`
                : `${about.reviewer}, ${about.reviewed ?? ''}`,
            ]),
            'Languages',
          )}
          <h2 id="guides">Guides</h2>
          ${guides.map(({ readiness, ids }) => html`<details${readiness === 'draft' ? html` open` : ''}><summary>${ids.length} ${readiness}</summary><p>${ids.join(', ')}</p></details>`)}
          <h2 id="sources">Sources</h2>
          ${table(
            ['grade', 'documents', 'without a date', 'with a link', 'statements with this as best source'],
            grades.map(({ grade, documents, undated, linked, statements }) => [
              `${grade}: ${translate('en', `grade.${grade}`)}`,
              documents,
              undated,
              linked,
              statements,
            ]),
            'Sources',
          )}
          <h2 id="facts">Facts</h2>
          ${factsTable(all)}
          <h2 id="ages">When it was last compared with its sources</h2>
          ${table(
            ['month', 'statements and guides'],
            ages.map(({ month, statements }) => [month, statements]),
            'Ages',
          )}
        </main>
      </body>
    </html> `.text
}
