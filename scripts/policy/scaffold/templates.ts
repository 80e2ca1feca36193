import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pluralRule } from '../../../src/i18n/plural'
import { pluralFormsOf } from './plural-forms'
import { PHASES } from '../../../src/journey/guide'
import type { Day } from '../../../src/rules'
import { UsageError } from '../../cli/command'
import { appendTo, insertBefore, type Plan } from './plan'

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** @throws UsageError for a name that is not an id, or exists already */
function checkName(kind: string, name: string, taken: readonly string[]): void {
  if (!ID.test(name) || name in {})
    throw new UsageError(
      `"${name}" cannot be the id of a ${kind}; write small letters a–z and digits, with hyphens between words, e.g. xian or pay-by-card`,
    )
  if (taken.includes(name)) throw new UsageError(`the ${kind} "${name}" exists already; choose another name or edit it`)
}

const jsonNames = (root: string, folder: string) =>
  readdirSync(join(root, folder)).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []))
const localeTags = (root: string) =>
  readdirSync(join(root, 'locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** The last position in the list of places, before the default place. */
function lastOrder(root: string, places: readonly string[]): number {
  const orders = places.map((place) => {
    const text = readFileSync(join(root, `src/policies/places/${place}.json`), 'utf8')
    const { order, isDefault } = JSON.parse(text) as { order?: number; isDefault?: boolean }
    return isDefault ? 0 : (order ?? 0)
  })
  return Math.max(0, ...orders)
}

/** A new place: it inherits the law of its parent until its pack replaces it. */
export function newPlace(root: string, name: string, parent: string, today: Day): Plan {
  const places = jsonNames(root, 'src/policies/places')
  checkName('place', name, ['national', ...places])
  if (parent !== 'national' && !places.includes(parent))
    throw new UsageError(`unknown place "${parent}"; --parent: national, ${places.join(', ')}`)
  const file = `places/${name}.json`
  const $schema = '../../../config/schema/pack.json'
  return {
    created: {
      [`src/policies/${file}`]: {
        $schema,
        format: 1,
        place: name,
        parent,
        version: today,
        order: lastOrder(root, places) + 1,
        entries: [],
      },
      [`__tests__/policies/people/${name}.json`]: [],
    },
    changed: { 'src/policies/codebook.json': appendTo('places', name) },
    todo: [
      `src/policies/${file}: its Chinese name ("zh"), its offices ("contact-bureau", "phone-12393"), what differs from ${parent} (rules, plans, figures), each with sources, grade, verifiedOn and bestBefore (src/policies/README.md)`,
      'src/policies/sources.json: the documents and the facts that they support',
      `locales/<language>/policy.json: "place.${name}" in ${localeTags(root).join(', ')}, and the texts of each new id`,
      `__tests__/policies/people/${name}.json: people of this place, worked out from the sources (npm run -s policy -- case … --write)`,
      `src/policies/${file}: "order", its position in the list of places`,
      'CHANGELOG.md: the place, under The law',
    ],
  }
}

/** Files in the folder of the guides that are not guides. */
const SHARED_FILES = ['entries', 'replies']

/** A new guide: a draft of one step without sources. */
export function newGuide(root: string, name: string, phase: string, today: Day): Plan {
  const guides = jsonNames(root, 'src/guides').filter((guide) => !SHARED_FILES.includes(guide))
  checkName('guide', name, guides)
  if (SHARED_FILES.includes(name)) throw new UsageError(`"${name}" is the name of another file; choose another`)
  if (!PHASES.some((known) => known === phase))
    throw new UsageError(`unknown phase "${phase}"; --phase: ${PHASES.join(', ')}`)
  return {
    created: {
      [`src/guides/${name}.json`]: {
        $schema: '../../config/schema/guide.json',
        format: 1,
        id: name,
        phase,
        readiness: 'draft',
        steps: [{ id: 'begin', sources: [], troubles: [] }],
        contacts: ['phone-12393'],
        sources: [],
        grade: 'C',
        verifiedOn: today,
        bestBefore: today,
      },
    },
    changed: { 'src/policies/codebook.json': appendTo('guides', name) },
    todo: [
      `src/guides/${name}.json: the steps (frames or a place, and a card with four to six replies at a counter), the troubles with a way on, the facts that each rests on, verifiedOn and bestBefore (src/guides/README.md)`,
      `locales/<language>/guides.json: "guide.${name}", "guide.${name}.for", "guide.${name}.worked", "step.${name}.<step>", "trouble.${name}.<trouble>" and ".then", in ${localeTags(root).join(', ')}`,
      'a link to it: "guide" of a step in a pack, or "next" or a trouble of another guide',
      'CHANGELOG.md: the guide',
    ],
  }
}

const RTL_SCRIPTS = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand']

/**
 * The plural forms of a language that src/i18n/plural.ts lacks; null: it has exactly these.
 * @throws RangeError for a tag that is not one
 */
export function missingPlurals(tag: string): string | null {
  const known = pluralRule(tag).forms
  // A language without data has the forms of English, as in the app.
  const forms = pluralFormsOf(new Intl.Locale(tag).language) ?? known
  return forms.length === known.length && forms.every((form) => known.includes(form)) ? null : forms.join(', ')
}

/** @throws UsageError for a tag that is not one, or not in its canonical form */
function parseTag(tag: string): Intl.Locale {
  let locale: Intl.Locale
  try {
    locale = new Intl.Locale(tag)
  } catch {
    throw new UsageError(`"${tag}" is not a language tag; write e.g. de or pt-BR`)
  }
  if (locale.toString() !== tag) throw new UsageError(`write the tag "${tag}" as ${locale.toString()}`)
  return locale
}

/** A new language: empty texts, to be filled from a translator's table. */
export function newLanguage(root: string, tag: string, name: string | null, today: Day): Plan {
  const { language, region = '', script = '' } = parseTag(tag).maximize()
  const ownName = name ?? new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag)
  if (ownName === undefined) throw new UsageError(`the name of "${tag}" in itself is unknown; add --name NAME`)
  if (localeTags(root).includes(tag))
    throw new UsageError(`the language "${tag}" exists already; see npm run -s words -- status ${tag}`)
  const direction = RTL_SCRIPTS.includes(script) ? 'rtl' : 'ltr'
  const plurals = missingPlurals(tag)
  return {
    created: {
      ...Object.fromEntries(['ui', 'policy', 'guides', 'glossary'].map((file) => [`locales/${tag}/${file}.json`, {}])),
      [`locales/${tag}/about.json`]: { made: 'machine-assisted', on: today, reviewer: null, reviewed: null },
    },
    changed: {
      'src/i18n/languages.ts': insertBefore(
        '] as const satisfies readonly Language[]',
        `  { tag: '${tag}', name: ${JSON.stringify(ownName)}, zh: '…', greeting: '…', direction: '${direction}', voice: '${language}-${region}' },\n`,
      ),
      'src/policies/codebook.json': appendTo('languages', tag),
    },
    todo: [
      ...(plurals === null ? [] : [`src/i18n/plural.ts: its plural forms (${plurals})`]),
      `locales/${tag}/glossary.json: a translation of every term of locales/en/glossary.json`,
      `locales/${tag}/ui.json, policy.json, guides.json: npm run -s words -- export ${tag} --out table.csv; translate; npm run -s words -- import ${tag} table.csv`,
      `locales/${tag}/about.json: how it was translated, and which native speaker has reviewed it`,
      'src/i18n/languages.ts: its position, its name, its Chinese name, "hello" in it, and its text-to-speech voice',
      'src/ui/script.ts: the fonts and the line height, if its script is new',
      '__tests__/i18n/change-language.h5.test.ts and __tests__/ui/classes.test.ts: the lists that name every language',
      `To see what is missing: npm run -s words -- status ${tag}`,
    ],
  }
}

export interface ScaffoldOptions {
  readonly parent?: string
  readonly phase?: string
  readonly name?: string
}

const OPTION_OF: Readonly<Record<string, keyof ScaffoldOptions>> = { place: 'parent', guide: 'phase', language: 'name' }

/**
 * The files of a new place, guide or language.
 * @throws UsageError for an unknown kind, or an invalid name
 */
export function planOf(root: string, kind: string, name: string, options: ScaffoldOptions, today: Day): Plan {
  const kinds = Object.keys(OPTION_OF)
  if (!kinds.includes(kind)) throw new UsageError(`"${kind}" cannot be scaffolded; kinds: ${kinds.join(', ')}`)
  for (const [other, option] of Object.entries(OPTION_OF))
    if (other !== kind && options[option] !== undefined) throw new UsageError(`--${option} is for a new ${other}`)
  if (kind === 'place') return newPlace(root, name, options.parent ?? 'national', today)
  if (kind === 'guide') return newGuide(root, name, options.phase ?? 'help', today)
  return newLanguage(root, name, options.name ?? null, today)
}
