import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** A running server of a folder. */
export interface Site {
  readonly address: string
  /** One entry for each request: the path and the bytes of its compressed body. */
  readonly sent: { path: string; bytes: number }[]
  readonly close: () => Promise<void>
}

/**
 * Serves a folder as a static host does, every file compressed with gzip.
 * `edit` changes index.html before it is sent.
 */
export async function serve(folder: string, edit: (html: string) => string = (html) => html): Promise<Site> {
  const cache = new Map<string, Buffer>()
  const sent: Site['sent'] = []
  const bodyOf = (path: string) => {
    const cached = cache.get(path)
    if (cached) return cached
    const content = readFileSync(join(folder, path))
    const body = gzipSync(path === '/index.html' ? edit(content.toString()) : content, { level: 9 })
    cache.set(path, body)
    return body
  }
  const server = createServer((request, response) => {
    const [requested = '/'] = (request.url ?? '/').split('?')
    const path = requested.endsWith('/') ? `${requested}index.html` : requested
    const file = join(folder, path)
    if (path.includes('..') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const body = bodyOf(path)
    sent.push({ path, bytes: body.length })
    response
      .writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-length': body.length,
        'cache-control': /\.[0-9a-f]{8}\./.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
      .end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    sent,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
