import type { DrawingName } from '../../../components/drawing-names'
import type { Guide, Target } from '../../../guides'
import type { BilingualText } from '../../../i18n'
import type { FindItem } from '../../../journey/find'
import type { Params } from '../../../platform/url-params'
import type { Route } from '../../../routes'

/** Something that can be found, and what its row shows. */
export interface SearchEntry extends FindItem {
  /** The screen that it leads to; of a problem, the step at which it occurs. */
  readonly route: Route
  readonly params: Params
  /** The displayed name; `name` is the searched one. */
  readonly label: BilingualText
  /** A second line; null: none. */
  readonly hint: BilingualText | null
  /** Null: the row shows its Chinese instead. */
  readonly picture: DrawingName | null
  /** What to do about a problem, and where that leads; null: it is no problem. */
  readonly solution: { readonly text: BilingualText; readonly guide: Guide; readonly target: Target } | null
}

/** What an entry has unless it says otherwise. */
export const noWords = {
  zh: '',
  pinyin: '',
  text: '',
  answer: '',
  guide: null,
  away: false,
  hint: null,
  solution: null,
}
