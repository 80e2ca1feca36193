import { Canvas as TaroCanvas } from '@tarojs/components'
import './canvas.scss'

/**
 * A place to draw on that nobody sees; on WeChat alone, where nothing else makes a picture.
 * @example <Canvas id="paper-canvas" />
 */
export function Canvas({ id }: { id: string }) {
  return <TaroCanvas type="2d" id={id} canvasId={id} className="canvas" />
}
