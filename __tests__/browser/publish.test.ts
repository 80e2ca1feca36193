import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { JSDOM } from 'jsdom'
import { compressed, hostOf } from '../../scripts/host'
import { openSite } from '../support/browser'
import { filesOf } from '../support/files'

// The headers for a static host, the file list of the service worker, and the web app manifest.

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

  test('files with a hash in their name are cached for a year, all others are revalidated', async () => {
    for (const file of ['', ...files.filter((file) => file !== '_headers' && !file.endsWith('.txt'))]) {
      const { status, headers } = await fetch(address + file, { method: 'HEAD' })
      const cacheControl = headers.get('cache-control')
      const lasting = /\.[0-9a-f]{8}\.\w+$/.test(file)
      expect([file, status, cacheControl]).toEqual([
        file,
        200,
        lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      ])
    }
  })

  test('the headers forbid external resources, eval and content sniffing', async () => {
    const { headers } = await fetch(address, { method: 'HEAD' })
    const policy = headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    const { document } = new JSDOM(read('index.html').toString()).window
    const inline = [...document.querySelectorAll('script, style')].map((element) => `'${hash(element.textContent)}'`)
    expect(inline.length).toBeGreaterThan(1)
    for (const inlineHash of inline) expect(policy).toContain(inlineHash)
    expect(
      Object.fromEntries(['x-content-type-options', 'referrer-policy'].map((name) => [name, headers.get(name)])),
    ).toEqual({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    expect(headers.get('permissions-policy')).toContain('camera=(self)')
  })

  test('text files are served compressed', async () => {
    const script = files.find((file) => file.startsWith('js/app'))!
    for (const coding of ['br', 'gzip']) {
      const answer = await fetch(address + script, { headers: { 'accept-encoding': coding } })
      expect(answer.headers.get('content-encoding')).toBe(coding)
      expect(Buffer.from(await answer.arrayBuffer()).equals(read(script))).toBe(true)
    }
  })
})

test('the content security policy blocks an injected script', async () => {
  const site = await openSite()
  try {
    const page = await site.open('')
    const ran = await page.evaluate(
      () =>
        new Promise<unknown>((tell) => {
          document.addEventListener('securitypolicyviolation', (event) => tell(event.effectiveDirective))
          const script = document.createElement('script')
          script.textContent = 'window.slipped = true'
          document.body.append(script)
          setTimeout(() => tell((window as { slipped?: boolean }).slipped ?? 'nothing happened'), 60_000)
        }),
    )
    expect(ran).toBe('script-src-elem')
    expect(await page.evaluate(() => (window as { slipped?: boolean }).slipped)).toBeUndefined()
  } finally {
    await site.close()
  }
})

test('the service worker lists each file with its hash, and its packages are recorded', () => {
  const worker = read('sw.js').toString()
  // The first steps of guides, which are displayed before the app has loaded, are for the network alone.
  const isStep = (file: string) => /^first\/(?!questions\/)[^/]+\//.test(file)
  const cached = files.filter((file) => /^(js|chunk|css|first)\/.*\.(js|css|json)$/.test(file) && !isStep(file))
  expect(cached.length).toBeGreaterThan(50)
  expect(cached.filter((file) => file.startsWith('first/')).length).toBe(2 * readdirSync('locales').length)
  for (const file of files.filter(isStep)) expect(worker).not.toContain(file)
  for (const file of cached) expect(worker).toContain(`"${file}":"${hash(read(file))}"`)
  expect(worker).toContain(hash(read('index.html')))
  const shipped = JSON.parse(readFileSync('dist/shipped-h5.json', 'utf8')) as { name: string }[]
  expect(shipped.map(({ name }) => name)).toContain('workbox-precaching')
})

test('the web app manifest has names in both languages and icons of the declared sizes', () => {
  const manifest = JSON.parse(read('manifest.webmanifest').toString()) as {
    name: string
    start_url: string
    scope: string
    display: string
    icons: { src: string; sizes: string; purpose: string }[]
  }
  expect(manifest).toMatchObject({ name: 'Yibao Guide 医保指南', start_url: './', scope: './', display: 'standalone' })
  expect(manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`).sort()).toEqual([
    'any 192x192',
    'any 512x512',
    'maskable 192x192',
    'maskable 512x512',
  ])
  const { document } = new JSDOM(read('index.html').toString()).window
  expect(document.querySelector('link[rel=manifest]')?.getAttribute('href')).toBe('./manifest.webmanifest')
  const touched = document.querySelector('link[rel=apple-touch-icon]')!.getAttribute('href')!
  for (const { src, sizes } of [...manifest.icons, { src: touched, sizes: '180x180' }]) {
    const picture = read(src)
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes)
  }
})
