/** How wide a text is, in the same unit as the width of the line. */
export type TextMeasure = (text: string) => number

/** What leans on the sign before it, from code to code: marks, joiners, the vowels and tones of Burmese, Thai and Lao. */
const LEANING = [
  [0x0300, 0x036f],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x0e31, 0x0e31],
  [0x0e34, 0x0e3a],
  [0x0e47, 0x0e4e],
  [0x0eb1, 0x0eb1],
  [0x0eb4, 0x0ebc],
  [0x0ec8, 0x0ece],
  [0x102b, 0x103e],
  [0x1056, 0x1060],
  [0x1062, 0x1064],
  [0x1067, 0x106d],
  [0x1071, 0x1074],
  [0x1082, 0x108d],
  [0x108f, 0x108f],
  [0x109a, 0x109d],
  [0x200c, 0x200d],
  [0xfe00, 0xfe0f],
] as const
const leans = (sign: string) =>
  LEANING.some(([from, to]) => (sign.codePointAt(0) ?? 0) >= from && (sign.codePointAt(0) ?? 0) <= to)
/** Vowels of Thai and Lao that are written before their consonant: a syllable begins there. */
const LEADING = /[\u0e40-\u0e44\u0ec0-\u0ec4]/
const THAI_LAO = /[\u0e01-\u0eff]/
const BURMESE = /[\u1000-\u109f\uaa60-\uaa7f]/
/** A Burmese consonant with this ends the syllable before it; with the other it is stacked under the one before it. */
const [KILLED, STACKED] = ['\u103a', '\u1039']
/** Chinese characters, kana and the wide signs between them, each of which may end a line. */
const WIDE = /[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud8bf][\udc00-\udfff]/
/** What does not begin a line, and what does not end one. */
const CLOSING =
  /^[)\]}>!?,.:;%’”»…·、。〃々〉》」』】〕〗〞ぁぃぅぇぉっゃゅょァィゥェォッャュョーヽヾ！％），．：；？］｝၊။ฯๆ]/
const OPENING = /[([{<‘“«〈《「『【〔〖〝（［｛￥¥$]$/
const AFTER = /[\s\u200b/–—-]$/

/** Signs with what leans on them: nothing is ever divided within. */
function clusters(text: string): string[] {
  const all: string[] = []
  for (const sign of text) {
    const last = all.length - 1
    const before = all[last]
    if (
      before !== undefined &&
      (leans(sign) || before.endsWith('\u200d') || LEADING.test(before.slice(-1)) || before.endsWith(STACKED))
    )
      all[last] = before + sign
    else all.push(sign)
  }
  return all
}

/** How well a line may end between two clusters: 2 well, 1 if need be, 0 only if there is no other way. */
function quality(before: string, after: string): 0 | 1 | 2 {
  if (/^\s/.test(after) || CLOSING.test(after) || OPENING.test(before)) return 0
  if (AFTER.test(before) || WIDE.test(before) || WIDE.test(after)) return 2
  if (BURMESE.test(before) && BURMESE.test(after)) return after.includes(KILLED) ? 0 : 2
  if (THAI_LAO.test(before) && THAI_LAO.test(after)) return LEADING.test(after.charAt(0)) ? 2 : 1
  return 0
}

/**
 * A text broken into lines that are not wider than `width`: at spaces; between Chinese characters, but not before what
 * closes or after what opens; between the syllables of languages that write no spaces.
 * @example linesOf('参保登记，缴费', 60, (text) => text.length * 12) // ['参保登记，', '缴费']
 */
export function breakLines(text: string, width: number, measure: TextMeasure): string[] {
  const all = clusters(text.trim())
  const lines: string[] = []
  let begin = 0
  while (begin < all.length) {
    let end = begin
    const best = [-1, -1, -1]
    while (
      end < all.length &&
      measure(
        all
          .slice(begin, end + 1)
          .join('')
          .trimEnd(),
      ) <= width
    ) {
      end += 1
      if (end < all.length) best[quality(all[end - 1]!, all[end]!)] = end
    }
    if (end < all.length) {
      // Half a line is rather left empty than a word divided that need not be.
      const far = (at: number) => at > begin + (end - begin) / 2
      end =
        best[2]! > begin && (far(best[2]!) || best[1]! <= begin)
          ? best[2]!
          : best[1]! > begin
            ? best[1]!
            : Math.max(end, begin + 1)
    }
    lines.push(all.slice(begin, end).join('').trim())
    begin = end
    while (begin < all.length && /^\s$/.test(all[begin]!)) begin += 1
  }
  return lines
}
