import { GLASS } from './layout'

/** The height of the drawing, in its pixels, and how much lower the hand reaches that presses a tab from below. */
const HEIGHT = GLASS.height + 2 * GLASS.edge
const HAND = 34

/** A stretch of the drawing from top to bottom, in its pixels. */
interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** Styles of the parts of a window that may be lower than the drawing in it. */
interface Crop {
  /** No window is higher than the drawing. */
  readonly window: { readonly maxHeight: string }
  /** The place of the drawing in its window. */
  readonly drawing: { readonly top: string }
  /** The lines where the drawing is cut, nothing where it is not. */
  readonly above: { readonly height: string }
  readonly below: { readonly height: string }
}

const px = (pixels: number) => `${String(pixels)}px * var(--drawing-scale)`

/**
 * Moves the drawing in a window of any height so that a stretch of it stays in sight, without measuring: what is above
 * the stretch and what is below it are cut in the same proportion. `isDeep`: the hand reaches below the phone.
 * @example cropTo({ top: 300, bottom: 350 }, false).drawing.top // 'calc((100% - 452px * var(--drawing-scale)) * 0.746)'
 */
export function cropTo({ top, bottom }: Stretch, isDeep: boolean): Crop {
  const height = HEIGHT + (isDeep ? HAND : 0)
  const rest = height - (bottom - top)
  const share = rest <= 0 ? 0 : Math.min(1, Math.max(0, Math.round((1000 * top) / rest) / 1000))
  const cut = `(${px(height)} - 100%)`
  return {
    window: { maxHeight: `calc(${px(height)})` },
    drawing: { top: `calc((100% - ${px(height)}) * ${String(share)})` },
    above: { height: `calc(${cut} * ${String(share)})` },
    below: { height: `calc(${cut} * ${String(Math.round(1000 * (1 - share)) / 1000)})` },
  }
}
