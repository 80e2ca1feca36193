import { parseShelf, type RawShelf } from '../../src/guides'
import { parseReplies } from '../../src/guides/parse'
import { problems, value } from '../rules/support'
import { guide, press, raw, replies, step } from './support'

const found = (json: RawShelf) => problems(parseShelf(json)).map(({ file, path, message }) => [file, path, message])
const first = (more: object) => found(raw(guide('a', more)))[0]
const next = (target: unknown) => first({ steps: [step('one', { next: target })] })
const label = { term: 'activate', zh: '激活' }

test('a guide is read with what it leaves out', () => {
  const shelf = value(parseShelf(raw(guide('a'))))
  expect(shelf.guides.get('a')).toMatchObject({
    id: 'a', phase: 'activate', where: [], when: { op: 'and', parts: [] }, instead: null, needs: [], documents: [], troubles: [], contacts: [], next: null, hidden: null, at: { file: 'a.json', path: '' },
    steps: [{ id: 'one', label: null, sketch: null, card: null, warn: false, values: {}, sources: ['R001'], troubles: [], next: null, at: { file: 'a.json', path: 'steps[0]' } }, { id: 'two' }],
  })
  expect([...shelf.terms.keys()]).toEqual(['activate', 'code'])
  expect(shelf.replies.get('done')).toMatchObject({ zh: '好。', asks: null })
})

test('a guide is read with everything that it says', () => {
  const said = value(parseShelf(raw(guide('a', {
    $schema: 'x', steps: [step('one', { label, sketch: press, warn: true, values: { days: 3 }, card: { entry: 'say', replies: [{ reply: 'done', target: { card: 'say' } }] } })],
    troubles: [{ id: 'no', target: { contact: 'phone' }, sources: ['R001'] }],
  })))).guides.get('a')
  expect(said).toMatchObject({
    steps: [{ label, warn: true, values: { days: 3 }, sketch: { title: { term: 'code' }, parts: [{ kind: 'button', label, press: 1 }] }, card: { entry: 'say', replies: [{ reply: 'done', target: { to: 'card', card: 'say' } }] } }],
    troubles: [{ id: 'no', label: null, target: { to: 'contact', contact: 'phone' }, at: { file: 'a.json', path: 'troubles[0]' } }],
  })
})

test('a way on leads to one thing', () => {
  const target = (json: unknown) => value(parseShelf(raw(guide('a', { steps: [step('one', { next: json })] })))).guides.get('a')?.steps[0]?.next
  expect(target('done')).toEqual({ to: 'done' })
  expect(target({ step: 'two' })).toEqual({ to: 'step', step: 'two' })
  expect(target({ guide: 'b' })).toEqual({ to: 'guide', guide: 'b', step: null })
  expect(target({ guide: 'b', step: 'two' })).toEqual({ to: 'guide', guide: 'b', step: 'two' })
  expect(target({ card: 'say' })).toEqual({ to: 'card', card: 'say' })
  expect(target({ contact: 'phone' })).toEqual({ to: 'contact', contact: 'phone' })
})

test.each<[string, unknown]>([
  ['nothing', {}], ['a guide and a card', { guide: 'b', card: 'say' }], ['a guide and somebody', { guide: 'b', contact: 'phone' }], ['a step and a card', { step: 'one', card: 'say' }],
  ['a step and somebody', { step: 'one', contact: 'phone' }], ['a card and somebody', { card: 'say', contact: 'phone' }],
])('a way on that names %s is refused', (_, json) => {
  expect(problems(parseShelf(raw(guide('a', { steps: [step('one', { next: json })] }))))).toEqual([{
    code: 'shape', file: 'a.json', path: 'steps[0].next', message: 'a way on leads to one thing', remedy: 'write "done", {"step": …}, {"guide": …}, {"card": …} or {"contact": …}',
  }])
})

