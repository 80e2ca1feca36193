import { type GuideLibrary } from '../../src/guides'
import { value } from '../rules/support'
import { parseGuideLibrary } from '../../src/guides/maintain'

export const proof = { sources: ['R001'], grade: 'A', verifiedOn: '2026-01-01', bestBefore: '2026-12-31' }
export const terms = [
  { id: 'activate', kind: 'button', zh: '激活', pinyin: 'jīhuó', sources: ['R001'] },
  { id: 'code', kind: 'term', zh: '医保码', pinyin: 'yībǎo mǎ', sources: [] },
]
export const replies = ['done', 'other-window', 'not-found', 'come-back'].map((id) => ({
  id,
  zh: '好。',
  group: 'result',
}))
export const frame = {
  app: 'national-app',
  title: { term: 'code', zh: '医保码' },
  parts: [{ kind: 'button', label: { term: 'activate', zh: '激活' }, press: 1 }],
}

/** A step at a counter as JSON. */
export const step = (id: string, more: object = {}) => ({ id, place: 'counter', sources: ['R001'], ...more })
/** A guide as JSON. */
export const guide = (id: string, more: object = {}) => ({
  format: 1,
  id,
  phase: 'activate',
  readiness: 'ready',
  steps: [step('one'), step('two')],
  ...proof,
  ...more,
})

export const raw = (...guides: { id: string }[]) => ({
  guides: Object.fromEntries(guides.map((guide) => [`${guide.id}.json`, guide])),
  terms: { 'terms.json': terms },
  replies,
  entries: { format: 1, place: 'guides', version: '2026-01-01' },
})
export const guideLibraryOf = (...guides: { id: string }[]): GuideLibrary => value(parseGuideLibrary(raw(...guides)))
