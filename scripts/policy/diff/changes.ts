import type { Guide } from '../../../src/guides'
import type { Day, Entry, EntryReference, Evidence, Library, Pack, Period, Rule } from '../../../src/rules'
import { addDays } from '../../../src/rules/dates'
import { ALWAYS } from '../../../src/rules/pack'
import { PLAN_LISTS } from '../../../src/rules/references'
import { formatCondition } from '../table'
import type { Side } from './side'

/** The kinds of changes, in the order of the review. */
export const GROUPS = ['figure', 'contact', 'wording', 'rule', 'question', 'source', 'guide'] as const
export type Group = (typeof GROUPS)[number]

/** A field that differs; null: absent on that side. */
export interface Field {
  readonly name: string
  readonly from: string | null
  readonly to: string | null
}

/** An item of a file that was added, removed or changed. */
export interface ItemChange {
  readonly group: Group
  readonly file: string
  readonly id: string
  readonly kind: 'added' | 'gone' | 'changed'
  readonly fields: readonly Field[]
}

type Fields = Readonly<Record<string, string>>

interface Item {
  readonly group: Group
  readonly file: string
  readonly id: string
  readonly fields: Fields
  /** The days on which it begins or ends. */
  readonly days: readonly Day[]
  readonly ages: readonly Day[]
}

const toText = (value: unknown): string =>
  value === null
    ? 'none'
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : JSON.stringify(value, (key, inner: unknown) => (key === 'at' ? undefined : inner))

/** Fields as text; absent and empty ones are omitted. */
const texts = (fields: Readonly<Record<string, unknown>>): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))
      .map(([name, value]) => [
        name,
        Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : toText(value),
      ]),
  )

const evidence = ({ sources, grade, verifiedOn, bestBefore }: Evidence) => ({ sources, grade, verifiedOn, bestBefore })
const periodDays = (all: readonly { readonly from?: Day | null; readonly until?: Day | null }[]) =>
  all.flatMap(({ from, until }) => [from, until].flatMap((day) => day ?? []))

function ruleItem(file: string, decision: string, rule: Rule): Item {
  const { id, when, outcome, strength, plan, before, from, until } = rule
  const fields = texts({ when: formatCondition(when), outcome, strength, plan, before, from, until, ...evidence(rule) })
  return { group: 'rule', file, id: `${decision}/${id}`, fields, days: periodDays([rule]), ages: [rule.bestBefore] }
}

const TEXT_KINDS = ['step', 'document', 'card', 'note']

function entryItem(file: string, { id, kind, zh, guide, hidden, periods }: Entry): Item {
  const many = periods.length > 1
  const period = (period: Period) =>
    Object.entries(texts({ ...period.values, from: period.from, until: period.until, ...evidence(period) })).map(
      ([name, value]) => [many ? `${name} (from ${period.from ?? 'ever'})` : name, value],
    )
  return {
    group: kind === 'contact' ? 'contact' : TEXT_KINDS.includes(kind) ? 'wording' : 'figure',
    file,
    id,
    fields: {
      ...texts({ kind, zh, guide, offline: hidden && `${hidden.since}: ${hidden.reason}` }),
      ...(Object.fromEntries(periods.flatMap(period)) as Fields),
    },
    days: periodDays(periods),
    ages: periods.map((period) => period.bestBefore),
  }
}

/** An entry of a list, with whom it concerns. */
const formatReference = ({ entry, when }: EntryReference) =>
  when === ALWAYS ? entry : `${entry} (${formatCondition(when)})`

function packItems({ file, parent, questions, decisions, cautions, plans, entries }: Pack): Item[] {
  const timeless = { file, days: [], ages: [] }
  return [
    { ...timeless, group: 'rule', id: 'pack', fields: texts({ parent }) },
    ...questions.map(({ id, answers, askedWhen, min, max }): Item => ({
      ...timeless,
      group: 'question',
      id,
      fields: texts({ answers, min, max, askedWhen: formatCondition(askedWhen) }),
    })),
    ...Object.entries(decisions).flatMap(([name, { outcomes, rules }]): Item[] => [
      { ...timeless, group: 'rule', id: name, fields: texts({ outcomes, order: rules.map((rule) => rule.id) }) },
      ...rules.map((rule) => ruleItem(file, name, rule)),
    ]),
    ...cautions.map((caution): Item => ({
      group: 'rule',
      file,
      id: `caution ${caution.id}`,
      fields: texts({
        when: formatCondition(caution.when),
        card: caution.card,
        contacts: caution.contacts,
        ...evidence(caution),
      }),
      days: [],
      ages: [caution.bestBefore],
    })),
    ...plans.map((plan): Item => ({
      ...timeless,
      file: plan.at.file,
      group: 'rule',
      id: `plan ${plan.id}`,
      fields: texts({
        actor: plan.actor,
        ...Object.fromEntries(PLAN_LISTS.map((list) => [list, plan[list].map(formatReference)])),
        decisions: plan.decisions,
      }),
    })),
    ...entries.map((entry) => entryItem(file, entry)),
  ]
}

