import fc from 'fast-check'
import codebook from '../../../src/policies/codebook.json'
import { routes } from '../../../src/routes'
import { mutateText } from '../mutations'
import { followInside, openAfresh } from './screen'
import type { Attack } from './attack'

const number = fc.nat(0x7fffffff)
const any = (texts: readonly string[]) => fc.constantFrom(...texts)

/** Names that every object of JavaScript has, and texts that cannot be decoded. */
const HOSTILE = [
  ...['constructor', 'toString', 'hasOwnProperty', '__proto__', 'prototype', 'length', 'undefined', 'null', 'then'],
  ...['%', '%E4', '%00', '%zz', '%E5%8C', '%25', '..', '.', '/', '//', '?', '#', '&', '=', ' ', '+', '\u0000', '医保'],
  ...['\u202e', '😀', '\\', '"', "'", '<b>', 'javascript:alert(1)', 'x'.repeat(3000), '-1', '0', '1e999', '[]', '{}'],
]
const IDS = [...codebook.guides, ...codebook.places, ...codebook.languages, ...Object.keys(codebook.questions)]
const NAMES = [
  'id',
  'step',
  'guide',
  'lang',
  'q',
  'term',
  'place',
  'change',
  'code',
  'entry',
  'at',
  'task',
  'show',
  'from',
]

const mutated = (texts: readonly string[]) =>
  fc.tuple(any(texts), number, number).map(([text, way, what]) => mutateText(text, way, what))
const path = fc.oneof(
  { weight: 6, arbitrary: any(Object.values(routes)) },
  { weight: 3, arbitrary: mutated(Object.values(routes)) },
  { weight: 2, arbitrary: any(HOSTILE) },
)
const value = fc.oneof(any(IDS), any(HOSTILE), mutated(IDS))
const query = fc
  .array(fc.tuple(fc.oneof({ weight: 5, arbitrary: any(NAMES) }, any(HOSTILE)), value), { maxLength: 3 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&'))

/** Addresses of the app, most of them wrong somewhere. */
const links = fc
  .tuple(any(['#/', '#', '#//']), path, any(['', '', '?', '%', '#', '/']), query)
  .map(([start, screen, tail, params]) => start + screen + tail + (params === '' ? '' : `?${params}`))

/** Every link is followed inside the app; every fourth is also opened in a tab without it. */
export const linkAttack: Attack<string> = {
  name: 'links',
  inputs: links,
  async attempt({ page, address }, link, index) {
    const inside = await followInside(page, link)
    return inside ?? (index % 4 === 0 ? openAfresh(page, address + link) : null)
  },
}
