import type { Compilation } from 'webpack'
import type { Namespace } from '../../src/i18n/messages'

/** The files of messages that a screen may need, in the order in which `ScreenFiles.words` lists them. */
const NAMESPACES = ['ui', 'policy', 'guides'] as const satisfies readonly Namespace[]

/** The files that the screens need, which the inline script (inline/) loads before the app asks for them. */
export interface ScreenFiles {
  /** The files of the screens other than the start page. */
  readonly files: readonly string[]
  /** How many of the files of messages a screen needs, and the indices in `files` of its own files, by its path. */
  readonly routes: readonly (readonly [route: string, words: number, files: readonly number[]])[]
  /** The guides whose first step is prerendered, with this step. */
  readonly steps: readonly (readonly [guide: string, step: string])[]
  /** The files of messages of each language: those of the app, the law and the guides. Empty: part of the screens. */
  readonly words: Readonly<Record<string, readonly string[]>>
}

/** The chunks of a screen, including those that it shares with others. */
function groupOf(compilation: Compilation, route: string): Compilation['chunkGroups'][number] {
  const group = compilation.chunkGroups.find(({ origins }) => origins.some(({ request }) => request.endsWith(route)))
  if (!group) throw new Error(`The screen ${route} has no chunk; check its path in src/routes.ts`)
  return group
}

/** The files of a screen, in the order in which a browser loads them. */
export const filesOf = (compilation: Compilation, route: string): string[] => groupOf(compilation, route).getFiles()

/** The files with the messages of a language; '': there is no such file. */
function messageFiles(compilation: Compilation, tag: string): string[] {
  const chunks = [...compilation.chunks]
  return NAMESPACES.map((space) => {
    const chunk = chunks.find(({ name }) => name === `words-${tag}-${space}-json`)
    return chunk?.files.values().next().value ?? ''
  })
}

/** The modules that load messages for a screen, and how many namespaces there are then. */
const LOADERS = [
  ['with-guide-messages', 3],
  ['with-policy', 2],
] as const

/** How many of the files of messages a screen needs: those of the app, of the law, of the guides. */
function countMessageFiles(compilation: Compilation, route: string): number {
  const modules = groupOf(compilation, route).chunks.flatMap((chunk) => [
    ...compilation.chunkGraph.getChunkModulesIterable(chunk),
  ])
  const resources = modules.flatMap((module) => {
    const joined = 'modules' in module ? (module.modules as typeof modules) : [module]
    return joined.map((part) => part.nameForCondition() ?? '')
  })
  return LOADERS.find(([name]) => resources.some((resource) => resource.endsWith(`/${name}.tsx`)))?.[1] ?? 1
}

/** The files of all screens, without those that index.html names. */
export function screenFiles(
  compilation: Compilation,
  routes: readonly string[],
  tags: readonly string[],
  loaded: ReadonlySet<string>,
): Omit<ScreenFiles, 'steps'> {
  const screens = routes.map((route) => ({
    route,
    words: countMessageFiles(compilation, route),
    files: filesOf(compilation, route).filter((file) => !loaded.has(file)),
  }))
  const files = [...new Set(screens.flatMap((screen) => screen.files))]
  return {
    files,
    routes: screens
      .filter((screen) => screen.files.length > 0)
      .map((screen) => [screen.route, screen.words, screen.files.map((file) => files.indexOf(file))]),
    words: Object.fromEntries(tags.map((tag) => [tag, messageFiles(compilation, tag)])),
  }
}
