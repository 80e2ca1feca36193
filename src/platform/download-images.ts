// For browsers only: mini-programs save images in the album (`save-images.ts`).
import { download } from './download'
import { drawImage, textMeasure } from './image-canvas'
import { type ImageFormat, type ImagePage, layoutImages, type Row } from './image-layout'

function toPng(canvas: HTMLCanvasElement, width: number, page: ImagePage): Promise<Blob> {
  drawImage(canvas, width, page)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('The image is too large for this browser'))
    }, 'image/png')
  })
}

/**
 * Draws rows as images, as many as they need, and saves them among the downloads; returns whether the browser can draw
 * them. Call it from a tap.
 * @example if (!(await downloadImages('yibao', rows, format))) showError()
 */
export async function downloadImages(name: string, rows: readonly Row[], format: ImageFormat): Promise<boolean> {
  try {
    const canvas = document.createElement('canvas')
    const pages = layoutImages(rows, format, textMeasure(canvas))
    for (const [index, page] of pages.entries())
      download(pages.length === 1 ? `${name}.png` : `${name}-${index + 1}.png`, await toPng(canvas, format.width, page))
    return true
  } catch {
    return false
  }
}
