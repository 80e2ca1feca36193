import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { createContext, runInContext, Script } from 'node:vm'

/** What was compiled before: a phone that is opened again, or another one, runs the same code. */
const compiled = new Map<string, Script>()

/** Compiles the code of a file once, however many phones run it. */
function compile(filename: string, code: string): Script {
  const known = compiled.get(code)
  if (known) return known
  const script = new Script(code, { filename })
  compiled.set(code, script)
  return script
}

/** Timers that a test waits for; longer ones are a person's time (a message that fades). */
const soon = 1000

/**
 * Runs the scripts of a build as WeChat does: no document, no fetch, no localStorage, no `Intl`, and no code made from
 * text but `new Function('return this')`; `today` (`YYYY-MM-DD`) is its day, absent: the real one. `load` runs a file once, `settle` waits until nothing is under way.
 * `packages` are the roots of the packages that are fetched apart: `require` reaches into none of them from outside,
 * `require.async` does, unless `reach` throws. What was fetched once stays.
 */
export function scriptsOf(dist: string, globals: object, today?: string, packages: readonly string[] = [], reach: (root: string) => void = () => undefined) {
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
    if (!again && delay < soon) awaited.add(timer)
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
  // Many phones' WeChat has no such thing.
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
    const code = `(function (require, module, exports) {${readFileSync(join(dist, file), 'utf8')}\n})`
    const run = compile(join(dist, file), code).runInContext(context) as (...given: unknown[]) => void
    run(requireOf(file), module, module.exports)
    return module.exports
  }

  const packageOf = (file: string) => packages.find((root) => file.startsWith(`${root}/`)) ?? ''

  /** What `require` is to the code of a file. */
  function requireOf(file: string) {
    const named = (path: string) => `${normalize(join(dirname(file), path)).replace(/\.js$/, '')}.js`
    const require = (path: string) => {
      const other = packageOf(named(path))
      if (other !== '' && other !== packageOf(file)) throw new Error(`module "${named(path)}" is not defined: it lies in another package`)
      return load(named(path))
    }
    const async = (path: string) => new Promise<object>((succeed, fail) => {
      start(() => {
        const other = packageOf(named(path))
        try {
          if (!loaded.has(named(path)) && other !== packageOf(file)) reach(other)
          succeed(load(named(path)))
        } catch (reason) {
          fail(new Error(String(reason)))
        }
      }, 5)
    })
    return Object.assign(require, { async })
  }

  async function settle(): Promise<void> {
    const end = Date.now() + 10_000
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
