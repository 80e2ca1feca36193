import { Component, Element, NativeNode, TextNode, type Node } from 'glass-easel'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Adds every descendant in document order, through components. (A generator would take ten times as long.) */
function addDescendants(node: Node, found: Node[]): Node[] {
  if (TextNode.isTextNode(node)) return found
  const inner = Component.isComponent(node) ? node.getShadowRoot() : node
  for (const child of inner?.childNodes ?? []) {
    found.push(child)
    addDescendants(child, found)
  }
  return found
}

/** Every descendant element. */
export function elements(root: Element): Element[] {
  return addDescendants(root, []).filter((node) => Element.isElement(node))
}

/** The texts below an element, one line for each text element. */
export function textOf(root: Element): string {
  return addDescendants(root, [])
    .filter((node): node is TextNode => TextNode.isTextNode(node) && node.textContent.trim() !== '')
    .map((node) => node.textContent)
    .join('\n')
}

/** An attribute of an element as text; `null` when it is not set. */
export function attribute(element: Element, name: string): string | null {
  const value = element.attributes.find((attribute) => attribute.name === name)?.value
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : null
}

/**
 * The number of rendered descendants, and their depth, without template blocks and the containers that Taro makes for
 * deep trees.
 */
export function treeSize(root: Element): { nodes: number; depth: number } {
  let nodes = 0
  let deepest = 0
  const walk = (node: Node, depth: number) => {
    if (TextNode.isTextNode(node)) return
    const inner = Component.isComponent(node) ? node.getShadowRoot() : node
    const isNative = NativeNode.isNativeNode(node)
    if (isNative) nodes += 1
    const nodeDepth = isNative ? depth + 1 : depth
    deepest = Math.max(deepest, nodeDepth)
    for (const child of inner?.childNodes ?? []) walk(child, nodeDepth)
  }
  walk(root, 0)
  return { nodes, depth: deepest }
}

const longNames = new Map<string, ReadonlyMap<string, string>>()

/** The class names of a build by their short ones (config/wire); none in a build without them. */
function namesIn(dist: string): ReadonlyMap<string, string> {
  const known = longNames.get(dist)
  if (known) return known
  const file = resolve(dist, 'class-names.js')
  const [, list = ''] = existsSync(file) ? (/"(.*)"/.exec(readFileSync(file, 'utf8')) ?? []) : []
  const words = list.split(' ')
  const names = new Map(words.flatMap((name, index) => (index % 2 === 0 ? [[words[index + 1] ?? '', name]] : [])))
  longNames.set(dist, names)
  return names
}

/** The classes of an element, under their names in the source. */
export function classesOf(element: { readonly class: string }): string[] {
  const names = namesIn(resolve('dist/weapp'))
  return element.class.split(/\s+/).map((name) => names.get(name) ?? name)
}
