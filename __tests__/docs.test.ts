import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../scripts/cli/program'
import { importTable } from './support/import-table'

const read = (file: string) => readFileSync(file, 'utf8')

const tracked = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter((file) => file !== '' && existsSync(file))

const packageJson = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>

const lineCount = (file: string) => read(file).trimEnd().split('\n').length
const wordCount = (file: string) => read(file).split(/\s+/).filter(Boolean).length

/** Code blocks and inline code contain no links. */
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

const anchorsIn = (file: string) => [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!))

/** The broken relative links and images of a document. */
function brokenLinksIn(file: string): string[] {
  const text = withoutCode(read(file))
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
    ([, link, source]) => link ?? source!,
  )
  return targets.filter((target) => {
    if (/^(https?|mailto):/.test(target)) return false
    const [path = '', anchor] = target.split('#')
    const linked = path === '' ? file : join(dirname(file), decodeURIComponent(path))
    if (!existsSync(linked)) return true
    return anchor !== undefined && !(linked.endsWith('.md') && anchorsIn(linked).includes(anchor))
  })
}

test('the README has at most 120 lines and 1,200 words', () => {
  expect(lineCount('README.md')).toBeLessThanOrEqual(120)
  expect(wordCount('README.md')).toBeLessThanOrEqual(1200)
})

/** The rooms in the README's table, in its order, with the text of the column "may import". */
const roomsInReadme = [...read('README.md').matchAll(/^\| `([a-z0-9]+)` .*\| ([^|]+) \|$/gm)].map(
  ([, room, mayImport]) => ({ room: room!, mayImport: mayImport!.trim() }),
)

test('the README has the import table that the architecture test checks', () => {
  const names = roomsInReadme.map(({ room }) => room)
  const isRoom = (name: string) => names.includes(name)
  const roomsIn = (text = '') => text.split(/[^a-z0-9]+/).filter(isRoom)
  const documented = roomsInReadme.map(({ room, mayImport }, i) => {
    const [values, types] = mayImport.split('; types of ')
    return { room, folders: values === 'all above' ? names.slice(0, i) : roomsIn(values), types: roomsIn(types) }
  })
  const checked = names.map((room) => {
    const { folders = [], types = [] } = importTable[room] ?? {}
    return { room, folders: folders.filter(isRoom), types: types.filter(isRoom) }
  })
  const sorted = (rows: typeof documented) =>
    rows.map(({ room, folders, types }) => ({ room, folders: [...folders].sort(), types: [...types].sort() }))
  expect(sorted(documented)).toEqual(sorted(checked))
})

test('every room has a README of at most 80 lines', () => {
  const rooms = roomsInReadme.map(({ room }) => join('src', room, 'README.md'))
  expect(rooms.length).toBeGreaterThanOrEqual(10)
  expect(rooms.filter((file) => !tracked.includes(file))).toEqual([])
  const roomReadmes = tracked.filter((file) => /^src\/[^/]+\/README\.md$/.test(file))
  expect(roomReadmes.filter((file) => lineCount(file) > 80)).toEqual([])
})

test.each(tracked)('every relative link in %s resolves', (file) => {
  expect(brokenLinksIn(file)).toEqual([])
})

test('docs/dependencies.md names the dependencies of package.json and no others', () => {
  const rows = read('docs/dependencies.md')
    .split('\n')
    .filter((line) => line.startsWith('|'))
  const documented = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
  const installed = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies })
  expect(documented.sort()).toEqual(installed.sort())
})

test('docs/commands.md names every npm script and no others', () => {
  const documented = [...read('docs/commands.md').matchAll(/`npm (?:run )?(?:-s )?([a-z0-9:]+)/g)].map(
    ([, name]) => name!,
  )
  const commands = new Set(documented.filter((name) => name !== 'run'))
  expect([...commands].sort()).toEqual(Object.keys(packageJson.scripts).sort())
})

test.each(['policy', 'words'])('docs/commands.md names every subcommand of %s', (script) => {
  const { out } = run([script, '--help'])
  const subcommands = [...out.matchAll(/^ {2}([a-z]+) .*/gm)].map(([, name]) => name!).filter((name) => name !== 'help')
  const section = read('docs/commands.md').split(`\`npm run -s ${script} -- COMMAND\``)[1]?.split('\n## ')[0] ?? ''
  const documented = [...section.matchAll(/`([a-z]+)[ `]/g)].map(([, name]) => name!)
  expect(subcommands.length).toBeGreaterThan(4)
  expect(subcommands.filter((name) => !documented.includes(name))).toEqual([])
})

test('docs/decisions/README.md lists every decision', () => {
  const decisions = tracked.filter((file) => /^docs\/decisions\/\d/.test(file)).map((file) => file.split('/')[2]!)
  const listed = [...read('docs/decisions/README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file!)
  expect(listed.sort()).toEqual(decisions.sort())
})
