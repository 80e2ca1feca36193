import fc from 'fast-check'
import { parseGuides } from '../../../scripts/policy/guides'
import { json } from '../../../scripts/policy/law'
import alipay from '../../../src/guides/activate-alipay.json'
import counter from '../../../src/guides/activate-counter.json'
import entries from '../../../src/guides/entries.json'
import fails from '../../../src/guides/code-fails.json'
import terms from '../../../src/guides/terms/pay-activate.json'
import { guidesByPhase, findStep, resolveTarget } from '../../../src/journey/guide'
import { library, policyOf, rawPack } from '../../rules/support'
import { frame, guide, proof, raw, step } from '../../guides/support'
import { check, type Parser } from '../fuzz'
import { deepFreeze, mutatedJsonTexts, mutatedJson } from '../mutations'
import { refused } from './law'
import { checkGuides } from '../../../src/guides/maintain'

/** A real guide with one step, and with one problem. */
const cut = ({ steps, troubles = [], ...rest }: { steps: unknown[]; troubles?: unknown[] }) => [
  ...steps.map((step) => ({ ...rest, steps: [step] })),
  ...troubles.map((trouble) => ({ ...rest, steps: steps.slice(0, 1), troubles: [trouble] })),
]
const card = {
  entry: 'say',
  replies: ['done', 'other-window', 'not-found', 'come-back'].map((reply) => ({ reply, target: 'done' })),
}
const validGuide = guide('a', {
  needs: ['phone'],
  documents: ['paper'],
  contacts: ['phone'],
  steps: [
    step('one', {
      label: { term: 'activate', zh: '激活' },
      frames: [frame],
      more: true,
      warn: true,
      values: { days: 3 },
      troubles: ['no'],
    }),
    step('two', { card, next: { guide: 'a', step: 'one' } }),
    step('three'),
  ],
  troubles: [{ id: 'no', target: { contact: 'phone' }, sources: ['R001'] }],
})
const files: Readonly<Record<string, readonly unknown[]>> = deepFreeze({
  'a.json': [...Array.from({ length: 10 }, () => validGuide), ...[alipay, counter, fails].flatMap(cut)],
  'terms/a.json': terms.slice(0, 40).map((term: unknown) => [term]),
  'replies.json': [raw().replies],
  'entries.json': [
    {
      format: 1,
      place: 'guides',
      version: '2026-01-01',
      entries: [
        { id: 'paper', kind: 'document', ...proof },
        { id: 'gone', kind: 'note', ...proof, hidden: true, since: '2026-02-01', reason: 'wrong' },
      ],
    },
    ...entries.entries
      .slice(0, 20)
      .map((entry: unknown) => ({ format: 1, place: 'guides', version: '2026-01-01', entries: [entry] })),
  ],
})
const names = Object.keys(files)
const usual: Readonly<Record<string, unknown>> = deepFreeze({
  'a.json': validGuide,
  'terms/a.json': raw().terms['terms.json'],
  'replies.json': raw().replies,
  'entries.json': raw().entries,
})
const policy = policyOf([
  rawPack([{ id: 'insured', answers: ['no', 'here'] }], [{ id: 'all', when: true, outcome: 'p' }], {
    entries: [
      { id: 'say', kind: 'card', zh: '好。', ...proof },
      { id: 'phone', kind: 'contact', ...proof },
      { id: 'paper', kind: 'document', ...proof },
    ],
  }),
])

interface File {
  readonly name: string
  readonly input: unknown
}

export const guides: Parser<File> = {
  name: 'guides',
  // One of the four files is invalid; mostly the guide.
  inputs: fc.oneof(
    ...names.map((name) => ({
      weight: name === 'a.json' ? 5 : 1,
      arbitrary: fc
        .oneof(
          { weight: 3, arbitrary: mutatedJson(files[name]!) },
          { weight: 1, arbitrary: mutatedJsonTexts(files[name]!) },
        )
        .map((input) => ({ name, input })),
    })),
  ),
  accepts({ name, input }) {
    const read = parseGuides(names, (file) => {
      const value = file === name ? input : usual[file]
      return typeof value === 'string' ? json(file, () => value) : { ok: true, value }
    })
    if (!read.ok) return refused(read)
    const shelf = read.value
    // An accepted guide can be checked and walked.
    checkGuides(shelf, [policy], library, policy.day)
    check(
      guidesByPhase(shelf, policy, {}).reduce((sum, phase) => sum + phase.guides.length, 0) === shelf.guides.size,
      'a guide of no phase',
    )
    for (const guide of shelf.guides.values()) {
      for (const { id } of guide.steps)
        check(
          ['step', 'card', 'contact', 'done'].includes(
            resolveTarget(shelf, guide, findStep(guide, id)!.step, null).kind,
          ),
          'no way on',
        )
    }
    return true
  },
}
