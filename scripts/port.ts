import type { Server } from 'node:http'

const DEFAULT_PORT = 8080
const MAX_PORT = 65_535

/** A port that cannot be used; the message says what to do. */
export class PortError extends Error {}

/**
 * The port to begin with.
 * @throws PortError
 * @example parsePort(undefined) // 8080
 */
export function parsePort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > MAX_PORT)
    throw new PortError(`PORT is "${text}", which is no port; set a number from 1 to ${MAX_PORT}, or none`)
  return port
}

/**
 * Listens on this machine at a port, or at the next free one. Resolves to the port.
 * @throws PortError
 */
export async function listenFrom(server: Server, first: number): Promise<number> {
  for (let port = first; port <= MAX_PORT; port += 1) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      const end = (failure: NodeJS.ErrnoException | null) => {
        server.off('error', end).off('listening', onListening)
        resolve(failure)
      }
      const onListening = () => end(null)
      server.once('error', end).once('listening', onListening).listen(port, '127.0.0.1')
    })
    if (error === null) return port
    if (error.code === 'EACCES')
      throw new PortError(`port ${port} needs the rights of an administrator; set PORT to a number above 1023`)
    if (error.code !== 'EADDRINUSE') throw error
  }
  throw new PortError(`no port from ${first} to ${MAX_PORT} is free; set PORT to a lower number`)
}
