import { Image as TaroImage } from '@tarojs/components'
import { classNames } from './classes'
import { aria } from './omit-undefined'
import type { ImageProps } from './props'

/** The sides that image.scss has: a class is shorter than a style on its way to WeChat's view layer. */
const hasClass = (size: number) => size % 2 === 0 && size >= 28 && size <= 112

/**
 * An image, square with a size and otherwise at the full width of its parent. That it fits and is hidden from screen
 * readers is in the template (config/aria.json).
 * @example <Image src={card} alt="The five-star card: red, with a photo on the left" />
 */
export function Image({ src, alt, size, className }: ImageProps) {
  return (
    <TaroImage
      className={classNames(size !== undefined && hasClass(size) && `side-${size}`, className)}
      src={src}
      {...(size === undefined && { mode: 'widthFix' as const })}
      {...(size !== undefined && !hasClass(size) && { style: `width:${size}px;height:${size}px` })}
      {...(alt && aria({ role: 'img', label: alt, hidden: false }))}
    />
  )
}
