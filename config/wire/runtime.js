/* global __non_webpack_require__ */
// The part of the wire format that runs in the mini-program: what Taro sends to the view layer is made small on its way.
// plugin.ts writes the templates and style sheets that read it.
import { hooks } from '@tarojs/shared'
import format from './format.json'

const { KEYS, PURE_VIEW, STILL, TEXT } = format

const short = { pressed: 'pressed' }
const names = __non_webpack_require__('./class-names.js').split(' ')
for (let index = 0; index < names.length; index += 2) short[names[index]] = names[index + 1]

/** The short names of classes. One that no style sheet has stays on this side. */
const shorten = (classes) =>
  String(classes)
    .split(' ')
    .flatMap((name) => short[name] || [])
    .join(' ')

/** Whether a node and all below it have neither listeners nor a state: who they are then matters only among siblings. */
const isStill = (node) => STILL.includes(node.nn) && (node.cn || []).every(isStill)

/**
 * A node without what a template can tell by itself: that it has no children or classes, that it is a text or a View
 * without attributes.
 */
function encodeNode(node, hasId = true) {
  const encoded = {}
  for (const key in node) {
    const value = node[key]
    if (key === 'nn') {
      if (value !== (node.v === undefined ? PURE_VIEW : TEXT)) encoded[KEYS.nn] = value
    } else if (key === 'sid') {
      if (hasId) encoded[KEYS.sid] = value
    } else if (key === 'cn') {
      if (value.length > 0) encoded[KEYS.cn] = encodeList(value)
    } else if (key === 'cl') {
      const classes = shorten(value)
      if (classes !== '') encoded[KEYS.cl] = classes
    } else encoded[key] = value
  }
  return encoded
}

/** Siblings: one needs no id, because the absent id is only its own. */
function encodeList(nodes) {
  const withoutId = nodes.findIndex(isStill)
  return nodes.map((node, index) => encodeNode(node, index !== withoutId))
}

/** `root.cn.[0].cl` becomes `root.c[0].k`. */
const encodePath = (path) =>
  path.replace(/\.cn\.\[(\d+)\]/g, `.${KEYS.cn}[$1]`).replace(/\.(cn|nn|cl|sid)$/, (_, key) => `.${KEYS[key]}`)

function encodeValue(path, value) {
  if (path.endsWith('.cl')) return shorten(value)
  if (Array.isArray(value)) return path.endsWith('.cn') ? encodeList(value) : value
  return path.endsWith(']') ? encodeNode(value) : value
}

// Taro asks for the page just before each setData.
hooks.tap('proxyToRaw', (page) => ({
  setData(data, done) {
    const encoded = {}
    for (const path in data) encoded[encodePath(path)] = encodeValue(path, data[path])
    page.setData(encoded, done)
  },
}))

// A node that gets its first listener needs its id from then on. (Taro replaces a listener without side effects.)
hooks.tap('modifyAddEventListener', (element, isFirst) => {
  if (isFirst && !element.isAnyEventBinded() && hooks.call('getSpecialNodes').includes(element.nodeName))
    element.enqueueUpdate({ path: `${element._path}.sid`, value: element.sid })
})
