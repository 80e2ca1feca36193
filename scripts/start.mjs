// Builds the app for browsers and serves dist/h5 as any static host would: port 8080, or PORT, or the next free one.
import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const root = fileURLToPath(new URL('..', import.meta.url))
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', 'h5'], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

let port = Number(process.env.PORT) || 8080
const server = createServer(sirv(`${root}dist/h5`, { etag: true }))
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error
  port += 1
  server.listen(port, '127.0.0.1')
})
server.on('listening', () => console.log(`\nYibao Guide: http://localhost:${port}/\n`))
server.listen(port, '127.0.0.1')
