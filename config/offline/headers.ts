import { hashOf } from './files'

/** What stands in index.html itself and is run, or draws; each is allowed by its hash alone. */
const inline = (html: string, name: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text]) => `'${hashOf(text!)}'`)

/**
 * What a page may load, and from where: from its own host alone, and no text becomes code.
 * @example policyOf(html) // "default-src 'none'; script-src 'self' 'sha256-…'; …"
 */
export function policyOf(html: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${inline(html, 'script').join(' ')}`,
    // Also those that are made empty and filled rule by rule, by code that may run.
    `style-src 'self' '${hashOf('')}' ${inline(html, 'style').join(' ')}`,
    // The sign in the tab, QR codes, and pictures that the person saves are made here.
    `img-src 'self' data: blob:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/** Files whose names change whenever they do. */
const lasting = ['js', 'chunk', 'css', 'first']

/** Files whose names never change; `/` is index.html. */
const changing = ['', 'index.html', 'sw.js', 'manifest.webmanifest', 'icons/*']

/**
 * What a host sends along with each file, as a `_headers` file, which several hosts read by themselves and people can
 * read for all others.
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
  return [
    rule('/*', all),
    ...changing.map((path) => rule(`/${path}`, { 'Cache-Control': 'no-cache' })),
    ...lasting.map((folder) => rule(`/${folder}/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' })),
  ].join('\n\n') + '\n'
}
