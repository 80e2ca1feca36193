import type { CDPSession, Page } from 'playwright-core'
import type { Hands } from './check'
import type { Words } from './words'

/** A thing as the browser tells it to a screen reader. */
interface Heard {
  readonly role: string
  readonly name: string
  readonly level: number
  readonly checked: boolean
  readonly expanded: boolean | null
  readonly focused: boolean
  /** How the browser knows the element, for giving it the focus. */
  readonly element: number
  /** The words in it, one run each. */
  readonly words: readonly string[]
}

interface Value {
  readonly value?: string | number | boolean
}

/** What the browser sends, as far as it is used here. */
interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
}

const LONGEST = 15_000

/** The whole tree, in the order in which it is read. */
async function listen(session: CDPSession): Promise<Heard[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const wordsIn = (node: Node): string[] =>
    node.role?.value === 'StaticText' ? [String(node.name?.value)] : (node.childIds ?? []).flatMap((id) => wordsIn(byId.get(id)!))
  const heard: Heard[] = []
  const read = (node: Node) => {
    const of = (name: string) => node.properties?.find((one) => one.name === name)?.value.value
    if (!node.ignored && node.backendDOMNodeId !== undefined) {
      heard.push({
        role: String(node.role?.value), name: String(node.name?.value ?? '').trim(), level: Number(of('level') ?? 0),
        checked: of('checked') === 'true' || of('checked') === true, expanded: of('expanded') === undefined ? null : Boolean(of('expanded')),
        focused: of('focused') === true, element: node.backendDOMNodeId, words: wordsIn(node).map((one) => one.trim()),
      })
    }
    for (const id of node.childIds ?? []) read(byId.get(id)!)
  }
  if (nodes[0]) read(nodes[0])
  return heard
}

/**
 * A person who sees nothing: hears what the browser tells a screen reader, by role and name, lets it take the focus there
 * and presses a key. No place on the screen and no style sheet is known to it. `said` is all that is told now.
 * @example const ears = await listener(page, en); await ears.press(en.t('home.start'))
 */
export async function listener(page: Page, { t }: Words): Promise<Hands & { said: () => Promise<Heard[]>; hears: (role: string, words: string) => Promise<Heard> }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const said = () => listen(session)

  /** Listens until something is told. */
  async function until<T>(what: string, find: (all: readonly Heard[]) => T | undefined): Promise<T> {
    for (let waited = 0; ; waited += 50) {
      const all = await said()
      const found = find(all)
      if (found !== undefined) return found
      if (waited >= LONGEST) throw new Error(`${what} is not told, but: ${all.filter(({ role }) => role !== 'StaticText' && role !== 'InlineTextBox').map(({ role, name }) => `${role} “${name}”`).join(', ')}`)
      await page.waitForTimeout(50)
    }
  }
  const pressKey = async ({ element, role, name }: Heard, key: string) => {
    await session.send('DOM.focus', { backendNodeId: element })
    const { focused } = await until(`${role} “${name}”`, (all) => all.find((one) => one.element === element))
    if (!focused) throw new Error(`the focus does not go to ${role} “${name}”`)
    await page.keyboard.press(key)
  }
  const find = (roles: readonly string[], name: string) => until(`${roles.join(' or ')} “${name}”`, (all) => {
    const these = all.filter((one) => roles.includes(one.role))
    return these.find((one) => one.name === name) ?? these.find((one) => one.words.includes(name)) ?? these.find((one) => one.name.startsWith(`${name} `))
  })
  const title = (all: readonly Heard[]) => all.find(({ role, level }) => role === 'heading' && level === 1)?.name
  const choose = async (role: string, words: string) => {
    const one = await find([role], words)
    await pressKey(one, 'Space')
    await until(`${words}, chosen,`, (all) => (all.some(({ element, checked }) => element === one.element && checked) ? true : undefined))
  }

  return {
    said,
    hears: (role, words) => until(`${role} “${words}”`, (all) => all.find((one) => one.role === role && [one.name, ...one.words].some((run) => run.includes(words)))),
    heading: () => until('a first heading', title),
    mark: (answer) => choose('radio', answer),
    tick: (words) => choose('checkbox', words),
    press: async (name) => pressKey(await find(['button', 'link'], name), 'Enter'),
    unfold: async (summary) => {
      const one = await find(['DisclosureTriangle'], summary)
      if (one.expanded !== true) await pressKey(one, 'Enter')
    },
    left: async (heading) => {
      await until(`another heading than “${heading}”`, (all) => (title(all) ?? heading) !== heading || undefined)
    },
    sees: async (words) => {
      await until(`“${words}”`, (all) => all.some((one) => one.name.includes(words)) || undefined)
    },
    standing: async () => (await until('where on the way somebody is', (all) =>
      all.find(({ role, words }) => role === 'listitem' && words.includes(t('four.here'))))).words.join(' '),
  }
}
