import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Cell, Cells } from '../../src/components/Cell'
import { CopyButton } from '../../src/components/CopyButton'
import { PageFrame } from '../../src/components/PageFrame'
import { Sheet } from '../../src/components/Sheet'
import { Toast } from '../../src/components/Toast'

const nothing = () => undefined
const frame = { lang: 'ar', dir: 'rtl', theme: 'dark', textSize: 'care', skip: 'Skip to content' } as const

test('a screen has its language and direction, one main and one h1', () => {
  render(<PageFrame {...frame} title="Settings" aside="More" asideLabel="Beside">Words</PageFrame>)
  const root = screen.getByRole('main').closest('.page')!
  expect([root.getAttribute('lang'), root.getAttribute('dir')]).toEqual(['ar', 'rtl'])
  expect([...root.classList]).toEqual(expect.arrayContaining(['rtl', 'script-arabic', 'theme-dark', 'size-care']))
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  expect(screen.getByRole('complementary', { name: 'Beside' })).toBeTruthy()
})

test('the first tab stop leads past the header into the content', async () => {
  const user = userEvent.setup()
  render(<PageFrame {...frame} title="Settings" back={{ label: 'Back', href: '#/', onFollow: nothing }}>Words</PageFrame>)
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Skip to content' }))
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('main'))
})

test('on H5 a screen shows its own way back', async () => {
  const onFollow = jest.fn()
  render(<PageFrame {...frame} title="Settings" back={{ label: 'Back', href: '#/', onFollow }}>Words</PageFrame>)
  await userEvent.click(screen.getByRole('link', { name: 'Back' }))
  expect(onFollow).toHaveBeenCalled()
})

test('a row that leads elsewhere is a link, one that acts is a button, one that tells is neither', () => {
  render(<Cells label="Rows"><Cell title="Goes" href="#/x" onFollow={nothing} /><Cell title="Acts" onPress={nothing} current /><Cell title="Tells" value="so" /></Cells>)
  expect(screen.getByRole('link', { name: 'Goes' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Acts' }).getAttribute('aria-current')).toBe('true')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Goes', 'Acts', 'Tellsso'])
  expect(screen.getAllByRole('link').length + screen.getAllByRole('button').length).toBe(2)
})

function Opener() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>Language</button>
      <Sheet open={open} title="Languages" closeLabel="Close" onClose={() => setOpen(false)}>Words</Sheet>
    </>
  )
}

test('Escape closes a sheet, and the focus goes back to what opened it', async () => {
  const user = userEvent.setup()
  render(<Opener />)
  const opener = screen.getByRole('button', { name: 'Language' })
  await user.click(opener)
  const sheet = screen.getByRole('dialog', { name: 'Languages' })
  expect(sheet.contains(document.activeElement)).toBe(true)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener)
})

test('a sheet is closed by its button and by a press beside it, not by one within', async () => {
  const user = userEvent.setup()
  render(<Opener />)
  const open = () => user.click(screen.getByRole('button', { name: 'Language' }))
  await open()
  await user.click(screen.getByText('Words'))
  expect(screen.queryByRole('dialog')).not.toBeNull()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  await open()
  await user.click(screen.getByRole('dialog'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

describe('with the time in hand', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('a toast is spoken and stays for five seconds at least', () => {
    const end = jest.fn()
    render(<Toast message="Saved" onEnd={end} milliseconds={10} />)
    expect(screen.getByRole('status').textContent).toBe('Saved')
    act(() => jest.advanceTimersByTime(4999))
    expect(end).not.toHaveBeenCalled()
    act(() => jest.advanceTimersByTime(1))
    expect(end).toHaveBeenCalledTimes(1)
  })

  test('copying says whether it worked: that it did for a while, that it did not until it does', async () => {
    const button = (works: boolean) => <CopyButton label="Copy" done="Copied" failed="Not copied" onCopy={() => (works ? true : Promise.resolve(false))} />
    const { rerender } = render(button(false))
    const said = () => screen.getByRole('status').textContent
    const press = () => act(async () => {
      screen.getByRole('button', { name: 'Copy' }).click()
      await Promise.resolve()
    })
    expect(said()).toBe('')
    await press()
    act(() => jest.advanceTimersByTime(60_000))
    expect(said()).toBe('Not copied')
    rerender(button(true))
    await press()
    expect(said()).toBe('Copied')
    act(() => jest.advanceTimersByTime(6000))
    expect(said()).toBe('')
  })
})
