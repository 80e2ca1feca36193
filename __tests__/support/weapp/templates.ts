import { TmplGroup } from 'glass-easel-template-compiler'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { filesOf } from '../files'

/** Turns a page's data into nodes; made by WeChat's template compiler. */
type Templates = Record<string, unknown>

/** The compiled templates by build, since every phone has the same. */
const compiled = new Map<string, Compiled>()

interface Compiled {
  readonly templates: Templates
  readonly warnings: readonly string[]
}

/** Compiles every WXML and WXS file of a build. `warnings` are the compiler's, one line each. */
export function compileTemplates(dist: string): Compiled {
  const known = compiled.get(dist)
  if (known) return known
  const files = filesOf(dist).flatMap((file) => {
    const [, path = '', kind] = /^(.*)\.(wxs|wxml)$/.exec(file) ?? []
    return kind === undefined ? [] : [{ file, path, kind, source: readFileSync(join(dist, file), 'utf8') }]
  })
  const made = compile(files)
  compiled.set(dist, made)
  return made
}

function compile(
  files: readonly { readonly file: string; readonly path: string; readonly kind: string; readonly source: string }[],
): Compiled {
  const group = new TmplGroup()
  const warnings: string[] = []
  for (const { file, path, kind, source } of files) {
    if (kind === 'wxs') group.addScript(path, source)
    else {
      const complaints = group.addTmpl(path, source) as { message: string }[]
      warnings.push(...complaints.map(({ message }) => `${file}: ${message}`))
    }
  }
  const templates = runInThisContext(`(${group.getTmplGenObjectGroups()})`) as Templates
  group.free()
  return { templates, warnings }
}
