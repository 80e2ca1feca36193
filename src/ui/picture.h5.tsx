import type { PictureProps } from './props'

/** A picture as wide as its place allows. */
export function Picture({ src, alt, className = '' }: PictureProps) {
  return <img className={className} src={src} alt={alt} />
}
