// Stands in for query-string, of which Taro asks the parameters of an address: a name without a value has null, and
// one that stands there twice has a list.
function decoded(part) {
  try {
    return decodeURIComponent(part.replace(/\+/g, ' '))
  } catch {
    return part
  }
}

export function parse(text, { decode = true } = {}) {
  const read = decode ? decoded : (part) => part
  const found = Object.create(null)
  for (const pair of text.trim().replace(/^[?#&]/, '').split('&').filter(Boolean)) {
    const at = pair.indexOf('=')
    const name = read(at < 0 ? pair : pair.slice(0, at))
    const value = at < 0 ? null : read(pair.slice(at + 1))
    found[name] = name in found ? [].concat(found[name], value) : value
  }
  return found
}

export default { parse }
