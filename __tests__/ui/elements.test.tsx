import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Button } from '../../src/ui/button'
import { Disclosure } from '../../src/ui/disclosure'
import { Heading } from '../../src/ui/heading'
import { Icon } from '../../src/ui/icon'
import { Link } from '../../src/ui/link'
import { LiveRegion } from '../../src/ui/live-region'
import { Paragraph, Text } from '../../src/ui/text'

test('a button reacts to the pointer, Enter and Space', async () => {
  const press = jest.fn()
  const user = userEvent.setup()
  render(<Button onPress={press}>Continue</Button>)
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await user.keyboard('{Enter}')
  await user.keyboard(' ')
  expect(press).toHaveBeenCalledTimes(3)
})

test('a disabled button does nothing and is announced as disabled', async () => {
  const press = jest.fn()
  render(
    <Button disabled onPress={press}>
      Continue
    </Button>,
  )
  const button = screen.getByRole<HTMLButtonElement>('button')
  await userEvent.click(button)
  expect(button.disabled).toBe(true)
  expect(press).not.toHaveBeenCalled()
})

test('an element without lang, label or id renders none of these attributes', () => {
  const { container } = render(
    <>
      <Button onPress={jest.fn()}>A</Button>
      <Text>B</Text>
      <Paragraph>C</Paragraph>
      <Heading level={2}>D</Heading>
    </>,
  )
  expect(container.innerHTML).not.toMatch(/undefined|lang=|aria-|id=/)
})

test('a link has an address, and the app handles plain clicks', () => {
  const follow = jest.fn()
  render(
    <Link href="#/about" onFollow={follow}>
      About
    </Link>,
  )
  const link = screen.getByRole('link', { name: 'About' })
  expect(link.getAttribute('href')).toBe('#/about')
  expect(fireEvent.click(link)).toBe(false)
  expect(follow).toHaveBeenCalledTimes(1)
  fireEvent.click(link, { ctrlKey: true })
  expect(follow).toHaveBeenCalledTimes(1)
})

test('the browser handles external links, and sites open in a new tab', () => {
  const follow = jest.fn()
  render(
    <>
      <Link href="https://www.nhsa.gov.cn" external onFollow={follow}>
        Site
      </Link>
      <Link href="tel:12393" external onFollow={follow}>
        Call
      </Link>
    </>,
  )
  const site = screen.getByRole('link', { name: 'Site' })
  expect(fireEvent.click(site)).toBe(true)
  expect(follow).not.toHaveBeenCalled()
  expect(site.getAttribute('rel')).toContain('noopener')
  expect(screen.getByRole('link', { name: 'Call' }).getAttribute('target')).toBeNull()
})

/** Waits for the next frame, with which a heading gets the focus. */
const nextFrame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))

test('a heading gets the focus when its key changes', async () => {
  const { rerender } = render(
    <Heading level={1} focusKey="a">
      First
    </Heading>,
  )
  const heading = screen.getByRole('heading', { level: 1 })
  await nextFrame()
  expect(document.activeElement).toBe(heading)
  heading.blur()
  rerender(
    <Heading level={1} focusKey="a">
      First
    </Heading>,
  )
  await nextFrame()
  expect(document.activeElement).toBe(document.body)
  rerender(
    <Heading level={1} focusKey="b">
      Second
    </Heading>,
  )
  await nextFrame()
  expect(document.activeElement).toBe(heading)
})

test('a heading without a focus key leaves the focus alone', async () => {
  render(<Heading level={1}>Quiet</Heading>)
  await nextFrame()
  expect(document.activeElement).toBe(document.body)
})

test('Chinese text has a lang attribute', () => {
  render(<Text lang="zh-Hans">参保登记</Text>)
  expect(screen.getByText('参保登记').lang).toBe('zh-Hans')
})

test('an icon is hidden from screen readers', () => {
  render(
    <Button onPress={jest.fn()}>
      <Icon name="phone" />
      Call
    </Button>,
  )
  expect(screen.getByRole('button', { name: 'Call' }).querySelector('[aria-hidden="true"]')).not.toBeNull()
})

test('a disclosure is closed at first', () => {
  render(
    <>
      <Disclosure summary="Why">Because</Disclosure>
      <Disclosure summary="How" open>
        So
      </Disclosure>
    </>,
  )
  const open = screen.getAllByRole('group').map((group) => group.hasAttribute('open'))
  expect(open).toEqual([false, true])
})

test('assertive content interrupts, other content waits', () => {
  render(
    <>
      <LiveRegion>Copied</LiveRegion>
      <LiveRegion assertive>Wrong</LiveRegion>
    </>,
  )
  expect(screen.getByRole('status').textContent).toBe('Copied')
  expect(screen.getByRole('alert').textContent).toBe('Wrong')
})
