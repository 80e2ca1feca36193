import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
let folder = ''
const run = (command: string, ...args: string[]) => spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
const put = (name: string, text: string) => writeFileSync(join(folder, name), text)

/** Another Node project, into which the tarball is installed. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'another-'))
  const made = spawnSync(
    'node',
    ['node_modules/tsx/dist/cli.mjs', 'scripts/cli.ts', 'pack:rules', join(folder, 'made/rules')],
    { encoding: 'utf8' },
  )
  expect([made.status, made.stderr]).toEqual([0, ''])
  put('package.json', JSON.stringify({ name: 'another', private: true, type: 'module' }))
  const installed = run(
    'npm',
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--silent',
    join(folder, `made/yibao-rules-${version}.tgz`),
  )
  expect(installed.status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const readme = () => readFileSync(join(folder, 'node_modules/yibao-rules/README.md'), 'utf8')
const blocks = () => [...readme().matchAll(/^```(?:js)?\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

test('the example of the README prints the output in the README', () => {
  const [example = '', printed = ''] = blocks()
  put('example.js', example)
  const { status, stdout, stderr } = run('node', 'example.js')
  expect([status, stdout, stderr]).toEqual([0, printed, ''])
})

test.each(['node16', 'bundler'])('the types check in a strict project (%s), those of the package too', (resolution) => {
  symlinkSync(resolve('node_modules/typescript'), join(folder, `typescript-${resolution}`))
  put(
    'uses.ts',
    `
    import { type Answers, verdict, type Verdict } from 'yibao-rules'
    import { checkPack, parsePack } from 'yibao-rules/maintain'
    import { library, packs, places, policyFor } from 'yibao-rules/policies'
    const answers: Answers = { insured: 'here' }
    const result: Verdict = verdict(policyFor(places[0] ?? '', '2026-11-21'), answers)
    export const strength: 'yes' | 'likely' | 'ask' | null = result.strength
    export const found: number = checkPack(packs, library, 'chengdu', '2026-11-21').combinations
    // @ts-expect-error -- a policy is no text
    verdict('chengdu', answers)
    export const read = parsePack({}, 'a.json')
  `,
  )
  put(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: [],
        lib: ['es2020'],
        target: 'es2020',
        module: resolution === 'bundler' ? 'esnext' : resolution,
        moduleResolution: resolution,
      },
      files: ['uses.ts'],
    }),
  )
  const { status, stdout } = run('node', `typescript-${resolution}/bin/tsc`)
  expect([status, stdout]).toEqual([0, ''])
})

test('the package contains the law as JSON, the licence as text, and nothing of the app', () => {
  const inside = readdirSync(join(folder, 'node_modules/yibao-rules'), { recursive: true, encoding: 'utf8' })
  expect(inside).toEqual(
    expect.arrayContaining(['LICENSE', 'data/national.json', 'data/sources.json', 'data/places/wenjiang.json']),
  )
  expect(inside.filter((name) => /react|taro|locales|guides/.test(name))).toEqual([])
  put(
    'data.js',
    `import { createRequire } from 'node:module'\nconsole.log(createRequire(import.meta.url)('yibao-rules/data/places/wenjiang.json').place)`,
  )
  expect(run('node', 'data.js').stdout.trim()).toBe('wenjiang')
})
