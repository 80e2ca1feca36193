import type { CallLine } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { CALL_DANGER_STEP, CALL_GUIDE } from '../../../guides/named'
import { type BilingualText, languages, type Translator } from '../../../i18n'
import { toEntryViews, type EntryView } from '../../../journey/outcome'
import type { EntryId, Policy } from '../../../rules'
import { phoneNumber } from '../../../features/labels'

const steps = guideLibrary.guides.get(CALL_GUIDE)?.steps ?? []

/** The line that a contact belongs to; null: it is none of them. */
export const lineOf = (id: EntryId): CallLine | null =>
  steps.find(({ call }) => call?.contacts.includes(id))?.call ?? null

/** The contacts of the page. */
export interface CallGroups {
  /** Those of the person's place, with a number first. */
  readonly place: readonly EntryView[]
  /** Lines for the whole country that the place has no own number for. */
  readonly country: readonly EntryView[]
  /** Ambulance, police, fire brigade. */
  readonly danger: readonly EntryView[]
}

/**
 * The lines to call, those of the place first.
 * @example callGroups(policy).place.map(({ id }) => id) // ['phone-12393', 'phone-12345', 'contact-bureau']
 */
export function callGroups(policy: Policy): CallGroups {
  const own = policy.chain
    .filter(({ parent }) => parent !== null)
    .flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'contact').map(({ id }) => id))
  const danger = steps.find(({ id }) => id === CALL_DANGER_STEP)?.call?.contacts ?? []
  const lines = steps.flatMap(({ call }) => call?.contacts ?? []).filter((id) => !danger.includes(id))
  const place = toEntryViews(policy, [...new Set(own)])
  const hasPhone = (entry: EntryView) => phoneNumber(entry) !== undefined
  return {
    place: [...place.filter(hasPhone), ...place.filter((entry) => !hasPhone(entry))],
    country: toEntryViews(
      policy,
      lines.filter((id) => !own.includes(id)),
    ),
    danger: toEntryViews(policy, danger),
  }
}

/** The names of languages, each in its own script. */
const names = (tags: readonly string[]) =>
  tags.map((tag) => languages.find((language) => language.tag === tag)?.name ?? tag)

/**
 * When somebody answers, and in which languages; what is not known is said.
 * @example lineFacts(translator, line).map(({ text }) => text) // ['Day and night', 'Languages: 简体中文, English']
 */
export function lineFacts(
  { t, list }: Translator,
  { hours, times, languages: own, interpreter }: CallLine,
): BilingualText[] {
  return [
    hours === null
      ? t('contacts.hours.unknown')
      : hours === 'always'
        ? t('contacts.hours.always')
        : t('contacts.hours.working-days', { hours: list(times) }),
    own.length === 0
      ? t('contacts.languages.unknown')
      : t('contacts.languages', { languages: list(names(['zh-Hans', ...own])) }),
    ...(interpreter.length > 0 ? [t('contacts.languages.interpreter', { languages: list(names(interpreter)) })] : []),
  ]
}
