import type { PrintCode, PrintContact, PrintContent } from '../../../components/print-content'
import { joinTexts, withoutChinese, type Translator } from '../../../i18n'
import type { CasePrint, GuidePrint } from '../../../journey/paper'
import type { Day } from '../../../rules'
import { reviewText } from '../../../features/review-note'
import type { Office } from '../../../stores/office'
import { contactLine, type DocumentMarks } from './print-parts'

/** Parts of a print-out that do not depend on its subject. */
export interface PrintExtras {
  /** Null: not printed. */
  readonly code: PrintCode | null
  /** Null: not printed at a counter, or it has set no name and no number. */
  readonly office: PrintContact | null
  /** The window where the paper is shown; '': it is written by hand. */
  readonly window: string
  readonly marks: DocumentMarks
}

/**
 * The office whose tablet prints, as the first contact; null if it has set neither name nor number.
 * @example officeContact(translator, { name: '双流社区', hours: '', phone: '' })?.phone // null
 */
export function officeContact(
  { t }: Translator,
  { name, hours, phone }: Pick<Office, 'name' | 'hours' | 'phone'>,
): PrintContact | null {
  if (name === '' && phone === '') return null
  return {
    id: 'office',
    drawing: 'clerk',
    name: name === '' ? t('facing.tab.office') : name,
    ...(hours !== '' && { hint: hours }),
    phone: phone === '' ? null : phone,
  }
}

/** The age of the content: how many sources, when somebody checked them, until when it holds. */
function ageText({ t, day }: Translator, on: Day, { sources, checked, bestBefore }: CasePrint | GuidePrint) {
  const texts = [
    ...(checked === null ? [] : [t('answer.checked', { count: sources, day: day(checked) })]),
    ...(bestBefore === null
      ? []
      : [
          bestBefore < on
            ? t('outcome.stale', { day: day(bestBefore) })
            : t('paper.good-until', { day: day(bestBefore) }),
        ]),
  ]
  return texts.length === 0 ? null : joinTexts(texts, ' · ')
}

/** The disclaimer, the age of the content and the review of the translation, which only its readers need. */
function footer(translator: Translator, on: Day, paper: CasePrint | GuidePrint): PrintContent['footer'] {
  const { t } = translator
  const age = ageText(translator, on, paper)
  const review = reviewText(translator)
  return [
    { id: 'title', text: t('outcome.disclaimer.title') },
    { id: 'disclaimer', text: t('outcome.disclaimer') },
    ...(age ? [{ id: 'age' as const, text: age }] : []),
    ...(review ? [{ id: 'review' as const, text: withoutChinese(review) }] : []),
  ]
}

type Frame = Pick<PrintContent, 'brand' | 'day' | 'contacts' | 'blanks' | 'code' | 'footer'>

/**
 * What every print-out has around its subject: name of the app and day, contacts, lines to write on, code.
 * @example printFrame(translator, '2026-11-21', paper, { code: null, office: null, window: '3' }).blanks.length // 3
 */
export function printFrame(
  translator: Translator,
  on: Day,
  paper: CasePrint | GuidePrint,
  { code, office, window }: Omit<PrintExtras, 'marks'>,
): Frame {
  const { t, day } = translator
  return {
    brand: t('app.name'),
    day: day(on),
    contacts: [...(office ? [office] : []), ...paper.contacts.map((contact) => contactLine(translator, contact))],
    blanks: [
      { label: t('paper.window'), value: window },
      { label: t('paper.day'), value: '' },
      { label: t('paper.back'), value: '' },
    ],
    code,
    footer: footer(translator, on, paper),
  }
}
