import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Cell, Cells } from '../../src/components/Cell'
import { CopyButton } from '../../src/components/CopyButton'
import { PageFrame } from '../../src/components/PageFrame'
import { Sheet } from '../../src/components/Sheet'
import { Toast } from '../../src/components/Toast'

const nothing = () => undefined
const frame = { lang: 'ar', dir: 'rtl', theme: 'dark', textSize: 'care', skipLabel: 'Skip to content' } as const

test('a screen has its language and direction, one main and one h1', () => {
  render(
    <PageFrame {...frame} title="Settings" aside="More" asideLabel="Beside">
      Words
    </PageFrame>,
  )
  const root = screen.getByRole('main').closest('.page')!
  expect([root.getAttribute('lang'), root.getAttribute('dir')]).toEqual(['ar', 'rtl'])
  expect([...root.classList]).toEqual(expect.arrayContaining(['rtl', 'script-arabic', 'theme-dark', 'size-care']))
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  expect(screen.getByRole('complementary', { name: 'Beside' })).toBeTruthy()
})

test('the first tab stop skips the header', async () => {
  const user = userEvent.setup()
  render(
    <PageFrame {...frame} title="Settings" back={{ label: 'Back', href: '#/', onFollow: nothing }}>
      Words
    </PageFrame>,
  )
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Skip to content' }))
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('main'))
})

test('H5 shows a Back link on the screen', async () => {
  const onFollow = jest.fn()
  render(
    <PageFrame {...frame} title="Settings" back={{ label: 'Back', href: '#/', onFollow }}>
      Words
    </PageFrame>,
  )
  await userEvent.click(screen.getByRole('link', { name: 'Back' }))
  expect(onFollow).toHaveBeenCalled()
})

test('a row with href is a link, one with onPress a button, any other plain text', () => {
  render(
    <Cells label="Rows">
      <Cell title="Goes" href="#/x" onFollow={nothing} />
      <Cell title="Acts" onPress={nothing} current />
      <Cell title="Tells" value="so" />
    </Cells>,
  )
  expect(screen.getByRole('link', { name: 'Goes' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Acts' }).getAttribute('aria-current')).toBe('true')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Goes', 'Acts', 'Tellsso'])
  expect(screen.getAllByRole('link').length + screen.getAllByRole('button').length).toBe(2)
})

function Opener() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Language
      </button>
      <Sheet open={open} title="Languages" closeLabel="Close" onClose={() => setOpen(false)}>
        Words
      </Sheet>
    </>
  )
}

test('Escape closes a sheet and returns the focus to its opener', async () => {
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

test('the close button and a press outside close a sheet, a press inside does not', async () => {
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

describe('with fake timers', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('a toast is announced and stays for at least five seconds', () => {
    const end = jest.fn()
    render(<Toast message="Saved" onEnd={end} milliseconds={10} />)
    expect(screen.getByRole('status').textContent).toBe('Saved')
    act(() => jest.advanceTimersByTime(4999))
    expect(end).not.toHaveBeenCalled()
    act(() => jest.advanceTimersByTime(1))
    expect(end).toHaveBeenCalledTimes(1)
  })

  test('copying shows success for a while, and what to do until it succeeds', async () => {
    const openSettings = jest.fn()
    const button = (result: 'copied' | 'refused' | 'privacy' | 'failed') => (
      <CopyButton
        label="Copy"
        done="Copied"
        failed={{ refused: 'Not allowed', privacy: 'Agree first', failed: 'Not copied' }}
        settings={{ label: 'Settings', onPress: openSettings }}
        onCopy={() => Promise.resolve(result)}
      />
    )
    const { rerender } = render(button('failed'))
    const status = () => screen.getByRole('status').textContent
    const press = () =>
      act(async () => {
        screen.getByRole('button', { name: 'Copy' }).click()
        await Promise.resolve()
      })
    expect(status()).toBe('')
    await press()
    act(() => jest.advanceTimersByTime(60_000))
    expect(status()).toBe('Not copied')
    expect(screen.queryByRole('button', { name: 'Settings' })).toBeNull()
    rerender(button('privacy'))
    await press()
    expect(status()).toBe('Agree first')
    rerender(button('refused'))
    await press()
    expect(status()).toBe('Not allowed')
    screen.getByRole('button', { name: 'Settings' }).click()
    expect(openSettings).toHaveBeenCalledTimes(1)
    rerender(button('copied'))
    await press()
    expect(status()).toBe('Copied')
    act(() => jest.advanceTimersByTime(6000))
    expect(status()).toBe('')
  })
})
