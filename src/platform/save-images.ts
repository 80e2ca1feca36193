// For mini-programs only: browsers download images (`download-images.ts`).
import Taro from '@tarojs/taro'
import { toRefusal, withConsent } from './consent'
import { type ImageCanvas, drawImage, textMeasure } from './image-canvas'
import { type ImageFormat, type ImagePage, layoutImages, type Row } from './image-layout'

/**
 * The result: the images are in the album; the user cancelled; WeChat has no permission; the user did not agree to
 * WeChat's privacy question; an image could not be drawn or saved.
 */
export type SaveImagesResult = 'saved' | 'cancelled' | 'refused' | 'privacy' | 'failed'

function findCanvas(id: string): Promise<ImageCanvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec((results: ({ node?: ImageCanvas } | null)[]) => {
        const node = results[0]?.node
        if (node) resolve(node)
        else reject(new Error(`The page has no canvas #${id}`))
      })
  })
}

async function saveImage(canvas: ImageCanvas, { width }: ImageFormat, page: ImagePage): Promise<void> {
  drawImage(canvas, width, page)
  const { height } = page
  const size = { width, height, destWidth: width, destHeight: height }
  // The type is for the older canvas; for this one WeChat needs the node itself.
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas,
    x: 0,
    y: 0,
    ...size,
    fileType: 'png',
  } as unknown as Taro.canvasToTempFilePath.Option)
  await withConsent(() => Taro.saveImageToPhotosAlbum({ filePath: tempFilePath }))
}

function toResult(reason: unknown): SaveImagesResult {
  const { errMsg = '' } = reason as { errMsg?: string }
  return /cancel/i.test(errMsg) ? 'cancelled' : toRefusal(reason)
}

/**
 * Draws rows on the canvas with an id, as many images as they need, and saves them in the phone's album. Call it from a
 * tap. WeChat asks the user first.
 * @example if ((await saveImages('canvas', rows, format)) === 'refused') showSettingsButton()
 */
export async function saveImages(id: string, rows: readonly Row[], format: ImageFormat): Promise<SaveImagesResult> {
  try {
    const canvas = await findCanvas(id)
    for (const page of layoutImages(rows, format, textMeasure(canvas))) await saveImage(canvas, format, page)
    return 'saved'
  } catch (reason) {
    return toResult(reason)
  }
}
