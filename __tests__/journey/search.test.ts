import { fold, makeIndex, pieces } from '../../src/journey/search'

const thing = (id: string, name: string, zh = '', pinyin = '', text = '') => ({ id, name, zh, pinyin, text })
const find = makeIndex([
  thing('code', 'medical insurance code', '医保码', 'yībǎo mǎ'),
  thing('card', 'social security card', '社会保障卡', 'shèhuì bǎozhàng kǎ'),
  thing('bank', 'Open a bank account', '银行', 'yínháng', 'Bring your passport'),
  thing('may', 'ကျန်းမာရေးအာမခံ'),
])

test('texts are compared without tone marks, accents and capitals', () => {
  expect(fold('Yībǎo mǎ')).toBe('yibao ma')
  expect(fold('Đăng ký')).toBe('dang ky')
  expect(fold('한국어')).toBe('한국어')
})

test('unspaced script is found by its signs and by pairs of them', () => {
  expect(pieces('医保码 code')).toEqual(['医', '保', '码', '医保', '保码', 'code'])
})

test('pinyin is found with and without tone marks and spaces', () => {
  for (const query of ['yībǎo mǎ', 'yibao ma', 'yibaoma', 'YIBAO']) expect(find(query)[0]).toBe('code')
})

test('an abbreviation finds the whole name', () => {
  expect(find('社保卡')[0]).toBe('card')
})

test('a slip of the pen does no harm, and a beginning is enough', () => {
  expect(find('insurence')[0]).toBe('code')
  expect(find('passpor')[0]).toBe('bank')
  expect(find('အာမခံ')[0]).toBe('may')
})

test('nothing finds nothing', () => {
  expect(find('')).toEqual([])
  expect(find(' ,. ')).toEqual([])
  expect(find('qqqqqq')).toEqual([])
})

describe('what is found, and what comes first', () => {
  const ids = (query: string, ...all: ReturnType<typeof thing>[]) => makeIndex(all)(query)

  test('what is called so comes before what only mentions it', () => {
    expect(ids('passport', thing('mentions', 'Bank', '', '', 'passport'), thing('called', 'Passport'))).toEqual(['called', 'mentions'])
    expect(ids('银行', thing('mentions', 'a', '', '', '银行'), thing('called', 'b', '银行'))).toEqual(['called', 'mentions'])
  })

  test('a name that says it once comes before pinyin that says it thrice, and both before a text that says it often', () => {
    const others = ['c', 'd', 'e', 'f'].map((one) => thing(one, one, one, one, 'all that stands beside it in a long line of many other words'))
    expect(ids('ka', thing('mentions', 'a', '', '', 'ka ka ka ka'), thing('called', 'ka'), ...others)).toEqual(['called', 'mentions'])
    expect(ids('ka', thing('mentions', 'a', '', '', 'ka ka ka ka'), thing('spelt', 'b', '', 'ka'), ...others)).toEqual(['spelt', 'mentions'])
    expect(ids('ka', thing('spelt', 'a', '', 'ka ka ka'), thing('called', 'ka'), ...others)).toEqual(['called', 'spelt'])
    expect(ids('银行', thing('mentions', 'a', '', '', '银行银行银行'), thing('called', 'b', '银行'), ...others)).toEqual(['called', 'mentions'])
  })

  test('with all the words before, and then with some of them', () => {
    const [both, one] = [thing('both', 'bank account'), thing('one', 'bank card')]
    expect(ids('bank account', one, both)).toEqual(['both'])
    expect(ids('bank zebra', one, both).sort()).toEqual(['both', 'one'])
  })

  test('a beginning finds a word, a single letter does not', () => {
    expect(ids('pa', thing('a', 'passport'))).toEqual(['a'])
    expect(ids('p', thing('a', 'passport'))).toEqual([])
  })

  test('a wrong letter is forgiven in a word of four letters and more, not in a shorter one', () => {
    expect(ids('bonk account', thing('a', 'bank account'))).toEqual(['a'])
    expect(ids('accoumt', thing('a', 'account'))).toEqual(['a'])
    expect(ids('sin', thing('a', 'sim'))).toEqual([])
    expect(ids('zebra', thing('a', 'account'))).toEqual([])
  })

  test('of Chinese every sign must be there before some are enough', () => {
    const [full, part] = [thing('full', 'a', '社会保障卡'), thing('part', 'b', '社区')]
    expect(ids('社保卡', full, part)).toEqual(['full'])
    expect(ids('社银', full, part).sort()).toEqual(['full', 'part'])
    expect(ids('保', full, part)).toEqual(['full'])
  })

  test('of Chinese a pair that stands together comes before the same signs apart', () => {
    expect(ids('社会', thing('apart', 'a', '会社'), thing('together', 'b', '社会保障卡'))).toEqual(['together'])
  })

  test('of Chinese beside other words the signs and the words must be there', () => {
    expect(ids('social 社保卡', thing('card', 'social card', '社会保障卡'), thing('other', 'social'))).toEqual(['card'])
  })

  test('pinyin of one syllable is one word', () => {
    expect(ids('ka', thing('a', 'b', '卡', 'kǎ'))).toEqual(['a'])
    expect(ids('yibao', thing('a', 'b', '医保', 'yī bǎo'))).toEqual(['a'])
  })

  test('a run of other signs parts two words, however long; scripts part where they change', () => {
    expect(pieces('bank -- card')).toEqual(['bank', 'card'])
    expect(pieces('ab医保cd')).toEqual(['ab', '医', '保', '医保', 'cd'])
    expect(pieces('')).toEqual([])
  })
})
