import { screen, within } from '@testing-library/react'
import SearchScreen from '../../src/pages/guides/find'
import words from '../../locales/en/guides.json'
import { checkedSearch } from '../../src/guides/search/data'
import { lastUrl, open, reset } from './stage'

const field = () => screen.findByRole('searchbox', { name: 'What are you looking for?' })
const group = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('section')!

beforeEach(() => {
  reset()
})

test('before anything is typed, six words are offered, and each searches', async () => {
  const { person } = open(SearchScreen)
  const input = await field()
  const { suggestions } = checkedSearch.words.en!
  for (const word of suggestions) expect(screen.getByRole('button', { name: word })).toBeTruthy()
  await person.click(screen.getByRole('button', { name: 'refund' }))
  expect((input as HTMLInputElement).value).toBe('refund')
  expect(within(group('Guides')).getByRole('link', { name: words['guide.code-fails'] })).toBeTruthy()
})

test('the first problem shows its answer and leads on', async () => {
  const { person } = open(SearchScreen, { q: 'face' })
  const problems = within(await screen.findByRole('heading', { name: 'Problems' }).then(() => group('Problems')))
  expect(problems.getByRole('heading', { level: 3 }).textContent).toBe(words['trouble.activate-alipay.face-fails'])
  expect(problems.getByText(words['trouble.activate-alipay.face-fails.then'])).toBeTruthy()
  await person.click(problems.getByRole('button', { name: words['guide.activate-counter'] }))
  expect(lastUrl()).toContain('id=activate-counter')
})

test('another problem opens its answer in place of the first', async () => {
  const { person } = open(SearchScreen, { q: 'face' })
  const other = await screen.findByRole('button', { name: words['trouble.bind-family.face-fails'], expanded: false })
  await person.click(other)
  expect(screen.getByText(words['trouble.bind-family.face-fails.then'])).toBeTruthy()
  expect(screen.queryByText(words['trouble.activate-alipay.face-fails.then'])).toBeNull()
})

test('a problem of four guides is one row, and a word that was found is marked', async () => {
  open(SearchScreen, { q: 'face' })
  await field()
  expect(screen.getAllByText('face', { selector: '.found-match' }).length).toBeGreaterThan(1)
  expect(screen.getAllByRole('heading', { name: words['trouble.activate-alipay.face-fails'] })).toHaveLength(1)
})

test('a screen of the app is found: an emergency leads to the hospital page', async () => {
  open(SearchScreen, { q: 'emergency' })
  await field()
  const [first] = screen.getAllByRole('link').filter((link) => link.classList.contains('found-row'))
  expect(first!.getAttribute('href')).toBe('#/pages/guides/hospital/index')
})

test('the cross clears the field, gives it the focus, and offers words again', async () => {
  const { person } = open(SearchScreen, { q: 'face' })
  const input = await field()
  await person.click(screen.getByRole('button', { name: 'Clear' }))
  expect((input as HTMLInputElement).value).toBe('')
  expect(document.activeElement).toBe(input)
  expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull()
  expect(screen.getByRole('button', { name: 'refund' })).toBeTruthy()
})

test('at most twelve rows are shown before “More results”', async () => {
  const { person } = open(SearchScreen, { q: 'passport' })
  await field()
  const rows = () => document.querySelectorAll('.found-row, .found-solution')
  expect(rows().length).toBeLessThanOrEqual(12)
  const before = rows().length
  await person.click(screen.getByRole('button', { name: 'More results' }))
  expect(rows().length).toBeGreaterThan(before)
})

test('"Something failed" lists what fails most often with pictures, and each answer opens in its place', async () => {
  const { person } = open(SearchScreen, { show: 'trouble' })
  await screen.findByRole('heading', { level: 1, name: 'Something failed' })
  expect(document.activeElement).not.toBe(await field())
  const rows = screen.getAllByRole('button', { expanded: false }).filter((row) => row.classList.contains('found-row'))
  expect(rows).toHaveLength(11)
  const pictures = rows.map((row) => row.querySelector('img')?.getAttribute('src'))
  expect(new Set(pictures).size).toBe(rows.length)
  expect(screen.queryByText(words['trouble.activate-national-app.face-fails.then'])).toBeNull()
  await person.click(rows[0]!)
  expect(screen.getByText(words['trouble.activate-national-app.face-fails.then'])).toBeTruthy()
  await person.click(screen.getByRole('button', { name: words['guide.activate-counter'] }))
  expect(lastUrl()).toContain('id=activate-counter')
})

test('in "Something failed", words that are typed replace the list', async () => {
  const { person } = open(SearchScreen, { show: 'trouble' })
  await person.type(await field(), 'refund')
  expect(within(group('Guides')).getByRole('link', { name: words['guide.code-fails'] })).toBeTruthy()
  expect(screen.queryByText(words['trouble.use-hospital.password'])).toBeNull()
})

test('a guide and its steps are one row', async () => {
  open(SearchScreen, { q: 'refund' })
  await field()
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
  expect(links.filter((href) => href.includes('id=code-fails'))).toHaveLength(1)
})

test('a search without a result says what to do, aloud too', async () => {
  const { person } = open(SearchScreen, { q: 'qqqqqq' })
  await field()
  expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain('Nothing found')
  await person.click(screen.getByRole('button', { name: 'Who to call' }))
  expect(lastUrl()).toBe('/pages/guides/contacts/index')
})
