import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { applyPlan, type Plan } from '../scripts/policy/scaffold/plan'
import { newGuide, newLanguage, newPlace } from '../scripts/policy/scaffold/templates'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Enough places and languages for the whole country. */
export const PLACES = 30
export const LANGUAGES = 20

/** The files and folders that a build needs. */
const BUILD_INPUTS = [
  'src',
  'config',
  'locales',
  'scripts',
  'bench',
  'package.json',
  'tsconfig.json',
  'project.config.json',
  'docs',
  '__tests__/guides',
  '__tests__/policies/people',
]

/** Writes the files of a plan. */
function writePlan(folder: string, plan: Plan): void {
  for (const [file, text] of Object.entries(applyPlan(folder, plan))) {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
}

/** The place to copy: of average size, with rules, texts and guides of its own. */
const MODEL = 'chongqing'
const guides = ['enrol', 'pay', 'activate'].map((what) => ({ what, id: `${what}-${MODEL}` }))

/** The languages to copy: one for each kind of script. */
const MODEL_LANGUAGES = ['ru', 'my', 'ar', 'vi', 'ja', 'th', 'fr', 'ko']

/** Languages that the app does not have. */
const NEW_LANGUAGES =
  'de it pt id ms fil hi bn ur ne km mn kk uz ky tg tr fa uk pl nl sw am ha si ta te pa ro cs hu el sv he ps ml mr gu az ka'.split(
    ' ',
  )

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')
const write = (folder: string, file: string, text: string) => writeFileSync(join(folder, file), text)
const tagsIn = (folder: string) => readdirSync(join(folder, 'locales'))

/**
 * Runs a script of Node in a copy of this repository, and returns its output.
 * @throws Error with the output of the script if it fails.
 */
export function run(folder: string, ...command: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    // The list of the pages for search engines is only written for a known address.
    env: { ...process.env, SITE_URL: 'https://example.org/guide/' },
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) throw new Error(`${command.join(' ')}:\n${stdout}\n${stderr}`)
  return stdout
}

/** Copies this repository to a temporary folder. */
export function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'growth-'))
  for (const part of BUILD_INPUTS) cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** The ids that contain the model's name and belong to the whole country. */
function sharedIds(folder: string): ReadonlySet<string> {
  const files = [
    'src/policies/national.json',
    ...readdirSync(join(folder, 'src/guides/terms')).map((file) => `src/guides/terms/${file}`),
  ]
  return new Set(
    files
      .flatMap((file) => read(folder, file).match(new RegExp(`[a-z0-9-]*${MODEL}[a-z0-9-]*`, 'g')) ?? [])
      .filter((id) => id !== MODEL),
  )
}

/** All files of messages of the copy, with their content. */
const messageFiles = (folder: string) =>
  tagsIn(folder).flatMap((tag) =>
    ['ui', 'policy', 'guides'].map((space) => {
      const file = `locales/${tag}/${space}.json`
      return { file, messages: JSON.parse(read(folder, file)) as Record<string, string> }
    }),
  )

/** Gives every message that names an id of `rename` a copy under the new name. A key may contain several ids, separated by full stops. */
function copyMessages(
  files: ReturnType<typeof messageFiles>,
  rename: (id: string) => string,
  copyOf: (key: string, text: string) => string = (_, text) => text,
): void {
  for (const { messages } of files)
    for (const [key, text] of Object.entries(messages)) {
      const newKey = key.split('.').map(rename).join('.')
      if (newKey !== key && !key.startsWith('step.when-to-pay.')) messages[newKey] = copyOf(key, text)
    }
}

const writeMessages = (folder: string, files: ReturnType<typeof messageFiles>) => {
  for (const { file, messages } of files) write(folder, file, JSON.stringify(messages, null, 2))
}

/** Adds places until there are `count`: each with copies of the model's rules, guides and texts under its own name. */
export function addPlaces(folder: string, count: number, today: string): void {
  const shared = sharedIds(folder)
  const pack = read(folder, `src/policies/places/${MODEL}.json`)
  const modelGuides = guides.map(({ what, id }) => ({ what, text: read(folder, `src/guides/${id}.json`) }))
  const files = messageFiles(folder)
  const before = readdirSync(join(folder, 'src/policies/places')).length
  for (let i = before + 1; i <= count; i += 1) {
    const city = `city-${i}`
    const rename = (text: string) =>
      text.replace(new RegExp(`[a-z0-9-]*${MODEL}[a-z0-9-]*`, 'g'), (id) =>
        shared.has(id) ? id : id.replace(MODEL, city),
      )
    writePlan(folder, newPlace(folder, city, 'national', today))
    write(folder, `src/policies/places/${city}.json`, rename(pack))
    for (const { what, text } of modelGuides) {
      writePlan(folder, newGuide(folder, `${what}-${city}`, 'help', today))
      // One guide alone may name a channel.
      write(folder, `src/guides/${what}-${city}.json`, rename(text).replace(/\n *"channel": "[^"]*",/, ''))
    }
    copyMessages(files, rename, (key, text) => (key === `place.${MODEL}` ? `${text} ${i}` : text))
  }
  writeMessages(folder, files)
}

/** The guide to copy: for the whole country, and no other guide or page leads to it by a name in code. */
const MODEL_GUIDE = 'moving'

/** Files beside the guides that are none. */
const NO_GUIDES = ['entries.json', 'replies.json']

/** Adds guides until there are `count`: each a copy of the same one with its texts. */
export function addGuides(folder: string, count: number, today: string): void {
  const before = readdirSync(join(folder, 'src/guides')).filter(
    (file) => file.endsWith('.json') && !NO_GUIDES.includes(file),
  ).length
  const text = read(folder, `src/guides/${MODEL_GUIDE}.json`)
  const files = messageFiles(folder)
  for (let i = before + 1; i <= count; i += 1) {
    const id = `${MODEL_GUIDE}-${i}`
    writePlan(folder, newGuide(folder, id, 'help', today))
    write(folder, `src/guides/${id}.json`, text.split(`"${MODEL_GUIDE}"`).join(`"${id}"`))
    copyMessages(files, (part) => (part === MODEL_GUIDE ? id : part))
  }
  writeMessages(folder, files)
}

/** Adds languages until there are `count`: each with copies of an existing language's texts. */
export function addLanguages(folder: string, count: number, today: string): void {
  const before = tagsIn(folder)
  NEW_LANGUAGES.filter((tag) => !before.includes(tag))
    .slice(0, count - before.length)
    .forEach((tag, i) => {
      writePlan(folder, newLanguage(folder, tag, null, today))
      for (const space of ['ui', 'policy', 'guides', 'glossary'])
        cpSync(
          join(folder, `locales/${MODEL_LANGUAGES[i % MODEL_LANGUAGES.length]!}/${space}.json`),
          join(folder, `locales/${tag}/${space}.json`),
        )
    })
}
