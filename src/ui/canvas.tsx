import { Canvas as TaroCanvas } from '@tarojs/components'
import './canvas.scss'

/**
 * A hidden canvas, for images on WeChat.
 * @example <Canvas id="paper-canvas" />
 */
export function Canvas({ id }: { id: string }) {
  return <TaroCanvas type="2d" id={id} canvasId={id} className="canvas" />
}
