import { Component, Element, NativeNode, TextNode, type Node } from 'glass-easel'

/** Every node below this one as a person meets them, top to bottom, through components. */
function* below(node: Node): Generator<Node> {
  if (TextNode.isTextNode(node)) return
  const inner = Component.isComponent(node) ? node.getShadowRoot() : node
  for (const child of inner?.childNodes ?? []) {
    yield child
    yield* below(child)
  }
}

/** Every element below this one. */
export function elements(root: Element): Element[] {
  return [...below(root)].filter((node) => Element.isElement(node))
}

/** The texts below an element, one line for each text element. */
export function textOf(root: Element): string {
  return [...below(root)]
    .filter((node): node is TextNode => TextNode.isTextNode(node) && node.textContent.trim() !== '')
    .map((node) => node.textContent)
    .join('\n')
}

/** An attribute of an element as text; `null` when it is not set. */
export function attribute(element: Element, name: string): string | null {
  const value = element.attributes.find((one) => one.name === name)?.value
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : null
}

/**
 * How many elements stand below this one, and how deep: those that are drawn. Blocks of templates and the boxes
 * that Taro makes for deep trees are none.
 */
export function sizeOf(root: Element): { nodes: number; depth: number } {
  let nodes = 0
  let deepest = 0
  const walk = (node: Node, depth: number) => {
    if (TextNode.isTextNode(node)) return
    const inner = Component.isComponent(node) ? node.getShadowRoot() : node
    const drawn = NativeNode.isNativeNode(node)
    if (drawn) nodes += 1
    const now = drawn ? depth + 1 : depth
    deepest = Math.max(deepest, now)
    for (const child of inner?.childNodes ?? []) walk(child, now)
  }
  walk(root, 0)
  return { nodes, depth: deepest }
}
