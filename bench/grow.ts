import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { carryOut } from '../scripts/policy/scaffold/plan'
import { newGuide, newLanguage, newPlace } from '../scripts/policy/scaffold/begin'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What of this repository is needed to build it. */
const parts = ['src', 'config', 'locales', 'scripts', 'bench', 'package.json', 'tsconfig.json', 'project.config.json', 'README.md', '__tests__/guides', '__tests__/policies/people']

/** The place that the others are made after: one of middle size, with its own rules, words and guides. */
const MODEL = 'chongqing'
const guides = ['enrol', 'pay', 'activate'].map((what) => ({ what, id: `${what}-${MODEL}` }))

/** The languages that the others are made after: one of each kind of script. */
const models = ['ru', 'my', 'ar', 'vi', 'ja', 'th', 'fr', 'ko']

/** Languages that people speak and that this app does not. */
const further = [
  'de', 'it', 'pt', 'id', 'ms', 'fil', 'hi', 'bn', 'ur', 'ne', 'km', 'mn', 'kk', 'uz', 'ky', 'tg', 'tr', 'fa', 'uk', 'pl', 'nl', 'sw', 'am', 'ha', 'si', 'ta', 'te', 'pa',
  'ro', 'cs', 'hu', 'el', 'sv', 'he', 'ps', 'ml', 'mr', 'gu', 'az', 'ka',
]

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')
const write = (folder: string, file: string, text: string) => writeFileSync(join(folder, file), text)
const tagsIn = (folder: string) => readdirSync(join(folder, 'locales'))

/** A copy of this repository in a temporary folder; what is made there never reaches this one. */
export function copyOfAll(): string {
  const copy = mkdtempSync(join(tmpdir(), 'growth-'))
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Ids with the name of the model that belong to the whole country. */
function shared(folder: string): ReadonlySet<string> {
  const files = ['src/policies/national.json', ...readdirSync(join(folder, 'src/guides/terms')).map((file) => `src/guides/terms/${file}`)]
  return new Set(files.flatMap((file) => read(folder, file).match(new RegExp(`[a-z0-9-]*${MODEL}[a-z0-9-]*`, 'g')) ?? []).filter((id) => id !== MODEL))
}

/** Adds places until there are so many: each with the rules, the guides and the words of the model under its own name. */
export function growPlaces(folder: string, count: number, today: string): void {
  const own = shared(folder)
  const pack = read(folder, `src/policies/places/${MODEL}.json`)
  const written = guides.map(({ what, id }) => ({ what, text: read(folder, `src/guides/${id}.json`) }))
  const words = tagsIn(folder).flatMap((tag) => ['ui', 'policy', 'guides'].map((space) => {
    const file = `locales/${tag}/${space}.json`
    return { file, all: JSON.parse(read(folder, file)) as Record<string, string> }
  }))
  const before = readdirSync(join(folder, 'src/policies/places')).length
  for (let i = before + 1; i <= count; i += 1) {
    const city = `city-${i}`
    const named = (text: string) => text.replace(new RegExp(`[a-z0-9-]*${MODEL}[a-z0-9-]*`, 'g'), (id) => (own.has(id) ? id : id.replace(MODEL, city)))
    carryOut(folder, newPlace(folder, city, 'national', today))
    write(folder, `src/policies/places/${city}.json`, named(pack))
    for (const { what, text } of written) {
      carryOut(folder, newGuide(folder, `${what}-${city}`, 'help', today))
      write(folder, `src/guides/${what}-${city}.json`, named(text))
    }
    for (const { all } of words) {
      // A key may hold several ids, with full stops between them.
      for (const [key, text] of Object.entries(all)) {
        const key_ = key.split('.').map(named).join('.')
        if (key_ !== key && !key.startsWith('step.when-to-pay.')) all[key_] = key === `place.${MODEL}` ? `${text} ${i}` : text
      }
    }
  }
  for (const { file, all } of words) write(folder, file, JSON.stringify(all, null, 2))
}

/** Adds languages until there are so many: each with the words of one that we have. */
export function growLanguages(folder: string, count: number, today: string): void {
  const before = tagsIn(folder)
  further.filter((tag) => !before.includes(tag)).slice(0, count - before.length).forEach((tag, i) => {
    carryOut(folder, newLanguage(folder, tag, null, today))
    for (const space of ['ui', 'policy', 'guides', 'glossary']) cpSync(join(folder, `locales/${models[i % models.length]!}/${space}.json`), join(folder, `locales/${tag}/${space}.json`))
  })
}
