import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildOf, type Built } from '../../config/offline/files'
import { headersFor } from '../../config/offline/headers'
import { hostOf } from '../../scripts/host'

const base = '/guide/'

/**
 * A static host that has one build after another under a folder, and whose network fails when told to. Nothing that it
 * sends may be kept by the browser itself: what works without it is what the service worker has kept.
 */
export async function makeHost(folder: string) {
  let answer: RequestListener
  const state = {
    /** Nothing reaches the host. */
    down: false,
    /** Changes what is sent for a path, from the app's folder; undefined: as it is. */
    instead: (() => undefined) as (path: string) => string | undefined,
    /** What was asked for, in order. */
    asked: [] as string[],
  }
  const has = (one: string) => (answer = hostOf(one, { dev: true }))
  has(folder)
  const server = createServer((request, response) => {
    const path = request.url?.startsWith(base) ? request.url.slice(base.length - 1).split('?')[0]! : '/nowhere'
    if (state.down) {
      request.socket.destroy()
      return
    }
    state.asked.push(path)
    const setHeader = response.setHeader.bind(response)
    response.setHeader = (name, value) => setHeader(name, name.toLowerCase() === 'cache-control' ? 'no-store' : value)
    const other = state.instead(path)
    if (other !== undefined) {
      response.setHeader('content-type', 'text/javascript')
      response.end(other)
      return
    }
    request.url = path
    answer(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return Object.assign(state, {
    address: `http://127.0.0.1:${port}${base}`,
    /** From now on the host has this build, and no other. */
    has,
    close: () => new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    }),
  })
}

const filesIn = (folder: string): Built[] => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: file.slice(folder.length + 1).replace(/\\/g, '/'), content: readFileSync(file) }))

/** Replaces texts by others in one go. */
function exchange(text: string, by: ReadonlyMap<string, string>, pattern: RegExp): string {
  return text.replace(pattern, (one) => by.get(one) ?? one)
}

/**
 * The next version of a build, as a build of changed sources would be: every file has another name and another hash,
 * and some words are others. Gives its folder, which is removed by `remove`.
 */
export function nextVersion(folder: string, change: (text: string) => string) {
  const copy = mkdtempSync(join(tmpdir(), 'yibao-next-'))
  cpSync(folder, copy, { recursive: true })
  const before = filesIn(copy)
  const hash = /(?<=\.)[0-9a-f]{8}(?=\.\w+$)/
  const known = [...new Set(before.flatMap(({ path }) => hash.exec(path) ?? []))]
  const turned = new Map(known.map((one) => [one, one.slice(4) + one.slice(0, 4)]))
  const names = new RegExp(known.join('|'), 'g')
  const texts = before.filter(({ path }) => /\.(js|css|html|json)$/.test(path) && path !== 'sw.js')
  for (const { path, content } of texts) writeFileSync(join(copy, path), change(exchange(String(content), turned, names)))
  for (const { path } of before) {
    const [old] = hash.exec(path) ?? []
    if (old !== undefined) renameSync(join(copy, path), join(copy, path.replace(old, turned.get(old)!)))
  }
  const [was, is] = [buildOf(before), buildOf(filesIn(copy))]
  const allOf = ({ shell, words }: typeof was) => Object.fromEntries([shell, ...Object.values(words)].flatMap((files) => Object.entries(files)))
  const [older, newer] = [allOf(was), allOf(is)]
  const hashes = new Map([[was.page, is.page], [was.version, is.version]])
  for (const [path, one] of Object.entries(older)) hashes.set(one, newer[exchange(path, turned, names)]!)
  const worker = exchange(readFileSync(join(copy, 'sw.js'), 'utf8'), hashes, /sha256-[\w+/]{43}=/g).replace(was.version, is.version)
  writeFileSync(join(copy, 'sw.js'), exchange(worker, turned, names))
  writeFileSync(join(copy, '_headers'), headersFor(readFileSync(join(copy, 'index.html'), 'utf8')))
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) }
}
