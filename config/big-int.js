// BigInt for iOS 12 to 14, which lack all of it or a part. @noble/hashes writes the length of a message with it, and a
// number does that as well up to 2^53 bits. (Named by its array, because the build replaces the name BigInt by this file.)
export const BigInt = typeof BigUint64Array === 'undefined' ? Number : new BigUint64Array(1)[0].constructor

if (typeof DataView.prototype.setBigUint64 !== 'function')
  DataView.prototype.setBigUint64 = function setBigUint64(offset, value, isLittleEndian) {
    this.setUint32(offset + (isLittleEndian ? 4 : 0), Math.floor(value / 2 ** 32), isLittleEndian)
    this.setUint32(offset + (isLittleEndian ? 0 : 4), value % 2 ** 32, isLittleEndian)
  }
