import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { breakLines } from '../../src/platform/line-breaks'

/** Chinese characters are as wide as they are high, others half as wide; combining marks have no width. */
const measure = (text: string) =>
  Array.from(text).reduce((sum, sign) => sum + (/\p{M}/u.test(sign) ? 0 : /[⺀-鿿＀-｠]/.test(sign) ? 2 : 1), 0)
const lines = (text: string, width: number) => breakLines(text, width, measure)

test('a short text is one line, an empty one has none', () => {
  expect(lines('Bring your passport', 40)).toEqual(['Bring your passport'])
  expect(lines('  ', 40)).toEqual([])
})

test('lines break between words', () => {
  expect(lines('Bring your passport and a copy', 12)).toEqual(['Bring your', 'passport and', 'a copy'])
})

test('a word longer than the line is divided without loss', () => {
  expect(lines('YB10-2030-0111', 7)).toEqual(['YB10-', '2030-', '0111'])
  expect(lines('aaaaaaaaaa', 4)).toEqual(['aaaa', 'aaaa', 'aa'])
})

test('Chinese breaks anywhere except before closing and after opening punctuation', () => {
  expect(lines('参保登记，缴费（激活）使用', 8)).toEqual(['参保登', '记，缴费', '（激活）', '使用'])
  expect(lines('请说“你好”。', 6)).toEqual(['请说', '“你', '好”。'])
})

test('numbers and Latin words within Chinese are not divided', () => {
  expect(lines('请拨打12393咨询', 10)).toEqual(['请拨打', '12393咨询'])
})

test('Burmese breaks between syllables: not before a vowel, a final or a stacked consonant', () => {
  for (const width of [6, 9, 12]) {
    const divided = lines('အလုပ်ရှင်က သင့်ကို ဝန်ထမ်းများ၏ ကျန်းမာရေးအာမခံ သတ္တဝါ', width)
    expect(divided.length).toBeGreaterThan(2)
    for (const line of divided) {
      expect(line).toMatch(/^[\u1000-\u102a\u103f]/)
      expect(line).not.toMatch(/^.\u103a/)
      expect(line).not.toMatch(/\u1039$/)
    }
  }
})

test('Thai and Lao break before a leading vowel if possible, never after it', () => {
  for (const text of ['นายจ้างของคุณต้องลงทะเบียนให้คุณเข้าประกันสุขภาพ', 'ນາຍຈ້າງຂອງທ່ານຕ້ອງລົງທະບຽນໃຫ້ທ່ານເຂົ້າປະກັນໄພ']) {
    const divided = lines(text, 12)
    expect(divided.length).toBeGreaterThan(2)
    for (const line of divided) {
      expect(line).not.toMatch(/^\p{M}/u)
      expect(line).not.toMatch(/[\u0e40-\u0e44\u0ec0-\u0ec4]$/)
    }
    expect(divided.some((line) => /^[\u0e40-\u0e44\u0ec0-\u0ec4]/.test(line))).toBe(true)
  }
})

test('Arabic breaks between words, and vowel marks stay on their letters', () => {
  expect(lines('يجب على جهة عملك أن تسجّلك', 12)).toEqual(['يجب على جهة', 'عملك أن', 'تسجّلك'])
})

const messages = readdirSync('locales').flatMap((tag) =>
  ['policy', 'guides'].flatMap((space) =>
    Object.values(JSON.parse(readFileSync(`locales/${tag}/${space}.json`, 'utf8')) as Record<string, string>),
  ),
)

test('no message in any language loses text or exceeds the width', () => {
  fc.assert(
    fc.property(fc.constantFrom(...messages), fc.integer({ min: 6, max: 60 }), (text, width) => {
      const divided = lines(text, width)
      expect(divided.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of divided) {
        expect(line).not.toMatch(/^\p{M}/u)
        // A single character with its combining marks may be wider than the line.
        if (Array.from(line).length > 4) expect(measure(line)).toBeLessThanOrEqual(width)
      }
    }),
    { numRuns: 1500 },
  )
})
