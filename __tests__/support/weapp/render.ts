import { Component, type Element, NativeNode, TextNode, type Node } from 'glass-easel'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { HANG } from '../hang'
import type { openMiniProgram } from './program'
import { attribute, classesOf } from './tree'

type Program = Awaited<ReturnType<typeof openMiniProgram>>

const dist = resolve('dist/weapp')
const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** A style sheet with what it imports. WeChat's `page` is the body here, its elements have a prefix. */
function styles(file: string): string {
  if (!existsSync(join(dist, file))) return ''
  const sheet = readFileSync(join(dist, file), 'utf8').replace(/@import "(\.{1,2}\/[^"]+)";/g, (_, name: string) =>
    styles(join(file, '..', name)),
  )
  return sheet.replace(/(^|[},\s])page(?=[\s,{])/g, '$1body')
}

/** The elements of the visible page by number. */
interface Drawn {
  readonly html: string
  readonly elements: readonly Element[]
}

function draw(root: Node): Drawn {
  const elements: Element[] = []
  const inner = (node: Node): string => {
    const tree = Component.isComponent(node) ? node.getShadowRoot() : node
    return (TextNode.isTextNode(tree) ? [] : (tree?.childNodes ?? [])).map(write).join('')
  }
  function write(node: Node): string {
    if (TextNode.isTextNode(node)) return escape(node.textContent)
    if (!NativeNode.isNativeNode(node)) return inner(node)
    const { is } = node
    const number = elements.push(node) - 1
    const { style = '' } = node as unknown as { style?: string }
    // The names of the build have the styles, those of the source are for selectors.
    const names = [node.class, ...classesOf(node)].join(' ')
    const own = `data-node="${number}" class="${escape(names)}" style="${escape(style)}" id="${escape(node.id)}"`
    const content =
      is === 'image'
        ? `<img src="${escape(imageUrl(attribute(node, 'src') ?? ''))}">`
        : is === 'input'
          ? `<input value="${escape(attribute(node, 'value') ?? '')}" placeholder="${escape(attribute(node, 'placeholder') ?? '')}">`
          : is === 'scroll-view'
            ? `<div>${inner(node)}</div>`
            : inner(node)
    return `<wx-${is} ${own}>${content}</wx-${is}>`
  }
  return { html: inner(root), elements }
}

const imageUrl = (source: string) =>
  source.startsWith('/') ? `data:image/svg+xml;base64,${readFileSync(join(dist, source)).toString('base64')}` : source

/**
 * Draws the visible page of a mini-program in a browser, with the styles of WeChat's components. A touch there is a tap
 * in the program, after which the page is drawn again. As on a phone, an element that catches moves does not let the
 * page scroll.
 * @example const phone = await renderProgram(browser, program, { width: 375, height: 667 })
 */
export async function renderProgram(
  browser: Browser,
  program: Program,
  { dark = false, ...viewport }: { readonly width: number; readonly height: number; readonly dark?: boolean },
) {
  const context = await browser.newContext({
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 1,
  })
  context.setDefaultTimeout(HANG)
  const page = await context.newPage()
  let drawn: Drawn = { html: '', elements: [] }

  async function refresh(): Promise<void> {
    drawn = draw(program.root())
    const native = readFileSync(join(__dirname, 'native.css'), 'utf8')
    const route = program.routes().slice(-1)[0] ?? ''
    const html = `<!doctype html><html><head><meta name="viewport" content="width=device-width"><style>${native}</style><style>${styles('app.wxss')}${styles(`${route}.wxss`)}</style></head><body>${drawn.html}</body></html>`
    await page.setContent(html, { waitUntil: 'load' })
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('.dialog-outside'))
        element.addEventListener('touchmove', (event) => event.preventDefault(), { passive: false })
    })
  }

  /** The element of the program below a point. */
  async function elementAt(x: number, y: number): Promise<Element | undefined> {
    const number = await page.evaluate(
      ([left, top]) => document.elementFromPoint(left, top)?.closest('[data-node]')?.getAttribute('data-node'),
      [x, y] as const,
    )
    return number === undefined || number === null ? undefined : drawn.elements[Number(number)]
  }

  await refresh()
  return {
    page,
    refresh,
    close: () => context.close(),
    /** The same screen in a window of another size, in light or dark; the theme of the program is that of its phone. */
    async resize(size: { readonly width: number; readonly height: number }, isDark: boolean): Promise<void> {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' })
      await refresh()
    },
    /** Writes a picture of the screen to the folder PICTURES, if there is one. */
    async picture(name: string): Promise<void> {
      const folder = process.env.PICTURES
      if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) })
    },
    /** Touches the middle of what a selector finds first, wherever that is on the page. */
    async touch(selector: string): Promise<void> {
      const target = page.locator(selector).first()
      await target.scrollIntoViewIfNeeded()
      const box = await target.boundingBox()
      if (!box) throw new Error(`${selector} is not to be seen`)
      const element = await elementAt(box.x + box.width / 2, box.y + box.height / 2)
      if (!element) throw new Error(`nothing is to be touched at ${selector}`)
      await program.tap(element)
      await refresh()
    },
    /** Swipes up by a number of px, with one finger. */
    async swipe(x: number, from: number, by: number): Promise<void> {
      const session = await context.newCDPSession(page)
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
      await touch('touchStart', from)
      for (let moved = 20; moved <= by; moved += 20) await touch('touchMove', from - moved)
      await touch('touchEnd', from - by)
      await session.detach()
    },
  }
}

/** What is shared by the phones of a test. */
export type RenderedProgram = Awaited<ReturnType<typeof renderProgram>>
