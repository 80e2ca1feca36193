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
