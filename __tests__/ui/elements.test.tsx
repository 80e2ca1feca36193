import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Anchor, reach } from '../../src/ui/anchor'
import { Button } from '../../src/ui/button'
import { Expander } from '../../src/ui/expander'
import { Heading } from '../../src/ui/heading'
import { Icon } from '../../src/ui/icon'
import { Link } from '../../src/ui/link'
import { Live } from '../../src/ui/live'
import { Paragraph, Text } from '../../src/ui/text'

test('a button is pressed by pointer, Enter and Space', async () => {
  const press = jest.fn()
  const user = userEvent.setup()
  render(<Button onPress={press}>Continue</Button>)
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await user.keyboard('{Enter}')
  await user.keyboard(' ')
  expect(press).toHaveBeenCalledTimes(3)
})

test('a disabled button does nothing and says so', async () => {
  const press = jest.fn()
  render(<Button disabled onPress={press}>Continue</Button>)
  const button = screen.getByRole<HTMLButtonElement>('button')
  await userEvent.click(button)
  expect(button.disabled).toBe(true)
  expect(press).not.toHaveBeenCalled()
})

test('an element without lang, label or id carries none of these attributes', () => {
  const { container } = render(<><Button onPress={jest.fn()}>A</Button><Text>B</Text><Paragraph>C</Paragraph><Heading level={2}>D</Heading></>)
  expect(container.innerHTML).not.toMatch(/undefined|lang=|aria-|id=/)
})

test('a link has an address, and a plain click is the app\'s', () => {
  const follow = jest.fn()
  render(<Link href="#/about" onFollow={follow}>About</Link>)
  const link = screen.getByRole('link', { name: 'About' })
  expect(link.getAttribute('href')).toBe('#/about')
  expect(fireEvent.click(link)).toBe(false)
  expect(follow).toHaveBeenCalledTimes(1)
  fireEvent.click(link, { ctrlKey: true })
  expect(follow).toHaveBeenCalledTimes(1)
})

test('a link out of the app is the browser\'s, and a site opens beside the app', () => {
  const follow = jest.fn()
  render(<><Link href="https://www.nhsa.gov.cn" outward onFollow={follow}>Site</Link><Link href="tel:12393" outward onFollow={follow}>Call</Link></>)
  const site = screen.getByRole('link', { name: 'Site' })
  expect(fireEvent.click(site)).toBe(true)
  expect(follow).not.toHaveBeenCalled()
  expect(site.getAttribute('rel')).toContain('noopener')
  expect(screen.getByRole('link', { name: 'Call' }).getAttribute('target')).toBeNull()
})

test('a heading takes the focus when somebody arrives, and again at the next arrival', () => {
  const { rerender } = render(<Heading level={1} arrival="a">First</Heading>)
  const heading = screen.getByRole('heading', { level: 1 })
  expect(document.activeElement).toBe(heading)
  heading.blur()
  rerender(<Heading level={1} arrival="a">First</Heading>)
  expect(document.activeElement).toBe(document.body)
  rerender(<Heading level={1} arrival="b">Second</Heading>)
  expect(document.activeElement).toBe(heading)
})

test('a heading without arrival leaves the focus where it is', () => {
  render(<Heading level={1}>Quiet</Heading>)
  expect(document.activeElement).toBe(document.body)
})

test('a run of Chinese says that it is Chinese', () => {
  render(<Text lang="zh-Hans">参保登记</Text>)
  expect(screen.getByText('参保登记').lang).toBe('zh-Hans')
})

test('an icon is never spoken', () => {
  render(<Button onPress={jest.fn()}><Icon name="phone" />Call</Button>)
  expect(screen.getByRole('button', { name: 'Call' }).querySelector('[aria-hidden="true"]')).not.toBeNull()
})

test('details are closed at first and open when asked for', () => {
  render(<><Expander summary="Why">Because</Expander><Expander summary="How" open>So</Expander></>)
  const open = screen.getAllByRole('group').map((group) => group.hasAttribute('open'))
  expect(open).toEqual([false, true])
})

test('what is urgent interrupts, the rest waits', () => {
  render(<><Live>Copied</Live><Live urgent>Wrong</Live></>)
  expect(screen.getByRole('status').textContent).toBe('Copied')
  expect(screen.getByRole('alert').textContent).toBe('Wrong')
})

test('reaching a place puts the focus into its first field, or on the place', () => {
  Element.prototype.scrollIntoView = jest.fn()
  render(<><Anchor id="empty">Words</Anchor><Anchor id="full"><input aria-label="Name" /></Anchor></>)
  reach('full')
  expect(document.activeElement).toBe(screen.getByLabelText('Name'))
  reach('empty')
  expect(document.activeElement?.id).toBe('empty')
  reach('nowhere')
  expect(document.activeElement?.id).toBe('empty')
})
