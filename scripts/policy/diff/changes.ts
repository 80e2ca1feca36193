import type { Guide } from '../../../src/guides'
import type { Day, Entry, Evidence, Library, Pack, Period, Rule } from '../../../src/rules'
import { addDays } from '../../../src/rules/dates'
import { condition } from '../table'
import type { Side } from './side'

/** What a changed thing is to whoever reviews it. */
export const GROUPS = ['figure', 'contact', 'wording', 'rule', 'question', 'source', 'guide'] as const
export type Group = (typeof GROUPS)[number]

/** One field that differs; null: it was not, or is no longer, there. */
export interface Field {
  readonly name: string
  readonly from: string | null
  readonly to: string | null
}

/** A thing in a file that was added, taken away or changed. */
export interface Changed {
  readonly group: Group
  readonly file: string
  readonly id: string
  readonly kind: 'added' | 'gone' | 'changed'
  readonly fields: readonly Field[]
}

type Fields = Readonly<Record<string, string>>

interface Thing {
  readonly group: Group
  readonly file: string
  readonly id: string
  readonly fields: Fields
  /** The days on which it begins, ends, or grows old. */
  readonly days: readonly Day[]
  readonly ages: readonly Day[]
}

const shown = (value: unknown): string => (value === null ? 'none' : typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value, (key, inner: unknown) => (key === 'at' ? undefined : inner)))

/** Fields as texts; what is absent or empty is left out. */
const texts = (fields: Readonly<Record<string, unknown>>): Fields => Object.fromEntries(Object.entries(fields)
  .filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))
  .map(([name, value]) => [name, Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(', ') : shown(value)]))

const evidence = ({ sources, grade, verifiedOn, bestBefore }: Evidence) => ({ sources, grade, verifiedOn, bestBefore })
const spans = (all: readonly { readonly from?: Day | null; readonly until?: Day | null }[]) => all.flatMap(({ from, until }) => [from, until].flatMap((one) => one ?? []))

function ofRule(file: string, decision: string, rule: Rule): Thing {
  const { id, when, outcome, strength, plan, before, from, until } = rule
  const fields = texts({ when: condition(when), outcome, strength, plan, before, from, until, ...evidence(rule) })
  return { group: 'rule', file, id: `${decision}/${id}`, fields, days: spans([rule]), ages: [rule.bestBefore] }
}

const WORDED = ['step', 'document', 'card', 'note']

function ofEntry(file: string, { id, kind, zh, guide, hidden, periods }: Entry): Thing {
  const many = periods.length > 1
  const period = (one: Period) => Object.entries(texts({ ...one.values, from: one.from, until: one.until, ...evidence(one) }))
    .map(([name, value]) => [many ? `${name} (from ${one.from ?? 'ever'})` : name, value])
  return {
    group: kind === 'contact' ? 'contact' : WORDED.includes(kind) ? 'wording' : 'figure', file, id,
    fields: { ...texts({ kind, zh, guide, offline: hidden && `${hidden.since}: ${hidden.reason}` }), ...Object.fromEntries(periods.flatMap(period)) as Fields },
    days: spans(periods), ages: periods.map((one) => one.bestBefore),
  }
}

function ofPack({ file, parent, questions, decisions, cautions, plans, entries }: Pack): Thing[] {
  const timeless = { file, days: [], ages: [] }
  return [
    { ...timeless, group: 'rule', id: 'pack', fields: texts({ parent }) },
    ...questions.map(({ id, answers, askedWhen, min, max }): Thing => ({ ...timeless, group: 'question', id, fields: texts({ answers, min, max, askedWhen: condition(askedWhen) }) })),
    ...Object.entries(decisions).flatMap(([name, { outcomes, rules }]): Thing[] => [
      { ...timeless, group: 'rule', id: name, fields: texts({ outcomes, order: rules.map((one) => one.id) }) }, ...rules.map((rule) => ofRule(file, name, rule)),
    ]),
    ...cautions.map((one): Thing => ({ group: 'rule', file, id: `caution ${one.id}`, fields: texts({ when: condition(one.when), card: one.card, contacts: one.contacts, ...evidence(one) }), days: [], ages: [one.bestBefore] })),
    ...plans.map(({ at, id, ...plan }): Thing => ({ ...timeless, file: at.file, group: 'rule', id: `plan ${id}`, fields: texts(plan) })),
    ...entries.map((one) => ofEntry(file, one)),
  ]
}

