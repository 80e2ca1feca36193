// Renders the icons of the installed app: `npm run icons` writes config/offline/icons/*.png. They are committed, so this
// is only needed when the sign changes. It requires a Chromium at CHROME_PATH.
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url))
const folder = pathOf('../config/offline/icons/')
const sign = readFileSync(pathOf('../src/components/drawings/sign.svg'), 'utf8').replace(
  '<svg ',
  '<svg style="display:block;width:100%;height:100%" ',
)

/** Where the tear line is in the sign, from its top; the ground of a masked icon is sun above it and jade below. */
const TEAR_LINE = 79 / 120

/** `share`: how much of the width the sign takes; null: the sign alone, with its notches and round corners. */
function page(size, share) {
  if (share === null) return `<div style="width:${size}px;height:${size}px">${sign}</div>`
  // In whole pixels: no hairline at the edge of the sign.
  const margin = Math.round((size * (1 - share)) / 2)
  const line = margin + (size - 2 * margin) * TEAR_LINE
  // Its corners and notches would show as hairlines on the same ground.
  return `<div style="box-sizing:border-box;width:${size}px;height:${size}px;padding:${margin}px;background:linear-gradient(#FFE1A0 ${line}px, #0B5A4A ${line}px)">
    ${sign.replace('clip-path="url(#n)"', '')}</div>`
}

// Devices mask the icon: only the centred circle of 80 % of its width is always visible.
const icons = [
  ...[192, 512].flatMap((size) => [
    [`any-${size}`, size, null],
    [`maskable-${size}`, size, 0.86],
  ]),
  ['apple-180', 180, 1],
]

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const tab = await browser.newPage()
mkdirSync(folder, { recursive: true })
for (const [name, size, share] of icons) {
  await tab.setViewportSize({ width: size, height: size })
  await tab.setContent(`<body style="margin:0">${page(size, share)}`)
  await tab.screenshot({ path: `${folder}${name}.png`, omitBackground: true })
}
await browser.close()
