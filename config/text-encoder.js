// TextEncoder for WeChat, which lacks it: the QR code and the hash of the PIN are made of bytes.
export class TextEncoder {
  encode(text) {
    const bytes = encodeURIComponent(text).match(/%..|[^%]/g) || []
    return Uint8Array.from(bytes, (byte) => (byte.length === 3 ? parseInt(byte.slice(1), 16) : byte.charCodeAt(0)))
  }
}