function ofLibrary({ documents, facts }: Library): Thing[] {
  const rest = { group: 'source', file: 'sources.json', days: [], ages: [] } as const
  return [
    ...Object.entries(documents).map(([id, document]): Thing => ({ ...rest, id, fields: texts({ ...document }) })),
    ...Object.entries(facts).map(([id, carriers]): Thing => ({ ...rest, id, fields: texts({ documents: carriers }) })),
  ]
}

function ofGuide({ at, id, when, steps, troubles, hidden, ...guide }: Guide): Thing {
  const parts = Object.fromEntries([...steps.map((one) => [`step ${one.id}`, shown(one)]), ...troubles.map((one) => [`trouble ${one.id}`, shown(one)])]) as Fields
  const { phase, where, instead, readiness, needs, documents, contacts, next } = guide
  const fields = texts({
    phase, where, when: condition(when), instead, readiness, needs, documents, contacts, next, offline: hidden && `${hidden.since}: ${hidden.reason}`,
    ...evidence({ ...guide, at }), steps: steps.map((one) => one.id),
  })
  return { group: 'guide', file: at.file, id, fields: { ...fields, ...parts }, days: [], ages: [] }
}

const thingsOf = ({ law, shelf }: Side, guides: boolean): Map<string, Thing> => new Map([
  ...law.packs.flatMap(ofPack), ...ofLibrary(law.library),
  ...(guides && shelf ? [...shelf.entries.map((one) => ofEntry('guides/entries.json', one)), ...[...shelf.guides.values()].map(ofGuide)] : []),
].map((one) => [`${one.group === 'guide' ? 'guide' : 'law'} ${one.file} ${one.id}`, one]))

function fieldsOf(from: Fields, to: Fields): Field[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((name) => from[name] !== to[name])
    .map((name) => ({ name, from: from[name] ?? null, to: to[name] ?? null }))
}

/** What differs between the files of two sides, and the days from which that may matter. */
export interface Changes {
  readonly changed: readonly Changed[]
  readonly days: readonly Day[]
}

/**
 * Everything in the files that differs: figures, contacts, wordings, rules, questions, sources, guides; guides only
 * where both sides have them.
 * @example changesOf(before, after).changed.filter((one) => one.group === 'contact')
 */
export function changesOf(before: Side, after: Side): Changes {
  const guides = before.shelf !== null && after.shelf !== null
  const [old, now] = [thingsOf(before, guides), thingsOf(after, guides)]
  const days = new Set<Day>()
  const changed = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Changed[] => {
    const [from, to] = [old.get(key), now.get(key)]
    const thing = to ?? from
    if (!thing) return []
    const fields = fieldsOf(from?.fields ?? {}, to?.fields ?? {})
    if (from && to && fields.length === 0) return []
    for (const day of [...from?.days ?? [], ...to?.days ?? []]) days.add(day)
    // Grown old from the day after; the same on both sides, it makes no difference.
    const [ages, others] = [from?.ages ?? [], to?.ages ?? []]
    for (const day of [...ages.filter((one) => !others.includes(one)), ...others.filter((one) => !ages.includes(one))]) days.add(addDays(day, 1))
    return [{ group: thing.group, file: thing.file, id: thing.id, kind: from && to ? 'changed' : to ? 'added' : 'gone', fields }]
  })
  return { changed: changed.sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group)), days: [...days].sort() }
}
