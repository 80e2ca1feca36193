import { type Case, engineer } from '../__tests__/support/check'
import { routes } from '../src/routes'

/** A page of the app that is measured; `told` is what the person has answered before. */
export interface Measured {
  readonly name: string
  readonly hash: string
  readonly told?: Case
}

/** The start page, a question, an answer and a guide. */
export const pages: readonly Measured[] = [
  { name: 'home', hash: '' },
  { name: 'questions', hash: `#/${routes.questions}` },
  { name: 'outcome', hash: `#/${routes.outcome}`, told: engineer },
  { name: 'a guide', hash: `#/${routes.guide}?id=enrol-employer` },
]

/** The keys and texts that the device keeps of somebody who has answered. */
export function storedOf({ place, answers }: Case): Readonly<Record<string, string>> {
  const state = { place, answers, skipped: [], history: Object.keys(answers) }
  return { 'yibao.answers': JSON.stringify({ data: JSON.stringify({ version: 1, state }) }) }
}

/** The page with a script before all else that puts these texts in store. */
export function storing(html: string, texts: Readonly<Record<string, string>>): string {
  const puts = Object.entries(texts).map(([key, text]) => `localStorage.setItem(${JSON.stringify(key)},${JSON.stringify(text)})`)
  return html.replace('<head>', `<head><script>${puts.join(';')}</script>`)
}
