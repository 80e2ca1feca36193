import type { Compilation } from 'webpack'
import type { Namespace } from '../../src/i18n/messages'
import { NAMESPACES, wordsChunk } from './inline/namespaces'

/** The files that the screens need, which the inline script (inline/) loads before the app asks for them. */
export interface ScreenFiles {
  /** The files of the screens, without those of the start page of a new person. */
  readonly files: readonly string[]
  /** The messages that a screen needs besides `ui`, and the indices in `files` of its own files, by its path. */
  readonly routes: readonly (readonly [route: string, needs: readonly Namespace[], files: readonly number[]])[]
  /** The indices in `files` of what the start page loads when the person has chosen a place. */
  readonly place: readonly number[]
  /** The guides whose first step is prerendered, with this step. */
  readonly steps: readonly (readonly [guide: string, step: string])[]
  /** The files of messages of each language; a namespace that is absent is part of the screens. */
  readonly words: Readonly<Record<string, Readonly<Partial<Record<Namespace, string>>>>>
}

/** The chunks of a module that is imported dynamically, e.g. a screen, including those that it shares with others. */
function groupOf(compilation: Compilation, module: string): Compilation['chunkGroups'][number] {
  const group = compilation.chunkGroups.find(({ origins }) => origins.some(({ request }) => request.endsWith(module)))
  if (!group)
    throw new Error(`The module ${module} has no chunk; check the paths in src/routes.ts and config/prerender`)
  return group
}

/** The files of a module that is imported dynamically, in the order in which a browser loads them. */
export const filesOf = (compilation: Compilation, module: string): string[] => groupOf(compilation, module).getFiles()

/** The files with the messages of a language. */
function messageFiles(compilation: Compilation, tag: string): Partial<Record<Namespace, string>> {
  const chunks = [...compilation.chunks]
  return Object.fromEntries(
    NAMESPACES.flatMap((namespace) => {
      const chunk = chunks.find(({ name }) => name === wordsChunk(tag, namespace))
      return chunk ? [[namespace, [...chunk.files][0]]] : []
    }),
  )
}

/** The modules that load messages for a screen, and which. */
const LOADERS = [
  ['with-policy', 'policy'],
  ['with-rare-messages', 'rare'],
  ['with-guide-messages', 'guides'],
] as const satisfies readonly (readonly [module: string, namespace: Namespace])[]

/** The messages that a screen needs besides those of the app. */
function neededMessages(compilation: Compilation, route: string): Namespace[] {
  const modules = groupOf(compilation, route).chunks.flatMap((chunk) => [
    ...compilation.chunkGraph.getChunkModulesIterable(chunk),
  ])
  const resources = modules.flatMap((module) => {
    const joined = 'modules' in module ? (module.modules as typeof modules) : [module]
    return joined.map((part) => part.nameForCondition() ?? '')
  })
  return LOADERS.flatMap(([name, namespace]) =>
    resources.some((resource) => resource.endsWith(`/${name}.tsx`)) ? [namespace] : [],
  )
}

/** Fails for a loader that no screen has, e.g. after it was renamed: the messages would load after the screen. */
function checkLoaders(needs: readonly Namespace[]): void {
  for (const [name, namespace] of LOADERS)
    if (!needs.includes(namespace))
      throw new Error(`No screen contains ${name}.tsx; name the module that loads "${namespace}" in LOADERS`)
}

/**
 * What the start page imports when the person has chosen a place: for its name, and for how far they are with the questions
 * (use-policy-words.ts and use-check-status.ts in src/pages/home).
 */
const PLACE_MODULES = ['i18n/policy-namespace', 'features/eligibility']

/** The files of all screens, without those that index.html names. */
export function screenFiles(
  compilation: Compilation,
  routes: readonly string[],
  tags: readonly string[],
  loaded: ReadonlySet<string>,
): Omit<ScreenFiles, 'steps'> {
  const ownFiles = (module: string) => filesOf(compilation, module).filter((file) => !loaded.has(file))
  const screens = routes.map((route) => ({ route, needs: neededMessages(compilation, route), files: ownFiles(route) }))
  checkLoaders(screens.flatMap((screen) => screen.needs))
  const place = [...new Set(PLACE_MODULES.flatMap(ownFiles))]
  const files = [...new Set([...screens.flatMap((screen) => screen.files), ...place])]
  const indicesOf = (list: readonly string[]) => list.map((file) => files.indexOf(file))
  return {
    files,
    routes: screens
      .filter((screen) => screen.files.length > 0)
      .map((screen) => [screen.route, screen.needs, indicesOf(screen.files)]),
    place: indicesOf(place),
    words: Object.fromEntries(tags.map((tag) => [tag, messageFiles(compilation, tag)])),
  }
}
