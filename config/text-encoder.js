// Stands in for a browser's own where WeChat has none: the QR code is made of bytes.
export class TextEncoder {
  encode(text) {
    const bytes = encodeURIComponent(text).match(/%..|[^%]/g) || []
    return Uint8Array.from(bytes, (one) => (one.length === 3 ? parseInt(one.slice(1), 16) : one.charCodeAt(0)))
  }
}
