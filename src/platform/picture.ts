// For mini-programs alone: a browser prints.
import Taro from '@tarojs/taro'
import { type Drawing, type Frame, layOut, type Row, type Sheet } from './picture-layout'

/** What became of a picture: it is in the album; the person declined; WeChat may not; it could not be drawn or kept. */
export type Saved = 'saved' | 'cancelled' | 'refused' | 'failed'

/** A canvas of type 2d, as WeChat hands it over. */
interface Canvas {
  width: number
  height: number
  getContext: (type: '2d') => CanvasRenderingContext2D
}

/** A line's own direction, told by signs in the text: not every phone knows it of its canvas. */
const inDirection = (text: string, direction: 'ltr' | 'rtl') => (direction === 'rtl' ? `\u202b${text}\u202c` : text)

const fontOf = (size: number, bold: boolean) => `${bold ? 'bold ' : ''}${size}px sans-serif`

function canvasOf(id: string): Promise<Canvas> {
  return new Promise((found, missed) => {
    Taro.createSelectorQuery().select(`#${id}`).fields({ node: true, size: true }).exec((all: ({ node?: Canvas } | null)[]) => {
      const node = all[0]?.node
      if (node) found(node)
      else missed(new Error(`no canvas #${id}`))
    })
  })
}

function draw(context: CanvasRenderingContext2D, one: Drawing): void {
  if (one.kind !== 'text') {
    if (one.kind === 'fill') context.fillRect(one.x, one.y, one.width, one.height)
    else context.strokeRect(one.x, one.y, one.width, one.height)
    return
  }
  context.font = fontOf(one.size, one.bold)
  context.textAlign = one.align
  context.direction = one.direction
  context.fillText(inDirection(one.text, one.direction), one.x, one.y)
}

async function keep(canvas: Canvas, { width }: Frame, { height, drawings }: Sheet): Promise<void> {
  // Setting the size wipes the canvas, and all that was set of it.
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#000'
  context.strokeStyle = '#000'
  context.lineWidth = 3
  context.textBaseline = 'middle'
  for (const one of drawings) draw(context, one)
  const size = { width, height, destWidth: width, destHeight: height }
  // Typed for the older canvas; of this one WeChat wants the node itself.
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, x: 0, y: 0, ...size, fileType: 'png' } as unknown as Taro.canvasToTempFilePath.Option)
  await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
}

function whyNot(reason: unknown): Saved {
  const { errMsg = '' } = reason as { errMsg?: string }
  return /cancel/i.test(errMsg) ? 'cancelled' : /auth|den(y|ied)/i.test(errMsg) ? 'refused' : 'failed'
}

/**
 * Draws rows on the canvas of this id, as many pictures as they need, and puts them into the phone's album; only from
 * a tap. WeChat asks the person first.
 * @example if ((await savePictures('canvas', rows, frame)) === 'refused') offerSettings()
 */
export async function savePictures(id: string, rows: readonly Row[], frame: Frame): Promise<Saved> {
  try {
    const canvas = await canvasOf(id)
    const context = canvas.getContext('2d')
    const sheets = layOut(rows, frame, (text, size, bold) => {
      context.font = fontOf(size, bold)
      return context.measureText(text).width
    })
    for (const sheet of sheets) await keep(canvas, frame, sheet)
    return 'saved'
  } catch (reason) {
    return whyNot(reason)
  }
}

/**
 * Opens WeChat's settings of this mini-program, where the person allows what they refused.
 * @example openSettings()
 */
export function openSettings(): void {
  Taro.openSetting().catch(() => undefined)
}
