import { useEffect, useRef } from 'react'
import { classNames } from './classes'
import type { CameraPreviewProps } from './props'

/** The live image of the camera. */
export function CameraPreview({ picture, label, className }: CameraPreviewProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!picture) return
    picture.classList.add('camera-preview-video')
    frame.current?.append(picture)
    return () => picture.remove()
  }, [picture])
  return <div ref={frame} className={classNames('camera-preview', className)} role="img" aria-label={label} />
}
