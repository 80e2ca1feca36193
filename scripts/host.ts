import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import sirv, { type Options } from 'sirv'

type Headers = Readonly<Record<string, string>>

/**
 * What a `_headers` file tells a host to send along with a path, as the hosts read it that know such files.
 * @example headersIn('/js/*\n  Cache-Control: immutable')('/js/app.js') // { 'Cache-Control': 'immutable' }
 */
export function headersIn(text: string): (path: string) => Headers {
  const rules = text.trim().split(/\n\s*\n/).map((rule) => {
    const [pattern = '', ...lines] = rule.split('\n').map((line) => line.trim())
    const headers = lines.map((line) => /^([\w-]+): (.*)$/.exec(line)?.slice(1) as [string, string])
    return { pattern, headers: Object.fromEntries(headers) }
  })
  const fits = (pattern: string, path: string) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern)
  return (path) => Object.assign({}, ...rules.flatMap(({ pattern, headers }) => (fits(pattern, path) ? [headers] : []))) as Headers
}

/**
 * Answers as a static host does that has the folder, with the headers that its `_headers` file tells.
 * @example createServer(hostOf('dist/h5'))
 */
export function hostOf(folder: string, options: Options = {}): RequestListener {
  const headers = headersIn(readFileSync(join(folder, '_headers'), 'utf8'))
  const answer = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headers(path))) response.setHeader(name, value)
    },
    ...options,
  })
  return (request, response) => answer(request, response)
}

/**
 * A copy of a folder with each text beside its compressed forms, as hosts keep them. Gives its path.
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
