import { createHash } from 'node:crypto'
import type { Build, Hashes } from './build'

/** A file of the build. */
export interface BuildFile {
  readonly path: string
  readonly content: string | Buffer
}

/** The fallback language, which is cached on every device. */
const FALLBACK = 'en'

/**
 * The files that the app runs, reads or shows; icons, licences, files for the host, the pages that are read without the
 * app, and the first steps of guides, which the cached app draws as fast, are not cached.
 */
const CACHED = /^(?:(?:js|chunk|css)\/.*\.(?:js|css|json)|first\/(?:questions\/)?[^/]+\.json|drawings\/.*\.svg)$/

/** The files of one language. */
const OF_LANGUAGE =
  /^(?:chunk\/words-(.+)-(?:ui|policy|guides)-json(?:-rare)?|first\/(?:questions\/)?(.+))\.[0-9a-f]{8}\.(?:js|json)$/

/**
 * The hash of a file in the format of `integrity`.
 * @example hashOf('') // 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
 */
export const hashOf = (content: BuildFile['content']) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`

/** The language that a file belongs to; null: every language. */
function languageOf(path: string): string | null {
  const [, chunk, page] = OF_LANGUAGE.exec(path) ?? []
  const tag = chunk ?? page ?? FALLBACK
  return tag === FALLBACK ? null : tag
}

/**
 * The files that the service worker caches, with their hashes.
 * @example buildOf(files).languages.my // { 'chunk/words-my-ui-json.0123abcd.js': 'sha256-…' }
 */
export function buildOf(files: readonly BuildFile[]): Build {
  const page = files.find(({ path }) => path === 'index.html')
  if (!page) throw new Error('The build has no index.html, which the service worker caches')
  const shell: Record<string, string> = {}
  const languages: Record<string, Record<string, string>> = {}
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!CACHED.test(path)) continue
    const tag = languageOf(path)
    const hashes: Record<string, string> = tag === null ? shell : (languages[tag] ??= {})
    hashes[path] = hashOf(content)
  }
  const build = { page: hashOf(page.content), shell: shell as Hashes, languages }
  return { version: createHash('sha256').update(JSON.stringify(build)).digest('hex').slice(0, 12), ...build }
}
