import { problems, value } from '../rules/support'
import { frame, guide, raw, replies, step } from './support'
import { join } from 'node:path'
import { assembleLibrary } from '../../src/guides/assemble'
import { checkedGuides } from '../../src/guides/data'
import { guideLibrary } from '../../src/guides/guide-library'
import { type RawGuideLibrary, parseGuideLibrary, parseReplies } from '../../src/guides/maintain'
import { checkGuideFiles, dropRepeatedChinese } from '../../src/guides/parse'
import { readFolder } from '../../src/rules/read-folder'

const found = (json: RawGuideLibrary) =>
  problems(parseGuideLibrary(json)).map(({ file, path, message }) => [file, path, message])
const first = (more: object) => found(raw(guide('a', more)))[0]
const next = (target: unknown) => first({ steps: [step('one', { next: target })] })
const label = { term: 'activate', zh: '激活' }

test('parseGuideLibrary fills omitted fields with defaults', () => {
  const shelf = value(parseGuideLibrary(raw(guide('a'))))
  expect(shelf.guides.get('a')).toMatchObject({
    id: 'a',
    phase: 'activate',
    where: [],
    when: { op: 'and', parts: [] },
    instead: null,
    needs: [],
    documents: [],
    troubles: [],
    contacts: [],
    next: null,
    hidden: null,
    at: { file: 'a.json', path: '' },
    steps: [
      {
        id: 'one',
        label: null,
        frames: [],
        place: 'counter',
        papers: [],
        card: null,
        more: false,
        warn: false,
        values: {},
        sources: ['R001'],
        troubles: [],
        next: null,
        at: { file: 'a.json', path: 'steps[0]' },
      },
      { id: 'two' },
    ],
  })
  expect([...shelf.terms.keys()]).toEqual(['activate', 'code'])
  expect(shelf.replies.get('done')).toMatchObject({ zh: '好。', asks: null })
})

test('parseGuideLibrary keeps every field of a guide', () => {
  const parsed = value(
    parseGuideLibrary(
      raw(
        guide('a', {
          $schema: 'x',
          steps: [
            step('one', {
              label,
              frames: [frame],
              warn: true,
              values: { days: 3 },
              card: { entry: 'say', replies: [{ reply: 'done', target: { card: 'say' } }] },
            }),
          ],
          troubles: [{ id: 'no', target: { contact: 'phone' }, sources: ['R001'] }],
        }),
      ),
    ),
  ).guides.get('a')
  expect(parsed).toMatchObject({
    steps: [
      {
        label,
        warn: true,
        values: { days: 3 },
        frames: [
          {
            app: 'national-app',
            title: { term: 'code' },
            tab: null,
            unplaced: false,
            parts: [{ kind: 'button', label, value: null, press: 1, look: false }],
          },
        ],
        card: { entry: 'say', replies: [{ reply: 'done', target: { to: 'card', card: 'say' } }] },
      },
    ],
    troubles: [
      {
        id: 'no',
        label: null,
        target: { to: 'contact', contact: 'phone' },
        at: { file: 'a.json', path: 'troubles[0]' },
      },
    ],
  })
})

test('a target has one destination', () => {
  const target = (json: unknown) =>
    value(parseGuideLibrary(raw(guide('a', { steps: [step('one', { next: json })] })))).guides.get('a')?.steps[0]?.next
  expect(target('done')).toEqual({ to: 'done' })
  expect(target({ step: 'two' })).toEqual({ to: 'step', step: 'two' })
  expect(target({ guide: 'b' })).toEqual({ to: 'guide', guide: 'b', step: null })
  expect(target({ guide: 'b', step: 'two' })).toEqual({ to: 'guide', guide: 'b', step: 'two' })
  expect(target({ card: 'say' })).toEqual({ to: 'card', card: 'say' })
  expect(target({ contact: 'phone' })).toEqual({ to: 'contact', contact: 'phone' })
})

test.each<[string, unknown]>([
  ['nothing', {}],
  ['a guide and a card', { guide: 'b', card: 'say' }],
  ['a guide and a contact', { guide: 'b', contact: 'phone' }],
  ['a step and a card', { step: 'one', card: 'say' }],
  ['a step and a contact', { step: 'one', contact: 'phone' }],
  ['a card and a contact', { card: 'say', contact: 'phone' }],
])('a target with %s is refused', (_, json) => {
  expect(problems(parseGuideLibrary(raw(guide('a', { steps: [step('one', { next: json })] }))))).toEqual([
    {
      code: 'shape',
      file: 'a.json',
      path: 'steps[0].next',
      message: 'a target leads to one thing',
      remedy: 'write "done", {"step": …}, {"guide": …}, {"card": …} or {"contact": …}',
    },
  ])
})

