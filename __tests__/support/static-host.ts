import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildOf, type BuildFile } from '../../config/offline/files'
import { headersFor } from '../../config/offline/headers'
import { hostOf } from '../../scripts/host'

const base = '/guide/'

/**
 * A static host below a folder whose build can be replaced and whose network can fail. It forbids the browser's own
 * cache: what works offline comes from the service worker.
 */
export async function startStaticHost(folder: string) {
  let answer: RequestListener
  const state = {
    /** Every request fails. */
    down: false,
    /** The paths whose requests fail, as when the connection is lost. */
    lost: (() => false) as (path: string) => boolean,
    /** Overrides the response of a path, from the app's folder; undefined: the file. */
    instead: (() => undefined) as (path: string) => string | undefined,
    /** The requested paths, in order. */
    asked: [] as string[],
  }
  const has = (folder: string) => (answer = hostOf(folder, { dev: true }))
  has(folder)
  const server = createServer((request, response) => {
    const path = request.url?.startsWith(base) ? request.url.slice(base.length - 1).split('?')[0]! : '/nowhere'
    if (state.down || state.lost(path)) {
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
    /** Serves this build from now on. */
    has,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  })
}

const filesIn = (folder: string): BuildFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(folder.length + 1).replace(/\\/g, '/'), content: readFileSync(file) }))

/** Replaces all matches in one pass. */
function replaceAll(text: string, by: ReadonlyMap<string, string>, pattern: RegExp): string {
  return text.replace(pattern, (match) => by.get(match) ?? match)
}

/**
 * Copies a build as its next version: every file has another name and hash, and `change` edits the text. Returns its
 * folder; `remove` deletes it.
 */
export function buildNextVersion(folder: string, change: (text: string) => string) {
  const copy = mkdtempSync(join(tmpdir(), 'yibao-next-'))
  cpSync(folder, copy, { recursive: true })
  const before = filesIn(copy)
  const hash = /(?<=\.)[0-9a-f]{8}(?=\.\w+$)/
  const known = [...new Set(before.flatMap(({ path }) => hash.exec(path) ?? []))]
  const turned = new Map(known.map((hash) => [hash, hash.slice(4) + hash.slice(0, 4)]))
  const names = new RegExp(known.join('|'), 'g')
  const texts = before.filter(({ path }) => /\.(js|css|html|json)$/.test(path) && path !== 'sw.js')
  for (const { path, content } of texts)
    writeFileSync(join(copy, path), change(replaceAll(String(content), turned, names)))
  for (const { path } of before) {
    const [old] = hash.exec(path) ?? []
    if (old !== undefined) renameSync(join(copy, path), join(copy, path.replace(old, turned.get(old)!)))
  }
  const [was, is] = [buildOf(before), buildOf(filesIn(copy))]
  const allOf = ({ shell, languages }: typeof was) =>
    Object.fromEntries([shell, ...Object.values(languages)].flatMap((files) => Object.entries(files)))
  const [older, newer] = [allOf(was), allOf(is)]
  const hashes = new Map([
    [was.page, is.page],
    [was.version, is.version],
  ])
  for (const [path, hash] of Object.entries(older)) hashes.set(hash, newer[replaceAll(path, turned, names)]!)
  const worker = replaceAll(readFileSync(join(copy, 'sw.js'), 'utf8'), hashes, /sha256-[\w+/]{43}=/g).replace(
    was.version,
    is.version,
  )
  writeFileSync(join(copy, 'sw.js'), replaceAll(worker, turned, names))
  writeFileSync(join(copy, '_headers'), headersFor(readFileSync(join(copy, 'index.html'), 'utf8')))
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) }
}
