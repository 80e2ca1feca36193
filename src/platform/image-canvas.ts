import type { CanvasDrawing, ImagePage, MeasureText } from './image-layout'

/** A canvas of a browser, or WeChat's of type 2d. */
export interface ImageCanvas {
  width: number
  height: number
  getContext: (type: '2d') => CanvasRenderingContext2D | null
}

/** The text with its direction as control characters: the canvas of some phones ignores `direction`. */
const withDirection = (text: string, direction: 'ltr' | 'rtl') => (direction === 'rtl' ? `\u202b${text}\u202c` : text)

const fontOf = (size: number, bold: boolean) => `${bold ? 'bold ' : ''}${size}px sans-serif`

function contextOf(canvas: ImageCanvas): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The device does not draw on canvases')
  return context
}

/**
 * Measures text as a canvas draws it.
 * @throws Error if the device does not draw on canvases.
 * @example layoutImages(rows, format, textMeasure(canvas))
 */
export function textMeasure(canvas: ImageCanvas): MeasureText {
  const context = contextOf(canvas)
  return (text, size, bold) => {
    context.font = fontOf(size, bold)
    return context.measureText(text).width
  }
}

function draw(context: CanvasRenderingContext2D, drawing: CanvasDrawing): void {
  if (drawing.kind !== 'text') {
    if (drawing.kind === 'fill') context.fillRect(drawing.x, drawing.y, drawing.width, drawing.height)
    else context.strokeRect(drawing.x, drawing.y, drawing.width, drawing.height)
    return
  }
  context.font = fontOf(drawing.size, drawing.bold)
  context.textAlign = drawing.align
  context.direction = drawing.direction
  context.fillText(withDirection(drawing.text, drawing.direction), drawing.x, drawing.y)
}

/**
 * Draws an image on a canvas, black on white; the canvas takes its size.
 * @example drawImage(canvas, 750, page)
 */
export function drawImage(canvas: ImageCanvas, width: number, { height, drawings }: ImagePage): void {
  // Setting the size resets the canvas and its state.
  canvas.width = width
  canvas.height = height
  const context = contextOf(canvas)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#000'
  context.strokeStyle = '#000'
  context.lineWidth = 3
  context.textBaseline = 'middle'
  for (const drawing of drawings) draw(context, drawing)
}
