import { assetUrl } from '../ui/asset-url'
import { printsPaper } from '../ui/prints-paper'
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
 * A drawing on paper, in lines of black where there is such a one: many printers know no greys, and a colour becomes a dark
 * area. A slip has no other drawings. Where nothing is printed, the preview has its colours.
 * @example <PrintDrawing name="passport" size={44} paper="slip" />
 */
export function PrintDrawing({ name, size, paper }: Props) {
  const hasMono = isMono(name)
  if (paper === 'slip' && !hasMono) return null
  return (
    <Image
      src={assetUrl(`drawings/${hasMono && printsPaper() ? 'mono/' : ''}${name}.svg`)}
      alt=""
      size={size}
      className="drawing paper-drawing"
    />
  )
}
