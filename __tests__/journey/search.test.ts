import { createTextIndex, type SearchItem } from '../../src/journey/search'
import { match, normalize, tokenize, toPhrase } from '../../src/journey/search-words'

const entry = (id: string, name: string, zh = '', pinyin = '', text = '') => ({ id, name, zh, pinyin, text })
const createSearchIndex = (all: readonly SearchItem[]) => {
  const find = createTextIndex(all)
  return (query: string) => find(query).map(({ id }) => id)
}
const find = createSearchIndex([
  entry('code', 'medical insurance code', '医保码', 'yībǎo mǎ'),
  entry('card', 'social security card', '社会保障卡', 'shèhuì bǎozhàng kǎ'),
  entry('bank', 'Open a bank account', '银行', 'yínháng', 'Bring your passport'),
  entry('may', 'ကျန်းမာရေးအာမခံ'),
])

test('normalize removes tone marks, accents and capitals', () => {
  expect(normalize('Yībǎo mǎ')).toBe('yibao ma')
  expect(normalize('Đăng ký')).toBe('dang ky')
  expect(normalize('한국어')).toBe('한국어')
  expect(normalize('cœur ß')).toBe('coeur ss')
})

test('normalize joins forms of a letter, and the digits of other scripts', () => {
  expect(normalize('أسرة')).toBe(normalize('اسره'))
  expect(normalize('١٢٠ ๑๒๐ ໑໒໐ ၁၂၀')).toBe('120 120 120 120')
})

test('tokenize splits Chinese into characters and pairs of characters', () => {
  expect(tokenize('医保码 code')).toEqual(['医', '保', '码', '医保', '保码', 'code'])
})

test('pinyin is found with and without tone marks and spaces', () => {
  for (const query of ['yībǎo mǎ', 'yibao ma', 'yibaoma', 'YIBAO']) expect(find(query)[0]).toBe('code')
})

test('an abbreviation finds the whole name', () => {
  expect(find('社保卡')[0]).toBe('card')
})

test('a misspelled word and a prefix find the entry', () => {
  expect(find('insurence')[0]).toBe('code')
  expect(find('passpor')[0]).toBe('bank')
  expect(find('အာမခံ')[0]).toBe('may')
})

test('an empty, blank or unmatched query finds nothing', () => {
  expect(find('')).toEqual([])
  expect(find(' ,. ')).toEqual([])
  expect(find('qqqqqq')).toEqual([])
})

