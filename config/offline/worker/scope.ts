import type { Build } from '../build'

declare const self: ServiceWorkerGlobalScope
// Put in by config/offline/plugin.ts.
declare const BUILD: Build

/** The worker itself. */
export const worker = self

/** The build that this worker belongs to. */
export const build = BUILD

/** The folder that the app lies in. */
export const home = self.registration.scope

/** The address of a file of the app. */
export const addressOf = (path: string) => new URL(path, home).href

/** What all caches of this app in this folder are called; another folder of the same host may hold another copy of it. */
const FAMILY = `yibao ${home} `

/** Each build has its own cache, so that no two are ever mixed. */
export const cacheName = FAMILY + build.version

/** The caches of all builds, oldest first. */
export async function cachesOfOurs(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(FAMILY))
}

/** The hash of every file of the build, by its address. */
export const hashes = new Map<string, string>()
hashes.set(home, build.page)
for (const files of [build.shell, ...Object.values(build.words)]) {
  for (const [path, hash] of Object.entries(files)) hashes.set(addressOf(path), hash)
}
