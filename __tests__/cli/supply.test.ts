import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'supply-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}

/** A build with one package that declares this licence. */
function licences(own: object, file: string | null) {
  put('node_modules/one/package.json', JSON.stringify({ name: 'one', version: '1.0.0', ...own }))
  if (file !== null) put('node_modules/one/LICENSE', file)
  put('dist/shipped-h5.json', JSON.stringify([{ name: 'one', version: '1.0.0', folder: 'node_modules/one' }]))
  put('dist/shipped-weapp.json', '[]')
  const { status, stdout, stderr } = spawnSync('node', [resolve('scripts/licences.mjs'), folder], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test.each<[string, object, string | null]>([
  ['MIT', { license: 'MIT' }, null],
  ['BSD-3-Clause', { license: { type: 'BSD-3-Clause' } }, null],
  ['MIT OR GPL-3.0', { licenses: [{ type: 'MIT' }, { type: 'GPL-3.0' }] }, null],
  ['(MIT AND ISC)', { license: '(MIT AND ISC)' }, null],
  ['MIT', {}, 'The MIT License\n\nPermission is hereby granted, free of charge'],
  ['Apache-2.0', {}, '   Apache License\n   Version 2.0, January 2004'],
])('a package under %s is allowed', (licence, own, file) => {
  const { status, stdout, stderr } = licences(own, file)
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain(`| one | 1.0.0 | ${licence} | h5 |`)
})

test.each<[string, object, string | null]>([
  ['is under GPL-3.0', { license: 'GPL-3.0' }, null],
  ['is under (MIT AND CC-BY-NC-4.0)', { license: '(MIT AND CC-BY-NC-4.0)' }, null],
  ['is under UNLICENSED', { license: 'UNLICENSED' }, null],
  ['is under SEE LICENSE IN LICENSE', { license: 'SEE LICENSE IN LICENSE' }, null],
  ['declares no licence', {}, null],
  ['declares no licence', {}, 'All rights reserved.'],
])('a package that %s is not allowed', (why, own, file) => {
  const { status, stderr } = licences(own, file)
  expect(status).toBe(1)
  expect(stderr).toContain(`one 1.0.0 (node_modules/one) ${why}`)
})

test('without builds both commands fail', () => {
  for (const script of ['licences.mjs', 'sbom.mjs']) {
    const parameters = script === 'sbom.mjs' ? [join(folder, 'sbom.json'), join(folder, 'none.json')] : [folder]
    const { status, stderr } = spawnSync('node', [resolve('scripts', script), ...parameters], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, expect.stringContaining('run "npm run build:h5"') as string])
  }
})

test('the bill of materials lists the dependencies and every other package in a build, with version and licence, and no test-only package', () => {
  const inBuild = ['react', 'webpack'].map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }
    return { name, version, folder: `node_modules/${name}` }
  })
  put('shipped.json', JSON.stringify(inBuild))
  const out = join(folder, 'sbom.json')
  const { status, stderr } = spawnSync('node', ['scripts/sbom.mjs', out, join(folder, 'shipped.json')], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  const bill = JSON.parse(readFileSync(out, 'utf8')) as {
    bomFormat: string
    components: { group?: string; name: string; version: string; purl: string; licenses?: unknown[] }[]
  }
  expect(bill.bomFormat).toBe('CycloneDX')
  const names = bill.components.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['react', 'i18next', 'zustand', 'lean-qr', 'webpack']))
  expect(names.filter((name) => /^(jest|playwright-core|feelin|eslint)$/.test(name))).toEqual([])
  for (const component of bill.components)
    expect([
      component.name,
      component.purl.endsWith(`@${component.version}`),
      (component.licenses ?? []).length > 0,
    ]).toEqual([component.name, true, true])
})

test('the changelog has a section for the version in package.json, with its date and both themes', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const [, unreleased = '', newest = ''] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m)
  expect(unreleased.split('\n')[0]).toBe('[Unreleased]')
  expect(newest.split('\n')[0]).toMatch(new RegExp(`^\\[${version}\\] - \\d{4}-\\d\\d-\\d\\d$`))
  expect(new Set(newest.match(/^#### .+$/gm))).toEqual(new Set(['#### The law', '#### The app']))
})

test.each([0, 1])('section %i of the changelog lists changes by kind and theme', (i) => {
  const section = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m)[i + 1] ?? ''
  const headings = [...section.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)
  const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']
  expect(headings).not.toEqual([])
  expect(headings.filter((heading) => !kinds.includes(heading!))).toEqual([])
  for (const theme of section.split(/^#### (?:The law|The app)$/m).slice(1)) expect(theme.trim()).toMatch(/^- /)
})
