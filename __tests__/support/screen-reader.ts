import type { CDPSession, Page } from 'playwright-core'
import type { ScreenDriver } from './questionnaire'
import { HANG } from './hang'
import type { Translations } from './translations'

/** A node of the accessibility tree. */
interface AccessibleNode {
  readonly role: string
  readonly name: string
  readonly level: number
  readonly checked: boolean
  readonly expanded: boolean | null
  readonly focused: boolean
  /** The browser's id of the element, to focus it. */
  readonly element: number
  /** Its runs of text. */
  readonly texts: readonly string[]
}

interface AXValue {
  readonly value?: string | number | boolean
}

/** The used part of a node of the DevTools protocol. */
interface AXNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: AXValue
  readonly name?: AXValue
  readonly properties?: readonly { readonly name: string; readonly value: AXValue }[]
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
}

/** The whole accessibility tree, in reading order. */
async function readAccessibilityTree(session: CDPSession): Promise<AccessibleNode[]> {
  const { nodes: axNodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly AXNode[]
  }
  const byId = new Map(axNodes.map((node) => [node.nodeId, node]))
  const wordsIn = (node: AXNode): string[] =>
    node.role?.value === 'StaticText'
      ? [String(node.name?.value)]
      : (node.childIds ?? []).flatMap((id) => wordsIn(byId.get(id)!))
  const nodes: AccessibleNode[] = []
  const read = (node: AXNode) => {
    const of = (name: string) => node.properties?.find((property) => property.name === name)?.value.value
    if (!node.ignored && node.backendDOMNodeId !== undefined) {
      nodes.push({
        role: String(node.role?.value),
        name: String(node.name?.value ?? '').trim(),
        level: Number(of('level') ?? 0),
        checked: of('checked') === 'true' || of('checked') === true,
        expanded: of('expanded') === undefined ? null : Boolean(of('expanded')),
        focused: of('focused') === true,
        element: node.backendDOMNodeId,
        texts: wordsIn(node).map((text) => text.trim()),
      })
    }
    for (const id of node.childIds ?? []) read(byId.get(id)!)
  }
  if (axNodes[0]) read(axNodes[0])
  return nodes
}

/**
 * Drives a page as a screen-reader user does: finds nodes of the accessibility tree by role and name, focuses them and
 * presses keys; it knows no positions and no style sheets. `readTree` returns the current tree.
 * @example const driver = await screenReaderDriver(page, en); await driver.press(en.t('find.page.questions'))
 */
export async function screenReaderDriver(
  page: Page,
  { t }: Translations,
): Promise<
  ScreenDriver & {
    readTree: () => Promise<AccessibleNode[]>
    hears: (role: string, text: string) => Promise<AccessibleNode>
  }
> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const readTree = () => readAccessibilityTree(session)

  /** Polls the tree until a node is found. */
  async function until<T>(description: string, find: (all: readonly AccessibleNode[]) => T | undefined): Promise<T> {
    for (const end = Date.now() + HANG; ;) {
      const all = await readTree()
      const found = find(all)
      if (found !== undefined) return found
      if (Date.now() > end)
        throw new Error(
          `${description} is not told, but: ${all
            .filter(({ role }) => role !== 'StaticText' && role !== 'InlineTextBox')
            .map(({ role, name }) => `${role} “${name}”`)
            .join(', ')}`,
        )
      await page.waitForTimeout(50)
    }
  }
  const pressKey = async ({ element, role, name }: AccessibleNode, key: string) => {
    await session.send('DOM.focus', { backendNodeId: element })
    const { focused } = await until(`${role} “${name}”`, (all) => all.find((node) => node.element === element))
    if (!focused) throw new Error(`the focus does not go to ${role} “${name}”`)
    await page.keyboard.press(key)
  }
  const find = (roles: readonly string[], name: string) =>
    until(`${roles.join(' or ')} “${name}”`, (all) => {
      const these = all.filter((node) => roles.includes(node.role))
      return (
        these.find((node) => node.name === name) ??
        these.find((node) => node.texts.includes(name)) ??
        these.find((node) => node.name.startsWith(`${name} `) || node.name.startsWith(`${name}. `))
      )
    })
  const title = (all: readonly AccessibleNode[]) =>
    all.find(({ role, level }) => role === 'heading' && level === 1)?.name
  const choose = async (role: string, name: string) => {
    const node = await find([role], name)
    await pressKey(node, 'Space')
    await until(`${name}, chosen,`, (all) =>
      all.some(({ element, checked }) => element === node.element && checked) ? true : undefined,
    )
  }

  return {
    readTree,
    hears: (role, text) =>
      until(`${role} “${text}”`, (all) =>
        all.find((node) => node.role === role && [node.name, ...node.texts].some((run) => run.includes(text))),
      ),
    heading: () => until('a first heading', title),
    chooseAnswer: async (answer) => pressKey(await find(['button'], answer), 'Enter'),
    selectOption: (answer) => choose('radio', answer),
    toggle: (label) => choose('checkbox', label),
    press: async (name) => pressKey(await find(['button', 'link'], name), 'Enter'),
    goBack: async (name) => pressKey(await find(['button', 'link'], name), 'Enter'),
    expand: async (summary) => {
      const node = await find(['DisclosureTriangle'], summary)
      if (node.expanded !== true) await pressKey(node, 'Enter')
    },
    openChapter: async (chapter) => pressKey(await find(['button'], chapter), 'Enter'),
    waitForHeadingChange: async (heading) => {
      await until(`another heading than “${heading}”`, (all) => (title(all) ?? heading) !== heading || undefined)
    },
    waitForText: async (text) => {
      await until(`“${text}”`, (all) => all.some((node) => node.name.includes(text)) || undefined)
    },
    currentPhase: async () =>
      (
        await until('where on the way somebody is', (all) =>
          all.find(({ role, texts: words }) => role === 'listitem' && words.includes(t('four.here'))),
        )
      ).texts.join(' '),
  }
}
