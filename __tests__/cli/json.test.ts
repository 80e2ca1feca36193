import { duplicateKeys, editJson } from '../../scripts/json'
import { parseCondition } from '../../src/rules/parse'

test.each<[string, string[]]>([
  ['{}', []],
  ['{"a": 1, "b": {"a": 2}}', []],
  ['{"a": {"b": 1}, "b": 2}', []],
  ['{"a": 1, "b": {"c": 2}, "a": 3}', ['a']],
  ['[{"a": 1}, {"a": 2}]', []],
  ['{"a": 1, "a": 2}', ['a']],
  ['{"a": {"b": 1, "b": 2}, "c": [{"d": 1, "d": 1, "d": 1}]}', ['b', 'd']],
  ['{"a": 1, "\\u0061": 2}', ['a']],
])('duplicateKeys finds the repeated keys of %j', (text, keys) => {
  expect(duplicateKeys(text)).toEqual(keys)
})

test('editJson replaces a value and leaves the rest of the text alone', () => {
  const text = '{\n  "a": [1, {"b": "x"}],\n  "c": {}\n}\n'
  expect(editJson(text, ['a', 0], 7)).toBe(text.replace('1,', '7,'))
  expect(editJson(text, ['a', 1, 'b'], ['y'])).toBe(text.replace('"x"', '["y"]'))
})

test.each<[string, readonly (string | number)[], unknown, unknown]>([
  ['{"a": 1}', ['b'], 2, { a: 1, b: 2 }],
  ['{}', ['a'], 1, { a: 1 }],
  ['{"a": {}}', ['a', 'b'], 1, { a: { b: 1 } }],
  ['{}', ['a', 'b'], 1, { a: { b: 1 } }],
  ['{"a": []}', ['a', 0], 1, { a: [1] }],
  ['[1]', [1], { a: 2 }, [1, { a: 2 }]],
])('editJson adds to %s what is missing at %j', (text, path, value, expected) => {
  expect(JSON.parse(editJson(text, path, value))).toEqual(expected)
})

test('an empty "and" is refused, and the problem says what to do', () => {
  expect(parseCondition({ and: [] }, 'places/chengdu.json')).toMatchObject({
    ok: false,
    problems: [{ path: 'and', message: '"and" needs at least one condition', remedy: expect.any(String) as string }],
  })
})
