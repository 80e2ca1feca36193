import type { PrintContent, PrintItem, PrintSection } from '../../../components/print-content'
import { joinTexts, type Translator } from '../../../i18n'
import type { Step } from '../../../guides'
import type { GuidePrint } from '../../../journey/paper'
import type { Day } from '../../../rules'
import { needDrawing } from '../../../features/drawings'
import { pressedLabels } from '../../../features/guides/step-labels'
import { stepDrawing } from '../../../features/guides/step-places'
import { guideTitle, stepMore, stepText, termOf } from '../../../features/guides/guide-labels'
import { type PrintExtras, printFrame } from './print-frame'
import { counterCard, documentItem } from './print-parts'

/** The Chinese labels of a step, with pinyin for people who do not read Chinese; undefined: it has none. */
function labels({ tag }: Translator, step: Step): string | undefined {
  const isChinese = tag.startsWith('zh')
  const texts = pressedLabels(step).map((label) => {
    const { zh, pinyin } = termOf(label)
    return isChinese || pinyin === '' ? zh : `${zh} (${pinyin})`
  })
  return texts.length === 0 ? undefined : texts.join(' · ')
}

function stepItem(translator: Translator, guide: GuidePrint['guide'], step: Step): PrintItem {
  const { t, guide: say } = translator
  const label = labels(translator, step)
  const text = stepText(translator, guide, step)
  const more = stepMore(translator, guide, step)
  return {
    id: step.id,
    drawing: stepDrawing(step),
    text: more ? joinTexts([text, more], ' ') : text,
    ...(label !== undefined && { label }),
    ...(step.warn && {
      warning: joinTexts([t('common.warning'), say(`step.${guide.id}.${step.id}.warn`, step.values)], ': '),
    }),
  }
}

/** What to have before the first step: conditions, then papers. */
function neededItems(
  translator: Translator,
  { guide, about, documents }: GuidePrint,
  marks: PrintExtras['marks'],
): PrintItem[] {
  return [
    ...(about ? guide.needs : []).map((id) => ({ id, drawing: needDrawing(id), text: translator.guide(`need.${id}`) })),
    ...documents.map((document) => documentItem(translator, document, marks)),
  ]
}

function sectionsOf(translator: Translator, paper: GuidePrint, marks: PrintExtras['marks']): PrintSection[] {
  const { t, guide: say } = translator
  const { guide, about, steps } = paper
  const sections: PrintSection[] = [
    { id: 'needs', title: t('guide.needs'), marker: 'box', items: neededItems(translator, paper, marks) },
    {
      id: 'steps',
      title: t('paper.part.steps'),
      marker: 'number',
      items: steps.map((step) => stepItem(translator, guide, step)),
    },
    {
      id: 'worked',
      title: t('guide.worked'),
      marker: 'none',
      items: about ? [{ id: 'worked', drawing: null, text: say(`guide.${guide.id}.worked`) }] : [],
    },
  ]
  return sections.filter(({ items }) => items.length > 0)
}

/**
 * The print-out of a guide.
 * @example guidePrintContent(translator, guidePrint(guide, policy, PRINT_PARTS), '2026-11-21', extras)
 */
export function guidePrintContent(
  translator: Translator,
  paper: GuidePrint,
  on: Day,
  extras: PrintExtras,
): PrintContent {
  const { guide, about } = paper
  return {
    ...printFrame(translator, on, paper, extras),
    place: null,
    title: guideTitle(translator, guide),
    strength: null,
    sentence: about ? translator.guide(`guide.${guide.id}.for`) : null,
    isCaution: false,
    facts: [],
    sections: sectionsOf(translator, paper, extras.marks),
    card: counterCard(translator, paper.sentences),
  }
}
