import { releaseFocus, rememberFocus, restoreFocus } from '../../src/platform/restore-focus'

// Where the focus goes as the router shows and hides screens. jsdom has no layout: what is not `hidden` is visible.

const frames: FrameRequestCallback[] = []
const drawFrames = () => frames.splice(0).forEach((callback) => callback(0))

function addScreen(name: string): HTMLElement {
  const screen = document.createElement('div')
  screen.className = 'taro_page'
  screen.innerHTML = `<h1>${name}</h1><a href="#/other">away</a>`
  document.body.append(screen)
  return screen
}

const show = (screen: HTMLElement) => {
  screen.hidden = false
  restoreFocus()
}

/** As a browser does, hiding takes the focus away. */
const hide = (screen: HTMLElement) => {
  screen.hidden = true
  if (screen.contains(document.activeElement)) (document.activeElement as HTMLElement).blur()
  releaseFocus()
}

const setTabVisibility = (state: DocumentVisibilityState) =>
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)

const home = addScreen('home')
const link = home.querySelector('a')!

beforeAll(() => {
  jest.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback))
  jest.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [new DOMRect()]) as unknown as DOMRectList
  })
  rememberFocus()
  show(home)
  drawFrames()
})

test('the first screen leaves the focus where it is', () => {
  expect(document.activeElement).toBe(document.body)
})

test.each([true, false])(
  'the focus returns to the link that led away; the other screen had a frame: %s',
  (hadFrame) => {
    link.focus()
    hide(home)
    const other = addScreen('other')
    show(other)
    if (hadFrame) {
      drawFrames()
      expect(document.activeElement).toBe(other.querySelector('h1'))
    }
    other.remove()
    show(home)
    drawFrames()
    expect(document.activeElement).toBe(link)
  },
)

test('a tab that was hidden leaves the focus where it is', () => {
  link.blur()
  setTabVisibility('hidden')
  releaseFocus()
  setTabVisibility('visible')
  restoreFocus()
  drawFrames()
  expect(document.activeElement).toBe(document.body)
})
