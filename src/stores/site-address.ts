/**
 * A name between two dots of a host: letters, digits, and hyphens within it. After `xn--` a letter takes three characters
 * at least; browsers differ in which shorter names they refuse.
 */
const LABEL = '(?!xn--.{0,2}(?:[.:/]|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
/** The last name of a host is no number, or the host would be one. */
const HOST = `(?:${LABEL}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])`
const FOLDER = '(?:[\\w.~-]|%[0-9a-f]{2})+'
const ADDRESS = new RegExp(`^https://(${HOST})(?::(\\d{1,5}))?((?:/${FOLDER})*)/?$`, 'i')

/** The longest host, in characters, and the highest port. */
const [LONGEST_HOST, HIGHEST_PORT] = [253, 65_535]
const HTTPS_PORT = 443

/** Whether a part of a path means the folder itself or the one above it. */
const isRelative = (folder: string) => /^(\.|%2e){1,2}$/i.test(folder)

/** Whether a browser takes an address: it knows which `xn--` names mean letters. In WeChat, which has no `URL`, all do. */
function isTaken(address: string): boolean {
  if (typeof URL === 'undefined') return true
  try {
    return new URL(address).protocol === 'https:'
  } catch {
    return false
  }
}

/**
 * The address of the app at a host and in a folder, as browsers show it; null if it is none, or has a question mark or a
 * fragment, to which the app could not append a page. Letters of other scripts must be written as browsers do (`xn--…`),
 * so that everybody sees where a code leads.
 * @example parseSiteAddress('https://EXAMPLE.org:443/guide') // 'https://example.org/guide'
 */
export function parseSiteAddress(text: string): string | null {
  const [, host = '', port, path = ''] = ADDRESS.exec(text) ?? []
  if (host === '' || host.length > LONGEST_HOST || path.split('/').some(isRelative)) return null
  const number = Number(port ?? HTTPS_PORT)
  if (number < 1 || number > HIGHEST_PORT) return null
  const end = text.endsWith('/') ? '/' : ''
  const address = `https://${host.toLowerCase()}${number === HTTPS_PORT ? '' : `:${number}`}${path}${end}`
  return isTaken(address) ? address : null
}