test.each<[string, object, string, string]>([
  ['another format', { format: 2 }, 'format', 'unknown format'],
  ['no format', { format: undefined }, 'format', 'unknown format'],
  ['an unknown phase', { phase: 'fly' }, 'phase', 'is not one of "enrol", "pay", "activate", "use", "prepare", "help", "staff"'],
  ['an unknown readiness', { readiness: 'soon' }, 'readiness', 'is not one of "ready", "verify", "draft"'],
  ['no steps', { steps: [] }, 'steps', 'this is not a list of at least 1'],
  ['a warning that is none', { steps: [step('one', { warn: 'yes' })] }, 'steps[0].warn', '"yes" is not true or false'],
  ['a step without a source', { steps: [step('one', { sources: [] })] }, 'steps[0].sources', 'at least 1'],
  ['an empty sketch', { steps: [step('one', { sketch: { parts: [] } })] }, 'steps[0].sketch.parts', 'at least 1'],
  ['a sketch of something else', { steps: [step('one', { sketch: { parts: [{ kind: 'door' }] } })] }, 'steps[0].sketch.parts[0].kind', 'is not one of "row", "button", "field", "tab", "icon", "qr", "note"'],
  ['a card without replies', { steps: [step('one', { card: { entry: 'say', replies: [] } })] }, 'steps[0].card.replies', 'at least 1'],
  ['a trouble without a source', { troubles: [{ id: 'no', target: 'done', sources: [] }] }, 'troubles[0].sources', 'at least 1'],
  ['a trouble that leads nowhere', { troubles: [{ id: 'no', sources: ['R001'] }] }, 'troubles[0].target', 'is not an object'],
  ['a misspelt field', { stepz: [] }, 'stepz', 'unknown field "stepz"'],
  ['half of being offline', { hidden: true }, 'since', 'is not a day'],
])('%s is refused with file, path and what is allowed', (_, more, path, message) => {
  expect(first(more)?.slice(0, 2)).toEqual(['a.json', path])
  expect(first(more)?.[2]).toContain(message)
})

test('a way on of the wrong kind is refused', () => {
  expect(next('home')).toEqual(['a.json', 'steps[0].next', '"home" is not an object'])
})

test('a guide that was taken offline says since when and why', () => {
  expect(value(parseShelf(raw(guide('a', { hidden: true, since: '2026-02-01', reason: 'wrong' })))).guides.get('a')?.hidden).toEqual({ since: '2026-02-01', reason: 'wrong', ask: null })
})

test('what stands twice is refused: guides, terms, replies', () => {
  const term = { id: 'twice', kind: 'term', zh: '参保', pinyin: 'cānbǎo', sources: [] }
  const twice = { ...raw(guide('a')), guides: { 'a.json': guide('a'), 'b.json': guide('a') }, terms: { 'x.json': [term], 'y.json': [term] }, replies: [...replies, replies[0]!] }
  expect(found(twice)).toEqual([['y.json', 'id', '"twice" stands twice'], ['replies.json', 'id', '"done" stands twice'], ['b.json', 'id', '"a" stands twice']])
  expect(problems(parseShelf(twice))[0]?.remedy).toBe('delete one')
})

test('terms and replies name their kind, and what a reply asks', () => {
  const odd = { ...raw(guide('a')), terms: { 'x.json': [{ id: 'a', kind: 'sign', zh: '', pinyin: 'a', sources: [] }] }, replies: [{ id: 'when', zh: '几号？', asks: 'weather' }] }
  expect(found(odd)).toEqual([
    ['x.json', '[0].kind', '"sign" is not one of "term", "button", "menu", "app", "account", "office", "document", "form"'], ['x.json', '[0].zh', '"" is not a text'],
    ['replies.json', '[0].asks', '"weather" is not one of "document", "day"'],
  ])
})

test('entries that cannot be read are told with those of the other files', () => {
  expect(found({ ...raw(guide('a', { phase: 'fly' })), entries: { format: 1 } }).map(([file, path]) => [file, path])).toEqual([
    ['entries.json', 'place'], ['entries.json', 'version'], ['a.json', 'phase'],
  ])
})

test('replies are read by themselves, and refused by themselves', () => {
  expect(value(parseReplies([{ id: 'when', zh: '几号？', asks: 'day' }]))).toEqual([{ id: 'when', zh: '几号？', asks: 'day', at: { file: 'replies.json', path: '[0]' } }])
  expect(problems(parseReplies({}))).toMatchObject([{ file: 'replies.json', path: '', message: 'this is not a list' }])
})

test('a format of another release says which one is read', () => {
  expect(problems(parseShelf(raw(guide('a', { format: 2 }))))[0]?.remedy).toBe('this app reads "format": 1')
})
