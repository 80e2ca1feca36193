import type { Day } from '../../../src/rules'
import { type Block, heading, list, table, text } from '../blocks'
import { ASPECTS, type CaseChange, type CaseComparison } from './cases'
import { type ItemChange, type Field, type Group, GROUPS } from './changes'
import type { PlaceComparison, Comparison } from './compare'

const number = (value: number) => String(value).replace(/(?<=\d)(?=(\d{3})+$)/g, ',')
const count = (people: number) => (people === 0 ? '–' : number(people))
const rule = (id: string | null) => (id === null ? '–' : `\`${id}\``)

/** Samples beyond these are counted only. */
const MAX_ROWS = 40

const changeRow = ({ aspect, of, from, to, people, rules: [old, now], sample }: CaseChange) => [
  of === '' ? aspect : `${aspect} ${of}`,
  `${from} → ${to}`,
  count(people),
  rule(old),
  rule(now),
  `\`${JSON.stringify(sample)}\``,
]

/** The changed outcomes of a place and day as a table. */
function changesTable({ changes }: Pick<CaseComparison, 'changes'>): Block[] {
  return [
    table(
      ['what', 'from → to', 'people', 'rule before', 'rule now', 'for example'],
      changes.slice(0, MAX_ROWS).map(changeRow),
    ),
    ...(changes.length > MAX_ROWS ? [text(`… and ${number(changes.length - MAX_ROWS)} more changes.`)] : []),
  ]
}

/** Places and days with exactly the same changes. */
function groupEqual(
  compared: readonly PlaceComparison[],
): { readonly where: readonly PlaceComparison[]; readonly what: PlaceComparison }[] {
  const groups = new Map<string, PlaceComparison[]>()
  for (const comparison of compared) {
    const key = JSON.stringify([comparison.changed, comparison.changes])
    groups.set(key, [...(groups.get(key) ?? []), comparison])
  }
  return [...groups.values()].flatMap((where) =>
    where[0] && where[0].changes.length > 0 ? [{ where, what: where[0] }] : [],
  )
}

function formatPlacesAndDays(where: readonly PlaceComparison[]): string {
  const byDay = new Map<Day, string[]>()
  for (const { day, place } of where) byDay.set(day, [...(byDay.get(day) ?? []), place])
  const days = new Map<string, Day[]>()
  for (const [day, places] of byDay) days.set(places.join(', '), [...(days.get(places.join(', ')) ?? []), day])
  return [...days].map(([places, on]) => `${places} on ${on.join(', ')}`).join('; ')
}

/**
 * Whose answer changes, where and which way: places and days alike together.
 * @example render(formatAffected(comparison.compared), false)
 */
export function formatAffected(compared: readonly PlaceComparison[]): Block[] {
  const groups = groupEqual(compared)
  if (groups.length === 0) return [text('No answer changes, in any combination.')]
  return [
    table(
      ['where and when', ...ASPECTS],
      groups.map(({ where, what }) => [
        formatPlacesAndDays(where),
        ...ASPECTS.map((aspect) => count(what.changed[aspect])),
      ]),
    ),
    ...groups.flatMap(({ where, what }) => [heading(3, formatPlacesAndDays(where)), ...changesTable(what)]),
  ]
}

const MAX_LENGTH = 90
const shorten = (value: string) => (value.length > MAX_LENGTH ? `${value.slice(0, MAX_LENGTH)}…` : value)

function field({ name, from, to }: Field): string {
  if (from === null) return `${name}: ${shorten(to ?? '')} (new)`
  if (to === null) return `${name}: ${shorten(from)} (gone)`
  return from.length > MAX_LENGTH && to.length > MAX_LENGTH
    ? `${name}: changed`
    : `${name}: ${shorten(from)} → ${shorten(to)}`
}

const AGE_FIELD = /^(verifiedOn|bestBefore)/
const isReverified = ({ kind, fields }: ItemChange) =>
  kind === 'changed' && fields.every((field) => AGE_FIELD.test(field.name))

const titles: Readonly<Record<Group, string>> = {
  figure: 'Figures and deadlines',
  contact: 'Contacts',
  wording: 'Steps, papers and sentences',
  rule: 'Rules, cautions and plans',
  question: 'Questions',
  source: 'Sources',
  guide: 'Guides',
}

/** Items with new verification days only, grouped by these days. */
function reverifiedItems(changed: readonly ItemChange[]): Block[] {
  const groups = new Map<string, string[]>()
  for (const { file, id, fields } of changed.filter(isReverified)) {
    const key = `${file}: ${fields.map(field).join('; ')}`
    groups.set(key, [...(groups.get(key) ?? []), id])
  }
  return groups.size === 0
    ? []
    : [heading(3, 'Checked again'), list([...groups].map(([what, ids]) => `${what}: ${ids.join(', ')}`))]
}

function fileChanges(changed: readonly ItemChange[]): Block[] {
  if (changed.length === 0) return [text('No figure, contact, source or day checked differs.')]
  const line = ({ kind, file, id, fields }: ItemChange) =>
    `${file}: ${id}${kind === 'added' ? ' (new)' : kind === 'gone' ? ' (gone)' : ''}: ${fields.map((item) => (kind === 'changed' ? field(item) : `${item.name} ${shorten(item.to ?? item.from ?? '')}`)).join('; ')}`
  return [
    ...GROUPS.flatMap((group) => {
      const items = changed.filter((change) => change.group === group && !isReverified(change))
      return items.length === 0 ? [] : [heading(3, titles[group]), list(items.map(line))]
    }),
    ...reverifiedItems(changed),
  ]
}

/**
 * A comparison for a review.
 * @example render(formatComparison(compare(before, after, today)), true)
 */
export function formatComparison({
  names: [before, after],
  days,
  places,
  added,
  removed: gone,
  compared,
  changed,
}: Comparison): Block[] {
  const all = compared.reduce((sum, comparison) => sum + comparison.people, 0)
  return [
    heading(1, `The law: ${before} → ${after}`),
    text(
      `Compared: ${places.length} places (${places.join(', ')}) on ${days.join(', ')}: ${number(all)} comparisons, one for each person, place and day. A person is a combination of answers to the questions that either version asks.`,
    ),
    ...(added.length > 0 ? [text(`New places: ${added.join(', ')}.`)] : []),
    ...(gone.length > 0 ? [text(`Places that are gone: ${gone.join(', ')}.`)] : []),
    heading(2, 'Who is affected'),
    ...formatAffected(compared),
    heading(2, 'What changed in the files'),
    ...fileChanges(changed),
  ]
}
