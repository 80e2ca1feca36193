import { type Case, engineer } from '../__tests__/support/questionnaire'
import { routes } from '../src/routes'

/** A page of the app that is measured. */
export interface MeasuredPage {
  readonly name: string
  readonly hash: string
  /** A case that the user has entered before; absent: a first visit. */
  readonly stored?: Case
}

/** The start page, a question, an answer and a guide. */
export const pages: readonly MeasuredPage[] = [
  { name: 'home', hash: '' },
  { name: 'questions', hash: `#/${routes.questions}` },
  { name: 'outcome', hash: `#/${routes.outcome}`, stored: engineer },
  { name: 'a guide', hash: `#/${routes.guide}?id=enrol-employer` },
]

/** Pages that are read without the app; their paths in the build. */
export const staticPages = [
  { name: 'static home', path: 'en/' },
  { name: 'static guide', path: 'en/enrol-employer/' },
  { name: 'static place', path: 'en/places/chengdu/' },
  { name: 'static documents', path: 'en/documents/' },
  { name: 'static hospital', path: 'en/hospital/' },
] as const

/** The entries of local storage for a case. */
export function toStoredState({ place, answers }: Case): Readonly<Record<string, string>> {
  const state = { place, answers, skipped: [], history: Object.keys(answers) }
  return { 'yibao.answers': JSON.stringify({ data: JSON.stringify({ version: 1, state }) }) }
}

/** The page with a script at its start that writes these entries into local storage. */
export function withStoredState(html: string, texts: Readonly<Record<string, string>>): string {
  const puts = Object.entries(texts).map(
    ([key, text]) => `localStorage.setItem(${JSON.stringify(key)},${JSON.stringify(text)})`,
  )
  return html.replace('<head>', `<head><script>${puts.join(';')}</script>`)
}
