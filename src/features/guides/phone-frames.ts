import type { PhonePart, PhoneScreen, PhoneStop } from '../../components/phone/types'
import type { Frame, FrameLabel, FramePart, Step } from '../../guides'
import { frameApps, type FrameAppLook } from '../../guides/frame-apps'
import { bilingualText, primaryText, type BilingualText, type DisplayText, type Translator } from '../../i18n'
import { termMeaning, termOf } from './guide-labels'

/** What explains a translation, after a colon or a dash. */
const EXPLANATION = /(?:\s*[:：]|\s-\s).*$/

/** The translation alone: there is little room beside the phone, and the text of the step explains. */
const withoutExplanation = ({ id, text, zh }: BilingualText): BilingualText =>
  bilingualText(id, text.replace(EXPLANATION, ''), zh?.replace(EXPLANATION, '') ?? null)

/** The pinyin and the meaning of a label; scenery has neither. */
function wordsOf(translator: Translator, label: FrameLabel | null): { pinyin?: string; meaning?: DisplayText } {
  if (label?.term == null) return {}
  const term = termOf(label)
  const meaning = termMeaning(translator, term)
  return { pinyin: term.pinyin, ...(meaning !== undefined && { meaning: withoutExplanation(meaning) }) }
}

function screenOf(translator: Translator, { app, title, tab, parts, unplaced }: Frame): PhoneScreen {
  const { look, tabs, capsule }: FrameAppLook = frameApps[app]
  const { meaning: titleMeaning } = wordsOf(translator, title)
  return {
    look,
    hasCapsule: capsule === true,
    ...(unplaced && { doubt: translator.t('phone.unplaced') }),
    title: title?.zh ?? null,
    ...(titleMeaning !== undefined && { titleMeaning }),
    tabs: tab === null ? [] : tabs.map(({ zh, icon }) => ({ zh, icon, isOpen: zh === tab })),
    parts: parts.map(({ kind, label, value }): PhonePart => ({
      kind,
      zh: label?.zh ?? null,
      value,
      ...wordsOf(translator, label),
    })),
  }
}

/** The kinds of parts that are typed into. */
const FILLED: readonly FramePart['kind'][] = ['field', 'search', 'code', 'password']

/** What to do on a named screen, and on one without a name. */
const ON_SCREEN = { look: 'phone.look', fill: 'phone.fill', press: 'phone.press' } as const
const HERE = { look: 'phone.look.here', fill: 'phone.fill.here', press: 'phone.press.here' } as const

/** How a part is called in a sentence. */
const NAMES = {
  profile: 'phone.row',
  search: 'phone.field',
  heading: 'phone.note',
  row: 'phone.row',
  tile: 'phone.tile',
  field: 'phone.field',
  option: 'phone.row',
  button: 'phone.button',
  plus: 'phone.plus',
  text: 'phone.note',
  message: 'phone.note',
  qr: 'phone.qr',
  face: 'phone.face',
  code: 'phone.field',
  password: 'phone.field',
  tab: 'phone.tab',
} as const satisfies Record<FramePart['kind'], string>

/** A part in words: its kind, and what stands on it. */
function nameOf({ t, ...translator }: Translator, { kind, label }: FramePart): string {
  const kindName = t(NAMES[kind])
  if (!label) return primaryText(kindName)
  if (label.term === null) return label.zh
  const { zh, pinyin, ...term } = termOf(label)
  const meaning = termMeaning({ t, ...translator }, { zh, ...term })
  return primaryText(
    meaning === undefined
      ? t('phone.plain', { kind: kindName, zh, pinyin })
      : t('phone.named', { kind: kindName, zh, pinyin, meaning }),
  )
}

function describe(translator: Translator, frame: Frame, part: FramePart): DisplayText {
  const { t } = translator
  const what = nameOf(translator, part)
  const screen = frame.title?.zh ?? frame.tab
  const number = part.press ?? 0
  const action = part.look ? 'look' : FILLED.includes(part.kind) ? 'fill' : 'press'
  const said = screen === null ? t(HERE[action], { number, what }) : t(ON_SCREEN[action], { number, what, screen })
  const others = frame.parts.filter((other) => other !== part && other.label?.term != null)
  const doubt = frame.unplaced ? ` ${primaryText(t('phone.unplaced'))}` : ''
  if (others.length === 0) return `${primaryText(said)}${doubt}`
  const shown = t('phone.shows', { what: translator.list(others.map((other) => nameOf(translator, other))) })
  return `${primaryText(said)} ${primaryText(shown)}${doubt}`
}

/**
 * The frames of a step, ready to be drawn: its screens, and the places to press or to look at in their order.
 * @example phoneFrames(translator, step).stops[0]?.number // 1
 */
export function phoneFrames(
  translator: Translator,
  { frames }: Pick<Step, 'frames'>,
): { readonly screens: PhoneScreen[]; readonly stops: PhoneStop[] } {
  const stops = frames.flatMap((frame, screen) =>
    frame.parts
      .map((part, index) => ({ part, index }))
      .filter(({ part }) => part.press !== null || part.look)
      .sort((a, b) => (a.part.press ?? 0) - (b.part.press ?? 0))
      .map(({ part, index }) => ({
        screen,
        part: index,
        number: part.press,
        description: describe(translator, frame, part),
      })),
  )
  return { screens: frames.map((frame) => screenOf(translator, frame)), stops }
}
