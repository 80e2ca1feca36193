import { markMatches } from '../../src/journey/mark-matches'

const marked = (text: string, query: string) =>
  markMatches(text, query)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('')

test.each([
  ['The face check fails.', 'face', 'The [face] check fails.'],
  ['The face check fails.', 'fails face', 'The [face] check [fails].'],
  ['Đăng ký kết hôn', 'dang ky', '[Đăng] [ký] kết hôn'],
  ['Open a bank account', 'acount', 'Open a bank [account]'],
  ['国家医保服务平台', '医保码', '国家[医保]服务平台'],
  ['护照', '手机', '护照'],
  ['Une reconnaissance', 'visage', 'Une reconnaissance'],
  ['', 'face', ''],
  ['face', '', 'face'],
])('in “%s”, “%s” marks %s', (text, query, wanted) => {
  expect(marked(text, query)).toBe(wanted)
})

test('the parts together are the text', () => {
  const text = 'WeChat: 我 → 服务, “the wallet”.'
  expect(
    markMatches(text, 'wallet 服务')
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})
