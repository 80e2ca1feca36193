import type { Day } from '../../../src/rules'
import { type Block, heading, list, table, text } from '../blocks'
import { ASPECTS, type Count, type Move, type Moved } from './cases'
import { type Changed, type Field, type Group, GROUPS } from './changes'
import type { Compared, Comparison } from './compare'

const number = (value: number) => String(value).replace(/(?<=\d)(?=(\d{3})+$)/g, ',')
const counts = ({ combinations, people }: Count) => (combinations === 0 ? '–' : `${number(combinations)} (${number(people)})`)
const rule = (id: string | null) => (id === null ? '–' : `\`${id}\``)

/** Samples beyond these are counted only. */
const MOST = 40

const moveRow = ({ aspect, of, from, to, combinations, people, rules: [old, now], sample }: Move) =>
  [of === '' ? aspect : `${aspect} ${of}`, `${from} → ${to}`, counts({ combinations, people }), rule(old), rule(now), `\`${JSON.stringify(sample)}\``]

/** The moves of a place and day as a table. */
function movesTable({ moves }: Pick<Moved, 'moves'>): Block[] {
  return [
    table(['what', 'from → to', 'combinations (people)', 'rule before', 'rule now', 'for example'], moves.slice(0, MOST).map(moveRow)),
    ...(moves.length > MOST ? [text(`… and ${number(moves.length - MOST)} more ways.`)] : []),
  ]
}

/** Places and days in which exactly the same changes. */
function alike(compared: readonly Compared[]): { readonly where: readonly Compared[]; readonly what: Compared }[] {
  const groups = new Map<string, Compared[]>()
  for (const one of compared) {
    const key = JSON.stringify([one.changed, one.moves])
    groups.set(key, [...groups.get(key) ?? [], one])
  }
  return [...groups.values()].flatMap((where) => (where[0] && where[0].moves.length > 0 ? [{ where, what: where[0] }] : []))
}

function spread(where: readonly Compared[]): string {
  const byDay = new Map<Day, string[]>()
  for (const { day, place } of where) byDay.set(day, [...byDay.get(day) ?? [], place])
  const days = new Map<string, Day[]>()
  for (const [day, places] of byDay) days.set(places.join(', '), [...days.get(places.join(', ')) ?? [], day])
  return [...days].map(([places, on]) => `${places} on ${on.join(', ')}`).join('; ')
}

/**
 * Whose answer changes, where and which way: places and days alike together.
 * @example draw(sayAffected(comparison.compared), false)
 */
export function sayAffected(compared: readonly Compared[]): Block[] {
  const groups = alike(compared)
  if (groups.length === 0) return [text('Nobody’s answer changes, in no combination.')]
  return [
    table(['where and when', ...ASPECTS], groups.map(({ where, what }) => [spread(where), ...ASPECTS.map((aspect) => counts(what.changed[aspect]))])),
    ...groups.flatMap(({ where, what }) => [heading(3, spread(where)), ...movesTable(what)]),
  ]
}

const LONG = 90
const short = (value: string) => (value.length > LONG ? `${value.slice(0, LONG)}…` : value)

function field({ name, from, to }: Field): string {
  if (from === null) return `${name}: ${short(to ?? '')} (new)`
  if (to === null) return `${name}: ${short(from)} (gone)`
  return from.length > LONG && to.length > LONG ? `${name}: changed` : `${name}: ${short(from)} → ${short(to)}`
}

const AGE = /^(verifiedOn|bestBefore)/
const onlyAge = ({ kind, fields }: Changed) => kind === 'changed' && fields.every((one) => AGE.test(one.name))

const titles: Readonly<Record<Group, string>> = {
  figure: 'Figures and deadlines', contact: 'Contacts', wording: 'Steps, papers and sentences', rule: 'Rules, cautions and plans',
  question: 'Questions', source: 'Sources', guide: 'Guides',
}

/** What was only checked again, by the same days together. */
function checkedAgain(changed: readonly Changed[]): Block[] {
  const groups = new Map<string, string[]>()
  for (const { file, id, fields } of changed.filter(onlyAge)) {
    const key = `${file}: ${fields.map(field).join('; ')}`
    groups.set(key, [...groups.get(key) ?? [], id])
  }
  return groups.size === 0 ? [] : [heading(3, 'Checked again'), list([...groups].map(([what, ids]) => `${what}: ${ids.join(', ')}`))]
}

function files(changed: readonly Changed[]): Block[] {
  if (changed.length === 0) return [text('No figure, contact, source or day checked differs.')]
  const line = ({ kind, file, id, fields }: Changed) =>
    `${file}: ${id}${kind === 'added' ? ' (new)' : kind === 'gone' ? ' (gone)' : ''}: ${fields.map((one) => (kind === 'changed' ? field(one) : `${one.name} ${short(one.to ?? one.from ?? '')}`)).join('; ')}`
  return [
    ...GROUPS.flatMap((group) => {
      const some = changed.filter((one) => one.group === group && !onlyAge(one))
      return some.length === 0 ? [] : [heading(3, titles[group]), list(some.map(line))]
    }),
    ...checkedAgain(changed),
  ]
}

/**
 * A comparison for a review.
 * @example draw(sayComparison(compare(before, after, today)), true)
 */
export function sayComparison({ names: [before, after], days, places, added, gone, compared, changed }: Comparison): Block[] {
  const all = compared.reduce((sum, one) => sum + one.combinations, 0)
  const [first] = compared
  return [
    heading(1, `The law: ${before} → ${after}`),
    text(`Compared: ${places.length} places (${places.join(', ')}) on ${days.join(', ')}: ${number(all)} comparisons, each combination of answers of each place and day${first ? `; ${number(first.combinations)} combinations of answers a place, of ${number(first.people)} people who are asked only what makes sense` : ''}. Counts are combinations (people).`),
    ...(added.length > 0 ? [text(`New places: ${added.join(', ')}.`)] : []),
    ...(gone.length > 0 ? [text(`Places that are gone: ${gone.join(', ')}.`)] : []),
    heading(2, 'Who is affected'), ...sayAffected(compared),
    heading(2, 'What changed in the files'), ...files(changed),
  ]
}
