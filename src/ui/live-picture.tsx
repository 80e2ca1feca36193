import type { ReactNode } from 'react'
import type { LivePictureProps } from './props'

/**
 * What the camera sees at this moment; WeChat shows that on a screen of its own.
 * @example <LivePicture picture={scanning.picture} label="What the camera sees" />
 */
export const LivePicture: (props: LivePictureProps) => ReactNode = () => null
