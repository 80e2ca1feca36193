import { readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import ts from 'typescript'
import { filesOf } from './support/files'

/** The table of the house: what each room may import: rooms of ours, rooms whose types alone it may name, packages. */
const house: Record<string, { ours: string[]; types?: string[]; packages: string[] }> = {
  rules: { ours: [], packages: [] },
  policies: { ours: ['rules'], packages: [] },
  guides: { ours: ['rules'], packages: [] },
  // Policies and guides reach the journey as arguments, so it knows their shapes.
  journey: { ours: ['rules'], types: ['policies', 'guides'], packages: ['minisearch'] },
  stores: { ours: ['platform'], types: ['rules', 'guides'], packages: ['zustand'] },
  i18n: { ours: ['locales', 'platform'], packages: ['i18next', 'react'] },
  platform: { ours: ['routes', 'theme.json'], packages: ['@tarojs/taro'] },
  ui: { ours: [], packages: ['@tarojs/components', 'react', 'react-dom'] },
  components: { ours: ['ui'], packages: ['react', 'lean-qr'] },
  pages: {
    ours: ['rules', 'policies', 'guides', 'journey', 'stores', 'i18n', 'platform', 'ui', 'components', 'routes'],
    packages: ['react', 'zustand'],
  },
  'app.tsx': { ours: ['app.scss', 'platform', 'stores', 'i18n'], packages: ['react'] },
  'app.config.ts': { ours: ['routes'], packages: [] },
  'routes.ts': { ours: [], packages: [] },
  'global.d.ts': { ours: [], packages: [] },
}

const pure = ['rules', 'policies', 'guides', 'journey']
const foreign = ['Date', 'Intl', 'eval', 'Function', 'performance', 'globalThis', 'wx', 'process']
const notRooms = /^(utils?|helpers?|commons?|constants?|services?|core)(\.|$)/

const files = filesOf('src')
const scripts = files.filter((file) => /\.tsx?$/.test(file))
const read = (file: string) => readFileSync(join('src', file), 'utf8')
const roomOf = (path: string) => path.split('/')[0]!

interface Import {
  /** A room of ours, or a package. */
  from: string
  isPackage: boolean
  /** Only types are taken: nothing of it runs. */
  isType: boolean
}

const parsed = (file: string) => ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)

function importsOf(file: string): Import[] {
  const typed = new Set(parsed(file).statements.filter(ts.isImportDeclaration).filter(takesTypes).map(nameOf))
  return ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName: name }) => {
    const isPackage = !name.startsWith('.')
    const path = normalize(join(file, '..', name)).replace(/^\.\.\/(?=locales\/)/, '')
    const from = isPackage ? /^(@[^/]+\/)?[^/]+/.exec(name)![0] : roomOf(path)
    return { from, isPackage, isType: typed.has(name) }
  })
}

const nameOf = ({ moduleSpecifier }: ts.ImportDeclaration) => (moduleSpecifier as ts.StringLiteral).text

function takesTypes({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause || clause.isTypeOnly) return clause !== undefined
  const { name, namedBindings: named } = clause
  return !name && named !== undefined && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly)
}

/** The names that a file's code uses; comments and texts are not code. */
function namesIn(file: string): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(parsed(file))
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
    const allowed = ({ from, isPackage, isType }: Import) =>
      isPackage
        ? may.packages.includes(from)
        : from === room || may.ours.includes(from) || (isType && may.types?.includes(from))
    return importsOf(file).flatMap((one) => (allowed(one) ? [] : [`${file} imports ${one.from}`]))
  })
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
