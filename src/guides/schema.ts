import * as v from 'valibot'
import { FRAME_APPS, FRAME_PARTS, STEP_PLACES } from './frame-apps'
import { REPLY_GROUPS } from './reply-groups'
import { conditionSchema } from '../rules/condition-schema'
import { hiding, references } from '../rules/pack-schema'
import {
  $schema,
  choose,
  evidence,
  fact,
  flag,
  format,
  id,
  ids,
  isObject,
  list,
  number,
  object,
  omit,
  oneOf,
  optional,
  refuse,
  type Schema,
  text,
  values,
} from '../rules/schema'

/** A label in its file. The app ships it without the Chinese of its term (`dropRepeatedChinese`). */
export interface LabelFields {
  readonly term: string
  readonly zh?: string
}

const label: Schema<LabelFields> = object({ term: id, zh: text })
const scenery = object({ zh: text, scenery: v.literal(true, 'true') })

/** A text on a frame in its file: a label, or Chinese marked as scenery. */
export type FrameLabelFields = LabelFields | { readonly zh: string; readonly scenery: true }
const frameLabel = choose<FrameLabelFields>([label, scenery], (json) =>
  isObject(json) && 'scenery' in json ? scenery : label,
)
const part = object({
  kind: oneOf(...FRAME_PARTS),
  label: optional(frameLabel),
  value: optional(text),
  press: optional(number),
  look: optional(flag),
})
const frame = object({
  app: oneOf(...FRAME_APPS),
  title: optional(frameLabel),
  tab: optional(text),
  unplaced: optional(flag),
  parts: list(part, 1),
})

/** A target in its file, which is shorter than a `Target`: "done", or one destination, or a guide with a step. */
export type TargetFields =
  'done' | { readonly [Name in 'step' | 'guide' | 'card' | 'contact']?: string | null | undefined }

const ONE_TARGET = 'a target leads to one thing; write "done", {"step": …}, {"guide": …}, {"card": …} or {"contact": …}'
const done = v.literal('done', ONE_TARGET)
const absent = optional(v.null('nothing'))
const targets = {
  step: object({ step: id, guide: absent, card: absent, contact: absent }),
  guide: object({ guide: id, step: optional(id), card: absent, contact: absent }),
  card: object({ card: id, step: absent, guide: absent, contact: absent }),
  contact: object({ contact: id, step: absent, guide: absent, card: absent }),
}
/** The target of a step or a reply: one destination; only a guide may have one of its steps in addition. */
const target = choose<TargetFields>([done, ...Object.values(targets)], (json): Schema<TargetFields> => {
  if (!isObject(json)) return done
  const named = (['guide', 'step', 'card', 'contact'] as const).filter((name) => (json[name] ?? null) !== null)
  const [first, second, third] = named
  const isOne = second === undefined || (first === 'guide' && second === 'step' && third === undefined)
  return first !== undefined && isOne ? targets[first] : (refuse(ONE_TARGET) as Schema<TargetFields>)
})

const card = object({ entry: id, replies: list(object({ reply: id, target }), 1) })
const step = object({
  id,
  when: optional(conditionSchema),
  label: optional(label),
  place: optional(oneOf(...STEP_PLACES)),
  frames: optional(list(frame, 1)),
  papers: ids,
  card: optional(card),
  call: optional(
    object({
      contacts: list(id, 1),
      say: optional(id),
      hours: optional(oneOf('working-days', 'always')),
      times: optional(list(text)),
      languages: optional(list(text)),
      interpreter: optional(list(text)),
    }),
  ),
  more: optional(flag),
  warn: optional(flag),
  values,
  sources: list(fact, 1),
  troubles: ids,
  next: optional(target),
})
const trouble = object({ id, when: optional(conditionSchema), label: optional(label), target, sources: list(fact, 1) })

/** The phase of a guide; its options in their order on the screen. */
export const phaseSchema = oneOf('enrol', 'pay', 'activate', 'use', 'prepare', 'help', 'staff')

const fields = {
  $schema,
  format,
  id,
  phase: phaseSchema,
  order: optional(number),
  where: ids,
  when: optional(conditionSchema),
  instead: optional(id),
  readiness: oneOf('ready', 'verify', 'draft'),
  channel: optional(id),
  page: optional(oneOf('contacts')),
  completes: optional(flag),
  minutes: optional(number),
  needs: ids,
  documents: references,
  steps: list(step, 1),
  troubles: optional(list(trouble)),
  contacts: ids,
  next: optional(id),
  ...evidence,
}
const shown = v.pipe(
  object(fields),
  v.transform((guide) => omit(guide, '$schema', 'format')),
)
const hidden = v.pipe(
  object({ ...fields, ...hiding }),
  v.transform(({ since, reason, ask, ...guide }) => ({
    ...omit(guide, '$schema', 'format', 'hidden'),
    hidden: { since, reason, ask: ask ?? null },
  })),
)
/** A guide as it is written in its file, with conditions as the app uses them. */
export const guideSchema = choose<v.InferOutput<typeof shown> | v.InferOutput<typeof hidden>>(
  [shown, hidden],
  (json) => (isObject(json) && 'hidden' in json ? hidden : shown),
)
export type GuideFields = v.InferOutput<typeof guideSchema>

/** The terms of one file. */
export const termsSchema = list(
  object({
    id,
    kind: oneOf('term', 'button', 'menu', 'app', 'account', 'office', 'document', 'form'),
    zh: text,
    pinyin: text,
    sources: list(fact),
  }),
)
export type TermFields = v.InferOutput<typeof termsSchema>[number]

/** What a clerk can answer. */
export const repliesSchema = list(
  object({
    id,
    zh: text,
    group: oneOf(...REPLY_GROUPS),
    asks: optional(oneOf('document', 'day', 'floor', 'room', 'amount', 'minutes')),
  }),
)
export type ReplyFields = v.InferOutput<typeof repliesSchema>[number]
