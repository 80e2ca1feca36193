import { tags } from '../locales'
import { hashOf } from './files'

/** The hashes of the inline scripts or styles in index.html, as the content security policy lists them. */
const inlineHashes = (html: string, name: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, text]) => `'${hashOf(text!)}'`,
  )

/**
 * The content security policy of the page: resources from its own host only, and no `eval`.
 * @example policyOf(html) // "default-src 'none'; script-src 'self' 'sha256-…'; …"
 */
function policyOf(html: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${inlineHashes(html, 'script').join(' ')}`,
    // The empty style is one that scripts create and fill by rules.
    `style-src 'self' '${hashOf('')}' ${inlineHashes(html, 'style').join(' ')}`,
    // The icon of the tab, QR codes and saved images are generated in the app.
    `img-src 'self' data: blob:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/** The folders of files with a hash in their name, which never change. */
const immutableFolders = ['js', 'chunk', 'css', 'first', 'site']

/** The files whose content changes under the same name; `/` is index.html, and each language has a folder of pages. */
const changingFiles = [
  '',
  'index.html',
  'sw.js',
  'manifest.webmanifest',
  'robots.txt',
  'sitemap.xml',
  'icons/*',
  'drawings/*',
  ...tags.map((tag) => `${tag}/*`),
]

/**
 * The HTTP headers of each file as a `_headers` file, which several hosts support; for any other host it is the
 * documentation.
 * @example headersFor(html) // '/*\n  Content-Security-Policy: …'
 */
export function headersFor(html: string): string {
  const all = {
    'Content-Security-Policy': policyOf(html),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
  }
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  return (
    [
      rule('/*', all),
      ...changingFiles.map((path) => rule(`/${path}`, { 'Cache-Control': 'no-cache' })),
      ...immutableFolders.map((folder) =>
        rule(`/${folder}/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
      ),
    ].join('\n\n') + '\n'
  )
}
