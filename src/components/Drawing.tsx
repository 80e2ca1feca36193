import { assetUrl } from '../ui/asset-url'
import { classNames } from '../ui/classes'
import { plainText, type DisplayText } from '../ui/display-text'
import { Image } from '../ui/image'
import type { DrawingName } from './drawing-names'
import './Drawing.scss'

interface Props {
  name: DrawingName
  /** The width and height in px; it does not grow with the text. */
  size: number
  /** What the drawing says; absent: the words beside it say it, and screen readers skip it. */
  alt?: DisplayText
  className?: string
}

/**
 * One of the app's drawings: the same file in light and dark, loaded when it is shown.
 * @example <Drawing name="passport" size={60} />
 */
export function Drawing({ name, size, alt, className }: Props) {
  return (
    <Image
      src={assetUrl(`drawings/${name}.svg`)}
      alt={alt === undefined ? '' : plainText(alt)}
      size={size}
      className={classNames('drawing', className)}
    />
  )
}