describe('the ranking of results', () => {
  const ids = (query: string, ...all: ReturnType<typeof entry>[]) => createSearchIndex(all)(query)

  test('a match in the name ranks above a match in the text', () => {
    expect(ids('passport', entry('mentions', 'Bank', '', '', 'passport'), entry('called', 'Passport'))).toEqual([
      'called',
      'mentions',
    ])
    expect(ids('银行', entry('mentions', 'a', '', '', '银行'), entry('called', 'b', '银行'))).toEqual([
      'called',
      'mentions',
    ])
  })

  test('a single match in the name ranks above repeated matches in pinyin, and both above repeated matches in the text', () => {
    const others = ['c', 'd', 'e', 'f'].map((text) =>
      entry(text, text, text, text, 'all that stands beside it in a long line of many other words'),
    )
    expect(ids('ka', entry('mentions', 'a', '', '', 'ka ka ka ka'), entry('called', 'ka'), ...others)).toEqual([
      'called',
      'mentions',
    ])
    expect(ids('ka', entry('mentions', 'a', '', '', 'ka ka ka ka'), entry('spelt', 'b', '', 'ka'), ...others)).toEqual([
      'spelt',
      'mentions',
    ])
    expect(ids('ka', entry('spelt', 'a', '', 'ka ka ka'), entry('called', 'ka'), ...others)).toEqual([
      'called',
      'spelt',
    ])
    expect(
      ids('银行', entry('mentions', 'a', '', '', '银行银行银行'), entry('called', 'b', '银行'), ...others),
    ).toEqual(['called', 'mentions'])
  })

  test('entries with some of the words are found only if none has all of them', () => {
    const [both, partial] = [entry('both', 'bank account'), entry('one', 'bank card')]
    expect(ids('bank account', partial, both)).toEqual(['both'])
    expect(ids('bank zebra', partial, both).sort()).toEqual(['both', 'one'])
  })

  test('a prefix of two letters finds a word, a single letter does not', () => {
    expect(ids('pa', entry('a', 'passport'))).toEqual(['a'])
    expect(ids('p', entry('a', 'passport'))).toEqual([])
  })

  test('a word of at least four letters may have one wrong letter, a shorter one may not', () => {
    expect(ids('bonk account', entry('a', 'bank account'))).toEqual(['a'])
    expect(ids('accoumt', entry('a', 'account'))).toEqual(['a'])
    expect(ids('sin', entry('a', 'sim'))).toEqual([])
    expect(ids('zebra', entry('a', 'account'))).toEqual([])
  })

  test('entries with some of the Chinese characters are found only if none has all of them', () => {
    const [full, part] = [entry('full', 'a', '社会保障卡'), entry('part', 'b', '社区')]
    expect(ids('社保卡', full, part)).toEqual(['full'])
    expect(ids('社银', full, part).sort()).toEqual(['full', 'part'])
    expect(ids('保', full, part)).toEqual(['full'])
  })

  test('adjacent Chinese characters rank above the same characters apart', () => {
    expect(ids('社会', entry('apart', 'a', '会社'), entry('together', 'b', '社会保障卡'))).toEqual(['together'])
  })

  test('a query of Chinese and other words requires both', () => {
    expect(ids('social 社保卡', entry('card', 'social card', '社会保障卡'), entry('other', 'social'))).toEqual(['card'])
  })

  test('pinyin of one syllable is one word', () => {
    expect(ids('ka', entry('a', 'b', '卡', 'kǎ'))).toEqual(['a'])
    expect(ids('yibao', entry('a', 'b', '医保', 'yī bǎo'))).toEqual(['a'])
  })

  test('tokenize splits at punctuation of any length and where the script changes', () => {
    expect(tokenize('bank -- card')).toEqual(['bank', 'card'])
    expect(tokenize('ab医保cd')).toEqual(['ab', '医', '保', '医保', 'cd'])
    expect(tokenize('')).toEqual([])
  })
})

describe('how well a phrase is what was typed', () => {
  const score = (typed: string, phrase: string, ignored: readonly string[] = []) =>
    match(toPhrase(typed, new Set(ignored)), toPhrase(phrase))

  test('spaces, accents and capitals do not count', () => {
    expect(score('yibaoma', 'yībǎo mǎ')).toBe(1)
    expect(score('vo chong', 'Vợ chồng')).toBe(1)
    expect(score('얼굴 인식', '얼굴인식')).toBe(1)
  })

  test('words that say nothing do not count, unless there are no others', () => {
    expect(score('where is my card', 'card', ['where', 'is', 'my'])).toBe(1)
    expect(score('my', 'my', ['my'])).toBe(1)
    expect(score('我的卡', '卡', ['我的'])).toBe(1)
  })

  test('a typing error costs less than a missing word, and both less than another word', () => {
    const [typo, missing] = [score('passwrod', 'password'), score('password', 'forgot password')]
    expect(typo).toBeGreaterThan(missing)
    expect(missing).toBeGreaterThan(0.5)
    expect(score('hospital', 'password')).toBe(0)
  })

  test('letters may be missing, too many or swapped, but not in short words and in figures', () => {
    for (const typed of ['hospitl', 'hosspital', 'hosptial']) expect(score(typed, 'hospital')).toBeGreaterThan(0.7)
    expect(score('sin', 'sim')).toBe(0)
    expect(score('12345', '12393')).toBe(0)
    expect(score('face', 'fake')).toBeLessThan(0.55)
  })

  test('a phrase is found within a text that is written without spaces', () => {
    expect(score('刷脸失败怎么办', '刷脸失败')).toBeGreaterThan(score('刷脸失败怎么办', '刷脸'))
    expect(score('夫が中国人', '夫')).toBeGreaterThan(0.45)
    expect(score('သွားချင်', 'ဆေးရုံ')).toBe(0)
    expect(score('병원에', '병원')).toBeGreaterThan(0.7)
  })

  test('an Arabic article does not count', () => {
    expect(score('المستشفى', 'مستشفى')).toBe(1)
  })
})