function libraryItems({ documents, facts }: Library): Item[] {
  const rest = { group: 'source', file: 'sources.json', days: [], ages: [] } as const
  return [
    ...Object.entries(documents).map(([id, document]): Item => ({ ...rest, id, fields: texts({ ...document }) })),
    ...Object.entries(facts).map(([id, ids]): Item => ({ ...rest, id, fields: texts({ documents: ids }) })),
  ]
}

function guideItem({ at, id, when, steps, troubles, hidden, ...guide }: Guide): Item {
  const parts = Object.fromEntries([
    ...steps.map((step) => [`step ${step.id}`, toText(step)]),
    ...troubles.map((trouble) => [`trouble ${trouble.id}`, toText(trouble)]),
  ]) as Fields
  const { phase, where, instead, channel, readiness, needs, documents, contacts, next } = guide
  const fields = texts({
    phase,
    where,
    when: formatCondition(when),
    instead,
    channel,
    readiness,
    needs,
    documents: documents.map(formatReference),
    contacts,
    next,
    offline: hidden && `${hidden.since}: ${hidden.reason}`,
    ...evidence({ ...guide, at }),
    steps: steps.map((step) => step.id),
  })
  return { group: 'guide', file: at.file, id, fields: { ...fields, ...parts }, days: [], ages: [] }
}

const itemsOf = ({ law, guideLibrary: shelf }: Side, guides: boolean): Map<string, Item> =>
  new Map(
    [
      ...law.packs.flatMap(packItems),
      ...libraryItems(law.library),
      ...(guides && shelf
        ? [
            ...shelf.entries.map((entry) => entryItem('guides/entries.json', entry)),
            ...[...shelf.guides.values()].map(guideItem),
          ]
        : []),
    ].map((item) => [`${item.group === 'guide' ? 'guide' : 'law'} ${item.file} ${item.id}`, item]),
  )

function changedFields(from: Fields, to: Fields): Field[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((name) => from[name] !== to[name])
    .map((name) => ({ name, from: from[name] ?? null, to: to[name] ?? null }))
}

/** The differences between the files of two sides, and the days from which they may change a verdict. */
export interface Changes {
  readonly changed: readonly ItemChange[]
  readonly days: readonly Day[]
}

/**
 * All differences between the files: figures, contacts, wordings, rules, questions, sources, guides; guides only
 * if both sides have them.
 * @example changesOf(before, after).changed.filter(({ group }) => group === 'contact')
 */
export function changesOf(before: Side, after: Side): Changes {
  const guides = before.guideLibrary !== null && after.guideLibrary !== null
  const [old, now] = [itemsOf(before, guides), itemsOf(after, guides)]
  const days = new Set<Day>()
  const changed = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): ItemChange[] => {
    const [from, to] = [old.get(key), now.get(key)]
    const item = to ?? from
    if (!item) return []
    const fields = changedFields(from?.fields ?? {}, to?.fields ?? {})
    if (from && to && fields.length === 0) return []
    for (const day of [...(from?.days ?? []), ...(to?.days ?? [])]) days.add(day)
    // It is stale from the day after. A day that both sides share changes no item.
    const [oldAges, newAges] = [from?.ages ?? [], to?.ages ?? []]
    for (const day of [
      ...oldAges.filter((age) => !newAges.includes(age)),
      ...newAges.filter((age) => !oldAges.includes(age)),
    ])
      days.add(addDays(day, 1))
    return [
      { group: item.group, file: item.file, id: item.id, kind: from && to ? 'changed' : to ? 'added' : 'gone', fields },
    ]
  })
  return { changed: changed.sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group)), days: [...days].sort() }
}
