import { readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import ts from 'typescript'
import { filesOf } from './support/files'

/** The table of the house: what each room may import, as rooms and files of ours, and as packages. */
const house: Record<string, { ours: string[]; packages: string[] }> = {
  rules: { ours: [], packages: [] },
  policies: { ours: ['rules'], packages: [] },
  guides: { ours: ['rules'], packages: [] },
  journey: { ours: ['rules'], packages: [] },
  stores: { ours: ['rules', 'platform'], packages: ['zustand'] },
  i18n: { ours: ['locales', 'platform'], packages: ['i18next', 'react-i18next', 'react'] },
  platform: { ours: ['routes', 'theme.json'], packages: ['@tarojs/taro'] },
  ui: { ours: [], packages: ['@tarojs/components', 'react', 'react-dom'] },
  components: { ours: ['ui'], packages: ['react'] },
  pages: {
    ours: ['rules', 'policies', 'guides', 'journey', 'stores', 'i18n', 'platform', 'ui', 'components', 'routes'],
    packages: ['react', 'zustand'],
  },
  'app.tsx': { ours: ['app.scss', 'platform', 'stores', 'i18n'], packages: ['react'] },
  'app.config.ts': { ours: ['routes'], packages: [] },
  'routes.ts': { ours: [], packages: [] },
}

const pure = ['rules', 'policies', 'guides', 'journey']
const foreign = ['Date', 'Intl', 'eval', 'Function', 'performance', 'globalThis', 'wx', 'process']
const notRooms = /^(utils?|helpers?|commons?|constants?|services?|core)(\.|$)/

const files = filesOf('src')
const scripts = files.filter((file) => /\.tsx?$/.test(file))
const read = (file: string) => readFileSync(join('src', file), 'utf8')
const roomOf = (path: string) => path.split('/')[0]!

/** What a file imports: a path from src for a file of ours (`../locales/…` outside it), or a package's name. */
function importsOf(file: string): { ours: string[]; packages: string[] } {
  const named = ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName)
  const ours = named.filter((name) => name.startsWith('.')).map((name) => normalize(join(file, '..', name)))
  const packages = named.filter((name) => !name.startsWith('.'))
  return { ours, packages: packages.map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)![0]) }
}

/** The names that a file's code uses; comments and texts are not code. */
function namesIn(file: string): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true))
  return names
}

test('every file of src lies in a room of the house', () => {
  const known = [...Object.keys(house), 'app.scss', 'index.html', 'theme.json']
  expect(files.filter((file) => !known.includes(roomOf(file)))).toEqual([])
})

test('each room imports only what the house allows it', () => {
  const offences = scripts.flatMap((file) => {
    const room = roomOf(file)
    const may = house[room] ?? { ours: [], packages: [] }
    const { ours, packages } = importsOf(file)
    const rooms = ours.map((path) => roomOf(path.replace(/^\.\.\/(?=locales\/)/, '')))
    return [
      ...rooms.filter((other) => other !== room && !may.ours.includes(other)),
      ...packages.filter((name) => !may.packages.includes(name)),
    ].map((what) => `${file} imports ${what}`)
  })
  expect(offences).toEqual([])
})

test('stores take types from the rules, and nothing that runs', () => {
  const offences = scripts
    .filter((file) => roomOf(file) === 'stores')
    .filter((file) => /^import (?!type )[^\n]*from '[./]*rules/m.test(read(file)))
  expect(offences).toEqual([])
})

test('the rules module knows no clock, no words, no device, and makes no code from text', () => {
  const offences = scripts
    .filter((file) => pure.includes(roomOf(file)))
    .flatMap((file) => foreign.filter((name) => namesIn(file).has(name)).map((name) => `${file} uses ${name}`))
  expect(offences).toEqual([])
})

test('only the device reads the clock', () => {
  const offences = scripts.filter((file) => file !== 'platform/day.ts' && namesIn(file).has('Date'))
  expect(offences).toEqual([])
})

test('no file asks which platform it runs on: two shapes do', () => {
  expect(scripts.filter((file) => read(file).includes('TARO_ENV'))).toEqual([])
})

test('nothing is called utils, helpers, common, constants, services or core', () => {
  const offences = files.filter((file) => file.split('/').some((name) => notRooms.test(name)))
  expect(offences).toEqual([])
})

test('every h5 file stands beside its twin', () => {
  const twins = scripts.filter((file) => file.includes('.h5.'))
  expect(twins.filter((file) => !files.includes(file.replace('.h5.', '.')))).toEqual([])
})
