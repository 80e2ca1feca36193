import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { createContext, runInContext, Script } from 'node:vm'
import { HANG } from '../hang'

/** Compiled scripts by file, since every phone runs the same. */
const compiled = new Map<string, Script>()

/** Compiles a file once, for all phones. */
function compile(filename: string): Script {
  const known = compiled.get(filename)
  if (known) return known
  const code = `(function (require, module, exports) {${readFileSync(filename, 'utf8')}\n})`
  const script = new Script(code, { filename })
  compiled.set(filename, script)
  return script
}

/** Timers that a test waits for; longer ones, such as a fading message, are not awaited. */
const AWAITED_DELAY = 1000

/**
 * Runs the scripts of a build as WeChat does: no document, no fetch, no localStorage, no `Intl`, and no code made from
 * text but `new Function('return this')`; `today` (`YYYY-MM-DD`) is its day, absent: the real one. `load` runs a file once,
 * `settle` waits until no timer or promise is pending.
 * `packages` are the roots of the subpackages: `require` cannot load from them, `require.async` can, unless `reach`
 * throws, and only after a promise that it returns. A loaded package stays loaded.
 */
export function createScriptRuntime(
  dist: string,
  globals: object,
  today?: string,
  packages: readonly string[] = [],
  onLoad: (root: string) => Promise<void> | undefined = () => undefined,
) {
  const handles = new Map<number, NodeJS.Timeout>()
  const awaited = new Set<number>()
  const failures: unknown[] = []
  let lastTimer = 0

  function start(run: () => void, delay = 0, again = false): number {
    const timer = (lastTimer += 1)
    const fire = () => {
      awaited.delete(timer)
      try {
        run()
      } catch (failure) {
        failures.push(failure)
      }
    }
    const handle = again ? setInterval(fire, delay) : setTimeout(fire, delay)
    if (!again && delay < AWAITED_DELAY) awaited.add(timer)
    handles.set(timer, handle)
    return timer
  }
  const stop = (timer: number) => {
    clearTimeout(handles.get(timer))
    handles.delete(timer)
    awaited.delete(timer)
  }

  const context = createContext(
    {
      console,
      setTimeout: (run: () => void, delay?: number) => start(run, delay),
      setInterval: (run: () => void, delay?: number) => start(run, delay, true),
      clearTimeout: stop,
      clearInterval: stop,
      ...globals,
    },
    { codeGeneration: { strings: false, wasm: false } },
  )
  // WeChat on many phones has no Intl.
  runInContext('delete globalThis.Intl', context)
  runInContext(
    `{ const world = this, make = (_, texts) => {
      if (texts.length === 1 && texts[0] === 'return this') return () => world
      throw new EvalError('WeChat makes no code from text')
    }
    Function = new Proxy(Function, { construct: make, apply: (_, self, texts) => make(_, texts) }) }`,
    context,
  )
  const ahead = today === undefined ? 0 : new Date(`${today}T12:00:00`).getTime() - Date.now()
  runInContext(
    `Date = class extends Date {
      constructor(...given) { given.length > 0 ? super(...given) : super(Date.now()) }
      static now() { return super.now() + ${ahead} }
    }`,
    context,
  )

  const loaded = new Map<string, { exports: object }>()
  function load(file: string): object {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(file, module)
    const run = compile(join(dist, file)).runInContext(context) as (...given: unknown[]) => void
    run(requireOf(file), module, module.exports)
    return module.exports
  }

  const packageOf = (file: string) => packages.find((root) => file.startsWith(`${root}/`)) ?? ''

  /** The `require` of a file. */
  function requireOf(file: string) {
    const resolvePath = (path: string) => `${normalize(join(dirname(file), path)).replace(/\.js$/, '')}.js`
    const require = (path: string) => {
      const other = packageOf(resolvePath(path))
      if (other !== '' && other !== packageOf(file))
        throw new Error(`module "${resolvePath(path)}" is not defined: it lies in another package`)
      return load(resolvePath(path))
    }
    const async = (path: string) =>
      new Promise<object>((succeed, fail) => {
        start(() => {
          const other = packageOf(resolvePath(path))
          try {
            const isElsewhere = !loaded.has(resolvePath(path)) && other !== packageOf(file)
            const stall = isElsewhere ? onLoad(other) : undefined
            if (stall) void stall.then(() => succeed(load(resolvePath(path))))
            else succeed(load(resolvePath(path)))
          } catch (reason) {
            fail(new Error(String(reason)))
          }
        }, 5)
      })
    return Object.assign(require, { async })
  }

  async function settle(): Promise<void> {
    const end = Date.now() + HANG
    do {
      await new Promise((next) => setTimeout(next, 2))
      await new Promise(setImmediate)
      if (Date.now() > end) throw new Error('the mini-program does not come to rest')
    } while (awaited.size > 0)
    if (failures.length > 0) throw failures.shift()
  }

  return {
    load,
    settle,
    /** Stops all timers. */
    close: () => handles.forEach((handle) => clearTimeout(handle)),
  }
}
