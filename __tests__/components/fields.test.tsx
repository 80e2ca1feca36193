import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Checklist } from '../../src/components/Checklist'
import { Choice } from '../../src/components/Choice'
import { ErrorSummary } from '../../src/components/ErrorSummary'
import { Segmented } from '../../src/components/Segmented'

// user-event walks a group of radios by a selector; jsdom has no CSS.escape, and our names need none.
Object.defineProperty(window, 'CSS', { value: { escape: (name: string) => name } })

const options = [
  { id: 'passport', label: 'Foreign passport', hint: 'Of any country but China' },
  { id: 'permit', label: '港澳通行证', lang: 'zh-Hans' },
  { id: 'unsure', label: "I'm not sure", apart: true },
]

function Question({ error }: { error?: string }) {
  const [value, choose] = useState<string | null>(null)
  return <Choice legend="Which document?" name="identity" options={options} value={value} onChoose={choose} hint="One is enough" error={error} />
}

const checked = () => screen.queryAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked).map(({ value }) => value)

test('a question is the heading and the name of its group of answers', () => {
  render(<Question />)
  expect(screen.getByRole('heading', { level: 1, name: 'Which document?' })).toBeTruthy()
  const group = screen.getByRole('group', { name: 'Which document?' })
  expect(within(group).getAllByRole('radio')).toHaveLength(3)
})

test('nothing is chosen before the person chooses', () => {
  render(<Question />)
  expect(checked()).toEqual([])
})

test('pressing any words of a row chooses it', async () => {
  render(<Question />)
  await userEvent.click(screen.getByText('Of any country but China'))
  expect(checked()).toEqual(['passport'])
})

test('arrow keys go through the answers, over the gap before the last and round again', async () => {
  const user = userEvent.setup()
  render(<Question />)
  await user.tab()
  await user.keyboard(' ')
  expect(checked()).toEqual(['passport'])
  await user.keyboard('{ArrowDown}')
  expect(checked()).toEqual(['permit'])
  await user.keyboard('{ArrowDown}')
  expect(checked()).toEqual(['unsure'])
  await user.keyboard('{ArrowDown}')
  expect(checked()).toEqual(['passport'])
  await user.keyboard('{ArrowUp}')
  expect(checked()).toEqual(['unsure'])
})

test('an answer in another language says so', () => {
  render(<Question />)
  expect(screen.getByText('港澳通行证').lang).toBe('zh-Hans')
})

test('the group is described by its hint and by what is wrong', () => {
  render(<Question error="Choose your document" />)
  const ids = screen.getByRole('group').getAttribute('aria-describedby')!.split(' ')
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(['One is enough', 'Choose your document'])
})

test('an error summary is spoken, and leads into its question', async () => {
  Element.prototype.scrollIntoView = jest.fn()
  const { rerender } = render(<><ErrorSummary title="There is a problem" errors={[]} /><Question /></>)
  const alert = screen.getByRole('alert')
  expect(alert.textContent).toBe('')
  rerender(<><ErrorSummary title="There is a problem" errors={[{ id: 'identity', text: 'Choose your document' }]} /><Question /></>)
  await userEvent.click(within(alert).getByRole('button', { name: 'Choose your document' }))
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: /Foreign passport/ }))
})

test('a segmented setting is a group of radios with its value chosen', async () => {
  const choose = jest.fn()
  const themes = [{ id: 'light', label: 'Light' }, { id: 'dark', label: 'Dark' }]
  render(<Segmented legend="Theme" name="theme" options={themes} value="light" onChoose={choose} />)
  expect(within(screen.getByRole('group', { name: 'Theme' })).getByRole<HTMLInputElement>('radio', { name: 'Light' }).checked).toBe(true)
  await userEvent.click(screen.getByText('Dark'))
  expect(choose).toHaveBeenCalledWith('dark')
})

test('a checklist names each paper in both languages and ticks it by Space', async () => {
  const toggle = jest.fn()
  const user = userEvent.setup()
  render(<Checklist label="What to bring" items={[{ id: 'passport', label: 'Passport', zh: '护照', checked: true }]} onToggle={toggle} />)
  const box = within(screen.getByRole('list', { name: 'What to bring' })).getByRole<HTMLInputElement>('checkbox', { name: /Passport.*护照/ })
  expect(box.checked).toBe(true)
  expect(screen.getByText('护照').lang).toBe('zh-Hans')
  await user.tab()
  await user.keyboard(' ')
  expect(toggle).toHaveBeenCalledWith('passport')
})
