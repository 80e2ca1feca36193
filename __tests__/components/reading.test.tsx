import { render, screen, within } from '@testing-library/react'
import { VerdictHeader } from '../../src/components/VerdictHeader'
import { Bilingual } from '../../src/components/Bilingual'
import { Callout } from '../../src/components/Callout'
import { Contact } from '../../src/components/Contact'
import { Cells } from '../../src/components/Cell'
import { KeyValues } from '../../src/components/KeyValues'
import { StepProgress } from '../../src/components/StepProgress'
import { SourceCell } from '../../src/components/SourceCell'
import { Steps } from '../../src/components/Steps'

const follow = jest.fn()

test('a verdict is the h1, with its sentence and its strength as text', () => {
  render(
    <VerdictHeader
      title="Through your employer"
      sentence="Your employer enrols you."
      strength="likely"
      strengthLabel="Likely, confirm first"
    />,
  )
  expect(screen.getByRole('heading', { level: 1, name: 'Through your employer' })).toBeTruthy()
  expect(screen.getByText('Likely, confirm first')).toBeTruthy()
  expect(screen.getByText('Your employer enrols you.')).toBeTruthy()
})

test('steps are an ordered list with their states', () => {
  render(
    <Steps
      items={[
        { id: 'a', title: 'Register', state: 'done', stateLabel: 'Done' },
        { id: 'b', title: 'Pay', state: 'current', stateLabel: 'Now', body: 'At the bank' },
        { id: 'c', title: 'Use', state: 'todo', stateLabel: 'To do' },
      ]}
    />,
  )
  expect(screen.getByRole('list').tagName).toBe('OL')
  const items = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(items).toEqual(['RegisterDone', '2PayNowAt the bank', '3UseTo do'])
})

test('a callout names its kind for screen readers', () => {
  render(
    <Callout kind="warning" kindLabel="Warning">
      Within 30 days
    </Callout>,
  )
  expect(screen.getByText(/Warning:/)).toBeTruthy()
})

test('a bilingual sentence marks only the Chinese as Chinese', () => {
  const { container } = render(<Bilingual text="I want to enrol." zh="我想参保。" size="counter" caption="Show this" />)
  const marked = [...container.querySelectorAll('[lang]')].map(({ textContent }) => textContent)
  expect(marked).toEqual(['我想参保。'])
  expect(screen.getByText('I want to enrol.')).toBeTruthy()
})

test('the Chinese to show to a clerk starts at the left of its block, in an Arabic page too', () => {
  render(<Bilingual text="أريد الاشتراك." zh="我想参保。" size="counter" />)
  expect(screen.getByText('我想参保。').parentElement?.getAttribute('dir')).toBe('ltr')
  expect(screen.getByText('أريد الاشتراك.').closest('[dir]')).toBeNull()
})

test('a bilingual sentence without a translation is Chinese only', () => {
  const { container } = render(<Bilingual zh="我想参保。" />)
  expect(container.textContent).toBe('我想参保。')
})

test('progress has the same accessible and visible text', () => {
  render(<StepProgress label="Step 2 of 5" value={2} max={5} />)
  const bar = screen.getByRole('progressbar', { name: 'Step 2 of 5' })
  expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['2', '5'])
})

test('a source shows its document in Chinese, its facts by name, and a link only if it has a URL', () => {
  const fact = (label: string) => ({ label, value: `${label} value` })
  const facts = { date: fact('Issued'), grade: fact('Grade'), verified: fact('Checked'), bestBefore: fact('Until') }
  const { rerender } = render(
    <Cells>
      <SourceCell title="社会保险法" issuer="全国人大" {...facts} />
    </Cells>,
  )
  expect(screen.getByText('社会保险法').lang).toBe('zh-Hans')
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'Issued',
    'Grade',
    'Checked',
    'Until',
  ])
  expect(screen.queryByRole('link')).toBeNull()
  rerender(
    <Cells>
      <SourceCell title="社会保险法" issuer="全国人大" {...facts} link={<a href="https://x.gov.cn">Open</a>} />
    </Cells>,
  )
  expect(screen.getByRole('link', { name: 'Open' })).not.toBeNull()
})

test('a contact has a call link that names the contact', () => {
  render(
    <Cells>
      <Contact
        name="Hotline"
        zh="热线"
        phone="028-12393"
        call={{ label: 'Call', href: 'tel:02812393', onFollow: follow }}
      />
    </Cells>,
  )
  expect(screen.getByRole('link', { name: 'Call: Hotline' }).getAttribute('href')).toBe('tel:02812393')
  expect(screen.getByText('热线').lang).toBe('zh-Hans')
})

test('an answer can be changed, and its button names the question', () => {
  const onPress = jest.fn()
  render(
    <KeyValues
      label="Your answers"
      rows={[
        {
          id: 'a',
          label: 'Document',
          value: 'Passport',
          change: { text: 'Change', label: 'Change: document', onPress },
        },
      ]}
    />,
  )
  expect(screen.getByText('Document').tagName).toBe('DT')
  within(screen.getAllByRole('definition')[1]!).getByRole('button', { name: 'Change: document' }).click()
  expect(onPress).toHaveBeenCalled()
})
