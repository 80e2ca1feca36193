import { parseShelf, type Shelf } from '../../src/guides'
import { value } from '../rules/support'

export const proof = { sources: ['R001'], grade: 'A', verifiedOn: '2026-01-01', bestBefore: '2026-12-31' }
export const terms = [
  { id: 'activate', kind: 'button', zh: '激活', pinyin: 'jīhuó', sources: ['R001'] },
  { id: 'code', kind: 'term', zh: '医保码', pinyin: 'yībǎo mǎ', sources: [] },
]
export const replies = ['done', 'other-window', 'not-found', 'come-back'].map(id => ({ id, zh: '好。' }))
export const press = { title: { term: 'code', zh: '医保码' }, parts: [{ kind: 'button', label: { term: 'activate', zh: '激活' }, press: 1 }] }

/** A step as somebody would write it, in JSON. */
export const step = (id: string, more: object = {}) => ({ id, sources: ['R001'], ...more })
/** A guide as somebody would write it, in JSON. */
export const guide = (id: string, more: object = {}) => ({
  format: 1, id, phase: 'activate', readiness: 'ready', steps: [step('one'), step('two')], ...proof, ...more,
})

export const raw = (...guides: { id: string }[]) => ({
  guides: Object.fromEntries(guides.map(one => [`${one.id}.json`, one])), terms: { 'terms.json': terms }, replies,
  entries: { format: 1, place: 'guides', version: '2026-01-01' },
})
export const shelfOf = (...guides: { id: string }[]): Shelf => value(parseShelf(raw(...guides)))
