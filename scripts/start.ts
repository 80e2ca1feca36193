// Builds the app for browsers and serves dist/h5 like a static host: port 8080, or PORT, or the next free one.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { compressed, hostOf } from './host'

const root = fileURLToPath(new URL('..', import.meta.url))
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', 'h5'], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const folder = compressed(`${root}dist/h5`)
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))

let port = Number(process.env.PORT) || 8080
const server = createServer(hostOf(folder, { brotli: true, gzip: true }))
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  port += 1
  server.listen(port, '127.0.0.1')
})
server.on('listening', () => console.log(`\nYibao Guide: http://localhost:${port}/\n`))
server.listen(port, '127.0.0.1')
