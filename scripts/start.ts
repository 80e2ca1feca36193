// Builds the app for browsers and serves dist/h5 like a static host: port 8080, or PORT, or the next free one.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { compressed, hostOf } from './host'
import { listenFrom, parsePort, PortError } from './port'

const root = fileURLToPath(new URL('..', import.meta.url))

async function start(): Promise<void> {
  // Before the build, which takes a minute.
  const port = parsePort(process.env.PORT)
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', 'h5'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  const folder = compressed(`${root}dist/h5`)
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
  const server = createServer(hostOf(folder, { brotli: true, gzip: true }))
  console.log(`\nYibao Guide: http://localhost:${await listenFrom(server, port)}/\n`)
}

start().catch((error: unknown) => {
  if (!(error instanceof PortError)) throw error
  console.error(`start: ${error.message}`)
  process.exit(2)
})
