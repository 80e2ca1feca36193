import { addGlobalWarningListener, EmptyBackendContext, globalOptions, type template } from 'glass-easel'
import { MiniProgramEnv, type Root } from 'glass-easel-miniprogram-adapter'
import { compileTemplates } from './templates'

/** The functions of an app or page object. */
export type InstanceMethods = Record<string, ((...definitionOf: unknown[]) => unknown) | undefined>

/** WeChat's limits for one `setData`, in bytes: advised and maximum. */
const ADVISED_BYTES = 256 * 1024
const MAX_BYTES = 1024 * 1024

// An error in the app's own code ends the test.
globalOptions.throwGlobalError = true
// The containers that Taro makes for deep trees start empty, and the framework would warn about each.
addGlobalWarningListener((message) => !message.startsWith('The for-list data is neither Array nor Object'))

const constructors: Record<string, unknown> = { String, Number, Boolean, Object, Array }

/** Runs WeChat's component framework on the templates of a build. `setData` counts calls and bytes. */
export function createComponentSpace(dist: string, configOf: (path: string) => object | null) {
  const { templates, warnings: complaints } = compileTemplates(dist)
  const warnings = [...complaints]
  const setData = { calls: 0, bytes: 0, largest: 0 }
  const environment = new MiniProgramEnv()
  const space = environment.createCodeSpace('', true)
  const backend = environment.associateBackend(new EmptyBackendContext())

  for (const [path, content] of Object.entries(templates)) {
    const compiled = { groupList: templates, content, fallbackListenerOnNativeNode: true }
    space.addCompiledTemplate(path, compiled as template.ComponentTemplate)
    const config = configOf(path)
    if (config) space.addComponentStaticConfig(path, config)
  }

  /** Registers what the file at `path` defines with `Page` or `Component`. */
  function define(path: string, definitionOf: Record<string, unknown>): void {
    const { data = {}, properties = {}, methods = {}, ...rest } = definitionOf
    const own = Object.entries(rest).filter(([, value]) => typeof value === 'function')
    const types = Object.entries(properties as object).map(([name, type]) => [name, toHostType(type)])
    const definition = {
      data: jsonCopy(data) as Record<string, never>,
      properties: Object.fromEntries(types) as Record<string, never>,
      methods: { ...(Object.fromEntries(own) as Record<string, never>), ...(methods as Record<string, never>) },
    }
    space.component(path).definition(definition).register()
  }

  /** Creates a page; `setData` passes JSON, as between WeChat's two threads, and `onData` is called after it. */
  function create(
    route: string,
    onData: (root: Root) => void = () => undefined,
  ): { root: Root; page: InstanceMethods } {
    const root = backend.createRoot('page', space, route)
    const instance = root.get()
    const apply = instance.setData.bind(instance)
    const counted = (data: object, done?: () => void) => {
      const text = JSON.stringify(data)
      setData.calls += 1
      setData.bytes += text.length
      setData.largest = Math.max(setData.largest, text.length)
      if (text.length > MAX_BYTES) throw new Error(`setData of ${text.length} bytes`)
      if (text.length > ADVISED_BYTES) warnings.push(`setData of ${text.length} bytes`)
      apply(JSON.parse(text) as object, done)
      onData(root)
    }
    return { root, page: Object.assign(instance, { route, setData: counted }) as unknown as InstanceMethods }
  }

  return { define, create, setData, warnings }
}

function jsonCopy(value: unknown): object {
  return JSON.parse(JSON.stringify(value)) as object
}

/** A property's type with the constructors of this realm: the scripts have their own `String`. */
function toHostType(type: unknown): unknown {
  if (typeof type === 'function') return constructors[type.name]
  const { type: inner, value } = type as { type: { name: string } | null; value?: unknown }
  return { type: inner && constructors[inner.name], ...(value !== undefined && { value: jsonCopy(value) }) }
}
