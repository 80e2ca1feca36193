import { Image } from '@tarojs/components'
import { aria } from './given'
import type { PictureProps } from './props'

/**
 * A picture as wide as its place allows.
 * @example <Picture src={card} alt="The five-star card: red, with a photo on the left" />
 */
export function Picture({ src, alt, className = '' }: PictureProps) {
  return <Image className={className} src={src} mode="widthFix" {...aria(alt ? { role: 'img', label: alt } : { hidden: true })} />
}