test.each<[string, object, string, string]>([
  ['another format', { format: 2 }, 'format', 'unknown format'],
  ['no format', { format: undefined }, 'format', 'unknown format'],
  [
    'an unknown phase',
    { phase: 'fly' },
    'phase',
    'is not one of "enrol", "pay", "activate", "use", "prepare", "help", "staff"',
  ],
  ['an unknown readiness', { readiness: 'soon' }, 'readiness', 'is not one of "ready", "verify", "draft"'],
  ['no steps', { steps: [] }, 'steps', 'too short'],
  [
    'a warning that is not a boolean',
    { steps: [step('one', { warn: 'yes' })] },
    'steps[0].warn',
    '"yes" is not true or false',
  ],
  ['a step without a source', { steps: [step('one', { sources: [] })] }, 'steps[0].sources', 'too short'],
  [
    'an empty frame',
    { steps: [step('one', { frames: [{ app: 'wechat', parts: [] }] })] },
    'steps[0].frames[0].parts',
    'too short',
  ],
  [
    'an unknown part of a frame',
    { steps: [step('one', { frames: [{ app: 'wechat', parts: [{ kind: 'door' }] }] })] },
    'steps[0].frames[0].parts[0].kind',
    '"door" is not one of "profile", "search", "heading", "row", "tile"',
  ],
  [
    'a card without replies',
    { steps: [step('one', { card: { entry: 'say', replies: [] } })] },
    'steps[0].card.replies',
    'too short',
  ],
  [
    'a trouble without a source',
    { troubles: [{ id: 'no', target: 'done', sources: [] }] },
    'troubles[0].sources',
    'too short',
  ],
  [
    'a trouble without a target',
    { troubles: [{ id: 'no', sources: ['R001'] }] },
    'troubles[0].target',
    '"target" is missing',
  ],
  ['a misspelt field', { stepz: [] }, 'stepz', 'unknown field "stepz"'],
  ['"hidden" without its other fields', { hidden: true }, 'since', '"since" is missing'],
])('%s is refused with file, path and what is allowed', (_, more, path, message) => {
  expect(first(more)?.slice(0, 2)).toEqual(['a.json', path])
  expect(first(more)?.[2]).toContain(message)
})

test('an unknown target is refused', () => {
  expect(next('home')).toEqual(['a.json', 'steps[0].next', 'a target leads to one thing'])
})

test('a withdrawn guide has its day and reason', () => {
  expect(
    value(parseGuideLibrary(raw(guide('a', { hidden: true, since: '2026-02-01', reason: 'wrong' })))).guides.get('a')
      ?.hidden,
  ).toEqual({ since: '2026-02-01', reason: 'wrong', ask: null })
})

test('parseGuideLibrary refuses ids that are defined twice: guides, terms, replies', () => {
  const term = { id: 'twice', kind: 'term', zh: '参保', pinyin: 'cānbǎo', sources: [] }
  const twice = {
    ...raw(guide('a')),
    guides: { 'a.json': guide('a'), 'b.json': guide('a') },
    terms: { 'x.json': [term], 'y.json': [term] },
    replies: [...replies, replies[0]!],
  }
  expect(found(twice)).toEqual([
    ['y.json', 'id', '"twice" is defined twice'],
    ['b.json', 'id', '"a" is defined twice'],
    ['replies.json', 'id', '"done" is defined twice'],
  ])
  expect(problems(parseGuideLibrary(twice))[0]?.remedy).toBe('delete one')
})

test('an unknown kind of a term and an unknown input of a reply are refused', () => {
  const odd = {
    ...raw(guide('a')),
    terms: { 'x.json': [{ id: 'a', kind: 'sign', zh: '', pinyin: 'a', sources: [] }] },
    replies: [{ id: 'when', zh: '几号？', group: 'time', asks: 'weather' }],
  }
  expect(found(odd)).toEqual([
    [
      'x.json',
      '[0].kind',
      '"sign" is not one of "term", "button", "menu", "app", "account", "office", "document", "form"',
    ],
    ['x.json', '[0].zh', '"" is not a text'],
    ['replies.json', '[0].asks', '"weather" is not one of "document", "day", "floor", "room", "amount", "minutes"'],
  ])
})

test('problems of the entries are reported together with those of other files', () => {
  expect(
    found({ ...raw(guide('a', { phase: 'fly' })), entries: { format: 1 } }).map(([file, path]) => [file, path]),
  ).toEqual([
    ['entries.json', 'place'],
    ['entries.json', 'version'],
    ['a.json', 'phase'],
  ])
})

test('parseReplies parses or refuses the replies alone', () => {
  expect(value(parseReplies([{ id: 'when', zh: '几号？', group: 'time', asks: 'day' }]))).toEqual([
    { id: 'when', zh: '几号？', group: 'time', asks: 'day', at: { file: 'replies.json', path: '[0]' } },
  ])
  expect(problems(parseReplies({}))).toMatchObject([
    { file: 'replies.json', path: '', message: 'an object is not a list in [ ]' },
  ])
})

