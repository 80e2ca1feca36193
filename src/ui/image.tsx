import { Image as TaroImage } from '@tarojs/components'
import { aria } from './omit-undefined'
import type { ImageProps } from './props'

/**
 * An image, square with a size and otherwise at the full width of its parent.
 * @example <Image src={card} alt="The five-star card: red, with a photo on the left" />
 */
export function Image({ src, alt, size, className = '' }: ImageProps) {
  return (
    <TaroImage
      className={className}
      src={src}
      {...(size === undefined
        ? { mode: 'widthFix' as const }
        : { mode: 'aspectFit' as const, style: { width: `${size}px`, height: `${size}px` } })}
      {...aria(alt ? { role: 'img', label: alt } : { hidden: true })}
    />
  )
}
