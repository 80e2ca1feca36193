// Renders the icons of the installed app and the pictures of shared screens and pages: `npm run icons` writes
// config/offline/icons/*.png, config/share-cards/*.png and config/prerender/pictures/*.png. They are committed, so this is
// only needed when a drawing changes. It requires a Chromium at CHROME_PATH.
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url))
const folder = pathOf('../config/offline/icons/')
const drawing = (name) =>
  readFileSync(pathOf(`../src/components/drawings/${name}.svg`), 'utf8').replace(
    '<svg ',
    '<svg style="display:block;width:100%;height:100%" ',
  )
const sign = drawing('sign')

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

/** The pictures of shared screens, in WeChat's shape of 5:4: a drawing, and in Chinese and English what it opens. */
const cards = [
  ['home', 'umbrella', '医保指南', 'Yibao Guide'],
  ['answer', 'ask', '我能参保吗？', 'Can I join?'],
  ['guide', 'steps', '一步一步教您办', 'Step by step'],
  ['sentence', 'show-clerk', '给窗口看的一句话', 'Show this at the counter'],
]

const cardFolder = pathOf('../config/share-cards/')

function card(drawing, chinese, english) {
  const picture = readFileSync(pathOf(`../src/components/drawings/${drawing}.svg`), 'utf8').replace(
    '<svg ',
    '<svg style="width:190px;height:190px" ',
  )
  return `<div style="box-sizing:border-box;width:500px;height:400px;padding-top:28px;background:linear-gradient(#FFE1A0 250px, #0B5A4A 250px);text-align:center;font-family:sans-serif;color:#FFF">
    <div style="height:222px">${picture}</div>
    <div style="padding-top:22px;font-size:44px;font-weight:700;line-height:1.2">${chinese}</div>
    <div style="font-size:26px;line-height:1.4">${english}</div></div>`
}
// The drawings on the pictures: of the chapters of the guides, and of the other pages (config/prerender/site/pages.tsx).
const pictures = [
  'enrolment-form',
  'pay',
  'my-code',
  'hospital',
  'bank',
  'ask',
  'clerk',
  'swallow-fly',
  'umbrella',
  'passport',
  'papers',
]

/** 1200 × 630, the size that chats ask for: the drawing before a sunny sky, the name of the app on the jade below. */
const picture = (
  name,
) => `<div style="width:1200px;height:630px;background:linear-gradient(#FFE1A0 470px, #0B5A4A 470px)">
    <div style="width:400px;height:400px;margin:0 auto;padding-top:40px">${drawing(name)}</div>
    <div style="padding-top:52px;color:#fff;font:700 64px/1 sans-serif;text-align:center">Yibao Guide</div></div>`

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
mkdirSync(cardFolder, { recursive: true })
for (const [name, drawing, chinese, english] of cards) {
  await tab.setViewportSize({ width: 500, height: 400 })
  await tab.setContent(`<body style="margin:0">${card(drawing, chinese, english)}`)
  await tab.screenshot({ path: `${cardFolder}${name}.png` })
}
const pictureFolder = pathOf('../config/prerender/pictures/')
mkdirSync(pictureFolder, { recursive: true })
await tab.setViewportSize({ width: 1200, height: 630 })
for (const name of pictures) {
  await tab.setContent(`<body style="margin:0">${picture(name)}`)
  await tab.screenshot({ path: `${pictureFolder}${name}.png` })
}
await browser.close()
