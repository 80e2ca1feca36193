import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { JSDOM } from 'jsdom'
import { compressed, hostOf } from '../../scripts/host'
import { visit } from '../support/browser'
import { filesOf } from '../support/files'

// What a static host is told to send along, what the service worker is told to keep, and what a device is told that
// puts the app among its own.

const dist = resolve('dist/h5')
const files = filesOf(dist)
const read = (file: string) => readFileSync(join(dist, file))
const hash = (content: string | Buffer) => `sha256-${createHash('sha256').update(content).digest('base64')}`

describe('as npm start serves it', () => {
  const folder = compressed(dist)
  const server = createServer(hostOf(folder, { brotli: true, gzip: true }))
  let address = ''

  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })

  afterAll(async () => {
    await new Promise<void>((closed) => server.close(() => closed()))
    rmSync(folder, { recursive: true, force: true })
  })

  test('files that bear their hash are kept for a year, all others are asked for anew', async () => {
    for (const file of ['', ...files.filter((one) => one !== '_headers' && !one.endsWith('.txt'))]) {
      const { status, headers } = await fetch(address + file, { method: 'HEAD' })
      const told = headers.get('cache-control')
      const lasting = /\.[0-9a-f]{8}\.\w+$/.test(file)
      expect([file, status, told]).toEqual([file, 200, lasting ? 'public, max-age=31536000, immutable' : 'no-cache'])
    }
  })

  test('nothing may be loaded from elsewhere, no text becomes code, and a file is only what it says it is', async () => {
    const { headers } = await fetch(address, { method: 'HEAD' })
    const policy = headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    const { document } = new JSDOM(read('index.html').toString()).window
    const own = [...document.querySelectorAll('script, style')].map((one) => `'${hash(one.textContent)}'`)
    expect(own.length).toBeGreaterThan(1)
    for (const one of own) expect(policy).toContain(one)
    expect(Object.fromEntries(['x-content-type-options', 'referrer-policy'].map((name) => [name, headers.get(name)])))
      .toEqual({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    expect(headers.get('permissions-policy')).toContain('camera=(self)')
  })

  test('texts are sent compressed to whoever reads that', async () => {
    const script = files.find((file) => file.startsWith('js/app'))!
    for (const coding of ['br', 'gzip']) {
      const answer = await fetch(address + script, { headers: { 'accept-encoding': coding } })
      expect(answer.headers.get('content-encoding')).toBe(coding)
      expect(Buffer.from(await answer.arrayBuffer()).equals(read(script))).toBe(true)
    }
  })
})

test('the policy that is served stops a script that was slipped into the page', async () => {
  const site = await visit()
  try {
    const page = await site.open('')
    const ran = await page.evaluate(() => new Promise<unknown>((tell) => {
      document.addEventListener('securitypolicyviolation', (event) => tell(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.slipped = true'
      document.body.append(script)
      setTimeout(() => tell((window as { slipped?: boolean }).slipped ?? 'nothing happened'), 2000)
    }))
    expect(ran).toBe('script-src-elem')
    expect(await page.evaluate(() => (window as { slipped?: boolean }).slipped)).toBeUndefined()
  } finally {
    await site.close()
  }
})

test('the service worker knows each file of the app by its hash, and what it is made of is listed', () => {
  const worker = read('sw.js').toString()
  const kept = files.filter((file) => /^(js|chunk|css|first)\/.*\.(js|css|json)$/.test(file))
  expect(kept.length).toBeGreaterThan(50)
  for (const file of kept) expect(worker).toContain(`"${file}":"${hash(read(file))}"`)
  expect(worker).toContain(hash(read('index.html')))
  const shipped = JSON.parse(readFileSync('dist/shipped-h5.json', 'utf8')) as { name: string }[]
  expect(shipped.map(({ name }) => name)).toContain('workbox-precaching')
})

test('a device can put the app among its own, by names in both languages and pictures of the sizes that they claim', () => {
  const told = JSON.parse(read('manifest.webmanifest').toString()) as { name: string; start_url: string; scope: string; display: string; icons: { src: string; sizes: string; purpose: string }[] }
  expect(told).toMatchObject({ name: 'Yibao Guide 医保指南', start_url: './', scope: './', display: 'standalone' })
  expect(told.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`).sort()).toEqual(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512'])
  const { document } = new JSDOM(read('index.html').toString()).window
  expect(document.querySelector('link[rel=manifest]')?.getAttribute('href')).toBe('./manifest.webmanifest')
  const touched = document.querySelector('link[rel=apple-touch-icon]')!.getAttribute('href')!
  for (const { src, sizes } of [...told.icons, { src: touched, sizes: '180x180' }]) {
    const picture = read(src)
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes)
  }
})
