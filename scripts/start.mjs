// Builds the app for browsers and serves dist/h5 as any static host would: port 8080, or PORT, or the next free one.
import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

async function nextFree(port) {
  return (await isFree(port)) ? port : nextFree(port + 1)
}

const { status } = spawnSync(process.execPath, ['scripts/build.mjs', 'h5'], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const port = await nextFree(Number(process.env.PORT) || 8080)
console.log(`\nYibao Guide: http://localhost:${port}/\n`)
const sirv = ['node_modules/sirv-cli/bin.js', 'dist/h5', '--host', '127.0.0.1', '--port', String(port), '--quiet']
const server = spawn(process.execPath, sirv, { cwd: root, stdio: 'inherit' })
server.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
