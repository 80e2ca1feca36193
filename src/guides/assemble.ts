import type { Origin, PackFields } from '../rules'
import { fillDefaults } from '../rules/fill-defaults'
import { ALWAYS, toPack, toReferences } from '../rules/pack'
import type { FrameLabelFields, GuideFields, LabelFields, ReplyFields, TargetFields, TermFields } from './schema'
import type { FrameLabel, Guide, GuideLibrary, Label, Reply, Target, Term, TermId } from './types'

/** The content of a file with valid fields. */
interface Checked<Fields> {
  readonly file: string
  readonly fields: Fields
}

/** The files of the guides, checked (by `parseGuideLibrary`, or by the build of the app). */
export interface CheckedGuides {
  /** In the order in which they are offered. */
  readonly guides: readonly Checked<GuideFields>[]
  readonly terms: readonly Checked<readonly TermFields[]>[]
  readonly entries: Checked<PackFields>
}

function locate<T>(items: readonly T[], file: string, path = ''): (T & { readonly at: Origin })[] {
  return items.map((item, i) => ({ ...item, at: { file, path: `${path}[${i}]` } }))
}

const GUIDE = {
  order: null,
  where: [],
  when: ALWAYS,
  instead: null,
  channel: null,
  page: null,
  completes: false,
  minutes: null,
  needs: [],
  documents: [],
  troubles: [],
  contacts: [],
  next: null,
  hidden: null,
}
const STEP = { when: ALWAYS, place: null, papers: [], more: false, warn: false, values: {}, troubles: [] }
const TROUBLE = { when: ALWAYS }
const CALL = { say: null, hours: null, times: [], languages: [], interpreter: [] }
const FRAME = { tab: null, unplaced: false }
const PART = { value: null, press: null, look: false }

type Terms = ReadonlyMap<TermId, Term>

/** A label with the Chinese of its term, where it is shipped without. */
const toLabel = ({ term, zh }: LabelFields, terms: Terms): Label => ({ term, zh: zh ?? terms.get(term)!.zh })

/** The assembled value; null: absent. */
const orNull = <Fields, T>(fields: Fields | null | undefined, assemble: (fields: Fields) => T): T | null =>
  fields === null || fields === undefined ? null : assemble(fields)

function toTarget(fields: TargetFields): Target {
  if (fields === 'done') return { to: 'done' }
  const { guide, step, card, contact } = fields
  if (guide) return { to: 'guide', guide, step: step ?? null }
  if (step) return { to: 'step', step }
  return card ? { to: 'card', card } : { to: 'contact', contact: contact! }
}

/** Guides with the labels of some terms. */
function guideAssembler(terms: Terms) {
  const labelOf = (fields: { readonly label?: LabelFields | null }) =>
    orNull(fields.label, (label) => toLabel(label, terms))
  const frameLabelOf = (fields: FrameLabelFields | null | undefined) =>
    orNull(fields, (label): FrameLabel => ('term' in label ? toLabel(label, terms) : { term: null, zh: label.zh }))
  return ({ file, fields }: Checked<GuideFields>): Guide => {
    const { steps, troubles, documents, ...guide } = fillDefaults(fields, GUIDE)
    return {
      ...guide,
      documents: toReferences(documents),
      steps: locate(steps, file, 'steps').map((step) => ({
        ...fillDefaults(step, STEP),
        label: labelOf(step),
        frames: (step.frames ?? []).map((frame) => ({
          ...fillDefaults(frame, FRAME),
          title: frameLabelOf(frame.title),
          parts: frame.parts.map((part) => ({ ...fillDefaults(part, PART), label: frameLabelOf(part.label) })),
        })),
        card: orNull(step.card, ({ entry, replies }) => ({
          entry,
          replies: replies.map(({ reply, target }) => ({ reply, target: toTarget(target) })),
        })),
        call: orNull(step.call, (call) => fillDefaults(call, CALL)),
        next: orNull(step.next, toTarget),
      })),
      troubles: locate(troubles, file, 'troubles').map((trouble) => ({
        ...fillDefaults(trouble, TROUBLE),
        label: labelOf(trouble),
        target: toTarget(trouble.target),
      })),
      at: { file, path: '' },
    }
  }
}

/** The replies of a checked file, each with its location. */
export const toReplies = ({ file, fields }: Checked<readonly ReplyFields[]>): Reply[] =>
  locate(fields, file).map((reply) => fillDefaults(reply, { asks: null }))

const byId = <T extends { readonly id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]))

/** The library of checked files: everything by id, each with its location. */
export function assembleLibrary({ guides, terms, entries }: CheckedGuides, replies: readonly Reply[]): GuideLibrary {
  const termsById = byId(terms.flatMap(({ file, fields }) => locate(fields, file)))
  return {
    guides: byId(guides.map(guideAssembler(termsById))),
    terms: termsById,
    replies: byId(replies),
    entries: toPack(entries.fields, entries.file).entries,
  }
}