test('an unknown format is refused with the supported one', () => {
  expect(problems(parseGuideLibrary(raw(guide('a', { format: 2 }))))[0]?.remedy).toBe('write "format": 1')
})

test('a label that repeats the Chinese of its term ships without, and has it again in the app', () => {
  const other = { term: 'activate', zh: '启动' }
  const unknown = { term: 'go', zh: '去' }
  const json = raw(
    guide('a', {
      steps: [
        step('one', { label, frames: [frame] }),
        step('two', { label: other }),
        step('three', { label: unknown }),
      ],
      troubles: [{ id: 'no', label, target: 'done', sources: ['R001'] }],
    }),
  )
  const checked = value(checkGuideFiles(json))
  const shipped = dropRepeatedChinese(checked)
  expect(shipped.guides[0]?.fields).toMatchObject({
    steps: [
      { label: { term: 'activate' }, frames: [{ title: { term: 'code' }, parts: [{ label: { term: 'activate' } }] }] },
      { label: other },
      { label: unknown },
    ],
    troubles: [{ label: { term: 'activate' } }],
  })
  expect(JSON.stringify(shipped.guides)).not.toContain(label.zh)
  expect(shipped.terms).toEqual(checked.terms)
  expect(assembleLibrary(shipped, [])).toEqual(assembleLibrary(checked, []))
})

test('the app has the guides as they are written, and ships their labels without Chinese', () => {
  const folder = join(__dirname, '../../src/guides')
  const { 'replies.json': replies, 'entries.json': entries, ...guides } = readFolder(folder)
  expect(guideLibrary).toEqual(
    value(parseGuideLibrary({ guides, terms: readFolder(folder, 'terms'), replies, entries })),
  )
  // Only scenery has Chinese of its own.
  expect(JSON.stringify(checkedGuides.guides)).not.toMatch(/"term":"[^"]*","zh"/)
})

test('guides are offered by phase, then by "order", then by id', () => {
  const guides = [
    guide('f', { phase: 'staff' }),
    guide('e', { phase: 'pay' }),
    guide('d', { phase: 'pay' }),
    guide('c', { phase: 'pay', order: 20 }),
    guide('b', { phase: 'pay', order: 10 }),
    guide('a', { phase: 'use', order: 5 }),
    guide('g', { phase: 'enrol', order: 30 }),
    guide('h', { phase: 'pay' }),
  ]
  const order = ['g', 'b', 'c', 'd', 'e', 'h', 'a', 'f']
  for (const files of [guides, [...guides].reverse()])
    expect([...value(parseGuideLibrary(raw(...files))).guides.keys()]).toEqual(order)
})

test('what only the file needs is dropped, and null reads as absent', () => {
  const fieldsOf = (more: object) =>
    value(checkGuideFiles(raw(guide('a', { $schema: 'x', ...more })))).guides[0]!.fields
  expect(Object.keys(fieldsOf({}))).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(\$schema|format)$/)]))
  const hidden = fieldsOf({ hidden: true, since: '2026-02-01', reason: 'wrong', ask: 'phone' })
  expect(Object.keys(hidden)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(\$schema|format|since)$/)]))
  expect(hidden).toMatchObject({ hidden: { since: '2026-02-01', reason: 'wrong', ask: 'phone' } })
  const nothing = {
    label: null,
    frames: null,
    place: null,
    papers: null,
    card: null,
    next: null,
    warn: null,
    values: null,
    troubles: null,
  }
  const drawn = { frames: [{ app: 'wechat', title: null, parts: [{ kind: 'row' }] }] }
  const read = value(parseGuideLibrary(raw(guide('a', { steps: [step('one', nothing), step('two', drawn)] }))))
  expect(read.guides.get('a')?.steps).toEqual([
    {
      id: 'one',
      when: { op: 'and', parts: [] },
      sources: ['R001'],
      label: null,
      frames: [],
      call: null,
      place: null,
      papers: [],
      card: null,
      next: null,
      more: false,
      warn: false,
      values: {},
      troubles: [],
      at: { file: 'a.json', path: 'steps[0]' },
    },
    expect.objectContaining({
      frames: [
        {
          app: 'wechat',
          title: null,
          tab: null,
          unplaced: false,
          parts: [{ kind: 'row', label: null, value: null, press: null, look: false }],
        },
      ],
    }),
  ])
})

test.each<[string, unknown]>([
  ['a card with a step', { card: 'say', step: 'one' }],
  ['a contact with a step', { contact: 'phone', step: 'one' }],
  ['a guide with its step and a card', { guide: 'b', step: 'one', card: 'say' }],
])('%s is not one thing', (_, target) => {
  expect(next(target)).toEqual(['a.json', 'steps[0].next', 'a target leads to one thing'])
})
