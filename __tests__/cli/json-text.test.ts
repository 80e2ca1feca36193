import { textAt, withText, written } from '../../scripts/policy/json-text'

const text = '{\n  "a": [1, {"b": "x"}],\n  "c": {}\n}\n'

test.each<[readonly (string | number)[], string | null]>([
  [[], text.trimEnd()], [['a'], '[1, {"b": "x"}]'], [['a', 0], '1'], [['a', 1, 'b'], '"x"'], [['c'], '{}'],
  [['d'], null], [['a', 2], null], [['a', 'b'], null], [['a', 'length'], null], [['c', 0], null], [['a', 0, 'b'], null], [['a', 2, 'b'], null], [['d', 'e', 0], null],
])('at %j stands %j', (path, expected) => {
  expect(textAt(text, path)).toBe(expected)
})

test('of two members of one name the last counts', () => {
  expect(textAt('{"a": 1, "b": 3, "a": 2}', ['a'])).toBe('2')
})

test('another text is put in the place of a value, and all else stays', () => {
  expect(withText(text, ['a', 0], '7')).toBe(text.replace('1,', '7,'))
  expect(withText(text, ['a', 1, 'b'], '["y"]')).toBe(text.replace('"x"', '["y"]'))
})

test('a member that is not there is added behind the last, as far in as that', () => {
  expect(withText(text, ['d'], '7')).toBe('{\n  "a": [1, {"b": "x"}],\n  "c": {},\n  "d": 7\n}\n')
  expect(withText('{\n  "c": {\n    "e": 1\n  }\n}\n', ['c', 'd'], '7')).toBe('{\n  "c": {\n    "e": 1,\n    "d": 7\n  }\n}\n')
  expect(withText('{"a": 1}', ['b'], '2')).toBe('{"a": 1,\n"b": 2}')
})

test('an object that is empty is opened for it', () => {
  expect(withText(text, ['c', 'd'], '7')).toBe('{\n  "a": [1, {"b": "x"}],\n  "c": {\n    "d": 7\n  }\n}\n')
  expect(withText('{\n  "c": {\n}\n}', ['c', 'd'], '7')).toBe('{\n  "c": {\n    "d": 7\n  }\n}')
  expect(withText('{}', ['d'], '7')).toBe('{\n  "d": 7\n}')
})

describe('a value is written as our files have it', () => {
  test('in one line where it fits, with gaps inside the outer braces alone', () => {
    expect(written({ a: 1, b: { c: [true, null, { d: 'x' }] }, e: [] }, '')).toBe('{ "a": 1, "b": {"c": [true, null, {"d": "x"}]}, "e": [] }')
    expect([written([1, 'a'], ''), written('a', ''), written({}, ''), written([{ a: 1 }], '')]).toEqual(['[1, "a"]', '"a"', '{  }', '[{"a": 1}]'])
  })

  test('on several lines where it does not, each as full as can be', () => {
    const long = 'x'.repeat(60)
    expect(written({ a: long, b: long, c: 1 }, '  ')).toBe(`{\n    "a": "${long}", "b": "${long}",\n    "c": 1\n  }`)
    expect(written([long, long, long], '')).toBe(`[\n  "${long}",\n  "${long}",\n  "${long}"\n]`)
    expect(written('y'.repeat(200), '')).toBe(`"${'y'.repeat(200)}"`)
  })

  test('what is itself on several lines stands on lines of its own', () => {
    const long = ['x'.repeat(60), 'y'.repeat(60), 'z'.repeat(60)]
    expect(written({ a: 1, b: long, c: 2, d: 3 }, '')).toBe(`{\n  "a": 1,\n  "b": [\n    "${long[0]}",\n    "${long[1]}",\n    "${long[2]}"\n  ],\n  "c": 2, "d": 3\n}`)
  })

  test('a line holds 141 signs and no more, with what stands before it', () => {
    const value = (length: number) => ['x'.repeat(length - 4)]
    expect([written(value(141), ''), written(value(142), '')].map((one) => one.includes('\n'))).toEqual([false, true])
    expect([written(value(131), ' '.repeat(10)), written(value(132), ' '.repeat(10)), written(value(131), '', 10), written(value(132), '', 10)].map((one) => one.includes('\n'))).toEqual([false, true, false, true])
    const named = (length: number) => written({ ['n'.repeat(20)]: value(length) }, '').split('\n').length
    expect([named(115), named(116)]).toEqual([3, 5])
    const members = (length: number) => written({ a: 'x'.repeat(60), b: 'y'.repeat(length), c: ['z'.repeat(150)] }, '').split('\n')[1]!.length
    expect([members(61), members(62), members(63)]).toEqual([140, 141, 70])
  })
})
