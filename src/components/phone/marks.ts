import { GLASS, type Rect } from './layout'
import type { PhonePart } from './types'

/** The ring around a place, and the finger that presses it. */
export interface Marks {
  readonly ring: Rect
  /** A class of phone.scss: the shape of the ring. */
  readonly shape: 'round' | 'box' | 'pill'
  /** The tip of the finger, in pixels of the glass, and the class that turns it. */
  readonly tip: { readonly left: number; readonly top: number }
  readonly turn: 'up' | 'slant' | 'side'
}

const around = (centre: number, middle: number, width: number, height: number): Rect => ({
  left: centre - width / 2,
  top: middle - height / 2,
  width,
  height,
})

/** Boxes are in the middle: the finger points at their lower edge. */
const isBoxes = (kind: PhonePart['kind']) => kind === 'password' || kind === 'code'

/**
 * The ring and the finger of a part. The finger never covers the words: they are at the left of rows, at both
 * sides of fields, in the middle of buttons, and at the bottom of tiles and tabs.
 * @example marksOf('row', rect).turn // 'up'
 */
export function marksOf(kind: PhonePart['kind'], { left, top, width, height }: Rect): Marks {
  const [centre, middle, right, bottom] = [left + width / 2, top + height / 2, left + width, top + height]
  switch (kind) {
    case 'tile': {
      const size = Math.min(width, height) + 2
      return {
        ring: around(centre, middle, size, size),
        shape: 'round',
        tip: { left: centre + size * 0.36, top: middle + size * 0.36 },
        turn: 'slant',
      }
    }
    case 'tab': {
      const isLast = right > GLASS.width - 4
      return {
        ring: around(centre, middle, 52, 52),
        shape: 'round',
        tip: isLast ? { left: centre + 20, top: middle + 4 } : { left: centre, top: bottom - 2 },
        turn: isLast ? 'side' : 'up',
      }
    }
    case 'plus':
      return {
        ring: around(centre, middle, 34, 34),
        shape: 'round',
        tip: { left: centre, top: middle + 12 },
        turn: 'up',
      }
    case 'button':
      return {
        ring: { left: left - 2, top: top + 4, width: width + 4, height: height - 8 },
        shape: 'pill',
        tip: { left: right - 38, top: bottom - 22 },
        turn: 'up',
      }
    case 'qr':
    case 'face':
    case 'message':
      return { ring: { left, top, width, height }, shape: 'box', tip: { left: centre, top: bottom - 18 }, turn: 'up' }
    // Words at both sides, also of the field below: the hand lies between them.
    case 'field':
      return {
        ring: { left: left - 3, top: top + 1, width: width + 6, height: height - 2 },
        shape: 'box',
        tip: { left: left + width * 0.32, top: bottom - 8 },
        turn: 'up',
      }
    default:
      return {
        ring: { left: left - 3, top: top + 1, width: width + 6, height: height - 2 },
        shape: 'box',
        tip: isBoxes(kind) ? { left: centre, top: bottom - 8 } : { left: left + width * 0.74, top: middle + 4 },
        turn: 'up',
      }
  }
}
