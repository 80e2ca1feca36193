import type { DrawingName } from '../../../components/drawing-names'
import type { UiKey } from '../../../i18n'
import type { Route } from '../../../routes'

/** A screen of the app that the search can lead to. */
interface SearchPage {
  readonly route: Route
  readonly label: UiKey
  /** What is there; null: the label says it. */
  readonly hint: UiKey | null
  readonly picture: DrawingName
}

/** The screens that a person may look for, besides guides. */
export const searchPages: readonly SearchPage[] = [
  { route: 'questions', label: 'find.page.questions', hint: 'find.page.questions.hint', picture: 'ask' },
  { route: 'hospital', label: 'hospital.title', hint: 'find.page.hospital.hint', picture: 'hospital' },
  { route: 'bind', label: 'bind.title', hint: 'find.page.bind.hint', picture: 'bind-card' },
  { route: 'contacts', label: 'contacts.title', hint: 'find.page.contacts.hint', picture: 'call' },
  { route: 'papers', label: 'papers.title', hint: 'find.page.papers.hint', picture: 'papers' },
  { route: 'terms', label: 'terms.title', hint: null, picture: 'show-clerk' },
  { route: 'paper', label: 'paper.title', hint: null, picture: 'print' },
  { route: 'handover', label: 'handover.title', hint: null, picture: 'scan-code' },
  { route: 'settings', label: 'settings.title', hint: 'find.page.settings.hint', picture: 'sign' },
  { route: 'privacy', label: 'privacy.title', hint: null, picture: 'sign' },
  { route: 'about', label: 'about.title', hint: null, picture: 'ask' },
]
