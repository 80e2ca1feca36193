import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { linesOf } from '../../src/platform/picture-lines'

/** Chinese characters are as wide as they are high, other signs half of it; what leans on a sign takes no room. */
const measure = (text: string) => Array.from(text).reduce((sum, sign) => sum + (/\p{M}/u.test(sign) ? 0 : /[⺀-鿿＀-｠]/.test(sign) ? 2 : 1), 0)
const lines = (text: string, width: number) => linesOf(text, width, measure)

test('a text that fits is one line, an empty one is none', () => {
  expect(lines('Bring your passport', 40)).toEqual(['Bring your passport'])
  expect(lines('  ', 40)).toEqual([])
})

test('a line ends between words', () => {
  expect(lines('Bring your passport and a copy', 12)).toEqual(['Bring your', 'passport and', 'a copy'])
})

test('a word that is longer than the line is divided, and nothing of it is lost', () => {
  expect(lines('YB10-2030-0111', 7)).toEqual(['YB10-', '2030-', '0111'])
  expect(lines('aaaaaaaaaa', 4)).toEqual(['aaaa', 'aaaa', 'aa'])
})

test('Chinese is divided anywhere, but no line begins with what closes or ends with what opens', () => {
  expect(lines('参保登记，缴费（激活）使用', 8)).toEqual(['参保登', '记，缴费', '（激活）', '使用'])
  expect(lines('请说“你好”。', 6)).toEqual(['请说', '“你', '好”。'])
})

test('figures and words of other letters within Chinese stay whole', () => {
  expect(lines('请拨打12393咨询', 10)).toEqual(['请拨打', '12393咨询'])
})

test('Burmese is divided between syllables: never before a vowel, a killed consonant or a stacked one', () => {
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

test('Thai and Lao are divided before a vowel that leads, if possible, and never after it', () => {
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

test('Arabic is divided between words, with the vowels on their letters', () => {
  expect(lines('يجب على جهة عملك أن تسجّلك', 12)).toEqual(['يجب على جهة', 'عملك أن', 'تسجّلك'])
})

const words = readdirSync('locales').flatMap((tag) => ['policy', 'guides'].flatMap((space) =>
  Object.values(JSON.parse(readFileSync(`locales/${tag}/${space}.json`, 'utf8')) as Record<string, string>)))

test('of no words in any language anything is lost, and no line is wider than it may be', () => {
  fc.assert(fc.property(fc.constantFrom(...words), fc.integer({ min: 6, max: 60 }), (text, width) => {
    const divided = lines(text, width)
    expect(divided.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    for (const line of divided) {
      expect(line).not.toMatch(/^\p{M}/u)
      // A single sign with what leans on it may be wider than the line.
      if (Array.from(line).length > 4) expect(measure(line)).toBeLessThanOrEqual(width)
    }
  }), { numRuns: 1500 })
})
