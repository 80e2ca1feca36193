import { useEffect, useRef } from 'react'
import { classes } from './classes'
import type { LivePictureProps } from './props'

/** What the camera sees at this moment. */
export function LivePicture({ picture, label, className }: LivePictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!picture) return
    picture.classList.add('live-picture-seen')
    frame.current?.append(picture)
    return () => picture.remove()
  }, [picture])
  return <div ref={frame} className={classes('live-picture', className)} role="img" aria-label={label} />
}
