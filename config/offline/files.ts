import { createHash } from 'node:crypto'
import type { Build, Hashes } from './build'

/** A file of the build, and what is in it. */
export interface Built {
  readonly path: string
  readonly content: string | Buffer
}

/** Spoken where no other language fits, so that it is kept on every device. */
const ALWAYS = 'en'

/** What is run or read by the app; pictures for the device's own screens, licences and lists for hosts are not. */
const needed = /^(js|chunk|css|first)\/.*\.(js|css|json)$/

/** A file that is of use to readers of one language alone. */
const worded = /^(?:chunk\/words-(.+)-(?:ui|policy|guides)-json|first\/(.+))\.[0-9a-f]{8}\.(?:js|json)$/

/**
 * The hash of a file, as `integrity` wants it.
 * @example hashOf('') // 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
 */
export const hashOf = (content: Built['content']) => `sha256-${createHash('sha256').update(content).digest('base64')}`

/**
 * The language that a file is for; null: it is for all.
 * @example languageOf('chunk/words-my-ui-json.0123abcd.js') // 'my'
 */
export function languageOf(path: string): string | null {
  const [, chunk, first] = worded.exec(path) ?? []
  const tag = chunk ?? first ?? ALWAYS
  return tag === ALWAYS ? null : tag
}

/**
 * What the service worker keeps of a build.
 * @example buildOf(files).words.my // { 'chunk/words-my-ui-json.0123abcd.js': 'sha256-…' }
 */
export function buildOf(files: readonly Built[]): Build {
  const page = files.find(({ path }) => path === 'index.html')
  if (!page) throw new Error('there is no index.html to keep')
  const shell: Record<string, string> = {}
  const words: Record<string, Record<string, string>> = {}
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!needed.test(path)) continue
    const tag = languageOf(path)
    const place: Record<string, string> = tag === null ? shell : (words[tag] ??= {})
    place[path] = hashOf(content)
  }
  const build = { page: hashOf(page.content), shell: shell as Hashes, words }
  return { version: createHash('sha256').update(JSON.stringify(build)).digest('hex').slice(0, 12), ...build }
}
