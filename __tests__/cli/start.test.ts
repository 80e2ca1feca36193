import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { listenFrom, parsePort, PortError } from '../../scripts/port'

const servers: Server[] = []
const newServer = () => {
  const server = createServer()
  servers.push(server)
  return server
}

afterAll(() => {
  for (const server of servers) server.close()
})

test('a port is a number from 1 to 65535; without one it is 8080', () => {
  expect([undefined, '', '80', '65535'].map(parsePort)).toEqual([8080, 8080, 80, 65535])
  for (const text of ['abc', '0', '65536', '-1', '80.5', ' 80', '8080x', '1e3'])
    expect(() => parsePort(text)).toThrow(
      new PortError(`PORT is "${text}", which is no port; set a number from 1 to 65535, or none`),
    )
})

test('a port that is taken leads to a later one, the last to a message', async () => {
  const first = newServer()
  await new Promise<void>((ready) => first.listen(0, '127.0.0.1', ready))
  const { port } = first.address() as AddressInfo
  expect(await listenFrom(newServer(), port)).toBeGreaterThan(port)
  const last = newServer()
  if ((await listenFrom(last, 65535).catch(() => null)) !== null)
    await expect(listenFrom(newServer(), 65535)).rejects.toThrow('no port from 65535 to 65535 is free')
})

test('npm start with a PORT that is none says what to set, and builds nothing', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    encoding: 'utf8',
    env: { ...process.env, PORT: 'abc' },
  })
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    'start: PORT is "abc", which is no port; set a number from 1 to 65535, or none\n',
  ])
})

test('a second build of a target says which process it waits for', () => {
  const file = 'dist/h5.lock'
  if (existsSync(file)) throw new Error('a build is running; this test needs the lock')
  mkdirSync('dist', { recursive: true })
  writeFileSync(file, String(process.pid))
  try {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', 'h5'], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([
      1,
      `build:h5: another build of this target is running (process ${process.pid}); wait until it has ended, then try again\n`,
    ])
    expect(existsSync(file)).toBe(true)
  } finally {
    rmSync(file)
  }
})
