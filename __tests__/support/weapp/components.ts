import { addGlobalWarningListener, EmptyBackendContext, globalOptions, type template } from 'glass-easel'
import { MiniProgramEnv, type Root } from 'glass-easel-miniprogram-adapter'
import { compileTemplates } from './templates'

/** The functions of an app or page object. */
export type Functions = Record<string, ((...given: unknown[]) => unknown) | undefined>

/** WeChat's limits for one `setData`, in bytes: advice, and the most that passes. */
const heavy = 256 * 1024
const tooHeavy = 1024 * 1024

// An error in the app's own code ends the test.
globalOptions.throwGlobalError = true
// The boxes that Taro makes for deep trees start without content, which the framework would remark on each time.
addGlobalWarningListener((message) => !message.startsWith('The for-list data is neither Array nor Object'))

const constructors: Record<string, unknown> = { String, Number, Boolean, Object, Array }

/** WeChat's component framework on the templates of a build. `setData` counts what crossed over to the view. */
export function componentsOf(dist: string, configOf: (path: string) => object | null) {
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
  function define(path: string, given: Record<string, unknown>): void {
    const { data = {}, properties = {}, methods = {}, ...rest } = given
    const own = Object.entries(rest).filter(([, value]) => typeof value === 'function')
    const types = Object.entries(properties as object).map(([name, type]) => [name, ours(type)])
    const definition = {
      data: copy(data) as Record<string, never>,
      properties: Object.fromEntries(types) as Record<string, never>,
      methods: { ...(Object.fromEntries(own) as Record<string, never>), ...(methods as Record<string, never>) },
    }
    space.component(path).definition(definition).register()
  }

  /** Makes a page; what it sets crosses over as JSON, as it does between WeChat's two threads. */
  function create(route: string): { root: Root; page: Functions } {
    const root = backend.createRoot('page', space, route)
    const instance = root.get()
    const apply = instance.setData.bind(instance)
    const counted = (data: object, done?: () => void) => {
      const text = JSON.stringify(data)
      setData.calls += 1
      setData.bytes += text.length
      setData.largest = Math.max(setData.largest, text.length)
      if (text.length > tooHeavy) throw new Error(`setData of ${text.length} bytes`)
      if (text.length > heavy) warnings.push(`setData of ${text.length} bytes`)
      apply(JSON.parse(text) as object, done)
    }
    return { root, page: Object.assign(instance, { route, setData: counted }) as unknown as Functions }
  }

  return { define, create, setData, warnings }
}

function copy(value: unknown): object {
  return JSON.parse(JSON.stringify(value)) as object
}

/** A property's type with the constructors of this side: the scripts' `String` is not ours. */
function ours(type: unknown): unknown {
  if (typeof type === 'function') return constructors[type.name]
  const { type: inner, value } = type as { type: { name: string } | null; value?: unknown }
  return { type: inner && constructors[inner.name], ...(value !== undefined && { value: copy(value) }) }
}
