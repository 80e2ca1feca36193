// Replaces query-string, which Taro uses to parse the parameters of an address: a name without a value has null, and a
// repeated name has a list.
function decode(part) {
  try {
    return decodeURIComponent(part.replace(/\+/g, ' '))
  } catch {
    return part
  }
}

export function parse(text, options = {}) {
  const read = options.decode === false ? (part) => part : decode
  const params = Object.create(null)
  for (const pair of text
    .trim()
    .replace(/^[?#&]/, '')
    .split('&')
    .filter(Boolean)) {
    const index = pair.indexOf('=')
    const name = read(index < 0 ? pair : pair.slice(0, index))
    const value = index < 0 ? null : read(pair.slice(index + 1))
    params[name] = name in params ? [].concat(params[name], value) : value
  }
  return params
}

export default { parse }
