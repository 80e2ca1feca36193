import { readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import ts from 'typescript'
import { CHECKED_DATA } from '../config/checked-data'
import { filesOf } from './support/files'
import { importTable } from './support/import-table'

const pure = ['rules', 'policies', 'guides', 'journey']
const foreign = ['Date', 'Intl', 'eval', 'Function', 'performance', 'globalThis', 'wx', 'process']
const notRooms = /^(utils?|helpers?|commons?|constants?|services?|core)(\.|$)/

const files = filesOf('src')
const scripts = files.filter((file) => /\.tsx?$/.test(file))
const read = (file: string) => readFileSync(join('src', file), 'utf8')
const roomOf = (path: string) => path.split('/')[0]!

interface Import {
  /** A folder of src, or a package. */
  from: string
  /** The imported file without its extension; for a package, its name. */
  path: string
  isPackage: boolean
  /** A type-only import: no code of it runs. */
  isType: boolean
}

const parsed = (file: string) => ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)

function importsOf(file: string): Import[] {
  const typed = new Set(parsed(file).statements.filter(ts.isImportDeclaration).filter(takesTypes).map(nameOf))
  return ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName: name }) => {
    const isPackage = !name.startsWith('.')
    const path = normalize(join(file, '..', name)).replace(/^\.\.\/(?=locales\/)/, '')
    const from = isPackage ? /^(@[^/]+\/)?[^/]+/.exec(name)![0] : roomOf(path)
    return { from, path: isPackage ? name : path, isPackage, isType: typed.has(name) }
  })
}

const nameOf = ({ moduleSpecifier }: ts.ImportDeclaration) => (moduleSpecifier as ts.StringLiteral).text

function takesTypes({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause || clause.isTypeOnly) return clause !== undefined
  const { name, namedBindings: named } = clause
  return (
    !name && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly)
  )
}

/** The identifiers in a file's code, without comments and strings. */
function namesIn(file: string): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(parsed(file))
  return names
}

test('every file of src belongs to a room of the import table', () => {
  const known = [...Object.keys(importTable), 'app.scss', 'tokens.scss', 'index.html', 'theme.json']
  expect(files.filter((file) => !known.includes(roomOf(file)))).toEqual([])
})

test('each room imports only what the import table allows', () => {
  const offences = scripts.flatMap((file) => {
    const room = roomOf(file)
    const may = importTable[room] ?? { folders: [], packages: [] }
    const allowed = ({ from, isPackage, isType }: Import) =>
      isPackage
        ? may.packages.includes(from)
        : from === room || may.folders.includes(from) || (isType && may.types?.includes(from))
    return importsOf(file).flatMap((imported) => (allowed(imported) ? [] : [`${file} imports ${imported.from}`]))
  })
  expect(offences).toEqual([])
})

/** Every file (without extension) and package that some files load at run time, without what a build replaces. */
function runsWith(entries: readonly string[]): Set<string> {
  const found = new Set<string>()
  const visit = (path: string) => {
    if (found.has(path)) return
    found.add(path)
    const own = scripts.filter((file) => [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].includes(file))
    for (const file of own.filter((name) => !CHECKED_DATA.test(join('/src', name))))
      for (const imported of importsOf(file)) if (!imported.isType) visit(imported.path)
  }
  entries.forEach(visit)
  return found
}

test('the rules engine runs without packages', () => {
  const found = [...runsWith(['rules/index'])]
  expect(found).toContain('rules/compose')
  expect(found.filter((path) => !path.startsWith('rules/'))).toEqual([])
})

test('the app carries no parser of packs and guides: these are checked when it is built', () => {
  const pages = scripts.filter((file) => /^(app|pages\/.*)\.tsx$/.test(file)).map((file) => file.replace(/\.tsx$/, ''))
  const found = runsWith(pages)
  expect([...found]).toEqual(expect.arrayContaining(['policies/data', 'guides/data', 'guides/replies-data']))
  const parsers =
    /^(node:|rules\/(schema|condition-schema|pack-schema|parse|read-folder)|guides\/(search\/)?(schema|parse)|policies\/parse)/
  expect([...found].filter((path) => parsers.test(path))).toEqual([])
})

/** What a file imports from a module, by its local name. */
const importedFrom = (file: string, module: string): string[] =>
  parsed(file)
    .statements.filter(ts.isImportDeclaration)
    .filter((statement) => normalize(join(file, '..', nameOf(statement))) === module)
    .flatMap(({ importClause: clause }) => {
      const named = clause?.namedBindings
      return named && ts.isNamedImports(named) ? named.elements.map(({ name }) => name.text) : []
    })

test('nothing reads the law while it is imported: in WeChat the law is a package, which arrives later', () => {
  const offences = scripts.flatMap((file) => {
    const names = importedFrom(file, 'policies')
    const found: string[] = []
    const visit = (node: ts.Node) => {
      if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
      if (ts.isIdentifier(node) && names.includes(node.text)) found.push(`${file} reads ${node.text}`)
      ts.forEachChild(node, visit)
    }
    visit(parsed(file))
    return found
  })
  expect(scripts.filter((file) => importedFrom(file, 'policies').length > 0)).not.toEqual([])
  expect(offences).toEqual([])
})

test('the rules module uses no clock, no text, no device, and makes no code from text', () => {
  const offences = scripts
    .filter((file) => pure.includes(roomOf(file)))
    .flatMap((file) => foreign.filter((name) => namesIn(file).has(name)).map((name) => `${file} uses ${name}`))
  expect(offences).toEqual([])
})

test('only platform/day reads the clock', () => {
  const offences = scripts.filter((file) => file !== 'platform/day.ts' && namesIn(file).has('Date'))
  expect(offences).toEqual([])
})

test('no file reads the platform; platform variants do', () => {
  expect(scripts.filter((file) => read(file).includes('TARO_ENV'))).toEqual([])
})

test('nothing is called utils, helpers, common, constants, services or core', () => {
  const offences = files.filter((file) => file.split('/').some((name) => notRooms.test(name)))
  expect(offences).toEqual([])
})

test('every h5 file has a variant without h5', () => {
  const twins = scripts.filter((file) => file.includes('.h5.'))
  expect(twins.filter((file) => !files.includes(file.replace('.h5.', '.')))).toEqual([])
})

/** Folders whose modules have no side effects when imported; `bootstrap.ts` starts everything by name. */
const startedByName = ['pages', 'shell', 'kiosk', 'features', 'components', 'ui']

test('importing a page or component runs no statement: modules only import, declare and export', () => {
  const isDeclaration = (statement: ts.Statement) =>
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    ts.isVariableStatement(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  const offences = scripts
    .filter((file) => startedByName.includes(roomOf(file)))
    .flatMap((file) =>
      parsed(file)
        .statements.filter((statement) => !isDeclaration(statement))
        .map((statement) => `${file}: ${statement.getText()}`),
    )
  expect(offences).toEqual([])
})

test('a page or component imports nothing for its side effects except style sheets', () => {
  const offences = scripts
    .filter((file) => startedByName.includes(roomOf(file)))
    .flatMap((file) =>
      parsed(file)
        .statements.filter(ts.isImportDeclaration)
        .filter((statement) => !statement.importClause && !nameOf(statement).endsWith('.scss'))
        .map((statement) => `${file} imports ${nameOf(statement)}`),
    )
  expect(offences).toEqual([])
})
