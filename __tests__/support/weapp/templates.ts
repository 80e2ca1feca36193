import { TmplGroup } from 'glass-easel-template-compiler'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { filesOf } from '../files'

/** Turns a page's data into nodes; made by WeChat's template compiler. */
type Templates = Record<string, unknown>

/** Compiles every WXML and WXS file of a build. `warnings` is what the compiler complained of, one line each. */
export function compileTemplates(dist: string): { templates: Templates; warnings: string[] } {
  const group = new TmplGroup()
  const warnings: string[] = []
  for (const file of filesOf(dist)) {
    const [, path = '', kind] = /^(.*)\.(\w+)$/.exec(file) ?? []
    const source = () => readFileSync(join(dist, file), 'utf8')
    if (kind === 'wxs') group.addScript(path, source())
    if (kind === 'wxml') {
      const complaints = group.addTmpl(path, source()) as { message: string }[]
      warnings.push(...complaints.map(({ message }) => `${file}: ${message}`))
    }
  }
  const templates = runInThisContext(`(${group.getTmplGenObjectGroups()})`) as Templates
  group.free()
  return { templates, warnings }
}
