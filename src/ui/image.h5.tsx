import type { ImageProps } from './props'

/** An image, square with a size and otherwise at the full width of its parent. */
export function Image({ src, alt, size, className = '' }: ImageProps) {
  return <img className={className} src={src} alt={alt} {...(size !== undefined && { width: size, height: size })} />
}
