import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../../src/rules'
import { pluralOf } from '../../../src/i18n/plural'
import { PHASES } from '../../../src/journey/guide'
import { Misuse } from '../usage'
import { append, before, json, type Plan } from './plan'

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** @throws Misuse for a name that is no id, or is taken */
function free(what: string, name: string, taken: readonly string[]): void {
  if (!ID.test(name) || name in {}) throw new Misuse(`"${name}" cannot be the id of a ${what}; write small letters a–z and digits, with hyphens between words, e.g. xian or pay-by-card`)
  if (taken.includes(name)) throw new Misuse(`there is a ${what} "${name}" already; choose another name, or change that one`)
}

const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
const idsIn = (root: string, folder: string) => readdirSync(join(root, folder)).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []))
const tagsIn = (root: string) => readdirSync(join(root, 'locales'), { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name)

/** A name that JavaScript keeps for itself cannot name an import. */
const variable = (name: string) => (/^(new|in|do|if|for|let|var|case|class|const|delete|else|enum|export|import|null|package|public|return|static|switch|this|true|false|try|void|while|with|yield|default)$/.test(name) ? `${name}Json` : camel(name))

/** Begins a place: it says what its parent says until it says otherwise. */
export function newPlace(root: string, name: string, parent: string, today: Day): Plan {
  const places = idsIn(root, 'src/policies/places')
  free('place', name, ['national', ...places])
  if (parent !== 'national' && !places.includes(parent)) throw new Misuse(`unknown place "${parent}"; --parent: national, ${places.join(', ')}`)
  const file = `places/${name}.json`
  return {
    made: {
      [`src/policies/${file}`]: json({ $schema: '../../../config/schema/pack.json', format: 1, place: name, parent, version: today, entries: [] }),
      [`__tests__/policies/people/${name}.json`]: '[\n]\n',
    },
    changed: {
      'src/policies/index.ts': (text) => [
        before("import sources from './sources.json'", `import ${variable(name)} from './${file}'\n`),
        before("  'places/elsewhere.json'", `  '${file}': ${variable(name)},\n`),
        before(", 'elsewhere']", `, '${name}'`),
      ].reduce((so, change) => change(so), text),
      'src/policies/codebook.json': append('places', name),
    },
    todo: [
      `src/policies/${file}: its offices ("contact-bureau", "phone-12393"), what differs from ${parent} (rules, plans, figures), each with sources, grade, verifiedOn and bestBefore (src/policies/README.md)`,
      'src/policies/sources.json: the documents and the facts that they carry',
      `locales/<language>/policy.json: "place.${name}" in ${tagsIn(root).join(', ')}, and the words of each new id`,
      `__tests__/policies/people/${name}.json: people of this place, worked out from the sources (npm run -s policy -- case … --write)`,
      '__tests__/pages/outcome.test.tsx: the list that names every place',
      'CHANGELOG.md: the place, under The law',
    ],
  }
}

/** Files in the folder of the guides that are none. */
const NONE = ['entries', 'replies']

/** Begins a guide: a draft of one step that names no source yet. */
export function newGuide(root: string, name: string, phase: string, today: Day): Plan {
  free('guide', name, idsIn(root, 'src/guides').filter((one) => !NONE.includes(one)))
  if (NONE.includes(name)) throw new Misuse(`"${name}" is the name of another file; choose another`)
  if (!PHASES.some((one) => one === phase)) throw new Misuse(`unknown phase "${phase}"; --phase: ${PHASES.join(', ')}`)
  const file = `${name}.json`
  return {
    made: {
      [`src/guides/${file}`]: json({
        $schema: '../../config/schema/guide.json', format: 1, id: name, phase, readiness: 'draft',
        steps: [{ id: 'begin', sources: [], troubles: [] }], contacts: ['phone-12393'],
        sources: [], grade: 'C', verifiedOn: today, bestBefore: today,
      }),
    },
    changed: {
      'src/guides/shelf.ts': (text) => [
        before("import entries from './entries.json'", `import ${variable(name)} from './${file}'\n`), before('  },\n  terms: {', `    '${file}': ${variable(name)},\n`),
      ].reduce((so, change) => change(so), text),
      'src/policies/codebook.json': append('guides', name),
      '__tests__/guides/coverage.test.ts': inventory(name),
    },
    todo: [
      `src/guides/${file}: the steps (a label and a sketch, or a card with four to six replies), the troubles with a way on, the facts that each rests on, verifiedOn and bestBefore (src/guides/README.md)`,
      `locales/<language>/guides.json: "guide.${name}", "guide.${name}.for", "guide.${name}.worked", "step.${name}.<step>", "trouble.${name}.<trouble>" and ".then", in ${tagsIn(root).join(', ')}`,
      'a way that leads to it: "guide" of a step in a pack, or "next" or a trouble of another guide',
      'CHANGELOG.md: the guide',
    ],
  }
}

/** Adds a guide to the inventory of the test, in the order of the alphabet. */
function inventory(name: string): (text: string) => string {
  return (text) => {
    const [head, rest] = text.split("expect(guides.map(one => one.id).sort()).toEqual([\n")
    const end = rest?.indexOf('\n  ])') ?? -1
    if (head === undefined || rest === undefined || end < 0) throw new Error('expected the inventory of all guides')
    const ids = [...[...rest.slice(0, end).matchAll(/'([^']+)'/g)].map((one) => one[1] ?? ''), name].sort()
    const lines: string[] = []
    for (const id of ids) {
      const line = lines[lines.length - 1]
      if (line !== undefined && line.length + id.length < WIDE) lines[lines.length - 1] = `${line} '${id}',`
      else lines.push(`    '${id}',`)
    }
    return `${head}expect(guides.map(one => one.id).sort()).toEqual([\n${lines.join('\n')}${rest.slice(end)}`
  }
}
const WIDE = 136

const RTL = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']

/** The forms of plurals that a language has, and whether this app knows them. */
function pluralsKnown(tag: string): boolean {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  const known: readonly string[] = pluralOf(tag).forms
  return forms.length === known.length && forms.every((one) => known.includes(one))
}

/** Begins a language: empty words, to be filled from a translator's table. */
export function newLanguage(root: string, tag: string, name: string | null, today: Day): Plan {
  let locale: Intl.Locale
  try {
    locale = new Intl.Locale(tag)
  } catch {
    throw new Misuse(`"${tag}" is no tag of a language; write e.g. de or pt-BR`)
  }
  if (locale.toString() !== tag) throw new Misuse(`"${tag}" is written ${locale.toString()}`)
  const own = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag)
  if (own === undefined && name === null) throw new Misuse(`nobody here knows what "${tag}" calls itself; say it: --name NAME`)
  const tags = tagsIn(root)
  if (tags.includes(tag)) throw new Misuse(`there is a language "${tag}" already; see npm run -s words -- status ${tag}`)
  const { language, region = '', script = '' } = locale.maximize()
  const called = JSON.stringify(name ?? own ?? tag).slice(1, -1).replace(/'/g, "\\'")
  const empty = json({})
  return {
    made: {
      ...Object.fromEntries(['ui', 'policy', 'guides', 'glossary'].map((space) => [`locales/${tag}/${space}.json`, empty])),
      [`locales/${tag}/about.json`]: json({ made: 'machine-assisted', on: today, reviewer: null, reviewed: null }),
    },
    changed: {
      'src/i18n/languages.ts': before('] as const satisfies readonly Language[]', `  { tag: '${tag}', name: '${called}', direction: '${RTL.includes(script) ? 'rtl' : 'ltr'}', voice: '${language}-${region}' },\n`),
      'src/policies/codebook.json': append('languages', tag),
    },
    todo: [
      ...(pluralsKnown(tag) ? [] : [`src/i18n/plural.ts: its plural forms (${new Intl.PluralRules(tag).resolvedOptions().pluralCategories.join(', ')})`]),
      `locales/${tag}/glossary.json: a rendering of every term of locales/en/glossary.json`,
      `locales/${tag}/ui.json, policy.json, guides.json: npm run -s words -- export ${tag} --out table.csv; translate; npm run -s words -- import ${tag} table.csv`,
      `locales/${tag}/about.json: how it was made, and who has read it as a native speaker`,
      `src/i18n/languages.ts: its place among the others, its name, and the voice that reads it aloud`,
      'src/ui/script.ts: the fonts and the height of its lines, if its script is new',
      '__tests__/i18n/speak.h5.test.ts and __tests__/ui/words.test.ts: the lists that name every language',
      `What is missing: npm run -s words -- status ${tag}`,
    ],
  }
}

/** The places, guides and languages that there are, for a message. */
export const KINDS = ['place', 'guide', 'language'] as const

/**
 * What a new place, guide or language needs.
 * @throws Misuse for a kind that there is not, or a name that cannot be taken
 */
export function planOf(root: string, kind: string, name: string, given: { readonly parent: string | null; readonly phase: string | null; readonly name: string | null }, today: Day): Plan {
  const only = (option: 'parent' | 'phase' | 'name', of: string) => {
    if (given[option] !== null && kind !== of) throw new Misuse(`--${option} is for a new ${of}`)
  }
  only('parent', 'place'); only('phase', 'guide'); only('name', 'language')
  if (kind === 'place') return newPlace(root, name, given.parent ?? 'national', today)
  if (kind === 'guide') return newGuide(root, name, given.phase ?? 'help', today)
  if (kind === 'language') return newLanguage(root, name, given.name, today)
  throw new Misuse(`"${kind}" cannot be begun; say ${KINDS.join(', ')}`)
}

