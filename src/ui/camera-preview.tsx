import type { ReactNode } from 'react'
import type { CameraPreviewProps } from './props'

/**
 * The live image of the camera; WeChat shows it on its own screen.
 * @example <CameraPreview picture={scan.picture} label="What the camera sees" />
 */
export const CameraPreview: (props: CameraPreviewProps) => ReactNode = () => null
