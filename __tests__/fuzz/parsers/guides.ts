import fc from 'fast-check'
import { shelfOf } from '../../../scripts/policy/shelf'
import { json } from '../../../scripts/policy/law'
import { checkGuides } from '../../../src/guides'
import alipay from '../../../src/guides/activate-alipay.json'
import counter from '../../../src/guides/activate-counter.json'
import entries from '../../../src/guides/entries.json'
import fails from '../../../src/guides/code-fails.json'
import terms from '../../../src/guides/terms/pay-activate.json'
import { guidesByPhase, stepOf, wayOn } from '../../../src/journey/guide'
import { library, policyOf, rawPack } from '../../rules/support'
import { guide, press, proof, raw, step } from '../../guides/support'
import { must, type Parser } from '../fuzz'
import { frozen, jsonTexts, mutants } from '../mutants'
import { refused } from './law'

/** A real guide with one of its steps alone, and with one of its troubles. */
const cut = ({ steps, troubles = [], ...rest }: { steps: unknown[]; troubles?: unknown[] }) => [
  ...steps.map((one) => ({ ...rest, steps: [one] })), ...troubles.map((one) => ({ ...rest, steps: steps.slice(0, 1), troubles: [one] })),
]
const card = { entry: 'say', replies: ['done', 'other-window', 'not-found', 'come-back'].map((reply) => ({ reply, target: 'done' })) }
const whole = guide('a', {
  needs: ['phone'], documents: ['paper'], contacts: ['phone'],
  steps: [step('one', { label: { term: 'activate', zh: '激活' }, sketch: press, warn: true, values: { days: 3 }, troubles: ['no'] }), step('two', { card, next: { guide: 'a', step: 'one' } }), step('three')],
  troubles: [{ id: 'no', target: { contact: 'phone' }, sources: ['R001'] }],
})
const files: Readonly<Record<string, readonly unknown[]>> = frozen({
  'a.json': [...Array.from({ length: 10 }, () => whole), ...[alipay, counter, fails].flatMap(cut)],
  'terms/a.json': terms.slice(0, 40).map((one: unknown) => [one]),
  'replies.json': [raw().replies],
  'entries.json': [
    { format: 1, place: 'guides', version: '2026-01-01', entries: [{ id: 'paper', kind: 'document', ...proof }, { id: 'gone', kind: 'note', ...proof, hidden: true, since: '2026-02-01', reason: 'wrong' }] },
    ...entries.entries.slice(0, 20).map((one: unknown) => ({ format: 1, place: 'guides', version: '2026-01-01', entries: [one] })),
  ],
})
const names = Object.keys(files)
const usual: Readonly<Record<string, unknown>> = frozen({ 'a.json': whole, 'terms/a.json': raw().terms['terms.json'], 'replies.json': raw().replies, 'entries.json': raw().entries })
const policy = policyOf([rawPack([{ id: 'insured', answers: ['no', 'here'] }], [{ id: 'all', when: true, outcome: 'p' }], {
  entries: [{ id: 'say', kind: 'card', zh: '好。', ...proof }, { id: 'phone', kind: 'contact', ...proof }, { id: 'paper', kind: 'document', ...proof }],
})])

interface File { readonly name: string; readonly input: unknown }

export const guides: Parser<File> = {
  name: 'guides',
  // One file of the four is wrong; most often the guide.
  inputs: fc.oneof(...names.map((name) => ({
    weight: name === 'a.json' ? 5 : 1,
    arbitrary: fc.oneof({ weight: 3, arbitrary: mutants(files[name]!) }, { weight: 1, arbitrary: jsonTexts(files[name]!) }).map((input) => ({ name, input })),
  }))),
  takes({ name, input }) {
    const read = shelfOf(names, (file) => {
      const one = file === name ? input : usual[file]
      return typeof one === 'string' ? json(file, () => one) : { ok: true, value: one }
    })
    if (!read.ok) return refused(read)
    const shelf = read.value
    // Whatever was taken can be checked and walked.
    checkGuides(shelf, [policy], library, policy.day)
    must(guidesByPhase(shelf, policy, {}).reduce((sum, one) => sum + one.guides.length, 0) === shelf.guides.size, 'a guide of no phase')
    for (const one of shelf.guides.values()) {
      for (const { id } of one.steps) must(['step', 'card', 'contact', 'done'].includes(wayOn(shelf, one, stepOf(one, id)!.step, null).kind), 'no way on')
    }
    return true
  },
}
