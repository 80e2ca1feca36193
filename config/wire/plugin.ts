import type { Compiler } from 'webpack'
import { KEYS, PURE_VIEW, TEXT } from './format.json'
import { shortenSheet, shortNames } from './class-names'

/**
 * How Taro writes what this relies on: the two kinds of nodes that cross without their type, those without listeners,
 * and where types are read.
 */
const expected: Readonly<Record<string, readonly string[]>> = {
  'base.wxml': [
    `<template name="tmpl_0_${PURE_VIEW}">\n  <view style="{{i.st}}" class="{{i.cl}}"  id=`,
    `<template name="tmpl_0_${TEXT}">\n  <block>{{i.v}}</block>`,
    ...['image', 'text', 'view'].map((kind, index) => `<template name="tmpl_0_${index + 4}">\n  <${kind} `),
    'xs.a(c, item.nn, l)',
  ],
  'comp.wxml': ['i.nn'],
  'utils.wxs': ['a: function', 'prefix + i.nn'],
}

/** Templates and scripts that read the keys of format.json. */
function encodeTemplates(text: string): string {
  return text
    .replace(/\b(item|i)\.nn\b/g, 'xs.n($1)')
    .replace(/\b(i|root)\.(cn|sid|cl)\b/g, (_, from: string, key: 'cn' | 'sid' | 'cl') => `${from}.${KEYS[key]}`)
    .replace(/wx:key="sid"/g, `wx:key="${KEYS.sid}"`)
}

/** The function of the templates that knows the type of a node. */
const typeOf = `n: function (i) {
    return i.${KEYS.nn} || (i.v === undefined ? '${PURE_VIEW}' : '${TEXT}')
  },
  a: function`

/**
 * Makes what crosses to the view layer small: short class names in the style sheets, the list of them that runtime.js
 * reads, and templates that read the short keys and know a node without its type.
 */
export class WirePlugin {
  apply(compiler: Compiler): void {
    const {
      Compilation: { PROCESS_ASSETS_STAGE_REPORT: stage },
      sources: { RawSource },
    } = compiler.webpack
    compiler.hooks.compilation.tap('WirePlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'WirePlugin', stage }, (assets) => {
        if (!assets['base.wxml']) return
        const read = (file: string) => String(assets[file]?.source())
        const update = (file: string, text: string) => compilation.updateAsset(file, new RawSource(text))
        const sheets = Object.keys(assets).filter((file) => file.endsWith('.wxss'))
        const names = shortNames(Object.fromEntries(sheets.map((file) => [file, read(file)])))
        for (const sheet of sheets) update(sheet, shortenSheet(read(sheet), names))
        const list = [...names].map((pair) => pair.join(' ')).join(' ')
        compilation.emitAsset('class-names.js', new RawSource(`module.exports=${JSON.stringify(list)}`))
        for (const [file, parts] of Object.entries(expected))
          for (const part of parts)
            if (!read(file).includes(part))
              throw new Error(`${file} of Taro has no "${part}"; compare config/wire with it`)
        for (const file of ['base.wxml', 'comp.wxml']) update(file, encodeTemplates(read(file)))
        const script = read('utils.wxs').replace('prefix + i.nn', `prefix + i.${KEYS.nn}`)
        update('utils.wxs', script.replace('a: function', typeOf))
      })
    })
  }
}
