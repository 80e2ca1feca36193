import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import sirv, { type Options } from 'sirv'

type Headers = Readonly<Record<string, string>>

/**
 * The response headers of a path by a `_headers` file, in the format of Netlify and Cloudflare Pages.
 * @example headersIn('/js/*\n  Cache-Control: immutable')('/js/app.js') // { 'Cache-Control': 'immutable' }
 */
function headersIn(text: string): (path: string) => Headers {
  const rules = text
    .trim()
    .split(/\n\s*\n/)
    .map((rule) => {
      const [pattern = '', ...lines] = rule.split('\n').map((line) => line.trim())
      const headers = lines.map((line) => /^([\w-]+): (.*)$/.exec(line)?.slice(1) as [string, string])
      return { pattern, headers: Object.fromEntries(headers) }
    })
  const matches = (pattern: string, path: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
  return (path) =>
    Object.assign({}, ...rules.flatMap(({ pattern, headers }) => (matches(pattern, path) ? [headers] : []))) as Headers
}

/**
 * A request listener that serves a folder as a static host would, with the headers of its `_headers` file.
 * @example createServer(hostOf('dist/h5'))
 */
export function hostOf(folder: string, options: Options = {}): RequestListener {
  const headers = headersIn(readFileSync(join(folder, '_headers'), 'utf8'))
  const handle = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headers(path))) response.setHeader(name, value)
    },
    ...options,
  })
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?')
    // The links in a page are relative to its folder, so its address must end with a slash.
    if (!path.endsWith('/') && !path.includes('..') && existsSync(join(folder, path, 'index.html'))) {
      response.writeHead(301, {
        location: `${path.slice(path.lastIndexOf('/') + 1)}/${query === undefined ? '' : `?${query}`}`,
      })
      response.end()
      return
    }
    handle(request, response)
  }
}

/**
 * Copies a folder to a temporary one and adds gzip and brotli files, as static hosts do. Returns the path of the copy.
 * @example hostOf(compressed('dist/h5'), { brotli: true, gzip: true })
 */
export function compressed(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'yibao-h5-'))
  cpSync(folder, copy, { recursive: true })
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|css|json|webmanifest)$/.test(file)) continue
    const path = join(copy, file)
    const content = readFileSync(path)
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
  }
  return copy
}
