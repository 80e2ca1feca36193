import { normalize, similarity, UNSPACED, wordsOf } from './search-words'

/** A part of a text, and whether it is what was searched for. */
export interface TextPart {
  readonly text: string
  readonly isMatch: boolean
}

/** How well a word must be what was typed. */
const LEAST = 0.7

/** The longest part of a text without spaces that was typed: start and length; null: none of two signs or more. */
function sharedRun(text: string, typed: string): readonly [number, number] | null {
  for (let length = Math.min(typed.length, text.length); length > 1; length--)
    for (let start = 0; start + length <= typed.length; start++) {
      const at = text.indexOf(typed.slice(start, start + length))
      if (at >= 0) return [at, length]
    }
  return null
}

/**
 * Splits a text where it is what was searched for: whole words, and in scripts without spaces the same signs.
 * @example markMatches('The face check fails.', 'face') // [{ text: 'The ', isMatch: false }, { text: 'face', … }, …]
 */
export function markMatches(text: string, query: string): TextPart[] {
  const typed = wordsOf(query)
  const parts: TextPart[] = []
  const add = (piece: string, isMatch: boolean) => {
    const last = parts[parts.length - 1]
    if (piece === '') return
    if (last?.isMatch === isMatch) parts[parts.length - 1] = { text: last.text + piece, isMatch }
    else parts.push({ text: piece, isMatch })
  }
  for (const piece of text.match(/[\p{L}\p{N}\p{M}'’]+|[^\p{L}\p{N}\p{M}'’]+/gu) ?? []) {
    if (UNSPACED.test(piece)) {
      const runs = typed.filter((word) => UNSPACED.test(word)).map((word) => sharedRun(piece, word))
      const run = runs.reduce((longest, next) => (next && (!longest || next[1] > longest[1]) ? next : longest), null)
      const [at, length] = run ?? [piece.length, 0]
      add(piece.slice(0, at), false)
      add(piece.slice(at, at + length), true)
      add(piece.slice(at + length), false)
    } else {
      const word = normalize(piece)
      add(
        piece,
        typed.some((other) => other.length > 1 && similarity(other, word) >= LEAST),
      )
    }
  }
  return parts
}
