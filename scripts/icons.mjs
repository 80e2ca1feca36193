// Draws the pictures by which a device shows the app among its own: `npm run icons` writes config/offline/icons/*.png.
// They are kept in the repository; only a change of the sign needs this, and a Chromium at CHROME_PATH.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const folder = fileURLToPath(new URL('../config/offline/icons/', import.meta.url))
const green = '#00733A'
const cross = 'M13 7h6v6h6v6h-6v6h-6v-6H7v-6h6z'

/** The sign that stands in the tab of a browser, too (src/index.html). */
const sign = (size, ground, scale) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32" style="display:block">
  ${ground}<path transform="translate(16 16) scale(${scale}) translate(-16 -16)" d="${cross}" fill="#fff"/></svg>`
const rounded = `<rect width="32" height="32" rx="7" fill="${green}"/>`
// Devices cut their own shape out of it: only a circle of four fifths is sure to be seen.
const whole = `<rect width="32" height="32" fill="${green}"/>`

const pictures = [
  ...[192, 512].flatMap((size) => [[`any-${size}`, size, rounded, 1], [`maskable-${size}`, size, whole, 0.85]]),
  ['apple-180', 180, whole, 1],
]

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()
mkdirSync(folder, { recursive: true })
for (const [name, size, ground, scale] of pictures) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<body style="margin:0">${sign(size, ground, scale)}`)
  await page.screenshot({ path: `${folder}${name}.png`, omitBackground: true })
}
await browser.close()
