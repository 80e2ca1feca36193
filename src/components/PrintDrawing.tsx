import { assetUrl } from '../ui/asset-url'
import { Image } from '../ui/image'
import { type DrawingName, monoDrawingNames } from './drawing-names'
import type { PrintSize } from './print-content'
import './Drawing.scss'

interface Props {
  name: DrawingName
  /** The width and height in px where the styles of the paper give none. */
  size: number
  paper: PrintSize
}

const isMono = (name: string) => monoDrawingNames.some((mono) => mono === name)

/**
 * A drawing on paper. A receipt printer knows no greys: it gets the drawing in black and white, or none.
 * @example <PrintDrawing name="passport" size={44} paper="slip" />
 */
export function PrintDrawing({ name, size, paper }: Props) {
  const isSlip = paper === 'slip'
  if (isSlip && !isMono(name)) return null
  return (
    <Image
      src={assetUrl(`drawings/${isSlip ? 'mono/' : ''}${name}.svg`)}
      alt=""
      size={size}
      className="drawing paper-drawing"
    />
  )
}
