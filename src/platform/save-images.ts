// For mini-programs only: browsers print.
import Taro from '@tarojs/taro'
import { type CanvasDrawing, type ImageFormat, type ImagePage, layoutImages, type Row } from './image-layout'

/**
 * The result: the images are in the album; the user cancelled; WeChat has no permission; an image could not be drawn or
 * saved.
 */
export type SaveImagesResult = 'saved' | 'cancelled' | 'refused' | 'failed'

/** WeChat's canvas of type 2d. */
interface Canvas {
  width: number
  height: number
  getContext: (type: '2d') => CanvasRenderingContext2D
}

/** The text with its direction as control characters: the canvas of some phones ignores `direction`. */
const withDirection = (text: string, direction: 'ltr' | 'rtl') => (direction === 'rtl' ? `\u202b${text}\u202c` : text)

const fontOf = (size: number, bold: boolean) => `${bold ? 'bold ' : ''}${size}px sans-serif`

function findCanvas(id: string): Promise<Canvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec((results: ({ node?: Canvas } | null)[]) => {
        const node = results[0]?.node
        if (node) resolve(node)
        else reject(new Error(`The page has no canvas #${id}`))
      })
  })
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

async function saveImage(canvas: Canvas, { width }: ImageFormat, { height, drawings }: ImagePage): Promise<void> {
  // Setting the size resets the canvas and its state.
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#000'
  context.strokeStyle = '#000'
  context.lineWidth = 3
  context.textBaseline = 'middle'
  for (const drawing of drawings) draw(context, drawing)
  const size = { width, height, destWidth: width, destHeight: height }
  // The type is for the older canvas; for this one WeChat needs the node itself.
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas,
    x: 0,
    y: 0,
    ...size,
    fileType: 'png',
  } as unknown as Taro.canvasToTempFilePath.Option)
  await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
}

function toResult(reason: unknown): SaveImagesResult {
  const { errMsg = '' } = reason as { errMsg?: string }
  return /cancel/i.test(errMsg) ? 'cancelled' : /auth|den(y|ied)/i.test(errMsg) ? 'refused' : 'failed'
}

/**
 * Draws rows on the canvas with an id, as many images as they need, and saves them in the phone's album. Call it from a
 * tap. WeChat asks the user first.
 * @example if ((await saveImages('canvas', rows, format)) === 'refused') showSettingsButton()
 */
export async function saveImages(id: string, rows: readonly Row[], format: ImageFormat): Promise<SaveImagesResult> {
  try {
    const canvas = await findCanvas(id)
    const context = canvas.getContext('2d')
    const pages = layoutImages(rows, format, (text, size, bold) => {
      context.font = fontOf(size, bold)
      return context.measureText(text).width
    })
    for (const page of pages) await saveImage(canvas, format, page)
    return 'saved'
  } catch (reason) {
    return toResult(reason)
  }
}

/**
 * Opens WeChat's settings of this mini-program, where the user can grant a permission.
 * @example openSettings()
 */
export function openSettings(): void {
  Taro.openSetting().catch(() => undefined)
}
