import raw from '../../src/guides/bind/cards.json'
import { bindCards } from '../../src/guides/bind'
import { acceptedCards } from '../../src/guides/bind/acceptance'
import { checkBindCards, parseBindCards } from '../../src/guides/bind/parse'
import { guideLibrary } from '../../src/guides/guide-library'
import { library } from '../../src/policies'

const day = '2026-11-30'
const check = (bind = bindCards, on = day) => checkBindCards(bind, guideLibrary, library, on)
const [wechat, alipay] = bindCards.apps
const messages = (changed: Partial<typeof bindCards>) =>
  check({ ...bindCards, ...changed }).map(({ message }) => message)
/** The cards with one app changed. */
const withApp = (changed: object) => messages({ apps: [{ ...wechat!, ...changed }, alipay!] })

test('the file has no problem', () => {
  expect(check()).toEqual([])
})

test('the way to the card form begins at the same page in both apps, and ends at its button', () => {
  for (const { path } of bindCards.apps) {
    expect(path.press[0]!.en).toBe('Me')
    expect(path.press[path.press.length - 1]!.label.zh).toBe('添加银行卡')
  }
})

test('a wrong shape is refused with its path', () => {
  const result = parseBindCards({ ...raw, fees: { ...raw.fees, percent: 'three' } })
  expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual(['fees.percent'])
})

test.each<[what: string, found: string[], message: string]>([
  [
    'a card that an app does not decide',
    withApp({ accepts: wechat!.accepts.slice(1) }),
    '"mainland" is not there exactly once',
  ],
  [
    'a card that is twice',
    withApp({ accepts: [...wechat!.accepts, wechat!.accepts[0]] }),
    '"mainland" is not there exactly once',
  ],
  ['an unknown guide', withApp({ guide: 'link-nothing' }), 'unknown guide "link-nothing"'],
  [
    'an unknown trouble',
    withApp({ refused: { mainland: ['rain'], abroad: ['limit'] } }),
    '"link-wechat" has no trouble "rain"',
  ],
  [
    'a step without a warning',
    withApp({ match: { ...wechat!.match, step: 'try' } }),
    '"try" is no step with a warning',
  ],
  [
    'Chinese that differs from the term',
    withApp({ label: { term: 'wechat', zh: '威信' } }),
    '"威信" is not the Chinese of "wechat"',
  ],
  ['an unknown term', withApp({ label: { term: 'nothing', zh: '微信' } }), 'unknown term "nothing"'],
  ['an unknown fact', messages({ fees: { ...bindCards.fees, sources: ['Z99'] } }), 'unknown fact "Z99"'],
  [
    'a firm answer on weak evidence',
    withApp({ accepts: wechat!.accepts.map((a) => ({ ...a, grade: 'C' })) }),
    'grade C alone is never a "yes"',
  ],
  ['a sentence that does not exist', messages({ cash: 'card-nothing' }), '"card-nothing" is no card'],
])('%s is a problem', (_, found, message) => {
  expect(found).toContain(message)
})

test('what is past its best-before day is a problem', () => {
  expect(check(bindCards, '2028-01-01').map(({ path }) => path)).toContain('fees')
})

test('the cards of an app are listed by how sure it is, the surest first', () => {
  const rows = acceptedCards(bindCards, alipay!, true, day)
  expect(rows.map(({ strength, brands }) => [strength, brands.join(', ')])).toEqual([
    ['yes', 'Visa, Mastercard, JCB, Diners Club, Discover, UnionPay'],
    ['likely', 'American Express'],
  ])
  expect(acceptedCards(bindCards, alipay!, false, day).map(({ brands }) => brands)).toEqual([['UnionPay']])
})

test('what is past its day is no longer sure', () => {
  const [row, ...others] = acceptedCards(bindCards, wechat!, false, '2030-01-01')
  expect(others).toEqual([])
  expect(row?.strength).not.toBe('yes')
})
