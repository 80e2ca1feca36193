import bundled from '@sparticuz/chromium'
import { existsSync } from 'node:fs'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Leaves in CHROME_PATH a browser of this machine, else the one that came with the packages. Runs once, before all. */
export default async function findBrowser(): Promise<void> {
  process.env.CHROME_PATH ??= installed.find(existsSync) ?? (await bundled.executablePath())
}
