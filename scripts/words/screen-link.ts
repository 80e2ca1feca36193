import type { Guide, Step, Target } from '../../src/guides'
import { guideLibrary } from '../../src/guides/guide-library'
import { buildPath, type Params } from '../../src/platform/url-params'
import { type Route, routes } from '../../src/routes'
import type { TranslationUnit } from './translation-units'

type Screen = readonly [route: Route, params?: Params]

const guides = [...guideLibrary.guides.values()]

/** The step of a guide on whose screen something is shown; null: no guide shows it. */
function findStep(shows: (step: Step, guide: Guide) => boolean): { guide: string; step: string } | null {
  for (const guide of guides) {
    const step = guide.steps.find((step) => shows(step, guide))
    if (step) return { guide: guide.id, step: step.id }
  }
  return null
}

const stepScreen = (found: { guide: string; step: string } | null): Screen =>
  found ? ['guide', { id: found.guide, step: found.step }] : ['guides']

const namesEntry = (target: Target, id: string) =>
  (target.to === 'card' && target.card === id) || (target.to === 'contact' && target.contact === id)

/** Sentences have a screen each; papers and contacts are on the first page of a guide; all others belong to the answer. */
function entryScreen(id: string): Screen {
  if (id.startsWith('card-')) return ['card', { entry: id }]
  const listed = guides.find(
    (guide) => guide.documents.some(({ entry }) => entry === id) || guide.contacts.includes(id),
  )
  if (listed) return ['guide', { id: listed.id }]
  const found = findStep(
    (step, { troubles }) =>
      (step.card?.replies.some(({ target }) => namesEntry(target, id)) ?? false) ||
      troubles.some((trouble) => step.troubles.includes(trouble.id) && namesEntry(trouble.target, id)),
  )
  return found ? stepScreen(found) : ['outcome']
}

/** The first guide for everybody, and its first step with a sentence to show. */
const anyGuide = guides[0]!.id
const anyCard = findStep(({ card }) => card !== null)
const anyFrame = findStep(({ frames }) => frames.length > 0)

/** The screens of the app's own text, by the first part of the key; all others are on every screen. */
const uiScreens: Readonly<Record<string, Screen>> = {
  language: ['settings'],
  review: ['settings'],
  readers: ['about'],
  handover: ['handover'],
  share: ['guide', { id: anyGuide }],
  settings: ['settings'],
  visitor: ['office'],
  triage: ['triage'],
  facing: ['facing'],
  office: ['office'],
  pin: ['office'],
  about: ['about'],
  privacy: ['privacy'],
  source: ['about'],
  place: ['questions'],
  questions: ['questions'],
  outcome: ['outcome'],
  hidden: ['outcome'],
  four: ['guides'],
  guides: ['guides'],
  guide: stepScreen({ guide: anyGuide, step: guides[0]!.steps[0]!.id }),
  phone: stepScreen(anyFrame),
  card: ['card', { ...anyCard }],
  papers: ['papers'],
  deadlines: ['papers'],
  matrix: ['matrix'],
  terms: ['terms'],
  find: ['find'],
  paper: ['paper', { guide: anyGuide }],
  'not-found': ['notFound'],
}

function screenOf({ namespace, key }: Pick<TranslationUnit, 'namespace' | 'key'>): Screen {
  const [kind = '', id = '', part = ''] = key.split('.')
  if (namespace === 'ui') return uiScreens[kind] ?? ['home']
  switch (kind) {
    case 'guide':
      return ['guide', { id }]
    case 'step':
      return ['guide', { id, ...(part !== '' && { step: part }) }]
    case 'trouble':
      return stepScreen(findStep((step, guide) => guide.id === id && step.troubles.includes(part)))
    case 'need': {
      const guide = guides.find(({ needs }) => needs.includes(id))
      return guide ? ['guide', { id: guide.id }] : ['guides']
    }
    case 'reply': {
      const found = findStep(({ card }) => card?.replies.some(({ reply }) => reply === id) ?? false)
      return found ? ['card', found] : ['guides']
    }
    case 'term':
      return ['terms', { term: id }]
    case 'entry':
      return entryScreen(id)
    case 'phase':
    case 'readiness':
      return ['guides']
    case 'question':
    case 'answer':
      return ['questions', { change: id }]
    case 'place':
      return ['questions', { change: 'place' }]
    case 'grade':
      return ['about']
    case 'channel':
      return ['matrix']
    default:
      return ['outcome']
  }
}

/**
 * The address of a screen that shows a line, in the language `tag`. `site` is where the app is on the web, e.g.
 * `https://example.org/guide/`; empty: the address is relative. Some texts also depend on the answers of the visitor.
 * @example screenLink('', 'fr', { space: 'guides', key: 'step.children.bind' })
 */
export function screenLink(site: string, tag: string, unit: Pick<TranslationUnit, 'namespace' | 'key'>): string {
  const [route, params] = screenOf(unit)
  const page = site === '' || /(\/|\.html?)$/.test(site) ? site : `${site}/`
  return `${page}#${buildPath(routes[route], { ...params, lang: tag })}`
}
