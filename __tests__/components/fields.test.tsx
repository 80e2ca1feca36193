import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Checklist } from '../../src/components/Checklist'
import { Choice } from '../../src/components/Choice'
import { Segmented } from '../../src/components/Segmented'

// user-event finds a group of radios by a selector; jsdom lacks CSS.escape, and our names need no escaping.
Object.defineProperty(window, 'CSS', { value: { escape: (name: string) => name } })

const options = [
  { id: 'passport', label: 'Foreign passport', hint: 'Of any country but China' },
  { id: 'permit', label: '港澳通行证', lang: 'zh-Hans' },
  { id: 'unsure', label: "I'm not sure" },
]

function Question() {
  const [value, choose] = useState<string | null>(null)
  return <Choice legend="Which document?" name="identity" options={options} value={value} onSelect={choose} />
}

const checked = () =>
  screen
    .queryAllByRole<HTMLInputElement>('radio')
    .filter((radio) => radio.checked)
    .map(({ value }) => value)

test('the legend is the heading and the accessible name of the options', () => {
  render(<Question />)
  expect(screen.getByRole('heading', { level: 2, name: 'Which document?' })).toBeTruthy()
  const group = screen.getByRole('group', { name: 'Which document?' })
  expect(within(group).getAllByRole('radio')).toHaveLength(3)
})

test('nothing is selected before the person selects an option', () => {
  render(<Question />)
  expect(checked()).toEqual([])
})

test('pressing anywhere in a row selects it', async () => {
  render(<Question />)
  await userEvent.click(screen.getByText('Of any country but China'))
  expect(checked()).toEqual(['passport'])
})

test('arrow keys move through all options and wrap around', async () => {
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

test('an option in another language has its lang attribute', () => {
  render(<Question />)
  expect(screen.getByText('港澳通行证').lang).toBe('zh-Hans')
})

test('a segmented setting is a radio group with its value selected', async () => {
  const choose = jest.fn()
  const themes = [
    { id: 'light', label: 'Light' },
    { id: 'dark', label: 'Dark' },
  ]
  render(<Segmented legend="Theme" name="theme" options={themes} value="light" onSelect={choose} />)
  expect(
    within(screen.getByRole('group', { name: 'Theme' })).getByRole<HTMLInputElement>('radio', { name: 'Light' })
      .checked,
  ).toBe(true)
  await userEvent.click(screen.getByText('Dark'))
  expect(choose).toHaveBeenCalledWith('dark')
})

test('a checklist names each document in both languages, and Space ticks it', async () => {
  const toggle = jest.fn()
  const user = userEvent.setup()
  render(
    <Checklist
      label="What to bring"
      items={[{ id: 'passport', label: 'Passport', zh: '护照', checked: true }]}
      onToggle={toggle}
    />,
  )
  const box = within(screen.getByRole('list', { name: 'What to bring' })).getByRole<HTMLInputElement>('checkbox', {
    name: /Passport.*护照/,
  })
  expect(box.checked).toBe(true)
  expect(screen.getByText('护照').lang).toBe('zh-Hans')
  await user.tab()
  await user.keyboard(' ')
  expect(toggle).toHaveBeenCalledWith('passport')
})
