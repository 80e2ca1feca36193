import type { Build } from '../build'

declare const self: ServiceWorkerGlobalScope
// Defined by config/offline/plugin.ts.
declare const BUILD: Build

/** The global scope of the worker. */
export const worker = self

/** The build of this worker. */
export const build = BUILD

/** The URL of the folder of the app, which is also that of index.html. */
export const home = self.registration.scope

/** The URL of a file of the app. */
export const urlOf = (path: string) => new URL(path, home).href

/** The prefix of all caches of the app in this folder; another folder of the host may have another copy of the app. */
const PREFIX = `yibao ${home} `

/** Each build has a cache of its own, so that files of two builds never mix. */
export const cacheName = PREFIX + build.version

/** The names of the caches of all builds, oldest first. */
export async function cacheNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX))
}

/** The hash of every file of the build, by its URL. */
export const hashes = new Map<string, string>()
hashes.set(home, build.page)
for (const files of [build.shell, ...Object.values(build.languages)]) {
  for (const [path, hash] of Object.entries(files)) hashes.set(urlOf(path), hash)
}
