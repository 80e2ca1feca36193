import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PrintSheet } from '../../src/components/PrintSheet'
import type { PrintCode, PrintContent } from '../../src/components/print-content'
import { findLanguage, type LanguageTag, translatorFor } from '../../src/i18n'
import { policyForGuide } from '../../src/features/guides/guide-context'
import { guideLibrary } from '../../src/guides/guide-library'
import { guideFor } from '../../src/journey/guide'
import { outcome, type OutcomeView } from '../../src/journey/outcome'
import { type CasePrint, casePrint, guidePrint, PRINT_PARTS } from '../../src/journey/paper'
import { casePrintContent } from '../../src/pages/guides/paper/case-print'
import { guidePrintContent } from '../../src/pages/guides/paper/guide-print'
import { PRINT_SHEET_ID } from '../../src/pages/guides/paper/print-output'
import type { PaperSize } from '../../src/platform/print'
import { policyFor } from '../../src/policies'
import type { Policy } from '../../src/rules'
import { allPeople } from './people'
// Loads the messages of all languages.
import { translationsOf } from './translations'

/** A person of the test cases with what is printed for them. */
export interface PrintedPerson {
  readonly who: string
  readonly view: OutcomeView
  readonly paper: CasePrint
}

/** One person for each print-out, over everybody of `__tests__/policies/people`: the codes alone differ between others. */
export function distinctPeople(day: string): PrintedPerson[] {
  const { has } = translatorFor('en', true)
  const policies = new Map<string, Policy>()
  const distinct = new Map<string, PrintedPerson>()
  for (const { place, answers, who } of allPeople()) {
    const policy = policies.get(place) ?? policyFor(place, day)
    policies.set(place, policy)
    const view = outcome(policy, answers)
    const paper = casePrint(policy, view, { parts: PRINT_PARTS, dates: {}, has: (id) => has(`entry.${id}.short`) })
    const key = JSON.stringify(paper)
    if (!distinct.has(key)) distinct.set(key, { who: `${place}: ${who}`, view, paper })
  }
  return [...distinct.values()]
}

/** Nothing is ticked, and nothing was asked for. */
const NO_MARKS = { ticked: [], missing: [] }

/** A code as long as that of somebody who answered every question. */
const codeIn = (tag: string): PrintCode => ({
  text: 'https://yibao.example.org/guide/#/pages/handover/index?code=YB10-1010-0111-2AD8-7000-0&lang=zh-Hans',
  short: 'YB10-1010-0111-2AD8-7000-0',
  caption: {
    id: 'paper.code',
    text: translationsOf(tag).t('paper.code'),
    zh: translationsOf('zh-Hans').t('paper.code'),
  },
})

/**
 * A printed answer, in one language and Chinese.
 * @example caseContent('my', distinctPeople(today)[0]!).facts.length // 3
 */
export const caseContent = (tag: LanguageTag, { view, paper }: PrintedPerson): PrintContent =>
  casePrintContent(translatorFor(tag, true), paper, view.verdict, {
    code: codeIn(tag),
    office: null,
    window: '',
    marks: NO_MARKS,
  })

/** A printed guide, in one language and Chinese, with the number of its steps. */
export interface PrintedGuide {
  readonly id: string
  readonly steps: number
  readonly content: PrintContent
}

/** The guides of everybody, without those for staff. */
export const printedGuides = (tag: LanguageTag, on: string): PrintedGuide[] =>
  [...guideLibrary.guides.values()]
    .filter(({ phase }) => phase !== 'staff')
    .map((whole) => {
      const guide = guideFor(whole, {}, null)
      const print = guidePrint(guide, policyForGuide(guide, null), PRINT_PARTS)
      const content = guidePrintContent(translatorFor(tag, true), print, on, {
        code: codeIn(tag),
        office: null,
        window: '',
        marks: NO_MARKS,
      })
      return { id: guide.id, steps: guide.steps.length, content }
    })

/** A print-out as HTML. */
export const sheetHtml = (tag: LanguageTag, content: PrintContent, size: PaperSize): string =>
  renderToStaticMarkup(
    createElement(PrintSheet, { id: PRINT_SHEET_ID, lang: tag, dir: findLanguage(tag).direction, size, ...content }),
  )
